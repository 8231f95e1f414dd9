// Generated from spec/codes/ht-occupancy-role.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Occupancy role (HuTong). */
export const htOccupancyRoleCodes = defineCodeList(
  { id: "ht-occupancy-role", title: { zh: "居住关系", en: "Occupancy role" }, source: "HuTong", status: "own" },
  () => [
    ["owner", "产权人", "Owner"],
    ["tenant", "承租人", "Tenant"],
    ["family", "家庭成员", "Family member"],
    ["household-head", "户主", "Head of household"],
    ["other", "其他", "Other"],
  ],
);
