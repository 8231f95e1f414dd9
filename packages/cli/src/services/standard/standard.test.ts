import { entities } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { exampleOfStandard } from './example.ts';
import { listStandard, type StandardListResult } from './list.ts';
import { showStandard, type StandardShowResult } from './show.ts';

describe('the standard as results', () => {
  it('lists every entity', () => {
    const result = checkResult<StandardListResult>('standard list', listStandard());
    expect(result.entities.map(({ type }) => type)).toEqual(Object.keys(entities));
  });

  it.each(Object.keys(entities))('shows %s with the facts of every field', (type) => {
    const result = checkResult<StandardShowResult>('standard show', showStandard(type));
    const paths = result.fields.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    for (const field of Object.keys(entities[type as keyof typeof entities].fields)) expect(paths).toContain(field);
    checkResult('standard example', exampleOfStandard(type));
  });

  it('goes into objects and names code lists, references and masks', () => {
    const { fields } = showStandard('Device');
    const by = (path: string) => fields.find((field) => field.path === path);
    expect(by('kind')).toMatchObject({ type: 'code', codeList: 'ht-device-kind', requirement: 'HT-DEV-001' });
    expect(by('watches')).toMatchObject({
      refersTo: ['Resident'],
      privacy: 'sensitive',
      sharing: { zh: '不予共享' },
      holds: { en: 'reference to Resident' },
    });
    expect(by('position.crs')?.codeList).toBe('ht-coordinate-reference');
  });

  it('suggests the entity that was meant', () => {
    expect(() => showStandard('devise')).toThrow(expect.objectContaining({ code: 'HT7002' }));
    expect(() => exampleOfStandard('Zebra')).toThrow(/HT7002/);
  });
});
