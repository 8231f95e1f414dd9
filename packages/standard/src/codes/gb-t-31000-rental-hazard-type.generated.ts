// Generated from spec/codes/gb-t-31000-rental-hazard-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Hidden-danger type (rental house) (GB/T 31000-2015 5.19 (table 54)). */
export const gbT31000RentalHazardTypeCodes = defineCodeList(
  { id: "gb-t-31000-rental-hazard-type", title: { zh: "隐患类型", en: "Hidden-danger type (rental house)" }, source: "GB/T 31000-2015 5.19 (table 54)", status: "confirmed" },
  () => [
    ["00", "无", "None"],
    ["01", "火灾隐患", "Fire hazard"],
    ["02", "治安隐患", "Public-security hazard"],
    ["03", "矛盾纠纷隐患", "Dispute hazard"],
    ["04", "危化物品隐患", "Dangerous-chemicals hazard"],
    ["05", "疾病传染隐患", "Disease-transmission hazard"],
    ["99", "其他", "Other"],
  ],
);
