import type { TestRecord } from '../data/test-data.ts';
import type { PlatformSession } from './platform-session.ts';

/** Whether the platform holds a record: by its content, as an answer without it proves nothing. */
export async function isStored(session: PlatformSession, record: TestRecord): Promise<boolean> {
  const { status, body } = await session.send('getRecord', { parameters: { id: record.id } });
  const read = body as { id?: unknown; division?: unknown } | null;
  return status === 200 && read?.id === record.id && read.division === record['division'];
}
