// Generated from spec/codes/gb-t-31000-assistance-source.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Assistance source (GB/T 31000-2015 5.36 (table 71)). */
export const gbT31000AssistanceSourceCodes = defineCodeList(
  { id: "gb-t-31000-assistance-source", title: { zh: "帮扶情况", en: "Assistance source" }, source: "GB/T 31000-2015 5.36 (table 71)", status: "confirmed" },
  () => [
    ["01", "民政", "Civil affairs"],
    ["02", "卫生", "Health"],
    ["03", "公安", "Public security"],
    ["04", "残联", "Disabled persons' federation"],
    ["05", "街道办事处或乡镇政府", "Subdistrict office or township government"],
    ["06", "非政府组织", "NGO"],
    ["99", "其他", "Other"],
  ],
);
