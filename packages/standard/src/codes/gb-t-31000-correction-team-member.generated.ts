// Generated from spec/codes/gb-t-31000-correction-team-member.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Correction team member type (GB/T 31000-2015 5.28 (table 63)). */
export const gbT31000CorrectionTeamMemberCodes = defineCodeList(
  { id: "gb-t-31000-correction-team-member", title: { zh: "矫正小组人员组成类型", en: "Correction team member type" }, source: "GB/T 31000-2015 5.28 (table 63)", status: "confirmed" },
  () => [
    ["01", "司法所工作人员", "Judicial-office staff"],
    ["02", "社会工作者", "Social worker"],
    ["03", "志愿者", "Volunteer"],
    ["04", "村（居）委会人员", "Village/resident committee staff"],
    ["05", "所在单位人员", "Employer staff"],
    ["06", "就读学校人员", "School staff"],
    ["07", "家庭成员或监护人", "Family member or guardian"],
    ["08", "保证人", "Guarantor"],
    ["99", "其他", "Other"],
  ],
);
