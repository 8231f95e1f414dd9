// Generated from spec/codes/gb-t-31000-hospitalization-reason.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Reason for hospitalization (GB/T 31000-2015 5.34 (table 69)). */
export const gbT31000HospitalizationReasonCodes = defineCodeList(
  { id: "gb-t-31000-hospitalization-reason", title: { zh: "实施住院治疗原因", en: "Reason for hospitalization" }, source: "GB/T 31000-2015 5.34 (table 69)", status: "confirmed" },
  () => [
    ["01", "已发生危害他人安全的行为", "Has endangered others"],
    ["02", "存在危害他人安全的危险", "Risk of endangering others"],
    ["99", "其他", "Other"],
  ],
);
