// Generated from spec/codes/emergency-class.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Emergency class and prefix in the warning codes (突发事件应对法 / GB/T 35561-2017). */
export const emergencyClassCodes = defineCodeList(
  { id: "emergency-class", title: { zh: "突发事件大类与亚类（预警编码前缀）", en: "Emergency class and prefix in the warning codes" }, source: "突发事件应对法 / GB/T 35561-2017", status: "unconfirmed" },
  () => [
    ["11", "自然灾害", "Natural disaster"],
    ["11A", "水旱灾害", "Flood and drought", "11"],
    ["11B", "气象灾害", "Meteorological", "11"],
    ["11C", "地震灾害", "Earthquake", "11"],
    ["11D", "地质灾害", "Geological", "11"],
    ["11E", "海洋灾害", "Marine", "11"],
    ["11F", "生物灾害", "Biological", "11"],
    ["11G", "森林草原火灾", "Forest and grassland fire", "11"],
    ["12", "事故灾难", "Accident disaster"],
    ["13", "公共卫生事件", "Public-health event"],
    ["14", "社会安全事件", "Social-security event"],
  ],
);
