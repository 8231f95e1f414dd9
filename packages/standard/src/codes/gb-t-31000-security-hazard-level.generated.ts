// Generated from spec/codes/gb-t-31000-security-hazard-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Security hidden-danger level (GB/T 31000-2015 5.63 (table 98)). */
export const gbT31000SecurityHazardLevelCodes = defineCodeList(
  { id: "gb-t-31000-security-hazard-level", title: { zh: "治安隐患等级", en: "Security hidden-danger level" }, source: "GB/T 31000-2015 5.63 (table 98)", status: "confirmed" },
  () => [
    ["01", "高", "High"],
    ["02", "中", "Medium"],
    ["03", "低", "Low"],
  ],
);
