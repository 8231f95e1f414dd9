// Generated from spec/codes/ht-facility-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of facility (HuTong). */
export const htFacilityKindCodes = defineCodeList(
  { id: "ht-facility-kind", title: { zh: "设施种类", en: "Kind of facility" }, source: "HuTong", status: "own" },
  () => [
    ["elevator", "电梯", "Elevator"],
    ["transformer", "变压器", "Transformer"],
    ["hydrant", "消火栓", "Hydrant"],
    ["gas-regulator", "燃气调压箱", "Gas regulator"],
    ["water-tank", "二次供水设施", "Water tank"],
    ["power-room", "配电房", "Power room"],
    ["charging-pile", "充电桩", "Charging pile"],
    ["street-lamp", "路灯", "Street lamp"],
    ["manhole", "井盖", "Manhole cover"],
    ["playground", "健身游乐设施", "Playground equipment"],
    ["barrier", "道闸", "Barrier"],
    ["fire-pump", "消防水泵", "Fire pump"],
    ["other", "其他", "Other"],
  ],
);
