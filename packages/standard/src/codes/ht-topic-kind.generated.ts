// Generated from spec/codes/ht-topic-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of topic (HuTong). */
export const htTopicKindCodes = defineCodeList(
  { id: "ht-topic-kind", title: { zh: "议题种类", en: "Kind of topic" }, source: "HuTong", status: "own" },
  () => [
    ["environment", "环境整治", "Environment"],
    ["parking", "停车管理", "Parking"],
    ["renovation", "老旧改造", "Renovation"],
    ["elevator", "加装电梯", "Adding an elevator"],
    ["property", "物业管理", "Property management"],
    ["safety", "平安建设", "Safety"],
    ["culture", "文化活动", "Culture"],
    ["welfare", "民生福利", "Welfare"],
    ["other", "其他", "Other"],
  ],
);
