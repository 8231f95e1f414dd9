// Generated from spec/codes/ht-rental-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a rental (HuTong). */
export const htRentalStateCodes = defineCodeList(
  { id: "ht-rental-state", title: { zh: "租赁状态", en: "State of a rental" }, source: "HuTong", status: "own" },
  () => [
    ["active", "在租", "Let"],
    ["ended", "已退租", "Ended"],
  ],
);
