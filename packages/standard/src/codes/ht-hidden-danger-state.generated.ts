// Generated from spec/codes/ht-hidden-danger-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a hidden danger (HuTong). */
export const htHiddenDangerStateCodes = defineCodeList(
  { id: "ht-hidden-danger-state", title: { zh: "隐患状态", en: "State of a hidden danger" }, source: "HuTong", status: "own" },
  () => [
    ["found", "已发现", "Found"],
    ["rectifying", "整改中", "Being put right"],
    ["rectified", "已整改", "Put right"],
    ["verified", "已复查", "Verified"],
    ["overdue", "逾期", "Overdue"],
  ],
);
