import { bilingual } from '../text.ts';
import type { Contradiction, FieldRule } from './field-rule.ts';

/** What of the common members would tell when, where or at whose hands a ballot was cast. */
const tellingMembers = ['recordedAt', 'recordedBy', 'channel'] as const;
const tellingFields = ['validFrom', 'validTo', 'extensions'] as const;

const found = (at: Contradiction['at']): Contradiction => ({
  at,
  rule: bilingual('使选票可与名册关联，不得填写', 'would join the ballot to the roll and must be left out'),
});

/** A ballot holds nothing by which it could be joined to the entry of the roll that was made when it was cast. */
export const unjoinable: FieldRule = {
  requirement: 'HT-GOV-015',
  fields: ['provenance'],
  also: tellingFields,
  check: (record) => {
    const { provenance, validFrom, validTo, extensions } = record;
    const { recordedAt, recordedBy, channel } = provenance as Readonly<Record<string, unknown>>;
    // By name, since every ballot passes here and has none of them.
    if ((recordedAt ?? recordedBy ?? channel ?? validFrom ?? validTo ?? extensions) === undefined) return undefined;
    const member = tellingMembers.find((name) => (provenance as Readonly<Record<string, unknown>>)[name] !== undefined);
    if (member !== undefined) return found(['provenance', member]);
    const field = tellingFields.find((name) => record[name] !== undefined);
    return field === undefined ? undefined : found([field]);
  },
};
