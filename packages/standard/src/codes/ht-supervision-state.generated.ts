// Generated from spec/codes/ht-supervision-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of supervision (HuTong). */
export const htSupervisionStateCodes = defineCodeList(
  { id: "ht-supervision-state", title: { zh: "督办状态", en: "State of supervision" }, source: "HuTong", status: "own" },
  () => [
    ["issued", "已下发", "Issued"],
    ["replied", "已回复", "Replied"],
    ["lifted", "已解除", "Lifted"],
  ],
);
