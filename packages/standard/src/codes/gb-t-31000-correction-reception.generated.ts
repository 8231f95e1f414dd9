// Generated from spec/codes/gb-t-31000-correction-reception.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Reception mode (GB/T 31000-2015 5.25 (table 60)). */
export const gbT31000CorrectionReceptionCodes = defineCodeList(
  { id: "gb-t-31000-correction-reception", title: { zh: "接收方式", en: "Reception mode" }, source: "GB/T 31000-2015 5.25 (table 60)", status: "confirmed" },
  () => [
    ["01", "自行报到", "Self-reporting"],
    ["02", "狱所押送", "Escorted from prison"],
    ["03", "当庭交接", "Handover in court"],
    ["99", "其他", "Other"],
  ],
);
