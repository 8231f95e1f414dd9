import { codeLists, type Event } from '@hutong/standard';

const tiers = codeLists['ht-governance-tier'].entries.map(({ code }) => code);

/** The tier one step up; the highest stays. */
export const tierAbove = (tier: Event['tier']): Event['tier'] =>
  tiers[Math.min(tiers.indexOf(tier) + 1, tiers.length - 1)] ?? tier;
