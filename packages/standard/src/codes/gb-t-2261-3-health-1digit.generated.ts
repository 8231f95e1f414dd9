// Generated from spec/codes/gb-t-2261-3-health-1digit.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Health status (1 digit) (GB/T 2261.3-2003). */
export const gbT22613Health1digitCodes = defineCodeList(
  { id: "gb-t-2261-3-health-1digit", title: { zh: "健康状况（1位）", en: "Health status (1 digit)" }, source: "GB/T 2261.3-2003", status: "implementation" },
  () => [
    ["1", "健康或良好", "Healthy or good"],
    ["2", "一般或较弱", "Fair or weak"],
    ["3", "有慢性病", "Chronic disease"],
    ["6", "残疾", "Disabled"],
  ],
);
