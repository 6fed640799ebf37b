import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { UncitedResolution } from '../model/text/resolution.ts';

/** A text as it was read. */
export interface KeptText {
  /** Of its file and of whatever reads it. */
  readonly digest: string;
  readonly resolution: UncitedResolution;
}

/**
 * The texts that were read last, in a file: a text is read again only when its file, or what reads
 * it, has changed; and another process has them without reading.
 */
export class KeptTexts {
  readonly #file: URL;
  readonly #reader: string;
  readonly #texts: ReadonlyMap<string, KeptText>;

  /**
   * @param file its address; it need not be there
   * @param reader a digest of whatever reads texts
   */
  constructor(file: URL, reader: string) {
    this.#file = file;
    this.#reader = reader;
    let texts: readonly KeptText[] = [];
    try {
      texts = takeTexts(file);
    } catch {
      // Nothing was kept, or it was cut off: then all is read.
    }
    this.#texts = new Map(texts.map((text) => [text.resolution.id, text]));
  }

  /** A digest of a file's text and of whatever reads it. */
  digest(source: string): string {
    return createHash('sha256').update(this.#reader).update(source).digest('base64url');
  }

  /** The text that was read from a file with this digest. */
  recall(id: string, digest: string): UncitedResolution | undefined {
    const text = this.#texts.get(id);
    return text?.digest === digest ? text.resolution : undefined;
  }

  /** Keeps these in place of what was kept, whole or not at all. */
  keep(texts: readonly KeptText[]): void {
    const isAsBefore =
      texts.length === this.#texts.size &&
      texts.every(({ digest, resolution: { id } }) => this.#texts.get(id)?.digest === digest);
    if (isAsBefore) return;
    mkdirSync(new URL('.', this.#file), { recursive: true });
    const written = new URL(`${this.#file.href}.${process.pid}`);
    writeFileSync(
      written,
      serialize(texts.map(({ digest, resolution }) => ({ digest, resolution }))),
    );
    renameSync(written, this.#file);
  }
}

/**
 * The texts in such a file.
 *
 * @throws {Error} where there is none, or it was cut off
 */
export function takeTexts(file: URL): readonly KeptText[] {
  return deserialize(readFileSync(file)) as readonly KeptText[];
}
