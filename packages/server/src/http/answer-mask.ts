import { mask, maskPolicies } from '@hutong/standard';
import type { Faults } from '../faults/faults.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Caller } from './caller.ts';

/** How records are shown to a caller: whole with `privacy:read`, else with personal fields masked. */
export function showTo({ scopes }: Pick<Caller, 'scopes'>, faults: Faults): (record: StoredContent) => StoredContent {
  const whole = scopes.includes('privacy:read') || faults.has('unmasked-personal');
  return (record) => (whole ? record : mask(record, maskPolicies.reader).record) as StoredContent;
}
