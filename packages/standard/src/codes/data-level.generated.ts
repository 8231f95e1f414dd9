// Generated from spec/codes/data-level.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Data level (GB/T 43697-2024). */
export const dataLevelCodes = defineCodeList(
  { id: "data-level", title: { zh: "数据分级", en: "Data level" }, source: "GB/T 43697-2024", status: "confirmed" },
  () => [
    ["3", "核心数据", "Core data"],
    ["2", "重要数据", "Important data"],
    ["1", "一般数据", "General data"],
  ],
);
