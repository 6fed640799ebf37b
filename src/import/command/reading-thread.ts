/** The thread in which documents are read: it answers each with what came of it. */
import { parentPort } from 'node:worker_threads';
import { readToEnd, type Reading } from '../read-to-end.ts';

parentPort?.on('message', (reading: Reading) => {
  readToEnd(reading).then(
    (outcome) => {
      parentPort?.postMessage(outcome);
    },
    (error: unknown) => {
      // The thread ends with it.
      setImmediate(() => {
        throw error;
      });
    },
  );
});

// Of a damaged PDF its library rejects more than it hands on; what it hands on ends in a sentence.
process.on('unhandledRejection', () => undefined);
