// Generated from spec/codes/gb-t-31000-area-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Area type (GB/T 31000-2015 5.49 (table 84)). */
export const gbT31000AreaTypeCodes = defineCodeList(
  { id: "gb-t-31000-area-type", title: { zh: "涉及区域类型", en: "Area type" }, source: "GB/T 31000-2015 5.49 (table 84)", status: "confirmed" },
  () => [
    ["01", "学校周边", "Around schools"],
    ["02", "交通场站", "Transport stations"],
    ["03", "娱乐场所", "Entertainment venues"],
    ["04", "集贸市场", "Markets"],
    ["05", "城乡接合部", "Urban-rural fringe"],
    ["06", "重点线路", "Key lines"],
    ["99", "其他", "Other"],
  ],
);
