import { parentPort } from 'node:worker_threads';
import type { PartMessage, PartRequest } from './part-message.ts';
import { readFilePart } from './read-part.ts';

/** The thread that reads parts of files, one after another, for as long as it is asked to. */
const tell = (message: PartMessage, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

async function answer(request: PartRequest): Promise<void> {
  try {
    const result = await readFilePart(request, (records, bytes) => tell({ progress: { records, bytes } }));
    const { ids, references, subjects, positions, links } = result.rows;
    tell(
      { result },
      [ids, references, subjects, positions, links].flatMap(({ words, filled }) => [words.buffer, filled.buffer]),
    );
  } catch (error) {
    tell({ error });
  }
}

parentPort?.on('message', (request: PartRequest) => void answer(request));
