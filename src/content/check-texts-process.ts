/** A process that reads its share of many texts. */
import { once } from 'node:events';
import { promisify } from 'node:util';
import { checkResolution } from './check-resolution.ts';
import type { Share } from './check-texts.ts';

const send = promisify((message: unknown, sent: (error: Error | null) => void) => {
  process.send?.(message, sent);
});

const [{ texts, ids }] = (await once(process, 'message')) as [Share];
for (const { id, source } of texts) await send([id, checkResolution(source, id, ids)]);
process.disconnect();
