// Generated from spec/codes/ht-evaluator.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Who evaluates (HuTong). */
export const htEvaluatorCodes = defineCodeList(
  { id: "ht-evaluator", title: { zh: "评价主体", en: "Who evaluates" }, source: "HuTong", status: "own" },
  () => [
    ["resident", "居民", "Resident"],
    ["reporter", "上报人", "Reporter"],
    ["superior", "上级", "Superior"],
    ["system", "系统", "System"],
  ],
);
