// Generated from spec/codes/ht-governance-body-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of governance body (HuTong). */
export const htGovernanceBodyKindCodes = defineCodeList(
  { id: "ht-governance-body-kind", title: { zh: "治理机构种类", en: "Kind of governance body" }, source: "HuTong", status: "own" },
  () => [
    ["comprehensive-governance", "综治机构", "Comprehensive governance body"],
    ["video-network-centre", "综治视联网信息中心", "Video network centre"],
    ["residents-committee", "居民委员会", "Residents' committee"],
    ["villagers-committee", "村民委员会", "Villagers' committee"],
    ["street-office", "街道办事处", "Street office"],
    ["supervision-committee", "居务监督委员会", "Supervision committee"],
  ],
);
