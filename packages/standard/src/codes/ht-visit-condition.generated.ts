// Generated from spec/codes/ht-visit-condition.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Condition found (HuTong). */
export const htVisitConditionCodes = defineCodeList(
  { id: "ht-visit-condition", title: { zh: "走访情况", en: "Condition found" }, source: "HuTong", status: "own" },
  () => [
    ["good", "良好", "Good"],
    ["attention", "需关注", "Needs attention"],
    ["urgent", "紧急", "Urgent"],
    ["absent", "未见到", "Not met"],
  ],
);
