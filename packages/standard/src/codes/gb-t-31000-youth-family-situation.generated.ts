// Generated from spec/codes/gb-t-31000-youth-family-situation.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Family situation (GB/T 31000-2015 5.42 (table 77)). */
export const gbT31000YouthFamilySituationCodes = defineCodeList(
  { id: "gb-t-31000-youth-family-situation", title: { zh: "家庭情况", en: "Family situation" }, source: "GB/T 31000-2015 5.42 (table 77)", status: "confirmed" },
  () => [
    ["01", "低收入家庭", "Low-income family"],
    ["02", "单亲家庭", "Single-parent family"],
    ["03", "流动家庭", "Migrant family"],
    ["04", "扶养人受教育水平相对较低", "Carer with relatively low education"],
    ["05", "与父母关系不融洽", "Poor relationship with parents"],
    ["06", "家庭成员的不良行为多", "Frequent bad behaviour in the family"],
    ["99", "其他", "Other"],
  ],
);
