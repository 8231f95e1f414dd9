// Generated from spec/codes/ht-bill-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a bill (HuTong). */
export const htBillStateCodes = defineCodeList(
  { id: "ht-bill-state", title: { zh: "账单状态", en: "State of a bill" }, source: "HuTong", status: "own" },
  () => [
    ["open", "待缴", "Open"],
    ["partly-paid", "部分缴纳", "Partly paid"],
    ["paid", "已缴", "Paid"],
    ["overdue", "逾期", "Overdue"],
    ["cancelled", "作废", "Cancelled"],
  ],
);
