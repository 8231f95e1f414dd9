// Generated from spec/codes/ht-points-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of points transaction (HuTong). */
export const htPointsKindCodes = defineCodeList(
  { id: "ht-points-kind", title: { zh: "积分变动种类", en: "Kind of points transaction" }, source: "HuTong", status: "own" },
  () => [
    ["earn", "获得", "Earned"],
    ["spend", "兑换", "Spent"],
    ["expire", "过期", "Expired"],
    ["adjust", "调整", "Adjusted"],
  ],
);
