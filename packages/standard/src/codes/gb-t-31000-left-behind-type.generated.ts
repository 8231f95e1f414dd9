// Generated from spec/codes/gb-t-31000-left-behind-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Left-behind person type (GB/T 31000-2015 5.15 (table 50)). */
export const gbT31000LeftBehindTypeCodes = defineCodeList(
  { id: "gb-t-31000-left-behind-type", title: { zh: "留守人员类型", en: "Left-behind person type" }, source: "GB/T 31000-2015 5.15 (table 50)", status: "confirmed" },
  () => [
    ["01", "留守老人", "Left-behind elderly"],
    ["02", "留守妇女", "Left-behind woman"],
    ["03", "留守儿童", "Left-behind child"],
  ],
);
