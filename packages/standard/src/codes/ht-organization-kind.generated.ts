// Generated from spec/codes/ht-organization-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Organization kind (HuTong). */
export const htOrganizationKindCodes = defineCodeList(
  { id: "ht-organization-kind", title: { zh: "组织种类", en: "Organization kind" }, source: "HuTong", status: "own" },
  () => [
    ["community-committee", "社区居民委员会", "Residents' committee"],
    ["street-office", "街道办事处", "Street office"],
    ["property-company", "物业服务企业", "Property company"],
    ["owners-committee", "业主委员会", "Owners' committee"],
    ["enterprise", "企业", "Enterprise"],
    ["merchant", "商户", "Merchant"],
    ["social-organization", "社会组织", "Social organization"],
    ["school", "学校", "School"],
    ["hospital", "医疗卫生机构", "Medical institution"],
    ["fire-station", "消防救援站", "Fire and rescue station"],
    ["police-station", "派出所", "Police station"],
    ["urban-management", "城市管理执法机构", "Urban management enforcement body"],
    ["other", "其他", "Other"],
  ],
);
