// Generated from spec/codes/gb-t-31000-health-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Health status (GB/T 31000-2015 5.14 (table 49)). */
export const gbT31000HealthStatusCodes = defineCodeList(
  { id: "gb-t-31000-health-status", title: { zh: "健康状况", en: "Health status" }, source: "GB/T 31000-2015 5.14 (table 49)", status: "confirmed" },
  () => [
    ["01", "很好", "Very good"],
    ["02", "较好", "Fairly good"],
    ["03", "一般", "Average"],
    ["04", "较差", "Fairly poor"],
    ["05", "很差", "Very poor"],
  ],
);
