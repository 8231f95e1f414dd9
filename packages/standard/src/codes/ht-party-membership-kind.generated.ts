// Generated from spec/codes/ht-party-membership-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of party membership (HuTong). */
export const htPartyMembershipKindCodes = defineCodeList(
  { id: "ht-party-membership-kind", title: { zh: "党员类别", en: "Kind of party membership" }, source: "HuTong", status: "own" },
  () => [
    ["full", "正式党员", "Full member"],
    ["probationary", "预备党员", "Probationary member"],
  ],
);
