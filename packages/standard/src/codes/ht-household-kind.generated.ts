// Generated from spec/codes/ht-household-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of household (HuTong). */
export const htHouseholdKindCodes = defineCodeList(
  { id: "ht-household-kind", title: { zh: "户类别", en: "Kind of household" }, source: "HuTong", status: "own" },
  () => [
    ["family", "家庭户", "Family household"],
    ["collective", "集体户", "Collective household"],
  ],
);
