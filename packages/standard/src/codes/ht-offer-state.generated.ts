// Generated from spec/codes/ht-offer-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a group offer (HuTong). */
export const htOfferStateCodes = defineCodeList(
  { id: "ht-offer-state", title: { zh: "团购状态", en: "State of a group offer" }, source: "HuTong", status: "own" },
  () => [
    ["open", "进行中", "Open"],
    ["reached", "已成团", "Reached"],
    ["failed", "未成团", "Failed"],
    ["delivered", "已交付", "Delivered"],
  ],
);
