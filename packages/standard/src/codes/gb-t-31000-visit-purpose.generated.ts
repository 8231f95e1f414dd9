// Generated from spec/codes/gb-t-31000-visit-purpose.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Purpose of coming to China (GB/T 31000-2015 5.16 (table 51)). */
export const gbT31000VisitPurposeCodes = defineCodeList(
  { id: "gb-t-31000-visit-purpose", title: { zh: "来华目的", en: "Purpose of coming to China" }, source: "GB/T 31000-2015 5.16 (table 51)", status: "confirmed" },
  () => [
    ["01", "商务", "Business"],
    ["02", "就业", "Employment"],
    ["03", "学习", "Study"],
    ["04", "定居", "Settlement"],
    ["05", "探亲", "Family visit"],
    ["99", "其他", "Other"],
  ],
);
