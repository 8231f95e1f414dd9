// Generated from spec/codes/ht-party-organization-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of party organization (HuTong). */
export const htPartyOrganizationKindCodes = defineCodeList(
  { id: "ht-party-organization-kind", title: { zh: "党组织种类", en: "Kind of party organization" }, source: "HuTong", status: "own" },
  () => [
    ["working-committee", "党工委", "Working committee"],
    ["committee", "党委", "Committee"],
    ["general-branch", "党总支", "General branch"],
    ["branch", "党支部", "Branch"],
    ["group", "党小组", "Group"],
  ],
);
