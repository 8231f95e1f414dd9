import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@hutong/standard';
import { afterAll, describe, expect, it } from 'vitest';
import { createRecordValidator } from '../records/create-record-validator.ts';
import { validatePaths } from '../validate-paths.ts';
import { loadLocalCodes, readLocalList } from './read-local-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const head = `localList: example-events
title: { zh: 示例区事件清单, en: Events of an example district }
list: ht-event-kind
authority: '340111'
version: '1'
source: invented for this test
codes:
`;
const good = write('good.yaml', `${head}  - { code: e07, zh: 天井杂物起烟, below: '010102' }\n`);

describe('readLocalList', () => {
  it('gives the list of a good file', async () => {
    expect(await readLocalList(good)).toMatchObject({ local: { authority: '340111' }, problems: [] });
  });

  it.each([
    ['an unknown parent', `${head}  - { code: e1, zh: 甲, below: '999999' }\n`, 8, '/codes/0/below', 'HT-COD-002'],
    [
      'a laxer grade',
      `${head}  - code: e1\n    zh: 甲\n    below: '010102'\n    facts:\n      grade: '04'\n`,
      12,
      '/codes/0/facts/grade',
      'HT-COD-006',
    ],
    ['an unknown key', `${head}  - { code: e1, zh: 甲, beneath: x }\n`, 8, '/codes/0/beneath', undefined],
    ['a number for a code', `${head}  - { code: 0101, zh: 甲 }\n`, 8, '/codes/0/code', undefined],
    ['a syntax slip', `${head}  - { code: [\n`, 9, '', undefined],
    [
      'aliases that multiply',
      `a: &a [x, x]\n${[...'bcdefghijklm'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijkl'[index]}`).join(', ')}]`).join('\n')}\n`,
      1,
      '',
      undefined,
    ],
    ['nothing', '', 1, '', undefined],
  ])('names line and place of %s', async (_, text, line, pointer, requirement) => {
    const file = write('bad.yaml', text);
    const { problems } = await readLocalList(file);
    expect(problems[0]).toMatchObject({ line, pointer, ...(requirement === undefined ? {} : { requirement }) });
    await expect(loadLocalCodes([good, file])).rejects.toMatchObject({ code: 'HT3014', location: { file, line } });
  });

  it('says which file cannot be read', async () => {
    await expect(readLocalList(join(folder, 'absent.yaml'))).rejects.toMatchObject({ code: 'HT3001' });
    await expect(readLocalList(write('gbk.yaml', '').concat('x'))).rejects.toMatchObject({ code: 'HT3001' });
  });
});

describe('records held against local lists', () => {
  const event = (kind: string): Readonly<Record<string, unknown>> => ({ ...entities.Event.example, kind });
  const listed = event('010102.x-340111-e07');
  const unlisted = event('010102.x-340111-e99');
  const foreign = event('010102.x-330100-z');

  it('are refused one by one when their authority has not listed the code (HT-COD-004)', async () => {
    const validator = createRecordValidator({ localCodes: await loadLocalCodes([good]) });
    expect(validator.validate(listed)).toEqual([]);
    expect(validator.validate(foreign)).toEqual([]);
    expect(validator.validate(unlisted)).toMatchObject([
      { code: 'HT1016', pointer: '/kind', requirement: 'HT-COD-004' },
    ]);
    expect(createRecordValidator().validate(unlisted)).toEqual([]);
  });

  it('proposes the plain form of one that only looks right', () => {
    const [issue] = createRecordValidator().validate(event('010102.x-340111-e０7'));
    expect(issue).toMatchObject({ code: 'HT1016', requirement: 'HT-COD-001' });
    expect(issue?.fix.en).toContain('010102.x-340111-e07');
  });

  it.each(['ndjson', 'json'])('are judged alike as %s', async (form) => {
    const records = [listed, foreign, unlisted].map((record, index) => ({
      ...record,
      id: `${String(record['id'])}${index}`,
    }));
    const text =
      form === 'json' ? JSON.stringify(records) : records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const file = write(`events.${form}`, text);
    const codes = async (options: object): Promise<string[]> =>
      (await validatePaths([file], options)).findings
        .filter(({ code }) => code === 'HT1016')
        .map(({ recordId = '' }) => recordId);
    expect(await codes({ localCodes: await loadLocalCodes([good]) })).toEqual([records[2]?.['id']]);
    expect(await codes({})).toEqual([]);
  });
});
