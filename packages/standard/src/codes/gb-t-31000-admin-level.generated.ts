// Generated from spec/codes/gb-t-31000-admin-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Administrative level (GB/T 31000-2015 5.2 (table 37)). */
export const gbT31000AdminLevelCodes = defineCodeList(
  { id: "gb-t-31000-admin-level", title: { zh: "层级", en: "Administrative level" }, source: "GB/T 31000-2015 5.2 (table 37)", status: "confirmed" },
  () => [
    ["01", "中央", "Central"],
    ["02", "省、自治区、直辖市", "Province / autonomous region / municipality"],
    ["03", "地、市、州、盟", "Prefecture / city / autonomous prefecture / league"],
    ["04", "县、市、区、旗", "County / county-level city / district / banner"],
    ["05", "乡镇、街道", "Township / town / subdistrict"],
    ["06", "村、社区", "Village / community"],
  ],
);
