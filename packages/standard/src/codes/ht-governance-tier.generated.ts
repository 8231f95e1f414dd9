// Generated from spec/codes/ht-governance-tier.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Governance tier (HuTong). */
export const htGovernanceTierCodes = defineCodeList(
  { id: "ht-governance-tier", title: { zh: "治理层级", en: "Governance tier" }, source: "HuTong", status: "own" },
  () => [
    ["community", "社区", "Community"],
    ["street", "街道", "Street"],
    ["district", "区县", "District"],
    ["city", "市", "City"],
    ["province", "省", "Province"],
  ],
);
