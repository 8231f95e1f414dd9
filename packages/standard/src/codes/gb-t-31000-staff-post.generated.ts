// Generated from spec/codes/gb-t-31000-staff-post.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Staff post (GB/T 31000-2015 5.4 (table 39)). */
export const gbT31000StaffPostCodes = defineCodeList(
  { id: "gb-t-31000-staff-post", title: { zh: "人员职务", en: "Staff post" }, source: "GB/T 31000-2015 5.4 (table 39)", status: "confirmed" },
  () => [
    ["01", "主任", "Director"],
    ["02", "副主任", "Deputy director"],
    ["03", "处长", "Division chief"],
    ["04", "副处长", "Deputy division chief"],
    ["05", "科长", "Section chief"],
    ["06", "副科长", "Deputy section chief"],
    ["07", "科员", "Section member"],
    ["08", "办事员", "Clerk"],
  ],
);
