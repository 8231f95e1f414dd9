import {
  maximumBatch,
  maximumBodyBytes,
  mediaTypes,
  operations,
  type OutputOf,
  type Operations,
  type ProblemIssue,
} from '@hutong/contract';
import { errorCodes, HutongError } from '@hutong/standard';
import { toBatches, type Batch } from './batches.ts';
import { call } from './call.ts';
import type { Connection } from './client-options.ts';

/** A record that the platform did not take, by its place in the input. */
export interface RecordRejection {
  readonly index: number;
  readonly id?: string;
  readonly issues: readonly ProblemIssue[];
}

/** What became of the records so far. */
export interface SendProgress {
  /** Records answered for. */
  readonly sent: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** What became of all records. */
export interface SendSummary extends SendProgress {
  readonly rejections: readonly RecordRejection[];
}

/** How records are sent. */
export interface SendOptions {
  /** Most records in a request, up to 1,000. */
  readonly batchSize?: number | undefined;
  /** Most bytes in a request. */
  readonly batchBytes?: number | undefined;
  /** Called after each batch. */
  readonly onProgress?: ((progress: SendProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

type WriteResult = OutputOf<Operations['writeRecords']>;

const tooLarge = (): WriteResult => {
  const { title, fix } = errorCodes.HT5005;
  const issues = [{ code: 'HT5005', pointer: '', message: title, fix }];
  return { created: 0, updated: 0, unchanged: 0, rejected: 1, results: [{ index: 0, status: 'rejected', issues }] };
};

/** Refuses an answer whose counts do not account for every record: a record must never vanish in silence. */
function checkCounts(batch: Batch, result: WriteResult): WriteResult {
  const { created, updated, unchanged, rejected, results } = result;
  const listed = results.filter(({ status }) => status === 'rejected').length;
  if (created + updated + unchanged + rejected === batch.lines.length && listed === rejected) return result;
  throw new HutongError('HT5016', {
    pointer: '/results',
    message: {
      zh: '平台返回的计数与发送的记录数不符',
      en: 'The counts of the answer do not account for every record sent',
    },
    facts: { operation: 'writeRecords', sent: batch.lines.length },
  });
}

async function* writeBatch(
  connection: Connection,
  batch: Batch,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ batch: Batch; result: WriteResult }, void, undefined> {
  const payload = { text: `${batch.lines.join('\n')}\n`, mediaType: mediaTypes.ndjson };
  try {
    yield { batch, result: checkCounts(batch, await call(connection, operations.writeRecords, { payload, signal })) };
  } catch (error) {
    if (!HutongError.isInstance(error) || error.code !== 'HT5005') throw error;
    const half = Math.ceil(batch.lines.length / 2);
    if (half === batch.lines.length) {
      yield { batch, result: tooLarge() };
      return;
    }
    // The platform takes less in one request than the contract allows: halve until it fits.
    yield* writeBatch(connection, { start: batch.start, lines: batch.lines.slice(0, half) }, signal);
    yield* writeBatch(connection, { start: batch.start + half, lines: batch.lines.slice(half) }, signal);
  }
}

/**
 * Sends records in batches, one request at a time: the next batch is read only when the platform has answered for the last.
 * Rejected records are collected with their place in the input; any other failure throws, and sending again is harmless.
 */
export async function sendRecords(
  connection: Connection,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: SendOptions = {},
): Promise<SendSummary> {
  const { batchSize = maximumBatch, batchBytes = maximumBodyBytes, onProgress, signal } = options;
  const limits = { count: Math.min(Math.max(1, batchSize), maximumBatch), bytes: batchBytes };
  const rejections: RecordRejection[] = [];
  let progress: SendProgress = { sent: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for await (const whole of toBatches(records, limits)) {
    signal?.throwIfAborted();
    for await (const { batch, result } of writeBatch(connection, whole, signal)) {
      for (const { index, id, status, issues = [] } of result.results)
        if (status === 'rejected')
          rejections.push({ index: batch.start + index, ...(id === undefined ? {} : { id }), issues });
      progress = {
        sent: progress.sent + batch.lines.length,
        created: progress.created + result.created,
        updated: progress.updated + result.updated,
        unchanged: progress.unchanged + result.unchanged,
        rejected: progress.rejected + result.rejected,
      };
      onProgress?.(progress);
    }
  }
  return { ...progress, rejections };
}
