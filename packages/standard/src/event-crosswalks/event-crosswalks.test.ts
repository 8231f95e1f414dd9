import { expect, it } from 'vitest';
import { htEventKindCodes } from '../codes/hutong-lists.generated.ts';
import { crosswalkLists, crosswalksOfKind, foreignCrosswalks } from './event-crosswalks.ts';

const kinds = htEventKindCodes.entries.map(({ code }) => code);

it('gives every kind the demand under which a hotline takes it', () => {
  for (const kind of kinds)
    expect(crosswalksOfKind(kind).filter(({ list }) => list === 'hotline-demand-type').length, kind).toBeGreaterThan(0);
});

it('gives the entries of national lists beside a kind, with their names', () => {
  expect(crosswalksOfKind('080101')).toContainEqual({
    list: 'gb-t-30428-2-event',
    code: '0102',
    title: { zh: '暴露垃圾', en: expect.any(String) },
    target: '080101',
    relation: 'equal',
    status: 'implementation',
  });
  expect(crosswalksOfKind('090104').find(({ list }) => list === 'gb-t-31000-dispute-category')).toMatchObject({
    code: '0102',
    status: 'confirmed',
  });
});

it('takes the nearest level of each list, and that of the parent for a local code', () => {
  const demands = (kind: string): string[] =>
    crosswalksOfKind(kind)
      .filter(({ list }) => list === 'hotline-demand-type')
      .map(({ code }) => code);
  expect([demands('120103'), demands('010301'), demands('010101')]).toEqual([['5'], ['6'], ['1']]);
  expect(crosswalksOfKind('080101.x-340111-a1')).toEqual(crosswalksOfKind('080101'));
  expect(crosswalksOfKind('no-such-kind')).toEqual([]);
});

it('finds our kind for a code of another list, and knows every list by name', () => {
  expect(foreignCrosswalks('gb-t-30428-2-event', '0102').map(({ target }) => target)).toEqual(['080101']);
  expect(foreignCrosswalks('gb-t-30428-2-event', '9999')).toEqual([]);
  const named = new Set(crosswalkLists.map(({ id }) => id));
  for (const { list, title } of kinds.flatMap(crosswalksOfKind)) {
    expect(named, list).toContain(list);
    expect(title.zh && title.en, list).toBeTruthy();
  }
  // A province and a city stand beside the national lists.
  expect([...named]).toEqual(expect.arrayContaining(['zhejiang-grassroots-class', 'shenzhen-pingshan-subclass']));
});
