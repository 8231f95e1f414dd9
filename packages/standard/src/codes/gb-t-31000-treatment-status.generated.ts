// Generated from spec/codes/gb-t-31000-treatment-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Treatment status (GB/T 31000-2015 5.33 (table 68)). */
export const gbT31000TreatmentStatusCodes = defineCodeList(
  { id: "gb-t-31000-treatment-status", title: { zh: "治疗情况", en: "Treatment status" }, source: "GB/T 31000-2015 5.33 (table 68)", status: "confirmed" },
  () => [
    ["01", "住院治疗", "In-patient treatment"],
    ["02", "居家服用抗精神病药物治疗", "Home medication"],
    ["03", "其他治疗", "Other treatment"],
    ["04", "未接受过治疗", "Never treated"],
  ],
);
