import type { Content } from './content.ts';
import { fileOf } from '../files/content-folder.ts';
import type { ContentFault } from '../files/fault.ts';

/** A number that a draft leaves open, as in `2002/…`: several drafts print the same. */
const open = '…';

/** Texts of one organ that are called the same, so that nobody could cite one of them. */
export function findSharedDesignations({ resolutions }: Content): ContentFault[] {
  const called = Map.groupBy(
    resolutions.filter(({ designation }) => !designation.endsWith(open)),
    ({ organ, designation }) => `${organ} ${designation}`,
  );
  return [...called.values()].flatMap(([first, ...others]) =>
    others.map(({ id, organ, designation }) => ({
      file: fileOf(id),
      line: 1,
      message: `The ${organ} has another text that is called ${designation}: ${first ? fileOf(first.id) : ''}. Correct the designation, or remove one of the two files.`,
    })),
  );
}
