// Generated from spec/codes/gb-t-31000-correction-termination.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Correction termination type (GB/T 31000-2015 5.29 (table 64)). */
export const gbT31000CorrectionTerminationCodes = defineCodeList(
  { id: "gb-t-31000-correction-termination", title: { zh: "矫正解除（终止）类型", en: "Correction termination type" }, source: "GB/T 31000-2015 5.29 (table 64)", status: "confirmed" },
  () => [
    ["01", "期满解除", "Released on expiry"],
    ["02", "收监执行", "Imprisoned"],
    ["03", "死亡", "Death"],
    ["04", "居住地变更", "Change of residence"],
    ["99", "其他", "Other"],
  ],
);
