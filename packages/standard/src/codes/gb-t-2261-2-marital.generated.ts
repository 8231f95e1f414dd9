// Generated from spec/codes/gb-t-2261-2-marital.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Marital status (GB/T 2261.2-2003). */
export const gbT22612MaritalCodes = defineCodeList(
  { id: "gb-t-2261-2-marital", title: { zh: "婚姻状况", en: "Marital status" }, source: "GB/T 2261.2-2003", status: "implementation" },
  () => [
    ["10", "未婚", "Unmarried"],
    ["20", "已婚", "Married"],
    ["21", "初婚", "First marriage", "20"],
    ["22", "再婚", "Remarried", "20"],
    ["23", "复婚", "Remarried to former spouse", "20"],
    ["30", "丧偶", "Widowed"],
    ["40", "离婚", "Divorced"],
    ["90", "未说明的婚姻状况", "Unspecified"],
  ],
);
