import { HutongError } from '@hutong/standard';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode } from '../decode.ts';
import { deviceProfile } from './device-profile.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hutong-profile-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const head = `id: my-sensor
title: { zh: 我的传感器, en: My sensor }
vendor: Example
document: Register list
sources: [our own list]
confirmed: false
registers:
`;

const fileWith = (registers: string): string => {
  const file = join(folder, 'my-sensor.yaml');
  writeFileSync(file, head + registers);
  return file;
};

test('a register map of a file gives readings their names', async () => {
  const profile = await deviceProfile(
    'modbus',
    fileWith(
      `  - { name: warmth, address: 0, type: int16, scale: 0.1, unit: Cel, mapsTo: { property: temperature } }\n`,
    ),
  );
  const { records } = await decode('modbus', Uint8Array.of(0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 0xf5), {
    options: { mode: 'tcp', direction: 'reply', start: 0, profile },
  });
  expect(records).toMatchObject([{ property: 'temperature', value: 24.5, unit: 'Cel' }]);
});

test('an id of a built-in map stays one', async () => {
  expect(await deviceProfile('modbus', 'abb-b23')).toBe('abb-b23');
});

test.each([
  ['  - { name: warmth, address: 70000 }\n', 8, 'HT4006'],
  ['  - { name: warmth, address: 0 }\n  - { name: other, address: 1, tipe: int16 }\n', 9, 'HT4006'],
  ['  - { name: warmth, address: 0 }\n  - { name: other, address: 1, mapsTo: { property: nothing } }\n', 9, 'HT4006'],
  ['  - { name: warmth, address: 0, unit: Cel, mapsTo: { property: voltage } }\n', 8, 'HT4006'],
])('%j is refused at its line', async (registers, line, code) => {
  const file = fileWith(registers);
  const error: unknown = await deviceProfile('modbus', file).catch((cause: unknown) => cause);
  expect(HutongError.isInstance(error) && [error.code, error.location.file, error.location.line]).toEqual([
    code,
    file,
    line,
  ]);
});

test('other adapters have none, and a file that is not there is not found', async () => {
  await expect(deviceProfile('dlt645', 'x.yaml')).rejects.toMatchObject({ code: 'HT7001' });
  await expect(deviceProfile('modbus', join(folder, 'none.yaml'))).rejects.toMatchObject({ code: 'HT3001' });
});
