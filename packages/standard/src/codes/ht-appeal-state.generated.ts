// Generated from spec/codes/ht-appeal-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of an appeal (HuTong). */
export const htAppealStateCodes = defineCodeList(
  { id: "ht-appeal-state", title: { zh: "诉求状态", en: "State of an appeal" }, source: "HuTong", status: "own" },
  () => [
    ["received", "已受理", "Received"],
    ["transferred", "已转办", "Transferred"],
    ["answered", "已答复", "Answered"],
    ["revisited", "已回访", "Revisited"],
    ["closed", "已办结", "Closed"],
    ["rejected", "不予受理", "Not accepted"],
  ],
);
