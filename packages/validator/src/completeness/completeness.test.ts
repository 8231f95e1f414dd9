import { Device, Division, Event } from '@hutong/standard';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../__fixtures__/temporary-folder.ts';
import { formatReport } from '../reports/format-report.ts';
import { reportToJson } from '../reports/json-report.ts';
import { validatePaths } from '../validate-paths.ts';
import { codesOf, requiredShare, usedFields } from './completeness.ts';

const device = (local: string, more: object = {}): object => ({
  ...Device.example,
  id: `urn:hutong:device:example:${local}`,
  address: local,
  ...more,
});
const event = (local: string, more: object = {}): object => ({
  ...Event.example,
  id: `urn:hutong:event:example:${local}`,
  device: 'urn:hutong:device:example:d-1',
  ...more,
});
const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

it('counts what each entity states, which codes it uses and which records are referred to', async () => {
  await using folder = await temporaryFolder({
    'data.ndjson': lines([
      device('d-1'),
      device('d-2', { kind: undefined }),
      event('e-1', { state: 'reported' }),
      event('e-2', { state: 'dispatched' }),
      event('e-3', { state: 'dispatched' }),
    ]),
  });
  const { completeness } = await validatePaths([folder.path]);
  const of = (type: string) => completeness.find((entity) => entity.type === type);
  expect(completeness.map(({ type, records, referenced }) => [type, records, referenced])).toEqual([
    ['Device', 2, 1],
    ['Event', 3, 0],
  ]);
  const field = (type: string, name: string) => of(type)?.fields.find((one) => one.name === name);
  expect(field('Device', 'kind')).toMatchObject({ required: true, filled: 1, codes: { used: 1 } });
  expect(field('Event', 'state')).toMatchObject({ filled: 3, codes: { used: 2 } });
  expect(field('Event', 'closedAt')).toMatchObject({ filled: 0, required: false });
  const devices = of('Device');
  if (devices === undefined) expect.fail();
  expect(requiredShare(devices)).toBeLessThan(1);
  expect(usedFields(devices)).toBeLessThan(devices.fields.length);
  expect(codesOf(devices).used).toBeGreaterThan(0);
});

it('a table gives the counts of its records as JSON lines', async () => {
  const rows = [device('d-1'), device('d-2'), device('d-3')] as Record<string, unknown>[];
  const names = Object.keys(Device.example).filter(
    (name) => typeof Device.example[name as 'id'] === 'string' && name !== 'type',
  );
  const shared = { provenance: { system: 'example' } };
  const whole = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
  await using folder = await temporaryFolder({
    'table/devices.csv': [names.join(','), ...whole.map((row) => Object.values(row).join(',')), ''].join('\n'),
    'table/hutong.dataset.yaml': `defaults: ${JSON.stringify(shared)}\nfiles: [{ path: devices.csv, type: Device }]\n`,
    'lines/devices.ndjson': lines(whole.map((row) => ({ ...row, ...shared, type: 'Device' }))),
  });
  const table = await validatePaths([folder.file('table')]);
  const json = await validatePaths([folder.file('lines')]);
  expect(table.findings).toEqual([]);
  expect(table.completeness).toEqual(json.completeness);
});

it('every form of report tells of completeness, and the exit summary of what was not checked', async () => {
  await using folder = await temporaryFolder({ 'events.ndjson': lines([event('e-1')]) });
  const report = await validatePaths([folder.path]);
  expect(report.remarks.length).toBeGreaterThan(0);
  const text = formatReport(report, 'text', 'en');
  expect(text).toContain('Event: 1 record, required fields 100%');
  expect(text.trim().split('\n').at(-1)).toContain(`${report.remarks.length} not checked`);
  expect(formatReport(report, 'text', 'zh').trim().split('\n').at(-1)).toContain('未能校验');
  expect(formatReport(report, 'markdown', 'zh')).toContain('### 完整度');
  expect(formatReport(report, 'html', 'en')).toContain('class="heat"');
  expect(reportToJson(report, 'en').completeness[0]?.type).toBe('Event');
});

it('the fingerprint follows the content and the names of the files, not where they lie or in which order they come', async () => {
  const files = { 'a.ndjson': lines([device('d-1')]), 'b.ndjson': lines([Division.example]) };
  await using one = await temporaryFolder(files);
  await using two = await temporaryFolder(files);
  await using other = await temporaryFolder({ ...files, 'a.ndjson': lines([device('d-2')]) });
  const of = async (...paths: string[]) => (await validatePaths(paths, { fingerprint: true })).fingerprint;
  const known = await of(one.path);
  expect(known).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await of(two.path)).toBe(known);
  expect(await of(two.file('b.ndjson'), two.file('a.ndjson'))).toBe(known);
  expect(await of(other.path)).not.toBe(known);
  expect((await validatePaths([one.path])).fingerprint).toBeUndefined();
});
