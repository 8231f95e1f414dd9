// Generated from spec/codes/ga-24-7-plate-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Vehicle plate type (GA 24.7 / GA/T 16.7). */
export const ga247PlateTypeCodes = defineCodeList(
  { id: "ga-24-7-plate-type", title: { zh: "号牌种类", en: "Vehicle plate type" }, source: "GA 24.7 / GA/T 16.7", status: "implementation" },
  () => [
    ["01", "大型汽车", "Large vehicle"],
    ["02", "小型汽车", "Small vehicle"],
    ["03", "使馆汽车", "Embassy vehicle"],
    ["04", "领馆汽车", "Consulate vehicle"],
    ["05", "境外汽车", "Overseas vehicle"],
    ["06", "外籍汽车", "Foreign-national vehicle"],
    ["07", "普通摩托车", "Motorcycle"],
    ["08", "轻便摩托车", "Moped"],
    ["09", "使馆摩托车", "Embassy motorcycle"],
    ["10", "领馆摩托车", "Consulate motorcycle"],
    ["11", "境外摩托车", "Overseas motorcycle"],
    ["12", "外籍摩托车", "Foreign-national motorcycle"],
    ["13", "低速车", "Low-speed vehicle"],
    ["14", "拖拉机", "Tractor"],
    ["15", "挂车", "Trailer"],
    ["16", "教练汽车", "Coach (learner) vehicle"],
    ["17", "教练摩托车", "Learner motorcycle"],
    ["18", "试验汽车", "Test vehicle"],
    ["19", "试验摩托车", "Test motorcycle"],
    ["20", "临时入境汽车", "Temporary-entry vehicle"],
    ["21", "临时入境摩托车", "Temporary-entry motorcycle"],
    ["22", "临时行驶车", "Temporary vehicle"],
    ["23", "警用汽车", "Police vehicle"],
    ["24", "警用摩托车", "Police motorcycle"],
    ["25", "原农机号牌", "Former farm-machinery plate"],
    ["26", "香港入出境车", "Hong Kong cross-border vehicle"],
    ["27", "澳门入出境车", "Macao cross-border vehicle"],
    ["51", "大型新能源汽车", "Large new-energy vehicle"],
    ["52", "小型新能源汽车", "Small new-energy vehicle"],
    ["99", "其他", "Other"],
  ],
);
