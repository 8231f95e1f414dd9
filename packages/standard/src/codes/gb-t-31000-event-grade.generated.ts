// Generated from spec/codes/gb-t-31000-event-grade.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Case/event grade (GB/T 31000-2015 5.8 (table 43)). */
export const gbT31000EventGradeCodes = defineCodeList(
  { id: "gb-t-31000-event-grade", title: { zh: "案（事）件分级", en: "Case/event grade" }, source: "GB/T 31000-2015 5.8 (table 43)", status: "confirmed" },
  () => [
    ["01", "特别重大", "Extremely serious"],
    ["02", "重大", "Serious"],
    ["03", "较大", "Relatively serious"],
    ["04", "一般", "Ordinary"],
  ],
);
