import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findCode, isKnownCode } from '../codes/code-list.ts';
import { codeLists, type CodeListId } from '../codes/code-lists.generated.ts';
import { findEventKind } from './event-kind.ts';

const read = async (name: string): Promise<Record<string, string>[]> =>
  parse(await readFile(new URL(`../../../../spec/events/${name}.csv`, import.meta.url), 'utf8'), { columns: true });

const isTarget = (code: string): boolean =>
  (['ht-event-class', 'ht-event-category', 'ht-event-kind'] as const).some((list) =>
    isKnownCode(codeLists[list], code),
  );

describe('the crosswalk to GB/T 30428.2', () => {
  it('maps every event of the list to one kind, and calls them equal only under the same name', async () => {
    const rows = await read('crosswalk-gb-t-30428-2');
    const theirs = codeLists['gb-t-30428-2-event'].entries.filter(({ code }) => code.length === 4);
    expect(rows.map(({ code }) => code)).toEqual(theirs.map(({ code }) => code));
    for (const { code = '', kind = '', relation, status } of rows) {
      const ours = findEventKind(kind)?.title.zh;
      expect(ours, `${code} ${kind}`).toBeTruthy();
      expect(relation, code).toBe(findCode(codeLists['gb-t-30428-2-event'], code)?.zh === ours ? 'equal' : 'close');
      expect(status).toBe('implementation');
    }
  });
});

describe('the crosswalk to GB/T 31000', () => {
  it('maps the dispute categories (5.56) whole, and the other lists code by code', async () => {
    const rows = await read('crosswalk-gb-t-31000');
    for (const { list = '', code = '', kind = '', relation = '', status } of rows) {
      expect(isKnownCode(codeLists[list as CodeListId], code), `${list} ${code}`).toBe(true);
      expect(findEventKind(kind), `${list} ${code}`).toBeDefined();
      expect(['equal', 'close', 'broader'], code).toContain(relation);
      expect(status).toBe('confirmed');
    }
    const mapped = (list: string): string[] => rows.filter((row) => row['list'] === list).map(({ code = '' }) => code);
    const disputes = codeLists['gb-t-31000-dispute-category'].entries;
    const leaves = disputes.filter(({ code }) => code.length === 4 || code === '99').map(({ code }) => code);
    expect(mapped('gb-t-31000-dispute-category').sort()).toEqual([...leaves].sort());
    const majors = codeLists['gb-t-31000-major-event-type'].entries.map(({ code }) => code);
    expect(mapped('gb-t-31000-major-event-type')).toEqual(majors);
    const hazards = codeLists['gb-t-31000-safety-hazard-type'].entries.map(({ code }) => code);
    expect(mapped('gb-t-31000-safety-hazard-type')).toEqual(hazards.filter((code) => code !== '00'));
  });
});

describe.each([
  ['crosswalk-gb-t-35561', 'emergency-class', 'unconfirmed'],
  ['crosswalk-12345', 'hotline-demand-type', 'implementation'],
] as const)('%s', (file, list, expected) => {
  it('names codes of both sides, each pair once, with how sure it is', async () => {
    const rows = await read(file);
    expect(new Set(rows.map(({ code, kind }) => `${code} ${kind}`)).size).toBe(rows.length);
    for (const { code = '', kind = '', relation, status } of rows) {
      expect(isKnownCode(codeLists[list], code), code).toBe(true);
      // Which demand a hotline usually takes a class for is our own reading.
      const isUsual = relation === 'usual';
      expect(isUsual ? isTarget(kind) : findEventKind(kind) !== undefined, kind).toBe(true);
      expect(['equal', 'narrower', 'usual'], code).toContain(relation);
      expect(status).toBe(isUsual ? 'unconfirmed' : expected);
    }
    // Every demand kind or top class is reached, be it by one of its prefixes.
    const reached = new Set(rows.map(({ code = '' }) => code));
    for (const { code } of codeLists[list].entries.filter(({ parent }) => parent === undefined))
      expect(
        [...reached].some((mapped) => mapped.startsWith(code)),
        code,
      ).toBe(true);
  });
});

describe('local lists', () => {
  it('of Shenzhen Pingshan: every row is judged, and what maps has a target', async () => {
    const rows = await read('crosswalk-shenzhen-pingshan');
    const levels = await Promise.all(
      ['type', 'class', 'subclass'].map(async (level) =>
        (await read(`local-lists/shenzhen-pingshan-${level}`)).map(({ code }) => `${level} ${code}`),
      ),
    );
    expect(rows.map(({ list, code }) => `${list} ${code}`)).toEqual(levels.flat());
    for (const { list, code, target = '', relation, status } of rows) {
      expect(relation === 'none' ? target === '' : isTarget(target), `${list} ${code} ${target}`).toBe(true);
      expect(['equal', 'close', 'none']).toContain(relation);
      expect(status).toBe('implementation');
    }
    expect(rows.filter(({ relation }) => relation !== 'none').length).toBeGreaterThan(150);
  });

  it('of Zhejiang: every class and subclass is judged by name, for no code is known, and what maps has targets', async () => {
    const rows = await read('crosswalk-zhejiang');
    const classes = await read('local-lists/zhejiang-grassroots-class');
    const subclasses = await read('local-lists/zhejiang-grassroots-subclass');
    expect(rows.map(({ list, class: above, zh }) => [list, above, zh])).toEqual([
      ...classes.map(({ zh }) => ['class', '', zh]),
      ...subclasses.map(({ class: above, zh }) => ['subclass', above, zh]),
    ]);
    for (const { list, class: above = '', zh = '', target = '', relation, status } of rows) {
      const targets = target === '' ? [] : target.split(' ');
      const counts = { none: targets.length === 0, equal: targets.length === 1, close: targets.length === 1 };
      expect(relation === 'ambiguous' ? targets.length > 1 : counts[relation as keyof typeof counts], zh).toBe(true);
      expect(
        targets.filter((code) => !isTarget(code)),
        zh,
      ).toEqual([]);
      // Both sources name a class; only then is it more than one implementation's word.
      const seen = classes.find((row) => row['zh'] === zh)?.['seenIn'];
      expect(status, zh).toBe(list === 'class' && seen === 'tree labels' ? 'implementation' : 'unconfirmed');
      expect(above === '' || classes.some((row) => row['zh'] === above), `${above} ${zh}`).toBe(true);
    }
    const mapped = (list: string): number =>
      rows.filter((row) => row['list'] === list && ['equal', 'close'].includes(row['relation'] ?? '')).length;
    expect([mapped('class'), classes.length]).toEqual([22, 32]);
    expect([mapped('subclass'), subclasses.length]).toEqual([162, 198]);
  });

  it('of time limits: each belongs to a kind, a phase and a unit, and says where it was read', async () => {
    for (const { code, kind = '', phase, amount, unit, source, status } of await read('crosswalk-city-limits')) {
      expect(findEventKind(kind), code).toBeDefined();
      expect(['stop', 'penalty', 'finish']).toContain(phase);
      expect(Number(amount)).toBeGreaterThan(0);
      expect(['working-hour', 'working-day']).toContain(unit);
      expect(source && status, code).toBeTruthy();
    }
  });
});
