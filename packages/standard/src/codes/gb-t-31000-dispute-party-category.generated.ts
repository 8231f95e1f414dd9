// Generated from spec/codes/gb-t-31000-dispute-party-category.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Category of the main party (GB/T 31000-2015 5.57 (table 92)). */
export const gbT31000DisputePartyCategoryCodes = defineCodeList(
  { id: "gb-t-31000-dispute-party-category", title: { zh: "主要当事人人员类别", en: "Category of the main party" }, source: "GB/T 31000-2015 5.57 (table 92)", status: "confirmed" },
  () => [
    ["01", "一般分类", "General"],
    ["0101", "机关企事业单位从业人员", "Employee of an agency, enterprise or institution", "01"],
    ["0102", "农林牧渔从业人员", "Farming, forestry, husbandry or fishery worker", "01"],
    ["0103", "个体或自由职业人员", "Self-employed or freelance", "01"],
    ["0104", "军人", "Serviceman", "01"],
    ["0105", "离退休人员", "Retired", "01"],
    ["0106", "学生", "Student", "01"],
    ["0107", "无业人员", "Unemployed", "01"],
    ["0199", "其他人员", "Other", "01"],
    ["02", "专项分类", "Special (takes precedence over 01)"],
    ["0201", "涉企事业单位改制人员", "Affected by enterprise restructuring", "02"],
    ["0202", "军队退役人员", "Veteran", "02"],
    ["0203", "原民办、国企教师", "Former private or state-enterprise teacher", "02"],
    ["0204", "国有企业退休职工", "Retired state-enterprise worker", "02"],
    ["0205", "返城知青", "Returned educated youth", "02"],
    ["0206", "失独人员", "Parent who lost an only child", "02"],
    ["0207", "农村进城务工人员", "Rural migrant worker", "02"],
    ["0299", "其他群体性诉求人员", "Other group claimant", "02"],
  ],
);
