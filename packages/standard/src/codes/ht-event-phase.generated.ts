// Generated from spec/codes/ht-event-phase.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Phase with a time limit (HuTong). */
export const htEventPhaseCodes = defineCodeList(
  { id: "ht-event-phase", title: { zh: "时限环节", en: "Phase with a time limit" }, source: "HuTong", status: "own" },
  () => [
    ["accept", "受理时限", "Acceptance"],
    ["dispatch", "派遣时限", "Dispatch"],
    ["handle", "处置时限", "Handling"],
    ["verify", "核查时限", "Verification"],
  ],
);
