// Generated from spec/codes/gb-t-31000-staff-rank.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Staff rank (GB/T 31000-2015 5.3 (table 38)). */
export const gbT31000StaffRankCodes = defineCodeList(
  { id: "gb-t-31000-staff-rank", title: { zh: "人员级别", en: "Staff rank" }, source: "GB/T 31000-2015 5.3 (table 38)", status: "confirmed" },
  () => [
    ["111", "省部级正职", "Provincial/ministerial level, chief"],
    ["112", "省部级副职", "Provincial/ministerial level, deputy"],
    ["121", "厅局级正职", "Department/bureau level, chief"],
    ["122", "厅局级副职", "Department/bureau level, deputy"],
    ["131", "县处级正职", "County/division level, chief"],
    ["132", "县处级副职", "County/division level, deputy"],
    ["141", "乡科级正职", "Township/section level, chief"],
    ["142", "乡科级副职", "Township/section level, deputy"],
    ["150", "科员级", "Section member level"],
    ["160", "办事员级", "Clerk level"],
    ["199", "未定级公务员", "Civil servant without rank"],
  ],
);
