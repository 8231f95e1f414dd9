// Generated from spec/codes/gb-t-31000-business-scope.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Delivery business scope (GB/T 31000-2015 5.53 (table 88)). */
export const gbT31000BusinessScopeCodes = defineCodeList(
  { id: "gb-t-31000-business-scope", title: { zh: "经营范围（寄递物流）", en: "Delivery business scope" }, source: "GB/T 31000-2015 5.53 (table 88)", status: "confirmed" },
  () => [
    ["01", "国内同城", "Domestic intra-city"],
    ["02", "国内异地", "Domestic inter-city"],
    ["03", "港澳台", "Hong Kong, Macao and Taiwan"],
    ["04", "国际", "International"],
  ],
);
