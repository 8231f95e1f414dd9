// Generated from spec/codes/ga-t-2000-32-address-element.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Address element type (GA/T 2000.32-2014 (rows seen up to 42)). */
export const gaT200032AddressElementCodes = defineCodeList(
  { id: "ga-t-2000-32-address-element", title: { zh: "地址要素类型", en: "Address element type" }, source: "GA/T 2000.32-2014 (rows seen up to 42)", status: "unconfirmed" },
  () => [
    ["10", "省市县（区）", "Province, city, county"],
    ["11", "省", "Province", "10"],
    ["12", "市", "City", "10"],
    ["13", "县（区）", "County or district", "10"],
    ["20", "乡镇（街道）", "Township or subdistrict"],
    ["21", "建制乡", "Township", "20"],
    ["22", "建制镇", "Town", "20"],
    ["23", "街道办事处", "Subdistrict office", "20"],
    ["30", "社区居村委会", "Community or village committee"],
    ["31", "社区", "Community", "30"],
    ["32", "居委会", "Residents' committee", "30"],
    ["33", "村委会", "Villagers' committee", "30"],
    ["34", "组", "Group", "30"],
    ["40", "街路巷（小区）", "Street, lane or estate"],
    ["41", "街路巷", "Street or lane", "40"],
    ["42", "小区", "Residential estate", "40"],
  ],
);
