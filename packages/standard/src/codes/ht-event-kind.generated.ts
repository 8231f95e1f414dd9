// Generated from spec/events/kinds.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Event kind (HuTong event taxonomy). */
export const htEventKindCodes = defineCodeList(
  { id: "ht-event-kind", title: { zh: "事件小类", en: "Event kind" }, source: "HuTong event taxonomy", status: "own" },
  [
    ["010101", "火灾报警", "Fire alarm", "01", {"grade":"02","role":"grid-worker","tier":"community","calendar":"natural","acceptWithin":"PT5M","dispatchWithin":"PT5M","handleWithin":"PT30M","verifyWithin":"PT24H"}],
    ["020101", "燃气泄漏", "Gas leak", "02", {"grade":"02","role":"grid-worker","tier":"community","calendar":"natural","acceptWithin":"PT5M","dispatchWithin":"PT10M","handleWithin":"PT1H","verifyWithin":"PT24H"}],
    ["030101", "独居老人长时间未出门", "Elderly person living alone long not out", "03", {"grade":"03","role":"grid-worker","tier":"community","calendar":"natural","acceptWithin":"PT30M","dispatchWithin":"PT30M","handleWithin":"PT4H","verifyWithin":"PT24H"}],
    ["060101", "空气质量超标", "Air quality exceedance", "06", {"grade":"04","role":"grid-worker","tier":"community","calendar":"natural","acceptWithin":"PT4H","dispatchWithin":"PT4H","handleWithin":"P2D","verifyWithin":"P1D"}],
  ],
);
