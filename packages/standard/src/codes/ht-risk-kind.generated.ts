// Generated from spec/codes/ht-risk-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of risk (HuTong). */
export const htRiskKindCodes = defineCodeList(
  { id: "ht-risk-kind", title: { zh: "风险种类", en: "Kind of risk" }, source: "HuTong", status: "own" },
  () => [
    ["fire", "火灾", "Fire"],
    ["flood", "内涝", "Flooding"],
    ["structure", "房屋结构", "Structure"],
    ["gas", "燃气", "Gas"],
    ["electric", "用电", "Electricity"],
    ["elevator", "电梯", "Elevator"],
    ["public-order", "治安", "Public order"],
    ["dispute", "矛盾纠纷", "Dispute"],
    ["health", "健康", "Health"],
    ["fall", "老人跌倒", "Fall of an elderly person"],
    ["rental", "出租房", "Rental"],
    ["other", "其他", "Other"],
  ],
);
