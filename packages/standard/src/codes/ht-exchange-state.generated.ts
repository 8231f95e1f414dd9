// Generated from spec/codes/ht-exchange-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a batch (HuTong). */
export const htExchangeStateCodes = defineCodeList(
  { id: "ht-exchange-state", title: { zh: "批次状态", en: "State of a batch" }, source: "HuTong", status: "own" },
  () => [
    ["sent", "已发送", "Sent"],
    ["received", "已接收", "Received"],
    ["accepted", "已入库", "Accepted"],
    ["partly-accepted", "部分入库", "Partly accepted"],
    ["rejected", "已退回", "Rejected"],
  ],
);
