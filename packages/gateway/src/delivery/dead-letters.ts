import { appendFile, stat } from 'node:fs/promises';
import type { RecordRejection } from '@hutong/client';
import type { HutongRecord } from '@hutong/standard';

const maximumBytes = 16_777_216;

/** Keeps what the platform refused, so that it can be looked at; bounded, since the same fault may come a million times. */
export async function keepRejected(
  file: string,
  records: readonly HutongRecord[],
  rejections: readonly RecordRejection[],
): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > maximumBytes) return;
  const lines = rejections.map(({ index, issues }) => `${JSON.stringify({ record: records[index], issues })}\n`);
  await appendFile(file, lines.join(''), { mode: 0o600 });
}
