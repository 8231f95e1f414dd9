import { formatDateTime, formatUrn, specVersion, type Clock, type DeviceState } from '@hutong/standard';

/** Tells the platform how many records a full store gave up. */
export interface LossReport {
  add(records: number): void;
  settle(): Promise<void>;
}

/** Milliseconds for which losses are added up into one record. */
const together = 60_000;

/** Reports losses as states of the gateway itself, a device of its system, at most once a minute. */
export function createLossReport(
  { system, division }: { readonly system: string; readonly division: string },
  clock: Clock,
  store: (record: DeviceState) => Promise<void>,
): LossReport {
  let lost = 0;
  let cancel: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();

  const report = (): void => {
    cancel = undefined;
    const records = lost;
    lost = 0;
    const now = clock.now();
    const state: DeviceState = {
      id: formatUrn('DeviceState', system, `gateway-${now}`),
      type: 'DeviceState',
      specVersion,
      division,
      provenance: { system, channel: 'gateway' },
      device: formatUrn('Device', system, 'gateway'),
      at: formatDateTime(now),
      status: 'faulty',
      online: true,
      faults: [`HT8005 ${records} records dropped`],
    };
    // A store that cannot take it has said so already.
    writing = writing.then(() => store(state)).catch(() => {});
  };

  return {
    add(records) {
      lost += records;
      cancel ??= clock.at(clock.now() + together, report);
    },
    async settle() {
      cancel?.();
      if (lost > 0) report();
      await writing;
    },
  };
}
