/** Something that is wrong in a text. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to do about it, as sentences. */
  readonly message: string;
}

/** Something that is wrong in the content. */
export interface ContentFault {
  /** The file or folder, from the project's root: `content/resolutions/a/res/56/149.mdx`. */
  readonly file: string;
  /** Counted from 1; null where no line can be named, as in a folder. */
  readonly line: number | null;
  /** What is wrong and what to do about it, as sentences. */
  readonly message: string;
}

/** A fault in the form that editors and terminals turn into a link: `content/…/149.mdx:47: …`. */
export function formatFault({ file, line, message }: ContentFault): string {
  return `${[file, line].filter((part) => part !== null).join(':')}: ${message}`;
}
