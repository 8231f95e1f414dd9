// Generated from spec/codes/house-layout.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Layout structure (house-trade data standard). */
export const houseLayoutCodes = defineCodeList(
  { id: "house-layout", title: { zh: "户型结构", en: "Layout structure" }, source: "house-trade data standard", status: "implementation" },
  () => [
    ["01", "平层", "Single level"],
    ["02", "错层", "Split level"],
    ["03", "复式", "Duplex (mezzanine)"],
    ["04", "跃层", "Duplex"],
  ],
);
