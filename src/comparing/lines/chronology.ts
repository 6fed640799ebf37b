import type { Resolution } from '../../model/text/resolution.ts';

type Dated = Pick<Resolution, 'adopted' | 'id'>;

/** The year in which the first session of the General Assembly began, less one. */
const yearBeforeSessions = 1945;

/** Sorts resolutions by age, the earliest first; those of one day by their addresses. */
export function byAge(a: Dated, b: Dated): number {
  const [one, other] = [ageOf(a), ageOf(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function ageOf({ adopted, id }: Dated): string {
  return `${adopted ?? beginningOf(id)} ${id}`;
}

/**
 * For a draft, the beginning of the year or of the Assembly's session that its address names,
 * so that it comes before what is made of it; the end of time where it names neither.
 */
function beginningOf(id: string): string {
  const session = /^a\/(?:c\.\d\/)?(\d{1,3})\//.exec(id)?.[1];
  if (session !== undefined) return `${yearBeforeSessions + Number(session)}-09`;
  return /\/(\d{4})\//.exec(id)?.[1] ?? '9999';
}
