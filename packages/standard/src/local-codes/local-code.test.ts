import { describe, expect, it } from 'vitest';
import type { CodeList } from '../codes/code-list.ts';
import { codeLists } from '../codes/code-lists.generated.ts';
import { Device } from '../entities/thing/device.ts';
import { Event } from '../entities/event/event.ts';
import { jsonSchemaOf } from '../schemas/json-schema.ts';
import { isAcceptedCode, localCodeFault, nationalCode, parseLocalCode } from './local-code.ts';
import { localCodePattern } from './local-code-pattern.ts';

const kinds: CodeList = codeLists['ht-event-kind'];
const sexes: CodeList = codeLists['gb-t-2261-1-sex'];

describe('a local code', () => {
  it('comes apart into parent, authority and own code', () => {
    expect(parseLocalCode('030101.x-340111-e07')).toEqual({ parent: '030101', authority: '340111', code: 'e07' });
    expect(parseLocalCode('sos.pressed.x-shushan-A-1')).toEqual({
      parent: 'sos.pressed',
      authority: 'shushan',
      code: 'A-1',
    });
    expect(nationalCode('030101.x-340111-e07')).toBe('030101');
    expect(nationalCode('030101')).toBe('030101');
  });

  it.each([
    ['no own code', '030101.x-340111'],
    ['an empty own code', '030101.x-340111-'],
    ['a capital X', '030101.X-340111-e07'],
    ['a capital in the authority', '030101.x-Shushan-e07'],
    ['a division of five digits', '030101.x-34011-e07'],
    ['an authority as long as a phone number', '030101.x-13800000000-e07'],
    ['an own code as long as a phone number', '030101.x-340111-13800000000'],
    ['a full-width digit', '030101.x-340111-e０7'],
    ['Chinese', '030101.x-340111-天井'],
    ['a control character', '030101.x-340111-e07\u0000'],
    ['a line feed at its end', '030101.x-340111-e07\n'],
    ['a local parent', '030101.x-34-a.x-340111-e07'],
    ['another dot', '030101.x-340111-e.07'],
  ])('with %s is malformed (HT-COD-001)', (_, value) => {
    expect(localCodeFault(kinds, value)).toBe('malformed');
    expect(isAcceptedCode(kinds, value)).toBe(false);
  });

  it('needs a parent of its list (HT-COD-002)', () => {
    expect(localCodeFault(kinds, '030101.x-340111-e07')).toBeUndefined();
    expect(localCodeFault(kinds, '999999.x-340111-e07')).toBe('unknown-parent');
    expect(localCodeFault(kinds, '0301.x-340111-e07')).toBe('unknown-parent');
  });

  it('is refused by a list that is not extensible (HT-COD-003)', () => {
    expect(localCodeFault(sexes, '1.x-340111-e07')).toBe('not-extensible');
    expect(isAcceptedCode(sexes, '1')).toBe(true);
  });

  it('is never the form of a national code', () => {
    for (const list of Object.values<CodeList>(codeLists))
      expect(list.entries.filter(({ code }) => code.includes('.x-')).map(({ code }) => code)).toEqual([]);
  });

  it('costs no more to refuse when it is huge', () => {
    expect(localCodeFault(kinds, `030101${'.x-'.repeat(100_000)}`)).toBe('malformed');
  });
});

describe('the schemas of a code', () => {
  const issuesOf = (record: object): unknown[] =>
    (Event.schema.safeParse({ ...Event.example, ...record }).error?.issues ?? []).map((issue) =>
      issue.code === 'custom' ? issue.params?.['code'] : issue.message,
    );

  it('zod accepts a local code below a code of an extensible list, and names what is wrong with another', () => {
    expect(issuesOf({ kind: '030101.x-340111-e07' })).toEqual([]);
    expect(issuesOf({ kind: '030101.x-340111' })).toEqual(['HT1016']);
    expect(issuesOf({ kind: '999999.x-340111-e07' })).toEqual(['HT1016']);
    expect(issuesOf({ kind: '999999' })).toEqual(['HT1003']);
    expect(issuesOf({ state: 'closed.x-340111-e07' })).toEqual(['not-extensible']);
  });

  it('JSON Schema spells out the parents, for every extensible list', () => {
    const { properties } = jsonSchemaOf('Event') as { properties: Record<string, { anyOf?: { pattern?: string }[] }> };
    const pattern = new RegExp(properties['kind']?.anyOf?.[1]?.pattern ?? '', 'u');
    expect(pattern.test('030101.x-340111-e07')).toBe(true);
    expect(pattern.test('0301.x-340111-e07')).toBe(false);
    expect(properties['state']?.anyOf).toBeUndefined();
    for (const list of Object.values<CodeList>(codeLists).filter(({ extensible }) => extensible))
      for (const { code } of list.entries)
        expect(new RegExp(localCodePattern(list), 'u').test(`${code}.x-340111-e07`), `${list.id} ${code}`).toBe(true);
  });

  it('a device of a local kind is a record', () => {
    expect(Device.schema.safeParse({ ...Device.example, kind: 'smoke-detector.x-340111-c1' }).success).toBe(true);
  });
});
