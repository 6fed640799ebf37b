import { parseArgs } from 'node:util';
import type { Given } from '../writing/identity.ts';

/** What was asked for. */
export interface Options {
  /** Files and folders, as typed. */
  readonly inputs: readonly string[];
  readonly given: Given;
  /** The folder in which content files are written. */
  readonly to: string;
  readonly replace: boolean;
}

export const usage = `npm run import -- FILE…

Writes a content file for each resolution in each FILE: a PDF with text, Akoma Ntoso, or plain
text. A folder is read whole.

  --symbol A/RES/56/149     what the document does not tell of itself, for a single file:
  --title "An example"      its symbol, its title,
  --organ "General Assembly"  who adopts it,
  --adopted 2001-12-19      the day of its adoption,
  --path e/cn.4/2002/draft  and the path of its file, where it has no symbol
  --to FOLDER               another folder than content/resolutions
  --replace                 replace a file that is there and says something else`;

/** What is wrong with the words after the command. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** @throws {OptionError} where the command cannot be understood */
export function readOptions(args: readonly string[], home: string): Options {
  const { values, positionals } = parse(args);
  const { symbol, title, organ, adopted, path, to = home, replace = false } = values;
  if (positionals.length === 0) throw new OptionError('No file is named.');
  const given = { symbol, title, organ, adopted, path };
  const one = [symbol, title, path].some((value) => value !== undefined);
  if (one && positionals.length > 1) {
    throw new OptionError('--symbol, --title and --path are of one document: name a single file.');
  }
  if (adopted !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(adopted)) {
    throw new OptionError(
      `--adopted is “${adopted}”. Give a day as year-month-day: --adopted 2001-12-19.`,
    );
  }
  return { inputs: positionals, given, to, replace };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        symbol: { type: 'string' },
        title: { type: 'string' },
        organ: { type: 'string' },
        adopted: { type: 'string' },
        path: { type: 'string' },
        to: { type: 'string' },
        replace: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}
