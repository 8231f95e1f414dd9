// Generated from spec/codes/gb-t-31000-harm-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Harm level (GB/T 31000-2015 5.60 (table 95)). */
export const gbT31000HarmLevelCodes = defineCodeList(
  { id: "gb-t-31000-harm-level", title: { zh: "危害程度", en: "Harm level" }, source: "GB/T 31000-2015 5.60 (table 95)", status: "confirmed" },
  () => [
    ["01", "高", "High"],
    ["02", "中", "Medium"],
    ["03", "低", "Low"],
  ],
);
