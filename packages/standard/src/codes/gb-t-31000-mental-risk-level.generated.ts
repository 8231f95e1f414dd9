// Generated from spec/codes/gb-t-31000-mental-risk-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Current risk level (0 lowest, 5 highest) (GB/T 31000-2015 5.32 (table 67)). */
export const gbT31000MentalRiskLevelCodes = defineCodeList(
  { id: "gb-t-31000-mental-risk-level", title: { zh: "目前危险性评估等级", en: "Current risk level (0 lowest, 5 highest)" }, source: "GB/T 31000-2015 5.32 (table 67)", status: "confirmed" },
  () => [
    ["01", "0级", "Level 0"],
    ["02", "1级", "Level 1"],
    ["03", "2级", "Level 2"],
    ["04", "3级", "Level 3"],
    ["05", "4级", "Level 4"],
    ["06", "5级", "Level 5"],
  ],
);
