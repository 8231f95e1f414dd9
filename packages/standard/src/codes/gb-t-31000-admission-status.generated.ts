// Generated from spec/codes/gb-t-31000-admission-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Admission status (GB/T 31000-2015 5.40 (table 75)). */
export const gbT31000AdmissionStatusCodes = defineCodeList(
  { id: "gb-t-31000-admission-status", title: { zh: "收治情况", en: "Admission status" }, source: "GB/T 31000-2015 5.40 (table 75)", status: "confirmed" },
  () => [
    ["00", "无", "None"],
    ["01", "羁押", "In custody"],
    ["02", "抗病毒治疗", "Antiviral therapy"],
    ["03", "戒毒药物维持治疗", "Methadone-type maintenance treatment"],
    ["99", "其他", "Other"],
  ],
);
