// Generated from spec/codes/gb-t-31000-family-economy.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Family economic status (GB/T 31000-2015 5.30 (table 65)). */
export const gbT31000FamilyEconomyCodes = defineCodeList(
  { id: "gb-t-31000-family-economy", title: { zh: "家庭经济状况", en: "Family economic status" }, source: "GB/T 31000-2015 5.30 (table 65)", status: "confirmed" },
  () => [
    ["01", "无固定经济来源", "No fixed income"],
    ["02", "有固定经济来源", "Fixed income"],
    ["03", "低收入家庭", "Low-income family"],
    ["04", "贫困", "Poor"],
    ["99", "其他", "Other"],
  ],
);
