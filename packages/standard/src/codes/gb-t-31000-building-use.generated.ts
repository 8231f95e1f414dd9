// Generated from spec/codes/gb-t-31000-building-use.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Building use (GB/T 31000-2015 5.17 (table 52)). */
export const gbT31000BuildingUseCodes = defineCodeList(
  { id: "gb-t-31000-building-use", title: { zh: "建筑用途", en: "Building use" }, source: "GB/T 31000-2015 5.17 (table 52)", status: "confirmed" },
  () => [
    ["01", "住宅", "Residential"],
    ["02", "商业", "Commercial"],
    ["03", "办公", "Office"],
    ["04", "工业", "Industrial"],
    ["05", "仓储", "Storage"],
    ["06", "商住混用", "Mixed commercial and residential"],
    ["99", "其他", "Other"],
  ],
);
