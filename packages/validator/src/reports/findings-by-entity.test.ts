import { expect, it } from 'vitest';
import { sampleRecord } from '../__fixtures__/sample-records.ts';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { findingsByEntity } from './findings-by-entity.ts';

const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

it('counts all findings of files with one entity, and those listed of files with several', async () => {
  const houses = Array.from({ length: 1200 }, (_, index) => sampleRecord('House', `h-${index}`, { room: index }));
  const report = await judgeFiles({
    'houses.ndjson': lines(...houses),
    'mixed.ndjson': lines(
      sampleRecord('House', 'h-a'),
      sampleRecord('Device', 'd-1', { kind: 'x', house: 'urn:hutong:house:example:h-none' }),
    ),
  });
  expect(findingsByEntity(report)).toEqual([
    { type: 'Device', records: 1, findings: 2, isAtLeast: false },
    { type: 'House', records: 1201, findings: 1200, isAtLeast: false },
  ]);
});

it('says where there may be more', async () => {
  const records = Array.from({ length: 1200 }, (_, index) => sampleRecord('House', `h-${index}`, { room: index }));
  const report = await judgeFiles({
    'mixed.ndjson': lines(sampleRecord('Device', 'd-1', { house: 'urn:hutong:house:example:h-none' }), ...records),
  });
  expect(findingsByEntity(report)).toEqual([
    { type: 'Device', records: 1, findings: 1, isAtLeast: true },
    { type: 'House', records: 1200, findings: 1000, isAtLeast: true },
  ]);
});
