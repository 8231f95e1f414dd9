// Generated from spec/codes/gb-t-31000-case-nature.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Case nature (GB/T 31000-2015 5.61 (table 96)). */
export const gbT31000CaseNatureCodes = defineCodeList(
  { id: "gb-t-31000-case-nature", title: { zh: "案（事）件性质", en: "Case nature" }, source: "GB/T 31000-2015 5.61 (table 96)", status: "confirmed" },
  () => [
    ["01", "治安案件", "Public-security case"],
    ["02", "刑事案件", "Criminal case"],
    ["03", "民事案件", "Civil case"],
    ["04", "行政案件", "Administrative case"],
    ["99", "其他", "Other"],
  ],
);
