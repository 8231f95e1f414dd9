import { parentPort } from 'node:worker_threads';
import type { PartMessage, PartRequest } from './part-message.ts';
import { readFilePart } from './read-part.ts';

/** The thread that reads parts of files, one after another, for as long as it is asked to. */
const tell = (message: PartMessage, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

parentPort?.on('message', (request: PartRequest) => {
  readFilePart(request, (records, bytes) => tell({ progress: { records, bytes } })).then(
    (result) => {
      const { ids, references, subjects, positions, links } = result.rows;
      tell(
        { result },
        [ids, references, subjects, positions, links].flatMap(({ words, filled }) => [words.buffer, filled.buffer]),
      );
    },
    (error: unknown) => tell({ error }),
  );
});
