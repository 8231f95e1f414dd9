import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { loadMapping } from './load-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-mapping-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const head = "mapping: test\nspecVersion: '1.0'\nsystem: test\n";

const errorOf = async (text: string): Promise<HutongError> => {
  try {
    await loadMapping(write('mapping.yaml', text));
  } catch (error) {
    return error as HutongError;
  }
  return expect.unreachable('the mapping was accepted');
};

describe('loadMapping', () => {
  it('reads code maps and tables from files beside the mapping', async () => {
    write('codes.csv', 'list,local,standard\nuse,a,001\nother,a,002\n');
    write('rooms.csv', '\uFEFFkey,room\nk1,301\n');
    const file = write(
      'good.yaml',
      `${head}codes: { use: { file: codes.csv, from: local, to: standard, where: { list: use } } }
tables: { rooms: { file: rooms.csv, key: key } }
records:
  - type: House
    id: id
    fields:
      use: { from: use, codes: use }
      room: { from: key, lookup: { table: rooms, take: room } }
`,
    );
    const crosswalk = await loadMapping(file);
    const { records } = crosswalk.toStandard({ id: '1', use: 'a', key: 'k1' });
    expect(records[0]?.record).toMatchObject({ use: '001', room: '301' });
    expect(crosswalk.fromStandard(records.map(({ record }) => record)).row).toEqual({ id: '1', use: 'a', key: 'k1' });
  });

  it.each([
    ['a key that the schema lacks', `${head}record: {}\nrecordz: []\nrecords: []\n`, 5, 1],
    ['an unknown field', `${head}records:\n  - type: House\n    id: id\n    fields:\n      rom: x\n`, 8, 7],
    ['an unknown type', `${head}records:\n  - type: Hause\n    id: id\n    fields: {}\n`, 5, 5],
    [
      'a code that the list lacks',
      `${head}records:\n  - type: House\n    id: id\n    fields:\n      use: { from: x, codes: { a: 'zzz' } }\n`,
      8,
      23,
    ],
    [
      'a column that the file lacks',
      `${head}codes: { use: { file: codes.csv, from: nope, to: standard } }\nrecords:\n  - type: House\n    id: id\n    fields: {}\n`,
      4,
      10,
    ],
    ['a syntax slip', `${head}records: [\n`, 5, 1],
  ])('names file, line and column of %s', async (_, text, line, column) => {
    const error = await errorOf(text);
    expect(error.code).toBe('HT9001');
    expect(error.location).toMatchObject({ file: join(folder, 'mapping.yaml'), line, column });
  });

  it('refuses a file that leads out of the folder', async () => {
    const text = `${head}tables: { t: { file: ../secret.csv, key: k } }\nrecords:\n  - type: House\n    id: id\n    fields: {}\n`;
    expect((await errorOf(text)).location).toMatchObject({ line: 4 });
  });

  it('says which file cannot be read', async () => {
    await expect(loadMapping(join(folder, 'absent.yaml'))).rejects.toMatchObject({ code: 'HT3001' });
  });
});
