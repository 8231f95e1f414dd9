import {
  divisionCode,
  divisionLevelOf,
  governanceTiers,
  isDivisionCode,
  isWithinDivision,
  maskPolicies,
  shareListPolicy,
  sharePolicy,
  type AgreedShare,
  type GovernanceTier,
  type MaskPolicy,
} from '@hutong/standard';
import * as z from 'zod';
import { note } from './described.ts';
import type { Scope } from './scopes.ts';

/** What a token of another unit may do: it reads, and its records go out by the sharing default of each field. */
export const recipientScopes = ['records:read', 'events:read'] as const satisfies readonly Scope[];

/** Members of a token that say that another unit holds it. */
export const recipientMembers = {
  recipient: z
    .enum(Object.keys(governanceTiers) as [GovernanceTier, ...GovernanceTier[]])
    .optional()
    .meta(
      note(
        '接收单位的层级；填写后按各字段的共享默认提供，只能读取',
        'Tier of the other unit that holds it; records then go out by the sharing default of each field, and it only reads',
      ),
    ),
  territory: z
    .string()
    .refine(isDivisionCode)
    .optional()
    .meta({
      ...note(
        '接收单位的辖区（12位行政区划代码）；只提供其中的记录，不得大于其层级',
        'Territory of that unit (12-digit division code): only records inside it go out; no larger than its tier',
      ),
      pattern: divisionCode.pattern,
    }),
  share: z
    .string()
    .regex(/^urn:hutong:share-list-item:/)
    .optional()
    .meta(
      note(
        '共享清单条目的标识；其中的字段在有效期内另行提供',
        'Id of an item of the share list, whose fields are added while it is valid',
      ),
    ),
};

/** A token to be created, as far as recipients go. */
interface AskedToken {
  readonly scopes: readonly Scope[];
  readonly recipient?: GovernanceTier | undefined;
  readonly territory?: string | undefined;
  readonly share?: string | undefined;
}

const tiers = Object.keys(governanceTiers);

/** Refuses rights that another unit cannot have, a share or territory without a recipient, and a recipient without its territory. */
export function checkRecipient({ scopes, recipient, territory, share }: AskedToken, context: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  if (recipient === undefined) {
    if (share !== undefined || territory !== undefined)
      refuse(['recipient'], 'a share and a territory go with a recipient');
    return;
  }
  if (territory === undefined) refuse(['territory'], 'a recipient has a territory');
  else if (isDivisionCode(territory) && tiers.indexOf(divisionLevelOf(territory)) > tiers.indexOf(recipient))
    refuse(['territory'], 'the territory is larger than the tier');
  for (const [index, scope] of scopes.entries())
    if (!(recipientScopes as readonly Scope[]).includes(scope))
      refuse(['scopes', index], 'a token of another unit only reads');
}

/** What `checkRecipient` says, for readers of the JSON Schema. */
export const recipientSchema = {
  dependentRequired: { share: ['recipient'], territory: ['recipient'], recipient: ['territory'] },
  if: { properties: { recipient: {} }, required: ['recipient'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { properties: { scopes: { items: { enum: [...recipientScopes] } } } },
};

/**
 * What the holder of a token may see of records on a day: another unit what the sharing defaults of its tier allow, with what
 * the item of the share list adds that its token names, as long as that is stored and valid; our own readers by `privacy:read`.
 */
export function policyOfToken(
  { scopes, recipient }: Pick<AskedToken, 'scopes' | 'recipient'>,
  item: Readonly<Record<string, unknown>> | undefined,
  today: string,
): MaskPolicy {
  if (recipient === undefined) return scopes.includes('privacy:read') ? maskPolicies.whole : maskPolicies.reader;
  return item?.['type'] === 'ShareListItem'
    ? shareListPolicy(item as unknown as AgreedShare, recipient, today)
    : sharePolicy(recipient);
}

/** No division begins so: nothing lies inside it. */
export const nowhere = '000000000000';

/** The division inside which the holder of a token sees records; undefined for our own readers, who see all. */
export const territoryOfToken = ({
  recipient,
  territory,
}: Pick<AskedToken, 'recipient' | 'territory'>): string | undefined =>
  recipient === undefined ? undefined : (territory ?? nowhere);

/** Whether a record lies in a territory. */
export const isInTerritory = (territory: string | undefined, record: Readonly<Record<string, unknown>>): boolean => {
  const { division } = record;
  return territory === undefined || (typeof division === 'string' && isWithinDivision(division, territory));
};
