import { execFileSync } from 'node:child_process';
import { entities, type Entity } from '@hutong/standard';
import { createLocalCodes } from '@hutong/standard/local-lists';
import { expect, it } from 'vitest';
import { generatedRecord } from '../../__fixtures__/generated-record.ts';
import { mutateRecord } from '../../__fixtures__/mutated-line.ts';
import { seededRandom } from '../../__fixtures__/seeded-random.ts';
import { compileEntity } from '../compile-entity.ts';
import { quickCheck } from './quick-check.ts';

const all = Object.values(entities) as unknown as Entity[];

it('passes the examples of all entities, so that good records do not take the long way', () => {
  for (const entity of all) {
    const passes = quickCheck(entity);
    for (const example of [entity.example, ...(entity.moreExamples ?? [])])
      expect(passes(example), entity.type).toBe(true);
  }
});

it('says the same as the exact check of generated and mutated records of all entities', () => {
  const random = seededRandom(20260101);
  const counts = { good: 0, bad: 0 };
  for (const entity of all) {
    const [passes, issues] = [quickCheck(entity), compileEntity(entity)];
    for (let index = 0; index < 120; index++) {
      const record = generatedRecord(random, entity);
      for (let mutations = random(3); mutations > 0; mutations--) mutateRecord(random, record);
      const isGood = issues(record).length === 0;
      counts[isGood ? 'good' : 'bad']++;
      if (passes(record) !== isGood)
        expect.fail(`${entity.type} is ${isGood ? 'good' : 'bad'}: ${JSON.stringify(record)}`);
    }
  }
  expect(counts.good).toBeGreaterThan(all.length * 22);
  expect(counts.bad).toBeGreaterThan(all.length * 22);
});

it('leaves local codes to the lists that are loaded', () => {
  const { Event } = entities;
  const record = { ...Event.example, kind: '030101.x-3401-A1' };
  expect(quickCheck(Event)(record)).toBe(true);
  expect(quickCheck(Event, () => 'not-listed')(record)).toBe(false);
  expect(quickCheck(Event, createLocalCodes([]).fault)(record)).toBe(true);
});

it('is done without where code may not be made from text', () => {
  const script = `
    import { createRecordValidator } from '@hutong/validator';
    import { entities } from '@hutong/standard';
    const { validate } = createRecordValidator();
    const codes = Array.from({ length: 1200 }, (_, index) =>
      validate({ ...entities.Device.example, ...(index % 3 === 0 ? { kind: 7 } : {}) }).map(({ code }) => code).join());
    let isForbidden = false;
    try { new Function(''); } catch (error) { isForbidden = error instanceof EvalError; }
    console.log(JSON.stringify([isForbidden, codes.filter((code) => code === '').length, codes.filter((code) => code === 'HT1002').length]));`;
  const printed = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--conditions=@hutong/source', '--input-type=module', '--eval', script],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  expect(JSON.parse(printed)).toEqual([true, 800, 400]);
});
