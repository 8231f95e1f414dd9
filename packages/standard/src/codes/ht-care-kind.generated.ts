// Generated from spec/codes/ht-care-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of care (HuTong). */
export const htCareKindCodes = defineCodeList(
  { id: "ht-care-kind", title: { zh: "关爱类别", en: "Kind of care" }, source: "HuTong", status: "own" },
  () => [
    ["elderly-alone", "独居老人", "Elderly person living alone"],
    ["elderly-couple", "空巢老人", "Elderly couple without children at home"],
    ["disabled", "残疾人", "Disabled person"],
    ["minor-at-risk", "困境儿童", "Child at risk"],
    ["left-behind-child", "留守儿童", "Left-behind child"],
    ["chronic-illness", "慢性病患者", "Person with a chronic illness"],
    ["low-income", "低收入人员", "Person of low income"],
    ["dementia", "失智老人", "Person with dementia"],
    ["pregnant", "孕产妇", "Pregnant woman or new mother"],
    ["bereaved", "失独家庭成员", "Parent who lost an only child"],
    ["veteran", "退役军人", "Veteran"],
    ["other", "其他", "Other"],
  ],
);
