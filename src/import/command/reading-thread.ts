/** The thread in which documents are read: it answers each with what came of it. */
import { parentPort } from 'node:worker_threads';
import { readToEnd, type Reading } from '../read-to-end.ts';

parentPort?.on('message', (reading: Reading) => {
  void readToEnd(reading).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});
