import type { CodeOf } from '../codes/code-of.ts';
import { bilingual, type BilingualText } from '../text.ts';
import type { PrivacyClass } from './privacy-class.ts';

/** How a value is handed to other units, from the most to the least open; codes of the list `ht-share-mode`. */
export type ShareMode = CodeOf<'ht-share-mode'>;

/** A tier of governance from the community up; codes of the list `ht-governance-tier`. */
export type GovernanceTier = CodeOf<'ht-governance-tier'>;

/** Modes of sharing in rising order of care. */
export const shareModes = {
  unconditional: bilingual('无条件共享', 'Unconditional'),
  conditional: bilingual('有条件共享', 'Conditional'),
  none: bilingual('不予共享', 'Not shared'),
} as const satisfies Record<ShareMode, BilingualText>;

/** Tiers of governance in rising order. */
export const governanceTiers = {
  community: bilingual('社区', 'Community'),
  street: bilingual('街道', 'Street'),
  district: bilingual('区县', 'District'),
  city: bilingual('市', 'City'),
  province: bilingual('省', 'Province'),
} as const satisfies Record<GovernanceTier, BilingualText>;

/** What happens to a value when another unit asks for it and nothing else was agreed. */
export interface Sharing {
  readonly mode: ShareMode;
  /** The highest tier that may hold the value by default. */
  readonly upTo: GovernanceTier;
}

/** Never handed out by default. */
export const notShared: Sharing = { mode: 'none', upTo: 'community' };

/**
 * The sharing default of each privacy class, after 国发〔2016〕51号: sharing is the rule, and what is not shared needs a reason.
 * Personal information needs an agreement; sensitive personal information stays where it is.
 */
export const sharingDefaults: Readonly<Record<PrivacyClass, Sharing>> = {
  public: { mode: 'unconditional', upTo: 'province' },
  internal: { mode: 'unconditional', upTo: 'province' },
  personal: { mode: 'conditional', upTo: 'district' },
  sensitive: notShared,
};

const modeRank = (mode: ShareMode): number => Object.keys(shareModes).indexOf(mode);
const tierRank = (tier: GovernanceTier): number => Object.keys(governanceTiers).indexOf(tier);

/** The sharing default of a field: its own, else that of its privacy class. */
export const sharingOf = ({
  sharing,
  privacy,
}: {
  readonly sharing?: Sharing | undefined;
  readonly privacy: PrivacyClass;
}): Sharing => sharing ?? sharingDefaults[privacy];

/** The more careful of two sharing defaults. */
export const stricterSharing = (one: Sharing, other: Sharing): Sharing => ({
  mode: modeRank(one.mode) >= modeRank(other.mode) ? one.mode : other.mode,
  upTo: tierRank(one.upTo) <= tierRank(other.upTo) ? one.upTo : other.upTo,
});

/** Whether a tier lies within the reach of a sharing default. */
export const isWithinReach = ({ upTo }: Sharing, tier: GovernanceTier): boolean => tierRank(tier) <= tierRank(upTo);

/** A sharing default in words: `有条件共享，至区县`. */
export const describeSharing = ({ mode, upTo }: Sharing): BilingualText => {
  const { zh, en } = shareModes[mode];
  if (mode === 'none') return shareModes[mode];
  const tier = governanceTiers[upTo];
  return bilingual(`${zh}，至${tier.zh}级`, `${en}, up to ${tier.en.toLowerCase()}`);
};
