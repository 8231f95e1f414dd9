// Generated from spec/codes/ht-vehicle-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of vehicle (HuTong). */
export const htVehicleKindCodes = defineCodeList(
  { id: "ht-vehicle-kind", title: { zh: "车辆种类", en: "Kind of vehicle" }, source: "HuTong", status: "own" },
  () => [
    ["car", "小客车", "Car"],
    ["truck", "货车", "Truck"],
    ["bus", "客车", "Bus"],
    ["motorcycle", "摩托车", "Motorcycle"],
    ["electric-bicycle", "电动自行车", "Electric bicycle"],
    ["special", "特种车辆", "Special vehicle"],
    ["other", "其他", "Other"],
  ],
);
