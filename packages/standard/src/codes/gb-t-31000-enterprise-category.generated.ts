// Generated from spec/codes/gb-t-31000-enterprise-category.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Enterprise category (GB/T 31000-2015 5.44 (table 79)). */
export const gbT31000EnterpriseCategoryCodes = defineCodeList(
  { id: "gb-t-31000-enterprise-category", title: { zh: "企业类别", en: "Enterprise category" }, source: "GB/T 31000-2015 5.44 (table 79)", status: "confirmed" },
  () => [
    ["01", "内资企业", "Domestic-funded enterprise"],
    ["02", "外资企业", "Foreign-funded enterprise"],
    ["03", "个体工商户", "Individual business"],
    ["04", "农民专业合作社", "Farmers' cooperative"],
    ["99", "其他企业", "Other enterprise"],
  ],
);
