// Generated from spec/codes/ht-topic-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a topic (HuTong). */
export const htTopicStateCodes = defineCodeList(
  { id: "ht-topic-state", title: { zh: "议题状态", en: "State of a topic" }, source: "HuTong", status: "own" },
  () => [
    ["proposed", "已提出", "Proposed"],
    ["accepted", "已立项", "Accepted"],
    ["deliberating", "协商中", "Being deliberated"],
    ["decided", "已决议", "Decided"],
    ["carried-out", "已落实", "Carried out"],
    ["dropped", "不予立项", "Dropped"],
  ],
);
