// Generated from spec/codes/gb-t-31000-volunteer-org-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Mass-prevention organization type (GB/T 31000-2015 5.6 (table 41)). */
export const gbT31000VolunteerOrgTypeCodes = defineCodeList(
  { id: "gb-t-31000-volunteer-org-type", title: { zh: "组织类型（群防群治）", en: "Mass-prevention organization type" }, source: "GB/T 31000-2015 5.6 (table 41)", status: "confirmed" },
  () => [
    ["01", "专职巡防队伍", "Full-time patrol team"],
    ["02", "义务巡防队伍", "Voluntary patrol team"],
    ["03", "保安服务公司", "Security service company"],
    ["04", "志愿者队伍", "Volunteer team"],
    ["99", "其他", "Other"],
  ],
);
