// Generated from spec/codes/house-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** House type (house-trade data standard). */
export const houseTypeCodes = defineCodeList(
  { id: "house-type", title: { zh: "房屋类型", en: "House type" }, source: "house-trade data standard", status: "implementation" },
  () => [
    ["01", "住宅", "Residential"],
    ["02", "商业用房", "Commercial"],
    ["03", "办公用房", "Office"],
    ["04", "工业用房", "Industrial"],
    ["05", "仓储用房", "Storage"],
    ["06", "车库", "Garage"],
  ],
);
