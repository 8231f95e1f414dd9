// Generated from spec/codes/hotline-demand-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Demand type (12345 practice (坪山 form, 12345 pages)). */
export const hotlineDemandTypeCodes = defineCodeList(
  { id: "hotline-demand-type", title: { zh: "诉求性质", en: "Demand type" }, source: "12345 practice (坪山 form, 12345 pages)", status: "implementation" },
  () => [
    ["1", "求决（求助）", "Request for help"],
    ["2", "投诉", "Complaint"],
    ["3", "咨询", "Enquiry"],
    ["4", "建议", "Suggestion"],
    ["5", "感谢（表扬）", "Thanks"],
    ["6", "举报", "Report of wrongdoing"],
    ["9", "其他", "Other"],
  ],
);
