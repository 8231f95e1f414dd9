// Generated from spec/codes/ht-place-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of place (HuTong). */
export const htPlaceKindCodes = defineCodeList(
  { id: "ht-place-kind", title: { zh: "场所种类", en: "Kind of place" }, source: "HuTong", status: "own" },
  () => [
    ["fire-lane", "消防通道", "Fire lane"],
    ["square", "广场", "Square"],
    ["green-space", "绿地", "Green space"],
    ["parking-area", "停车区域", "Parking area"],
    ["waste-station", "垃圾投放点", "Waste station"],
    ["shop-front", "沿街商铺", "Shop front"],
    ["campus", "校园", "Campus"],
    ["line-section", "线路路段", "Line section"],
    ["gate", "出入口", "Gate"],
    ["elevator-shaft", "电梯间", "Elevator shaft"],
    ["charging-area", "充电区域", "Charging area"],
    ["playground", "儿童活动场地", "Playground"],
    ["service-hall", "便民服务中心", "Service hall"],
    ["shelter", "应急避难场所", "Emergency shelter"],
    ["river", "河道", "River"],
    ["road", "道路", "Road"],
    ["other", "其他", "Other"],
  ],
);
