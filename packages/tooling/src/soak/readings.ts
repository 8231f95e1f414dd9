import type { Adapter, MappingContext } from '@hutong/adapter-kit';

/** The frames of one device, one after the other, and the ids of the records that each must become. */
export interface Readings {
  at(number: number): { readonly frame: Uint8Array; readonly ids: readonly string[] };
  /** Whether the protocol answers a reading. */
  readonly answered: boolean;
}

/** A protocol of the run: what its devices say, and how often compared with the others. */
export interface SoakProtocol {
  readonly adapter: string;
  readonly kind: string;
  readonly answered: boolean;
  /** A location is some twenty records, so vehicles speak less often. */
  readonly slower: number;
  readonly addressOf: (index: number) => string;
  /** Milliseconds of device time between two readings: enough to tell them apart. */
  readonly step: number;
}

export const soakProtocols: readonly SoakProtocol[] = [
  {
    adapter: 'hj212',
    kind: 'noise',
    answered: true,
    slower: 1,
    step: 1000,
    addressOf: (index) => `SOAK${String(index).padStart(8, '0')}`,
  },
  {
    adapter: 'gb26875',
    kind: 'analog',
    answered: true,
    slower: 1,
    step: 1000,
    addressOf: (index) => String(1 + index),
  },
  // Invented: no subscriber's number begins with 10.
  {
    adapter: 'jt808',
    kind: 'location',
    answered: true,
    slower: 4,
    step: 1000,
    addressOf: (index) => `10${String(index).padStart(9, '0')}`,
  },
  // A meter whose terminal reports by itself; the protocol has no answer to it. The register grows by 0.4 kWh an hour.
  {
    adapter: 'dlt645',
    kind: 'energy',
    answered: false,
    slower: 1,
    step: 3_600_000,
    addressOf: (index) => String(1 + index).padStart(12, '0'),
  },
];

/** A sequence of numbers in [0, 1) for one reading, the same each time. */
const randomOf = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

/** What device `index` of a protocol says, from `start` on. */
export function readingsOf(
  adapter: Adapter,
  { kind, answered, step, addressOf }: SoakProtocol,
  index: number,
  start: number,
  context: Pick<MappingContext, 'system' | 'division'>,
): Readings {
  const address = addressOf(index);
  return {
    answered,
    at(number) {
      const now = start + number * step;
      const frame = adapter.encode(adapter.simulate?.(kind, { now, address, random: randomOf(index * 7919 + number) }));
      const { records } = adapter.map(adapter.decode(frame), { ...context, receivedAt: 0 });
      return { frame, ids: records.map(({ id }) => id) };
    },
  };
}
