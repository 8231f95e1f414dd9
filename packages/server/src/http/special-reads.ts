import { randomUUID } from 'node:crypto';
import {
  auditOfSpecialRead,
  checkSpecialRead,
  specialTypeOf,
  type AccessPurpose,
  type SpecialRead,
} from '@hutong/contract';
import type { Platform } from '../create-platform.ts';
import { platformSystem } from '../platform-system.ts';
import { upsertRecords } from '../store/record-store.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Caller } from './caller.ts';

// The whole country, where a read is not about one division.
const everywhere = '100000000000';

interface Asked {
  readonly asked: { readonly type: string } | { readonly id: string };
  readonly purpose?: AccessPurpose | undefined;
  readonly division?: string | undefined;
}

/**
 * Reads records, and of special groups only with the right to it: the trace is durable before anybody sees a record.
 * Throws HT5002 and HT5004; a refusal leaves its trace, too.
 */
export async function readSpecially<Read>(
  { store, clock }: Platform,
  caller: Caller,
  { asked, purpose, division }: Asked,
  read: () => Promise<{ readonly answer: Read; readonly records: readonly StoredContent[] }>,
): Promise<Read> {
  const type = specialTypeOf(asked);
  if (type === undefined) return (await read()).answer;
  const { token, system, scopes } = caller;
  const special: SpecialRead = { type, ...('id' in asked ? asked : {}), purpose, actor: `${system}:${token}`, scopes };
  const trace = async (facts: { readonly recordCount?: number; readonly refused?: boolean }, place = division) => {
    const key = randomUUID();
    const division = place ?? everywhere;
    const audit = auditOfSpecialRead(special, { key, system: platformSystem, at: clock.now(), division, ...facts });
    await upsertRecords(
      store.database,
      [{ id: audit.id, text: JSON.stringify(audit), system: platformSystem }],
      clock.now(),
    );
  };
  try {
    checkSpecialRead(special);
  } catch (refusal) {
    await trace({ refused: true });
    throw refusal;
  }
  const { answer, records } = await read();
  const [first] = records;
  await trace({ recordCount: records.length }, division ?? (first?.['division'] as string | undefined));
  return answer;
}
