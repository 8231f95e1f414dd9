// Generated from spec/codes/gb-t-31000-rental-use.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Rental use (GB/T 31000-2015 5.18 (table 53)). */
export const gbT31000RentalUseCodes = defineCodeList(
  { id: "gb-t-31000-rental-use", title: { zh: "出租用途", en: "Rental use" }, source: "GB/T 31000-2015 5.18 (table 53)", status: "confirmed" },
  () => [
    ["01", "宿舍", "Dormitory"],
    ["02", "住房", "Dwelling"],
    ["03", "商铺", "Shop"],
    ["04", "办公", "Office"],
    ["05", "仓库", "Warehouse"],
    ["06", "厂房", "Factory"],
    ["99", "其他", "Other"],
  ],
);
