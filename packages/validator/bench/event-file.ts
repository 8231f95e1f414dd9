// Files of event records for the benchmarks: 20 members and some 500 bytes each, every value another, made from a seed.
import { closeSync, openSync, writeSync } from 'node:fs';

/** How the records of a file are written. */
export interface EventFileOptions {
  readonly records: number;
  /** Every so many records are bad; 0 for none. */
  readonly badEvery?: number;
  /** Keys in another order in every record. */
  readonly isShuffled?: boolean;
  /** A table instead of JSON lines; it holds no devices. */
  readonly isTable?: boolean;
  /** Devices that the events refer to, which stand at the beginning of the file. */
  readonly devices?: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const kinds = ['010101', '010102', '020101', '030101'];
const headlines = ['独居老人超过24小时未开门', '楼道内堆放杂物影响通行', '三号楼电梯停运', '小区北门路灯不亮'];

const device = (index: number): Record<string, unknown> => ({
  id: `urn:hutong:device:example:d-${two(index)}`,
  type: 'Device',
  specVersion: '1.0',
  division: '340111999001',
  provenance: { system: 'example' },
  kind: deviceKind,
  protocol: 'mqtt',
  address: `a-${index}`,
});
const deviceKind = '0101';

const instant = (second: number): string =>
  `2026-${two(1 + (Math.floor(second / 2_419_200) % 12))}-${two(1 + (Math.floor(second / 86_400) % 28))}T${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}+08:00`;

/** One event; `random` gives numbers below a limit. */
const event = (index: number, devices: number, random: (below: number) => number): Record<string, unknown> => ({
  id: `urn:hutong:event:example:e-${index}`,
  type: 'Event',
  specVersion: '1.0',
  division: '340111999001',
  provenance: { system: 'example', recordedAt: instant(index) },
  kind: kinds[random(kinds.length)],
  grade: `0${1 + random(4)}`,
  state: 'dispatched',
  tier: 'community',
  source: 'warning',
  headline: headlines[random(headlines.length)],
  reportedAt: instant(index),
  occurredAt: instant(Math.max(0, index - random(600))),
  device: `urn:hutong:device:example:d-${two(random(Math.max(devices, 1)))}`,
  assignee: `worker-${random(50)}`,
  position: {
    longitude: Math.round(117.2e6 + random(100_000)) / 1_000_000,
    latitude: Math.round(31.8e6 + random(100_000)) / 1_000_000,
    crs: 'CGCS2000',
  },
});

const slips: ((record: Record<string, unknown>) => void)[] = [
  (record) => (record['kind'] = '999999'),
  (record) => (record['reportedAt'] = '2026-13-01T08:00:00+08:00'),
  (record) => delete record['headline'],
  (record) => (record['grade'] = 3),
  (record) => (record['colour'] = 'red'),
  (record) => (record['position'] = { longitude: 217.2, latitude: 31.8, crs: 'CGCS2000' }),
];

const shuffled = (record: Record<string, unknown>, random: (below: number) => number): Record<string, unknown> => {
  const entries = Object.entries(record);
  for (let index = entries.length - 1; index > 0; index--) {
    const other = random(index + 1);
    const [a, b] = [entries[index], entries[other]];
    if (a !== undefined && b !== undefined) [entries[index], entries[other]] = [b, a];
  }
  return Object.fromEntries(entries);
};

const cellOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const columns = [
  'id',
  'type',
  'specVersion',
  'division',
  'provenance.system',
  'provenance.recordedAt',
  'kind',
  'grade',
  'state',
  'tier',
  'source',
  'headline',
  'reportedAt',
  'occurredAt',
  'device',
  'assignee',
  'position.longitude',
  'position.latitude',
  'position.crs',
];

/** The cells of an event in the order of the columns; what has no column is left out. */
const rowOf = (record: Record<string, unknown>): string =>
  columns
    .map((name) =>
      cellOf(
        name
          .split('.')
          .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], record),
      ),
    )
    .join(',');

/** Writes a file of events. */
export function writeEventFile(
  path: string,
  { records, badEvery = 0, isShuffled = false, isTable = false, devices = 0 }: EventFileOptions,
): void {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const file = openSync(path, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeSync(file, lines.map((line) => `${line}\n`).join(''));
    lines = [];
  };
  if (isTable) lines.push(columns.join(','));
  for (let index = 0; index < (isTable ? 0 : devices); index++) lines.push(JSON.stringify(device(index)));
  for (let index = 0; index < records; index++) {
    const record = event(index, devices, random);
    if (badEvery > 0 && index % badEvery === 0) slips[random(slips.length)]?.(record);
    lines.push(isTable ? rowOf(record) : JSON.stringify(isShuffled ? shuffled(record, random) : record));
    if (lines.length === 10_000) flush();
  }
  flush();
  closeSync(file);
}
