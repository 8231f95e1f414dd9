// Generated from spec/codes/ht-risk-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Risk level (HuTong). */
export const htRiskLevelCodes = defineCodeList(
  { id: "ht-risk-level", title: { zh: "风险等级", en: "Risk level" }, source: "HuTong", status: "own" },
  () => [
    ["major", "重大风险（红）", "Major (red)"],
    ["considerable", "较大风险（橙）", "Considerable (orange)"],
    ["general", "一般风险（黄）", "General (yellow)"],
    ["low", "低风险（蓝）", "Low (blue)"],
  ],
);
