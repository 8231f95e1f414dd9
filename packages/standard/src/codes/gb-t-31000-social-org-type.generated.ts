// Generated from spec/codes/gb-t-31000-social-org-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Social organization type (GB/T 31000-2015 5.47 (table 82)). */
export const gbT31000SocialOrgTypeCodes = defineCodeList(
  { id: "gb-t-31000-social-org-type", title: { zh: "社会组织类型", en: "Social organization type" }, source: "GB/T 31000-2015 5.47 (table 82)", status: "confirmed" },
  () => [
    ["01", "社会团体", "Social association"],
    ["02", "民办非企业单位", "Private non-enterprise unit"],
    ["03", "基金会", "Foundation"],
    ["99", "其他", "Other"],
  ],
);
