import { bilingual, entities, parseUrn, urnTypeOf } from '@hutong/standard';
import { defineConsistencyRule } from './consistency-rule.ts';

const prefixes = new Map(Object.keys(entities).map((type) => [type, `urn:hutong:${urnTypeOf(type)}:`]));

/** The type inside the global id is the record's type, else references to it could not be judged. */
export const idType = defineConsistencyRule({
  fields: ['id', 'type'],
  check: ({ id, type }) => {
    if ((id as string).startsWith(prefixes.get(type as string) ?? 'urn:hutong:?')) return undefined;
    const expected = urnTypeOf(type as string);
    const found = parseUrn(id as string)?.type;
    return {
      at: ['id'],
      rule: bilingual(
        `中的类型“${found}”与记录类型 ${type as string} 不符，应为“${expected}”`,
        `names the type "${found}", but the record is of type ${type as string}: it must be "${expected}"`,
      ),
    };
  },
});
