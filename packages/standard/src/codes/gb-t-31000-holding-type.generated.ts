// Generated from spec/codes/gb-t-31000-holding-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Controlling shareholding (GB/T 31000-2015 5.52 (table 87)). */
export const gbT31000HoldingTypeCodes = defineCodeList(
  { id: "gb-t-31000-holding-type", title: { zh: "控股情况", en: "Controlling shareholding" }, source: "GB/T 31000-2015 5.52 (table 87)", status: "confirmed" },
  () => [
    ["110", "国有控股", "State-controlled"],
    ["120", "集体控股", "Collective-controlled"],
    ["210", "私人控股", "Privately controlled"],
    ["220", "港澳台控股", "Hong Kong, Macao or Taiwan controlled"],
    ["230", "外商控股", "Foreign controlled"],
  ],
);
