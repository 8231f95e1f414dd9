import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { House } from '../entities/house/house.ts';
import { Organization } from '../entities/organization/organization.ts';
import { CareSubject } from '../entities/person/care-subject.ts';
import { Resident } from '../entities/person/resident.ts';
import { citizenIdCheckCharacter } from '../identifiers/citizen-id.ts';
import { maskPolicies } from '../privacy/mask-policy.ts';
import { createMask } from '../privacy/mask.ts';
import { matchAlgorithms, type MatchAlgorithm } from './match-algorithm.ts';
import { createPseudonym, matchKey, parseMatchKey, type MatchSecret } from './match-key.ts';
import { matchKeysByKind, recordMatchKeys } from './record-match-keys.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const secret: MatchSecret = { id: 'city-2026', secret: bytes('an example secret of thirty-two') };
const key = (value: string) => matchKey('citizen-id', value, secret);

// Invented: the area code 990000 does not exist; the check characters are right.
const first17 = '99000019491231002';
const id = first17 + citizenIdCheckCharacter(first17);
const old = '990000491231002';

describe('the keyed digests', () => {
  it.each(['hmac-sm3', 'hmac-sha256'] as const)('%s is that of another implementation', (algorithm) => {
    const reference = algorithm === 'hmac-sm3' ? 'sm3' : 'sha256';
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 150 }), fc.uint8Array({ maxLength: 200 }), (own, text) => {
        const expected = createHmac(reference, own).update(text).digest('hex');
        expect(Buffer.from(matchAlgorithms[algorithm](own, text)).toString('hex')).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a match key (HT-PRV-009)', () => {
  it('names algorithm and key, and holds a digest anybody can make again', () => {
    const digest = createHmac('sm3', secret.secret).update(`hutong-match-1\ncitizen-id\n${id}`).digest('base64url');
    expect(key(id)).toBe(`hmac-sm3:city-2026:${digest}`);
    expect(parseMatchKey(key(id))).toEqual({ algorithm: 'hmac-sm3', keyId: 'city-2026', digest });
    expect(matchKey('citizen-id', id, { ...secret, algorithm: 'hmac-sha256' })).toMatch(/^hmac-sha256:city-2026:/);
    for (const text of ['', id, 'hmac-md5:a:b', `${key(id)}x`, key(id).replace(/.$/, 'B')])
      expect(parseMatchKey(text)).toBeUndefined();
  });

  it.each([
    ['with white space and hyphens', ` ${id.slice(0, 6)}-${id.slice(6, 14)}\u3000${id.slice(14)}\n`],
    ['full-width', id.replaceAll(/[\dX]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))],
    ['in lower case', id.toLowerCase()],
    ['with zero-width characters', `\ufeff${id.slice(0, 9)}\u200b${id.slice(9)}`],
    ['of the first generation', old],
  ])('is the same for a number written %s', (_, written) => {
    expect(key(written)).toBe(key(id));
  });

  it('is the same for x and X', () => {
    const ends = Array.from({ length: 999 }, (_, serial) => `9900001949123${String(serial + 1000)}`);
    const withX = ends.find((first) => first.length === 17 && citizenIdCheckCharacter(first) === 'X') ?? '';
    expect(key(`${withX}x`)).toBe(key(`${withX}X`));
  });

  it('finds one name in two systems', () => {
    const named = (name: string) => matchKey('name-and-birth-date', `${name}\n1949-12-31`, secret);
    expect(named(' 示例 甲 ')).toBe(named('示例甲'));
    expect(named('示例・ＥＸＡＭＰＬＥ')).toBe(named('示例·example'));
    expect(named('示例乙')).not.toBe(named('示例甲'));
    expect(matchKey('phone', '+86 138-0000-0000', secret)).toBe(matchKey('phone', '１３８００００００００', secret));
  });

  it('differs by person, kind, secret and key id', () => {
    const other = `${first17.slice(0, 16)}4`;
    const keys = [
      key(id),
      key(other + citizenIdCheckCharacter(other)),
      matchKey('phone', id.slice(0, 17), secret),
      matchKey('citizen-id', id, { ...secret, secret: bytes('another secret of sufficient length') }),
      matchKey('citizen-id', id, { ...secret, id: 'city-2027' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['a wrong check character', () => key(`${first17}${id.endsWith('1') ? '2' : '1'}`), 'HT1005'],
    ['no number', () => key('示例'), 'HT1005'],
    ['no phone', () => matchKey('phone', 'x', secret), 'HT1010'],
    ['no birth date', () => matchKey('name-and-birth-date', '示例甲', secret), 'HT1010'],
    ['a short secret', () => matchKey('phone', '13800000000', { id: 'a', secret: bytes('short') }), 'HT1009'],
    ['an odd key id', () => matchKey('phone', '13800000000', { ...secret, id: 'A:b' }), 'HT1010'],
  ])('is refused for %s, without repeating it', (_, make, code) => {
    expect(make).toThrow(expect.objectContaining({ code }));
    try {
      make();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain(first17);
    }
  });

  it('of a record is made of whatever the record has', () => {
    const record = { name: '示例甲', birthDate: '1949-12-31', citizenId: id, phone: '13800000000' };
    expect(Object.keys(matchKeysByKind(record, secret))).toEqual(['citizen-id', 'phone', 'name-and-birth-date']);
    expect(matchKeysByKind({ citizenId: '1', phone: 7, name: '示例甲' }, secret)).toEqual({});
    expect(() => matchKeysByKind(record, { id: 'a', secret: bytes('short') })).toThrow(/HT1009/);
  });
});

describe('the match keys of a record (HT-PRV-012)', () => {
  const next: MatchSecret = { id: 'city-2027', secret: bytes('another secret of sufficient length') };

  it('are what its examples show, one a secret', () => {
    const [shown] = (Resident.moreExamples ?? []).flatMap(({ matchKeys }) =>
      matchKeys === undefined ? [] : [matchKeys],
    );
    expect(recordMatchKeys({ citizenId: id }, [secret, next])).toEqual(shown);
    expect(recordMatchKeys({ name: '示例甲' }, [secret])).toBeUndefined();
  });

  it('of a house are the same for one room written in two ways', () => {
    const of = (unit: string | undefined, room: string, address: string, name: string) =>
      recordMatchKeys({ division: '340111999001', unit, room }, [secret], { address, name });
    const [example] = House.moreExamples ?? [];
    expect(of('1', '302', '示例路1号', '1幢')).toEqual(example?.['matchKeys']);
    expect(of('01单元', '0302室', ' 示例路 １号', '1 号楼')).toEqual(example?.['matchKeys']);
    expect(of('1', '303', '示例路1号', '1幢')).not.toEqual(example?.['matchKeys']);
    expect(of(undefined, '302', '示例路1号', '1幢')).not.toEqual(example?.['matchKeys']);
    expect(recordMatchKeys({ division: '340111999001', room: '302' }, [secret])).toBeUndefined();
  });

  it('of an organization are made of its code', () => {
    const [example] = Organization.moreExamples ?? [];
    expect(recordMatchKeys({ socialCreditCode: '92990000-00000000-02' }, [secret])).toEqual(example?.['matchKeys']);
    expect(recordMatchKeys({ socialCreditCode: '929900000000000003' }, [secret])).toBeUndefined();
  });

  it.each(['1\n2\n3', '340111\n\n1\n1\n301', '340111\n路\n1\n1\n', '34\n路\n1\n1\n301'])(
    'of a house need county, address and room (%j)',
    (value) => expect(() => matchKey('house', value, secret)).toThrow(/HT1010/),
  );
});

describe('a pseudonym', () => {
  it('links masked records and keeps their form', () => {
    const masked = createMask(CareSubject, { ...maskPolicies.reader, pseudonymise: true });
    const pseudonym = createPseudonym(secret);
    const result = masked(CareSubject.example, { pseudonym }).record;
    expect(result['resident']).toMatch(/^urn:hutong:resident:pseudonym:p[\w-]{43}$/);
    expect(result).toEqual(masked(CareSubject.example, { pseudonym }).record);
    const algorithm: MatchAlgorithm = 'hmac-sha256';
    expect(masked(CareSubject.example, { pseudonym: createPseudonym({ ...secret, algorithm }) }).record).not.toEqual(
      result,
    );
    const { maskedCopy: _, kinds, plan, since, attentionLevel, contacts, ...rest } = result;
    expect(
      CareSubject.schema.safeParse({ ...rest, kinds: ['elderly-alone'] }).success,
      String([kinds, plan, since, attentionLevel, contacts]),
    ).toBe(true);
  });
});
