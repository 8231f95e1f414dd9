import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { checkIdentifiers, type IdentifiersCheckResult } from './check.ts';
import { listIdentifiers, type IdentifiersListResult } from './list.ts';

const check = async (value: string, scheme?: string) =>
  checkResult<IdentifiersCheckResult>('identifiers check', await checkIdentifiers([value], { scheme })).identifiers[0];

describe('identifiers as results', () => {
  it('lists the schemes', () => {
    const { schemes } = checkResult<IdentifiersListResult>('identifiers list', listIdentifiers());
    expect(schemes.filter(({ personal }) => personal).map(({ id }) => id)).toEqual(['citizen-id', 'plate']);
  });

  it('says what the parts mean', async () => {
    const camera = await check('34020000001320000001');
    expect(camera?.matches[0]?.parts.map(({ name, meaning }) => [name, meaning?.zh])).toEqual([
      ['center', '安徽省芜湖市'],
      ['industry', undefined],
      ['type', expect.stringContaining('摄像机')],
      ['network', undefined],
      ['serial', undefined],
    ]);
  });

  it('names towns and communities where their package is installed', async () => {
    const meanings = async (value: string, scheme: string) =>
      (await check(value, scheme))?.matches[0]?.parts.map(({ name, meaning }) => [name, meaning?.zh]);
    expect(await meanings('130111200201', 'division')).toEqual(
      expect.arrayContaining([
        ['county', '河北省石家庄市栾城区'],
        ['street', '南高乡'],
        ['community', '南高村民委员会'],
      ]),
    );
    expect(await meanings('110101001001001', 'grid')).toContainEqual([
      'division',
      '北京市东城区 东华门街道 多福巷社区居委会',
    ]);
    expect(await meanings('340111999001', 'division')).toContainEqual(['street', '2023-06-30 的名录中没有']);
    expect(await meanings('130111000000', 'division')).toContainEqual(['street', undefined]);
  });

  it('names every scheme that a text fits, and the nearest when it fits none', async () => {
    expect((await check('340111999001'))?.matches.map(({ scheme }) => scheme.id)).toEqual(['division', 'mac']);
    expect(await check('91350100M000100Y44')).toMatchObject({
      valid: false,
      faults: [{ scheme: { id: 'social-credit-code' }, code: 'HT1005', offset: 17 }],
    });
    expect(await check('hello')).toMatchObject({ valid: false, shown: 'hello', faults: [] });
    expect(await check('')).toMatchObject({ valid: false, matches: [], faults: [] });
  });

  it('checks against one scheme', async () => {
    expect(await check('340111999001', 'grid')).toMatchObject({ valid: false, faults: [{ code: 'HT1009' }] });
    await expect(checkIdentifiers(['x'], { scheme: 'citizenid' })).rejects.toThrow(
      expect.objectContaining({ code: 'HT7002', fix: expect.objectContaining({ en: 'Did you mean citizen-id?' }) }),
    );
  });
});

describe('the number of a person', () => {
  // The sample number of GB 11643, its old form, and what slips of the keyboard make of it.
  it.each([
    '11010519491231002X',
    '110105194912310021',
    '11010519491231002x',
    '11010519491331002X',
    '110105491231002',
    ' 11010519491231002X',
    '110105-19491231-002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '11010519491231002',
    '1101051949123100',
    '1110105194912310021',
  ])('is never shown whole: %s', async (value) => {
    for (const scheme of [undefined, 'citizen-id', 'grid', 'plate', 'division']) {
      const shown = JSON.stringify(await checkIdentifiers([value], { scheme })).normalize('NFKC');
      expect(shown).not.toContain('19491231');
      expect(shown).not.toContain('491231');
      expect(shown).not.toContain('4913');
    }
  });

  it('shows no more of its parts than a mask leaves', async () => {
    expect((await check('11010519491231002X'))?.matches[0]?.parts.map(({ value }) => value)).toEqual([
      '***',
      '***',
      '***',
      '***',
      '1949-**-**',
      '***',
    ]);
  });
});
