import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLossTally, createTranslator, groupRecords, loadMapping } from '@hutong/crosswalk';
import { createRecordValidator, readRecords, type Finding } from '@hutong/validator';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = readdirSync(root).filter((name) => existsSync(`${root}/${name}/mapping.yaml`));

const dataOf = (folder: string): string => {
  const expected = JSON.parse(readFileSync(`${root}/${folder}/expected.json`, 'utf8')) as { file: string };
  return `${root}/${folder}/${expected.file}`;
};

const mapFolder = async (folder: string) => {
  const crosswalk = await loadMapping(`${root}/${folder}/mapping.yaml`);
  const tally = createLossTally(crosswalk);
  const findings: Finding[] = [];
  const { rows, encoding } = crosswalk.mapping.source ?? {};
  const records: Readonly<Record<string, unknown>>[] = [];
  for await (const { record } of readRecords(dataOf(folder), {
    dialect: rows === undefined ? {} : { rows },
    ...(encoding === undefined ? {} : { encoding }),
    translate: createTranslator(crosswalk, tally),
    onFinding: (finding) => findings.push(finding),
  }))
    records.push(record);
  return { crosswalk, records, findings, loss: tally.finish() };
};

describe.each(folders)('%s', (folder) => {
  it('gives exactly the expected records and issues', async () => {
    const { records, findings } = await mapFolder(folder);
    const expected = JSON.parse(readFileSync(`${root}/${folder}/expected.json`, 'utf8')) as {
      records: unknown;
      issues: unknown;
    };
    const issues = findings.map(({ code, line, column, pointer, message }) => ({
      code,
      line,
      ...(column === undefined ? {} : { column }),
      pointer,
      message: message.en,
    }));
    expect(issues).toEqual(expected.issues);
    expect(records).toEqual(expected.records);
  });

  it('gives valid records wherever the mapping had no issue', async () => {
    const { records, findings } = await mapFolder(folder);
    const validator = createRecordValidator();
    const invalid = records.filter((record) => validator.validate(record).length > 0);
    expect(records.length).toBeGreaterThan(0);
    expect(invalid.length).toBeLessThanOrEqual(findings.length);
  });

  it('comes back: records group into rows that give the same records again', async () => {
    const { crosswalk, records } = await mapFolder(folder);
    const { groups, rest } = groupRecords(crosswalk, records);
    expect(rest).toEqual([]);
    const again = new Map<unknown, unknown>();
    for (const group of groups)
      for (const { record } of crosswalk.toStandard(crosswalk.fromStandard(group).row).records)
        again.set(record['id'], record);
    for (const record of records) expect(again.get(record['id'])).toMatchObject({ id: record['id'] });
    expect(again.size).toBe(records.length);
  });

  it('has every source field carried or left out with a reason, but for those the mapping does not know', async () => {
    const { loss } = await mapFolder(folder);
    const expected = JSON.parse(readFileSync(`${root}/${folder}/expected.json`, 'utf8')) as { lost: string[] };
    expect(loss.source.filter(({ fate }) => fate === 'lost').map(({ field }) => field)).toEqual(expected.lost);
  });
});
