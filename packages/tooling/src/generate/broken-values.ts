import { codeLists, type CodeList, type CodeListId, type Field } from '@hutong/standard';

/** A value that breaks a field in one way, with the code of the finding. */
export interface BrokenValue {
  readonly what: string;
  readonly value: unknown;
  readonly code: string;
  /** Where in the value the fault shows, as the end of a pointer. */
  readonly inside?: string;
}

const broken = (what: string, value: unknown, code: string): BrokenValue => ({ what, value, code });

const wrongCheckDigits: Readonly<Record<string, string>> = {
  // The sample numbers of GB 11643 and a published code of GB 32100, each with its last character changed.
  'citizen-id': '110105194912310021',
  'social-credit-code': '91350100M000100Y44',
};

const lengths: Readonly<Record<string, number>> = {
  'citizen-id': 18,
  'social-credit-code': 18,
  division: 12,
  grid: 15,
  plate: 7,
  'organization-code': 9,
  'professional-grid': 20,
  'gb28181-device': 20,
  mac: 17,
  'eui-64': 23,
  imei: 15,
};

const brokenLocalCodes = ({ entries, extensible }: CodeList): BrokenValue[] => {
  const parent = entries[0]?.code ?? '';
  return extensible === true
    ? [
        broken('local-form', `${parent}.x-340111`, 'HT1016'),
        broken('local-parent', 'no-such-code.x-340111-a1', 'HT1016'),
      ]
    : [broken('local-code', `${parent}.x-340111-a1`, 'HT1016')];
};

/** The ways in which a value of a field can be wrong, one value each. */
export function brokenValues({ kind }: Field): BrokenValue[] {
  switch (kind.type) {
    case 'text':
      return [
        broken('number', 42, 'HT1002'),
        broken('empty', '', 'HT1009'),
        broken('control-character', '\u0000', 'HT1018'),
        ...(kind.pattern === undefined
          ? [broken('blank', '\u3000', 'HT1009'), broken('reordered', '\u202e1', 'HT1018')]
          : []),
        ...(kind.maxLength === undefined || kind.pattern !== undefined
          ? []
          : [broken('too-long', '长'.repeat(kind.maxLength + 1), 'HT1009')]),
        ...(kind.pattern === undefined ? [] : [broken('form', '!?', 'HT1010')]),
      ];
    case 'number':
      return [
        broken('text', '42', 'HT1002'),
        ...(kind.minimum === undefined ? [] : [broken('too-small', kind.minimum - 1, 'HT1007')]),
        ...(kind.maximum === undefined ? [] : [broken('too-large', kind.maximum + 1, 'HT1007')]),
      ];
    case 'boolean':
      return [broken('text', 'true', 'HT1002')];
    case 'date':
      return [
        broken('number', 20260101, 'HT1002'),
        broken('impossible', '2026-02-30', 'HT1006'),
        broken('year-zero', '0000-01-01', 'HT1006'),
      ];
    case 'dateTime':
      return [
        broken('number', 1_767_225_600, 'HT1002'),
        broken('without-offset', '2026-01-01T08:00:00', 'HT1006'),
        broken('impossible', '2026-02-30T08:00:00+08:00', 'HT1006'),
      ];
    case 'code':
      return [
        broken('number', 42, 'HT1002'),
        broken('unknown', 'no-such-code', 'HT1003'),
        ...brokenLocalCodes(codeLists[kind.list as CodeListId]),
      ];
    case 'identifier': {
      const length = lengths[kind.scheme];
      const wrong = wrongCheckDigits[kind.scheme];
      return [
        broken('number', 42, 'HT1002'),
        ...(length === undefined
          ? [broken('form', 'x', 'HT1004')]
          : [broken('too-short', '1', 'HT1009'), broken('form', '?'.repeat(length), 'HT1010')]),
        ...(wrong === undefined ? [] : [broken('check-digit', wrong, 'HT1005')]),
      ];
    }
    case 'reference':
      return [broken('number', 42, 'HT1002'), broken('form', 'x', 'HT1004')];
    case 'any':
      return [
        broken('text', 'x', 'HT1002'),
        { ...broken('control-character', { x: '\u0000' }, 'HT1018'), inside: '/x' },
        { ...broken('inexact-number', { x: 2 ** 53 + 2 }, 'HT1019'), inside: '/x' },
        { ...broken('forbidden-name', { constructor: 1 }, 'HT1019'), inside: '/constructor' },
      ];
    case 'object':
    case 'list':
      return [broken('text', 'x', 'HT1002')];
    case 'scalar':
      return [broken('object', {}, 'HT1002'), broken('inexact', 2 ** 53 + 2, 'HT1007')];
    default:
      return [];
  }
}
