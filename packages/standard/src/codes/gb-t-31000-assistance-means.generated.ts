// Generated from spec/codes/gb-t-31000-assistance-means.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Means of assistance (GB/T 31000-2015 5.43 (table 78)). */
export const gbT31000AssistanceMeansCodes = defineCodeList(
  { id: "gb-t-31000-assistance-means", title: { zh: "帮扶手段", en: "Means of assistance" }, source: "GB/T 31000-2015 5.43 (table 78)", status: "confirmed" },
  () => [
    ["01", "教育矫治", "Education and correction"],
    ["02", "思想引导", "Guidance"],
    ["03", "困难帮扶", "Hardship relief"],
    ["04", "心理关爱", "Psychological care"],
    ["99", "其他", "Other"],
  ],
);
