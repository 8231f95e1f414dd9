// Generated from spec/codes/gb-t-31000-dispute-scale.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Dispute event scale (GB/T 31000-2015 5.55 (table 90)). */
export const gbT31000DisputeScaleCodes = defineCodeList(
  { id: "gb-t-31000-dispute-scale", title: { zh: "事件规模", en: "Dispute event scale" }, source: "GB/T 31000-2015 5.55 (table 90)", status: "confirmed" },
  () => [
    ["01", "个体性事件", "Individual event"],
    ["02", "一般群体性事件", "General group event"],
    ["03", "重大群体性事件", "Major group event"],
  ],
);
