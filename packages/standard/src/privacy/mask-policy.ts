import type { CodeOf } from '../codes/code-of.ts';
import type { Field } from '../fields/field.ts';
import { bilingual, type BilingualText } from '../text.ts';
import { privacyClasses, type PrivacyClass } from './privacy-class.ts';
import { governanceTiers, isWithinReach, sharingOf, type GovernanceTier } from './sharing.ts';

/** What somebody may see of records, as data. */
export interface MaskPolicy {
  /** Names the policy in reports and audit entries. */
  readonly id: string;
  readonly title: BilingualText;
  /** Privacy classes that are shown as they are. */
  readonly classes: readonly PrivacyClass[];
  /** Who reads; goes into reports and audit entries. */
  readonly role?: CodeOf<'ht-staff-role'>;
  /** What for; goes into reports and audit entries. */
  readonly purpose?: CodeOf<'ht-access-purpose'>;
  /** The tier of another unit that receives the records; then the sharing default of each field decides, not its class. */
  readonly recipient?: GovernanceTier;
  /** What was agreed with that unit beyond the defaults. */
  readonly agreement?: SharingAgreement;
  /** Replaces hidden ids by pseudonyms that a key makes, so that records stay linked with each other. */
  readonly pseudonymise?: boolean;
}

/** An agreement to share fields of one record type, as a share list states it. */
export interface SharingAgreement {
  readonly entityType: string;
  /** Paths of the fields, e.g. `phone` or `staff[].name`. */
  readonly fields: readonly string[];
  /** The law, rule or consent that allows it. */
  readonly legalBasis: string;
  /** Whether personal values go out masked all the same. */
  readonly masked: boolean;
}

const allClasses = Object.keys(privacyClasses) as PrivacyClass[];

/** The policies of the platform contract: the default of every reader, and that of one who holds `privacy:read`. */
export const maskPolicies = {
  reader: { id: 'reader', title: bilingual('默认脱敏', 'Masked by default'), classes: ['public', 'internal'] },
  whole: { id: 'whole', title: bilingual('原值', 'Values as they are'), classes: allClasses },
} as const satisfies Record<string, MaskPolicy>;

const shares = Object.fromEntries(
  (Object.keys(governanceTiers) as GovernanceTier[]).map((tier) => {
    const { zh, en } = governanceTiers[tier];
    const title = bilingual(`向${zh}级单位共享`, `Shared with a unit of the ${en.toLowerCase()}`);
    return [tier, { id: `share:${tier}`, title, classes: ['public', 'internal'], recipient: tier }];
  }),
) as unknown as Readonly<Record<GovernanceTier, MaskPolicy>>;

/** What a unit of a tier receives; with an agreement, what that adds. */
export const sharePolicy = (tier: GovernanceTier, agreement?: SharingAgreement): MaskPolicy =>
  agreement === undefined ? shares[tier] : { ...shares[tier], id: `share:${tier}:${agreement.entityType}`, agreement };

/** The members of a `ShareListItem` that bind what is shared. */
export interface AgreedShare {
  readonly entityType: string;
  readonly fields: readonly string[];
  readonly masked: boolean;
  readonly legalBasis: string;
  readonly expiresOn?: string | undefined;
}

/** What a unit receives under an item of the share list on a day (`YYYY-MM-DD`); an expired item adds nothing. */
export function shareListPolicy(item: AgreedShare, tier: GovernanceTier, today: string): MaskPolicy {
  const { entityType, fields, legalBasis, masked, expiresOn } = item;
  if (expiresOn !== undefined && expiresOn < today) return sharePolicy(tier);
  return sharePolicy(tier, { entityType, fields, legalBasis, masked });
}

/** How a field appears under a policy: as it is, masked by its rule, or hidden whole. */
export type Exposure = 'show' | 'mask' | 'hide';

// Without these nobody could tell what the agreed fields belong to.
const frame: ReadonlySet<string> = new Set(['id', 'type', 'specVersion', 'division']);

/** What a policy lets somebody see of a field; `path` as in the data dictionary, of a record of `type`. */
export function exposureOf(
  field: Pick<Field, 'privacy' | 'sharing'>,
  policy: MaskPolicy,
  type = '',
  path = '',
): Exposure {
  const { recipient, agreement, classes } = policy;
  const seen = classes.includes(field.privacy);
  if (recipient === undefined) return seen ? 'show' : 'mask';
  if (agreement?.entityType === type) {
    if (frame.has(path)) return 'show';
    if (agreement.fields.includes(path)) return seen || !agreement.masked ? 'show' : 'mask';
  }
  const sharing = sharingOf(field);
  return sharing.mode === 'unconditional' && isWithinReach(sharing, recipient) ? 'show' : 'hide';
}

/** Whether a policy shows everything, so that there is nothing to do. */
export const showsEverything = ({ recipient, classes }: MaskPolicy): boolean =>
  recipient === undefined && allClasses.every((privacy) => classes.includes(privacy));
