// Generated from spec/codes/gb-t-31000-school-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** School type (GB/T 31000-2015 5.59 (table 94)). */
export const gbT31000SchoolTypeCodes = defineCodeList(
  { id: "gb-t-31000-school-type", title: { zh: "学校办学类型", en: "School type" }, source: "GB/T 31000-2015 5.59 (table 94)", status: "confirmed" },
  () => [
    ["11", "幼儿园", "Kindergarten"],
    ["21", "小学", "Primary school"],
    ["22", "成人小学", "Adult primary school"],
    ["31", "普通初中", "Junior middle school"],
    ["32", "职业初中", "Vocational junior middle school"],
    ["33", "成人初中", "Adult junior middle school"],
    ["34", "普通高中", "Senior high school"],
    ["35", "成人高中", "Adult senior high school"],
    ["36", "中等职业学校", "Secondary vocational school"],
    ["37", "工读学校", "Reform school"],
    ["41", "普通高等学校", "Regular higher education institution"],
    ["42", "成人高等学校", "Adult higher education institution"],
    ["51", "特殊教育", "Special education"],
    ["91", "培养研究生的科研机构", "Research institute training graduates"],
    ["92", "民办的其他高等教育机构", "Other private higher education institution"],
    ["93", "中等职业培训机构", "Secondary vocational training institution"],
  ],
);
