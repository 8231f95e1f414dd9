import { Worker } from 'node:worker_threads';
import { HutongError, type ErrorCode } from '@hutong/standard';
import type { PartMessage, PartRequest, PartResult } from './part-message.ts';

const isSource = import.meta.url.endsWith('.ts');
const mostIdle = 8;
const idle: Worker[] = [];

/** A waiting thread has its checks compiled, and does not keep the process alive. */
function borrowThread(): Worker {
  const known = idle.pop();
  if (known !== undefined) {
    known.ref();
    return known;
  }
  const file = new URL(isSource ? './part-worker.ts' : './part-worker.js', import.meta.url);
  // Flags of the main program may speak of how it was given (`--input-type`), which no file can follow.
  return new Worker(file, { execArgv: isSource ? ['--conditions=@hutong/source'] : [] });
}

function returnThread(thread: Worker): void {
  if (idle.length >= mostIdle) {
    void thread.terminate();
    return;
  }
  thread.unref();
  idle.push(thread);
}

/** Errors lose their class on the way between threads. */
const asThrown = (error: unknown): unknown => {
  const { code, text } = error as { readonly code?: unknown; readonly text?: HutongError['text'] };
  return typeof code === 'string' && code.startsWith('HT') && text !== undefined
    ? new HutongError(code as ErrorCode, { message: text })
    : error;
};

/** Has a part read by another thread. Throws what stops that, as HT3013 for a full disk. */
export function readInThread(
  request: PartRequest,
  onProgress: (records: number, bytes: number) => Promise<void>,
): Promise<PartResult> {
  const thread = borrowThread();
  return new Promise((resolve, reject) => {
    const ended = (code: number): void => reject(new Error(`The thread ended with ${code}`));
    const heard = (message: PartMessage): void => {
      if ('progress' in message) return void onProgress(message.progress.records, message.progress.bytes);
      thread.off('error', reject);
      thread.off('exit', ended);
      thread.off('message', heard);
      returnThread(thread);
      if ('result' in message) resolve(message.result);
      else reject(asThrown(message.error));
    };
    thread.on('error', reject);
    thread.on('exit', ended);
    thread.on('message', heard);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window, and has no origin.
    thread.postMessage(request);
  });
}
