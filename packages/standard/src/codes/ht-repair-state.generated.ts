// Generated from spec/codes/ht-repair-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a repair order (HuTong). */
export const htRepairStateCodes = defineCodeList(
  { id: "ht-repair-state", title: { zh: "报修状态", en: "State of a repair order" }, source: "HuTong", status: "own" },
  () => [
    ["reported", "已报修", "Reported"],
    ["assigned", "已派单", "Assigned"],
    ["working", "维修中", "Being repaired"],
    ["done", "已完成", "Done"],
    ["accepted", "已验收", "Accepted"],
    ["cancelled", "已取消", "Cancelled"],
  ],
);
