// Generated from spec/codes/house-co-ownership.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Co-ownership (house-trade data standard). */
export const houseCoOwnershipCodes = defineCodeList(
  { id: "house-co-ownership", title: { zh: "共有方式", en: "Co-ownership" }, source: "house-trade data standard", status: "implementation" },
  () => [
    ["01", "单独所有", "Sole"],
    ["02", "共同共有", "Joint"],
    ["03", "按份共有", "By shares"],
  ],
);
