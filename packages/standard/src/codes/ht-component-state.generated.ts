// Generated from spec/codes/ht-component-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a component (HuTong). */
export const htComponentStateCodes = defineCodeList(
  { id: "ht-component-state", title: { zh: "部件状态", en: "State of a component" }, source: "HuTong", status: "own" },
  () => [
    ["intact", "完好", "Intact"],
    ["damaged", "破损", "Damaged"],
    ["lost", "丢失", "Lost"],
    ["removed", "拆除", "Removed"],
    ["relocated", "移位", "Relocated"],
  ],
);
