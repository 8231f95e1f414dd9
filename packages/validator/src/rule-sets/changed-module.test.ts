import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { ruleSetText } from '../__fixtures__/rule-set-of.ts';
import { sampleRecord } from '../__fixtures__/sample-records.ts';
import { temporaryFolder } from '../__fixtures__/temporary-folder.ts';
import { loadRuleSet, ruleSetFiles } from './load-rule-set.ts';

const limit = (most: number): string => `export const most = ${most};\n`;
const module = `
import { most } from './limits.ts';
const text = { zh: '楼层过高', en: 'Too high' };
export const low = ({ code: 'X-340111-201', entity: 'House', severity: 'error', pointer: '/floor', title: text, message: text, check: ({ floor }) => floor <= most });
`;

it('a module that has changed runs as it is now, also where only a file it imports has changed', async () => {
  await using folder = await temporaryFolder({
    'base.yaml': ruleSetText({ module: './rules.ts' }),
    'rules.ts': module,
    'limits.ts': limit(1),
    'city.yaml': ruleSetText({ ruleSet: 'district', extends: { from: './base.yaml' } }),
  });
  const found = async (): Promise<string[]> => {
    const ruleSet = await loadRuleSet(folder.file('city.yaml'), { allowsModules: true });
    const line = `${JSON.stringify(sampleRecord('House', 'h-1', { floor: 3 }))}\n`;
    const report = await judgeFiles({ 'data.ndjson': line }, { ruleSet });
    return report.found.filter((text) => text.startsWith('X-'));
  };
  expect(await found()).toHaveLength(1);
  await writeFile(folder.file('limits.ts'), limit(5));
  expect(await found()).toEqual([]);
  await writeFile(folder.file('limits.ts'), limit(1));
  expect(await found()).toHaveLength(1);
  const names = (await ruleSetFiles(folder.file('city.yaml'))).map((file) => file.slice(folder.path.length + 1));
  expect(names).toEqual(['city.yaml', 'base.yaml', 'limits.ts', 'rules.ts']);
});

it('a rule set that cannot be read is watched by itself', async () => {
  await using folder = await temporaryFolder({ 'city.yaml': 'ruleSet: [' });
  expect(await ruleSetFiles(folder.file('city.yaml'))).toEqual([folder.file('city.yaml')]);
});
