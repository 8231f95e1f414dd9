// Generated from spec/codes/ht-team-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of team (HuTong). */
export const htTeamKindCodes = defineCodeList(
  { id: "ht-team-kind", title: { zh: "队伍种类", en: "Kind of team" }, source: "HuTong", status: "own" },
  () => [
    ["grid", "网格队伍", "Grid team"],
    ["patrol", "巡防队伍", "Patrol team"],
    ["volunteer", "志愿服务队", "Volunteer team"],
    ["security", "保安队伍", "Security team"],
    ["rescue", "应急救援队", "Rescue team"],
    ["mediation", "调解队伍", "Mediation team"],
    ["service", "服务团队", "Service team"],
    ["mass-prevention", "群防群治组织", "Mass prevention team"],
  ],
);
