import { dlt645, type Dlt645Message } from '@hutong/adapters/dlt645';
import type { Answering, AnsweringOptions } from './answering.ts';

/** What the meter can be read, by identifier. */
const readable: Readonly<Record<string, string>> = {
  '00010000': 'energy',
  '0201FF00': 'voltage',
  '0202FF00': 'current',
  '02030000': 'power',
};

/** A DL/T 645-2007 meter with a relay: it answers reads and relay commands, and refuses what it does not have. */
export function dlt645Meter({ address, now, random }: AnsweringOptions): Answering<Dlt645Message> {
  const own = address.padStart(12, '0');
  const state = { relay: 'closed' };
  const simulate = (kind: string): Dlt645Message =>
    dlt645.simulate?.(kind, { address: own, now: now(), random }) as Dlt645Message;
  const refuse = (message: Dlt645Message): Dlt645Message => ({
    ...message,
    fromMeter: true,
    refused: true,
    data: { kind: 'errors', errors: ['noRequestedData'] },
  });
  return {
    state,
    answer(message) {
      const { function: name, data, fromMeter } = message;
      if (fromMeter || message.address !== own) return [];
      if (name === 'read' && data?.kind === 'request') {
        const kind =
          data.di === '04000503' ? `relay-${state.relay === 'closed' ? 'closed' : 'open'}` : readable[data.di];
        return [kind === undefined ? refuse(message) : simulate(kind)];
      }
      if (name !== 'relayControl' || data?.kind !== 'relay') return [refuse(message)];
      if (data.action === 'trip') state.relay = 'open';
      if (data.action === 'close') state.relay = 'closed';
      const { data: _asked, ...reply } = message;
      return [{ ...reply, fromMeter: true }];
    },
  };
}
