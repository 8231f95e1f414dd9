// Generated from spec/codes/gb-t-31000-attention-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Attention level (GB/T 31000-2015 5.46 (table 81)). */
export const gbT31000AttentionLevelCodes = defineCodeList(
  { id: "gb-t-31000-attention-level", title: { zh: "关注程度", en: "Attention level" }, source: "GB/T 31000-2015 5.46 (table 81)", status: "confirmed" },
  () => [
    ["01", "高", "High"],
    ["02", "中", "Medium"],
    ["03", "低", "Low"],
  ],
);
