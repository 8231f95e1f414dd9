// Generated from spec/codes/ht-staff-role.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Staff role (HuTong). */
export const htStaffRoleCodes = defineCodeList(
  { id: "ht-staff-role", title: { zh: "人员角色", en: "Staff role" }, source: "HuTong", status: "own" },
  () => [
    ["grid-worker", "网格员", "Grid worker"],
    ["grid-leader", "网格长", "Grid leader"],
    ["community-worker", "社区工作者", "Community worker"],
    ["verifier", "核查员", "Verifier"],
    ["street-dispatcher", "街道调度员", "Street dispatcher"],
    ["district-dispatcher", "区级调度员", "District dispatcher"],
    ["property-staff", "物业人员", "Property staff"],
    ["fire-officer", "消防员", "Fire officer"],
    ["police-officer", "民警", "Police officer"],
    ["volunteer", "志愿者", "Volunteer"],
    ["system", "系统", "System"],
    ["building-leader", "楼栋长", "Building leader"],
  ],
);
