// Generated from spec/codes/occupation-class.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Occupation major class (GB/T 6565-2015 (major classes)). */
export const occupationClassCodes = defineCodeList(
  { id: "occupation-class", title: { zh: "职业大类", en: "Occupation major class" }, source: "GB/T 6565-2015 (major classes)", status: "unconfirmed" },
  () => [
    ["10000", "党的机关、国家机关、群众团体和社会组织、企事业单位负责人", "Leaders of party, government, associations, enterprises and institutions"],
    ["20000", "专业技术人员", "Professional and technical personnel"],
    ["30000", "办事人员和有关人员", "Clerks and related"],
    ["40000", "社会生产服务和生活服务人员", "Service workers"],
    ["50000", "农、林、牧、渔业生产及辅助人员", "Agriculture, forestry, husbandry, fishery"],
    ["60000", "生产制造及有关人员", "Manufacturing and related"],
    ["70000", "军人", "Military"],
    ["80000", "不便分类的其他从业人员", "Other"],
  ],
);
