// Generated from spec/codes/gb-t-2261-4-employment.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Employment status (GB/T 2261.4-2003). */
export const gbT22614EmploymentCodes = defineCodeList(
  { id: "gb-t-2261-4-employment", title: { zh: "从业状况（个人身份）", en: "Employment status" }, source: "GB/T 2261.4-2003", status: "implementation" },
  () => [
    ["11", "国家公务员", "Civil servant"],
    ["13", "专业技术人员", "Professional and technical"],
    ["17", "职员", "Office staff"],
    ["21", "企业管理人员", "Enterprise manager"],
    ["24", "工人", "Worker"],
    ["27", "农民", "Farmer"],
    ["31", "学生", "Student"],
    ["37", "现役军人", "Active serviceman"],
    ["51", "自由职业者", "Freelancer"],
    ["54", "个体经营者", "Self-employed"],
    ["70", "无业人员", "Unemployed"],
    ["80", "退（离）休人员", "Retired"],
    ["90", "其他", "Other"],
  ],
);
