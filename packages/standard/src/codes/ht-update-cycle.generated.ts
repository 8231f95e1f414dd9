// Generated from spec/codes/ht-update-cycle.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Update cycle (HuTong). */
export const htUpdateCycleCodes = defineCodeList(
  { id: "ht-update-cycle", title: { zh: "更新周期", en: "Update cycle" }, source: "HuTong", status: "own" },
  () => [
    ["real-time", "实时", "Real time"],
    ["daily", "每日", "Daily"],
    ["weekly", "每周", "Weekly"],
    ["monthly", "每月", "Monthly"],
    ["quarterly", "每季", "Quarterly"],
    ["yearly", "每年", "Yearly"],
    ["irregular", "不定期", "Irregular"],
  ],
);
