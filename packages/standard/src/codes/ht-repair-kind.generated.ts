// Generated from spec/codes/ht-repair-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of repair (HuTong). */
export const htRepairKindCodes = defineCodeList(
  { id: "ht-repair-kind", title: { zh: "报修种类", en: "Kind of repair" }, source: "HuTong", status: "own" },
  () => [
    ["water", "给排水", "Water and drains"],
    ["electricity", "供电", "Electricity"],
    ["gas", "燃气", "Gas"],
    ["elevator", "电梯", "Elevator"],
    ["heating", "供暖", "Heating"],
    ["door", "门禁门窗", "Doors and windows"],
    ["network", "网络通信", "Network"],
    ["public-area", "公共区域", "Public area"],
    ["greenery", "绿化", "Greenery"],
    ["other", "其他", "Other"],
  ],
);
