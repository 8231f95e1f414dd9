// Generated from spec/codes/gb-t-31000-agency-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Governance body type (GB/T 31000-2015 5.1 (table 36)). */
export const gbT31000AgencyTypeCodes = defineCodeList(
  { id: "gb-t-31000-agency-type", title: { zh: "机构类型", en: "Governance body type" }, source: "GB/T 31000-2015 5.1 (table 36)", status: "confirmed" },
  () => [
    ["01", "综治委", "Comprehensive governance committee"],
    ["02", "综治办", "Comprehensive governance office"],
    ["03", "综治中心", "Comprehensive governance centre"],
  ],
);
