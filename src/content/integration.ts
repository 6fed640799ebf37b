import type { AstroIntegration } from 'astro';
import type { Instrument } from '../citing/instrument.ts';
import type { Content } from './content-in-hand.ts';
import { KeptTexts } from './kept-texts.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { readerDigest } from './reader-digest.ts';

declare global {
  // Astro's own way to add a hook is to add to its interface.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Astro {
    interface IntegrationHooks {
      /** Reads the content. */
      'content:read'?: () => Promise<ReadContent>;
      /** Called when the content has been read and is in order, with the file that keeps its texts. */
      'content:in-order'?: (content: Content, kept: URL) => void;
    }
  }
}

/**
 * Reads the content, whenever the loaders of the collections ask for it. The first time it begins
 * as soon as Astro has its configuration, and is done in other processes while Astro starts.
 */
export function reading(): AstroIntegration {
  let isPreview = false;
  let read: (() => Promise<ReadContent>) | undefined;
  let begun: Promise<ReadContent> | undefined;
  return {
    name: 'reading',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isPreview = command === 'preview';
      },
      'astro:config:done': ({ config: { root, srcDir, cacheDir, integrations } }) => {
        if (isPreview) return;
        const kept = new URL('texts', cacheDir);
        read = async () => {
          const memory = new KeptTexts(kept, readerDigest(root, srcDir));
          const found = await readContent(root, memory);
          if (found.ok) {
            memory.keep(found.texts);
            const content = {
              resolutions: found.texts.map(({ resolution }) => resolution),
              instruments: found.listed.map(({ instrument }) => instrument).toSorted(byId),
            };
            globalThis.contentInHand = content;
            for (const { hooks } of integrations) hooks['content:in-order']?.(content, kept);
          }
          return found;
        };
        begun = read();
        // Whoever asks for it is told why it could not be read.
        begun.catch(() => undefined);
      },
      'content:read': async () => {
        if (!read) throw new Error('Without a configuration no content is read.');
        const first = begun;
        begun = undefined;
        return first ?? read();
      },
    },
  };
}

function byId({ id }: Instrument, { id: other }: Instrument): number {
  return id < other ? -1 : 1;
}
