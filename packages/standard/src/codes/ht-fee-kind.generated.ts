// Generated from spec/codes/ht-fee-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of fee (HuTong). */
export const htFeeKindCodes = defineCodeList(
  { id: "ht-fee-kind", title: { zh: "费用种类", en: "Kind of fee" }, source: "HuTong", status: "own" },
  () => [
    ["property", "物业费", "Property fee"],
    ["parking", "停车费", "Parking fee"],
    ["water", "水费", "Water"],
    ["electricity", "电费", "Electricity"],
    ["gas", "燃气费", "Gas"],
    ["heating", "供暖费", "Heating"],
    ["waste", "垃圾处理费", "Waste"],
    ["maintenance-fund", "维修资金", "Maintenance fund"],
    ["other", "其他", "Other"],
  ],
);
