// Generated from spec/codes/gb-t-31000-correction-class.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Community-correction class (GB/T 31000-2015 5.24 (table 59)). */
export const gbT31000CorrectionClassCodes = defineCodeList(
  { id: "gb-t-31000-correction-class", title: { zh: "矫正类别", en: "Community-correction class" }, source: "GB/T 31000-2015 5.24 (table 59)", status: "confirmed" },
  () => [
    ["01", "管制", "Public surveillance"],
    ["02", "缓刑", "Probation (suspended sentence)"],
    ["03", "假释", "Parole"],
    ["04", "暂予监外执行", "Temporary service outside prison"],
    ["05", "剥夺政治权利", "Deprivation of political rights"],
  ],
);
