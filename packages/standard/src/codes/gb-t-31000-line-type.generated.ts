// Generated from spec/codes/gb-t-31000-line-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Line type (GB/T 31000-2015 5.62 (table 97)). */
export const gbT31000LineTypeCodes = defineCodeList(
  { id: "gb-t-31000-line-type", title: { zh: "线路类型", en: "Line type" }, source: "GB/T 31000-2015 5.62 (table 97)", status: "confirmed" },
  () => [
    ["01", "铁路", "Railway"],
    ["02", "公路", "Highway"],
    ["03", "水路", "Waterway"],
    ["04", "输油气管道", "Oil and gas pipeline"],
    ["05", "电力设施", "Power facility"],
    ["06", "电信设施", "Telecom facility"],
    ["07", "广播电视设施", "Broadcasting facility"],
    ["99", "其他", "Other"],
  ],
);
