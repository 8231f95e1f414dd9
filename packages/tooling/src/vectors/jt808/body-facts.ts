import { fromHex, safeDecode } from '@hutong/adapter-kit';
import { jt808 } from '@hutong/adapters/jt808';
import { dataFacts } from './data-facts.ts';
import type { Facts } from './facts.ts';

/** The body of a message of its own as a frame, to tell a vector that is a body only. */
export const bodyOnly = (id: number, hex: string, modern: boolean): Facts => {
  const header = {
    id,
    phone: modern ? '0'.repeat(20) : '0'.repeat(12),
    serial: 0,
    ...(modern ? { protocolVersion: 1 } : {}),
  };
  const frame = jt808.encode({ ...header, body: { name: 'raw', raw: hex } });
  const outcome = safeDecode(jt808, frame);
  return outcome.ok ? dataFacts(outcome.value.body, fromHex(hex)) : {};
};
