// Generated from spec/codes/gb-t-31000-specialty.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Professional specialty (GB/T 31000-2015 5.5 (table 40)). */
export const gbT31000SpecialtyCodes = defineCodeList(
  { id: "gb-t-31000-specialty", title: { zh: "专业特长", en: "Professional specialty" }, source: "GB/T 31000-2015 5.5 (table 40)", status: "confirmed" },
  () => [
    ["01", "驾车", "Driving"],
    ["02", "驾船", "Boat handling"],
    ["03", "驾机", "Piloting aircraft"],
    ["04", "射击", "Shooting"],
    ["05", "爆破", "Blasting"],
    ["06", "枪械", "Firearms"],
    ["07", "绘画", "Painting"],
    ["08", "书法", "Calligraphy"],
    ["09", "摄影", "Photography"],
    ["10", "摄像", "Videography"],
    ["11", "表演", "Performing"],
    ["12", "雕刻", "Carving"],
    ["13", "通讯技术", "Telecommunications"],
    ["14", "计算机技术", "Computing"],
    ["15", "法律咨询", "Legal advice"],
    ["16", "心理咨询", "Psychological counselling"],
    ["17", "医疗救护", "Medical first aid"],
    ["18", "武术", "Martial arts"],
    ["19", "维修", "Repair"],
    ["20", "外语", "Foreign languages"],
    ["21", "民族语言", "Ethnic-minority languages"],
    ["22", "手语", "Sign language"],
    ["99", "其他", "Other"],
  ],
);
