import { codeLists, dataDictionary } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { layOut } from './diagram/layout.ts';
import { relationsOf } from './diagram/relations.ts';
import { dictionaryCsv } from './dictionary-csv.ts';
import { dictionaryHtml } from './dictionary-html.ts';
import { dictionarySvg } from './dictionary-svg.ts';

const entities = dataDictionary();
const html = dictionaryHtml(entities, 'zh');

describe('the dictionary as HTML', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const known = new Set(ids);

  it('holds every entity and field once, under an address of its own', () => {
    expect(known.size).toBe(ids.length);
    for (const { type, fields } of entities) {
      expect(known.has(type), type).toBe(true);
      const own = fields.filter(({ path }) => known.has(`${type}.${path.replaceAll('[]', '')}`));
      const common = fields.filter(({ path }) => path === 'type' || known.has(`record.${path}`));
      expect(own.length + common.length, type).toBe(fields.length);
    }
  });

  it('links to nothing that is not there, and loads nothing', () => {
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(2000);
    expect(targets.filter((target) => !target.startsWith('#') || !known.has(target.slice(1)))).toEqual([]);
    expect(html).not.toMatch(/\ssrc=|@import|url\(/);
  });

  it('finds entities, fields and codes in its own index', () => {
    const [, text = '[]'] = /<script type="application\/json" id="index">(.*?)<\/script>/s.exec(html) ?? [];
    const index = JSON.parse(text) as [id: string, kind: number, name: string, zh: string, en: string][];
    expect(index.filter(([id]) => !known.has(id))).toEqual([]);
    expect(index.find(([id]) => id === 'Resident.citizenId')?.[3]).toBe('公民身份号码（居民）');
    expect(index.find(([id]) => id === 'code-gb-t-2261-1-sex-2')?.[3]).toContain('女性');
    for (const list of new Set(entities.flatMap(({ fields }) => fields.flatMap(({ codeList }) => codeList ?? []))))
      expect(Object.keys(codeLists)).toContain(list);
  });

  it('says both languages, class and sharing of every field, and warns of special groups', () => {
    const [, row = ''] = /<tr id="Resident\.citizenId">(.*?)<\/tr>/s.exec(html) ?? [];
    for (const words of ['公民身份号码', 'Citizen id', '敏感个人信息', '不予共享', 'Not shared', 'HT-PER-002'])
      expect(row).toContain(words);
    expect(html.split('class="warn"').length - 1).toBe(entities.filter(({ restricted }) => restricted).length);
    expect(html.split('<script')[0]).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('the dictionary as a table', () => {
  it('has one row a field, as wide as its head', () => {
    const rows = dictionaryCsv(entities, 'en').slice(1).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + entities.flatMap(({ fields }) => fields).length);
    const phone = rows.find((row) => row.startsWith('Grid,') && row.includes(',staff[].phone,'));
    expect(phone).toContain('Personal information');
    expect(phone).toContain('Unconditional,City');
  });
});

describe('the pictures', () => {
  it('count every reference of every entity', () => {
    const relations = relationsOf(entities);
    expect(relations).toContainEqual({ from: 'House', to: 'Building', fields: ['building'] });
    const told = relations.flatMap(({ fields }) => fields).length;
    expect(told).toBe(entities.flatMap(({ fields }) => fields.flatMap(({ reference = [] }) => reference)).length);
  });

  it('lay boxes out from left to right without one on another', () => {
    const boxes = ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 80, height: 40 }));
    const { nodes, edges } = layOut(boxes, [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
      { from: 'c', to: 'd' },
      { from: 'd', to: 'd' },
    ]);
    expect(edges).toHaveLength(3);
    const [a, b, c, d] = nodes;
    expect((a?.x ?? 0) < (b?.x ?? 0) && (c?.x ?? 0) < (d?.x ?? 0)).toBe(true);
    for (const one of nodes)
      for (const other of nodes.filter(({ id }) => id > one.id))
        expect(Math.abs(one.x - other.x) >= 80 || Math.abs(one.y - other.y) >= 40).toBe(true);
  });

  it('stand in a file of their own with every entity', () => {
    const svg = dictionarySvg(entities, 'zh');
    for (const { type, title } of entities) expect(svg, type).toContain(title.zh);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toContain('<a ');
  });
});
