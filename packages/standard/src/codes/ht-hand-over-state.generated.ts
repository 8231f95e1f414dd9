// Generated from spec/codes/ht-hand-over-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a hand-over (HuTong). */
export const htHandOverStateCodes = defineCodeList(
  { id: "ht-hand-over-state", title: { zh: "交接状态", en: "State of a hand-over" }, source: "HuTong", status: "own" },
  () => [
    ["offered", "待接收", "Offered"],
    ["accepted", "已接收", "Accepted"],
    ["refused", "已退回", "Refused"],
    ["withdrawn", "已撤回", "Withdrawn"],
  ],
);
