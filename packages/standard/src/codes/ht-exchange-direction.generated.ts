// Generated from spec/codes/ht-exchange-direction.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Direction of exchange (HuTong). */
export const htExchangeDirectionCodes = defineCodeList(
  { id: "ht-exchange-direction", title: { zh: "交换方向", en: "Direction of exchange" }, source: "HuTong", status: "own" },
  () => [
    ["up", "上报", "Up"],
    ["down", "返还", "Down"],
    ["across", "横向", "Across"],
  ],
);
