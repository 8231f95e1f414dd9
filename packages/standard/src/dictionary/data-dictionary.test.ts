import { describe, expect, it } from 'vitest';
import { codeLists } from '../codes/code-lists.generated.ts';
import { entities } from '../registry.ts';
import { dataDictionary } from './data-dictionary.ts';

const dictionary = dataDictionary();
const fieldOf = (type: string, path: string) =>
  dictionary.find((entity) => entity.type === type)?.fields.find((field) => field.path === path);

describe('dataDictionary', () => {
  it('holds every entity with every field', () => {
    expect(dictionary.map(({ type }) => type)).toEqual(Object.keys(entities));
    for (const { type, fields } of dictionary) {
      const top = fields.map(({ path }) => path).filter((path) => !/[.[]/.test(path));
      expect(top).toEqual(Object.keys(entities[type as keyof typeof entities].fields));
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
    }
  });

  it('says what a field holds, how it is protected and where it comes from', () => {
    expect(fieldOf('Resident', 'citizenId')).toEqual({
      path: 'citizenId',
      title: { zh: '公民身份号码', en: 'Citizen id' },
      type: { zh: '公民身份号码', en: 'Citizen id' },
      required: false,
      privacy: 'sensitive',
      mask: 'citizenId',
      sharing: { mode: 'none', upTo: 'community' },
      source: 'GB/T 31000-2015 table 12 no. 1, GB 11643-1999',
      requirement: 'HT-PER-002',
    });
    expect(fieldOf('House', 'area')).toMatchObject({ type: { en: 'decimal 0.01…100000 m²' }, unit: 'm2' });
    expect(fieldOf('Resident', 'sex')).toMatchObject({ type: { zh: '代码：性别' }, codeList: 'gb-t-2261-1-sex' });
    expect(fieldOf('Device', 'house')).toMatchObject({ reference: ['House'], type: { en: 'reference to House' } });
    expect(fieldOf('Warning', 'evidence')).toMatchObject({ type: { en: 'list ≤100 of reference to Observation' } });
  });

  it('reaches into objects and lists', () => {
    expect(fieldOf('Device', 'provenance.system')).toMatchObject({ required: true });
    expect(fieldOf('Grid', 'staff[].phone')).toMatchObject({ privacy: 'personal', mask: 'phone', required: false });
    expect(fieldOf('Event', 'limits[].dueAt')).toMatchObject({ title: { zh: '到期时间' } });
  });

  it('says the form of a text in words, and never shows a pattern', () => {
    expect(fieldOf('Resident', 'phone')?.type).toEqual({
      zh: '文本 1…50：电话号码',
      en: 'text 1…50: telephone number',
    });
    expect(fieldOf('Resident', 'registeredPlace')?.type.zh).toBe('文本：6位区划代码');
    for (const { path, type } of dictionary.flatMap(({ fields }) => fields)) expect(type.zh, path).not.toContain('^');
  });

  it('names only code lists and types that exist, and is plain data', () => {
    for (const field of dictionary.flatMap(({ fields }) => fields)) {
      if (field.codeList !== undefined) expect(Object.keys(codeLists)).toContain(field.codeList);
      for (const type of field.reference ?? []) expect(Object.keys(entities)).toContain(type);
    }
    expect(JSON.parse(JSON.stringify(dictionary))).toEqual(dictionary);
  });
});
