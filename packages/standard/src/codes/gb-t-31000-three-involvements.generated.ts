// Generated from spec/codes/gb-t-31000-three-involvements.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Three involvements (GB/T 31000-2015 5.27 (table 62)). */
export const gbT31000ThreeInvolvementsCodes = defineCodeList(
  { id: "gb-t-31000-three-involvements", title: { zh: "“三涉”情况", en: "Three involvements" }, source: "GB/T 31000-2015 5.27 (table 62)", status: "confirmed" },
  () => [
    ["01", "涉毒", "Drug related"],
    ["02", "涉黑", "Organized-crime related"],
    ["03", "涉枪", "Firearm related"],
  ],
);
