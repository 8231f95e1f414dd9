// Generated from spec/codes/gb-t-31000-dwelling-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Dwelling type (GB/T 31000-2015 5.13 (table 48)). */
export const gbT31000DwellingTypeCodes = defineCodeList(
  { id: "gb-t-31000-dwelling-type", title: { zh: "住所类型", en: "Dwelling type" }, source: "GB/T 31000-2015 5.13 (table 48)", status: "confirmed" },
  () => [
    ["01", "自购房屋", "Self-purchased house"],
    ["02", "租赁房屋", "Rented house"],
    ["03", "寄宿", "Boarding"],
    ["04", "借住", "Borrowed lodging"],
    ["05", "单位宿舍", "Employer dormitory"],
    ["06", "临时性宿舍", "Temporary dormitory"],
    ["07", "农民工公寓", "Migrant-worker apartment"],
    ["99", "其他", "Other"],
  ],
);
