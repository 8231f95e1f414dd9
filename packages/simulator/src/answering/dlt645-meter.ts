import { answers, broadcastAddress, dlt645, itemOf, type Dlt645Message } from '@hutong/adapters/dlt645';
import type { Answering, AnsweringOptions } from './answering.ts';

export interface Dlt645MeterOptions extends AnsweringOptions {
  /** Password of level 2, six digits; any is right when left out. */
  readonly password?: string;
}

type Data = NonNullable<Dlt645Message['data']>;

/** What the meter can be read, by identifier. */
const readable: Readonly<Record<string, string>> = {
  '00010000': 'energy',
  '0201FF00': 'voltage',
  '0202FF00': 'current',
  '02030000': 'power',
};

/** Settings that the meter has and that a master may write. */
const writable = /^04000[0-9A-F]{3}$/;

const wire = (digits: string): string => (digits.match(/../g) ?? []).toReversed().join('');

/**
 * A DL/T 645-2007 meter with a relay. It answers reads, the question for its address, writes, freezes and relay
 * commands, takes broadcasts in silence, and refuses what it does not have and whoever has not its password.
 */
export function dlt645Meter({ address, now, random, password }: Dlt645MeterOptions): Answering<Dlt645Message> {
  const own = address.padStart(12, '0');
  const state: Record<string, unknown> = { relay: 'closed' };
  const written = new Map<string, Data>();
  const simulate = (kind: string): Dlt645Message =>
    dlt645.simulate?.(kind, { address: own, now: now(), random }) as Dlt645Message;
  const reply = ({ data: _asked, ...message }: Dlt645Message, data?: Data): Dlt645Message => ({
    ...message,
    address: own,
    fromMeter: true,
    ...(data === undefined ? {} : { data }),
  });
  const refuse = (message: Dlt645Message, error: string): Dlt645Message => ({
    ...reply(message, { kind: 'errors', errors: [error] }),
    refused: true,
  });
  const isAuthorised = (data: Data | undefined): boolean =>
    password === undefined ||
    (data !== undefined &&
      'authority' in data &&
      data.authority?.level === 2 &&
      data.authority.password === wire(password));

  const read = (message: Dlt645Message, di: string): Dlt645Message => {
    const kind = di === '04000503' ? `relay-${String(state['relay'])}` : readable[di];
    if (kind !== undefined) return simulate(kind);
    const kept = written.get(di);
    return kept === undefined ? refuse(message, 'noRequestedData') : reply(message, kept);
  };

  const act = (message: Dlt645Message): Dlt645Message => {
    const { data } = message;
    switch (data?.kind) {
      case 'write': {
        const item = itemOf('2007', data.di);
        if (item === undefined || data.value === undefined || !writable.test(data.di))
          return refuse(message, 'noRequestedData');
        written.set(data.di, { kind: 'item', di: data.di, name: item.name, unit: item.unit, value: data.value });
        state[item.name] = data.value;
        return reply(message);
      }
      case 'relay':
        if (data.action === 'trip') state['relay'] = 'open';
        if (data.action === 'close') state['relay'] = 'closed';
        return reply(message);
      case 'freeze':
        state['frozenAt'] = now();
        return reply(message);
      default:
        return refuse(message, 'other');
    }
  };

  return {
    state,
    answer(message) {
      const { function: name, data, fromMeter } = message;
      if (fromMeter) return [];
      if (message.address === broadcastAddress) {
        if (data?.kind === 'time') state['clock'] = data.time;
        if (data?.kind === 'freeze') act(message);
        return [];
      }
      if (!answers(message.address, own)) return [];
      if (name === 'readAddress') return [reply(message, { kind: 'address', address: own })];
      if (name === 'read' && data?.kind === 'request') return [read(message, data.di)];
      const isFree = name === 'freeze';
      return [isFree || isAuthorised(data) ? act(message) : refuse(message, 'passwordOrUnauthorised')];
    },
  };
}
