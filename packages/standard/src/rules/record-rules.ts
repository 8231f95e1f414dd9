import { parseUrn, urnTypeOf } from '../identifiers/urn.ts';
import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';
import { inOrder } from './in-order.ts';

const typeStart = 'urn:hutong:'.length;

/** The type inside the global id is the record's type, else references to it could not be judged. */
const idType: FieldRule = {
  requirement: 'HT-REC-001',
  fields: ['id', 'type'],
  check: ({ id, type }) => {
    const expected = urnTypeOf(type as string);
    const end = typeStart + expected.length;
    // In place, since every record comes here: no text is put together for a good one.
    if ((id as string).startsWith(expected, typeStart) && (id as string)[end] === ':') return undefined;
    const found = parseUrn(id as string)?.type;
    return {
      at: ['id'],
      rule: bilingual(
        `中的类型“${found}”与记录类型 ${type as string} 不符，应为“${expected}”`,
        `names the type "${found}", but the record is of type ${type as string}: it must be "${expected}"`,
      ),
    };
  },
};

/** Rules that hold for every record. */
export const recordRules: readonly FieldRule[] = [idType, inOrder('validFrom', 'validTo')];
