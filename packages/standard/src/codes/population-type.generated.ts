// Generated from spec/codes/population-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Population type (practice of implementations). */
export const populationTypeCodes = defineCodeList(
  { id: "population-type", title: { zh: "人口类型", en: "Population type" }, source: "practice of implementations", status: "implementation" },
  () => [
    ["01", "户籍人口", "Registered population"],
    ["02", "流动人口", "Floating population"],
    ["03", "境外人员", "Overseas person"],
  ],
);
