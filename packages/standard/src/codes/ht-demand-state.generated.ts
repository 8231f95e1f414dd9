// Generated from spec/codes/ht-demand-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a demand (HuTong). */
export const htDemandStateCodes = defineCodeList(
  { id: "ht-demand-state", title: { zh: "需求状态", en: "State of a demand" }, source: "HuTong", status: "own" },
  () => [
    ["raised", "已提出", "Raised"],
    ["approved", "已批准", "Approved"],
    ["satisfied", "已满足", "Satisfied"],
    ["refused", "不予提供", "Refused"],
  ],
);
