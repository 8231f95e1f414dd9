// Generated from spec/codes/ht-event-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Event state (HuTong). */
export const htEventStateCodes = defineCodeList(
  { id: "ht-event-state", title: { zh: "事件状态", en: "Event state" }, source: "HuTong", status: "own" },
  () => [
    ["reported", "已上报", "Reported"],
    ["accepted", "已受理", "Accepted"],
    ["dispatched", "已派遣", "Dispatched"],
    ["handling", "处置中", "Handling"],
    ["handled", "已处置", "Handled"],
    ["verifying", "核查中", "Verifying"],
    ["suspended", "已挂起", "Suspended"],
    ["closed", "已结案", "Closed"],
    ["closed-unsolved", "结案（未解决）", "Closed, not solved"],
    ["rejected", "不予受理", "Rejected"],
    ["merged", "已并案", "Merged"],
  ],
);
