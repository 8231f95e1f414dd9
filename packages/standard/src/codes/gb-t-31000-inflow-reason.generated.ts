// Generated from spec/codes/gb-t-31000-inflow-reason.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Reason for inflow (GB/T 31000-2015 5.11 (table 46)). */
export const gbT31000InflowReasonCodes = defineCodeList(
  { id: "gb-t-31000-inflow-reason", title: { zh: "流入原因", en: "Reason for inflow" }, source: "GB/T 31000-2015 5.11 (table 46)", status: "confirmed" },
  () => [
    ["01", "务工", "Employment (labour)"],
    ["02", "务农", "Farming"],
    ["03", "经商", "Business"],
    ["04", "学习培训", "Study or training"],
    ["05", "婚嫁", "Marriage"],
    ["06", "随迁", "Accompanying family"],
    ["07", "治病疗养", "Medical treatment or convalescence"],
    ["08", "投亲靠友", "Joining relatives or friends"],
    ["09", "工作调动", "Job transfer"],
    ["99", "其他", "Other"],
  ],
);
