// Generated from spec/codes/gb-t-31000-major-event-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Major case/event type (GB/T 31000-2015 5.9 (table 44)). */
export const gbT31000MajorEventTypeCodes = defineCodeList(
  { id: "gb-t-31000-major-event-type", title: { zh: "案（事）件类型", en: "Major case/event type" }, source: "GB/T 31000-2015 5.9 (table 44)", status: "confirmed" },
  () => [
    ["01", "安全事故", "Safety accident"],
    ["02", "群体性事件", "Mass incident"],
    ["03", "食品安全事故", "Food-safety accident"],
    ["04", "有关刑事案件", "Relevant criminal case"],
    ["99", "其他", "Other"],
  ],
);
