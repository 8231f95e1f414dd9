// Generated from spec/codes/gb-t-31000-resolution-method.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Resolution method (GB/T 31000-2015 5.58 (table 93)). */
export const gbT31000ResolutionMethodCodes = defineCodeList(
  { id: "gb-t-31000-resolution-method", title: { zh: "化解方式", en: "Resolution method" }, source: "GB/T 31000-2015 5.58 (table 93)", status: "confirmed" },
  () => [
    ["01", "调解", "Mediation"],
    ["0101", "司法调解", "Judicial mediation", "01"],
    ["0102", "行政调解", "Administrative mediation", "01"],
    ["0103", "人民调解", "People's mediation", "01"],
    ["0104", "仲裁调解", "Arbitral mediation", "01"],
    ["0105", "商事调解", "Commercial mediation", "01"],
    ["0106", "行业调解", "Trade mediation", "01"],
    ["0107", "律师调解", "Lawyer mediation", "01"],
    ["0199", "其他", "Other", "01"],
    ["02", "仲裁", "Arbitration"],
    ["0201", "民商事仲裁", "Civil and commercial arbitration", "02"],
    ["0202", "农村土地承包经营纠纷仲裁", "Rural land-contract arbitration", "02"],
    ["0203", "劳动人事争议仲裁", "Labour and personnel arbitration", "02"],
    ["0204", "其他", "Other", "02"],
    ["03", "行政复议", "Administrative reconsideration"],
    ["04", "行政裁决", "Administrative adjudication"],
    ["05", "诉讼", "Litigation"],
    ["06", "协商和解", "Negotiated settlement"],
  ],
);
