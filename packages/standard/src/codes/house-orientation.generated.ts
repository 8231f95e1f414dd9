// Generated from spec/codes/house-orientation.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Orientation (house-trade data standard). */
export const houseOrientationCodes = defineCodeList(
  { id: "house-orientation", title: { zh: "朝向", en: "Orientation" }, source: "house-trade data standard", status: "implementation" },
  () => [
    ["01", "东", "East"],
    ["02", "西", "West"],
    ["03", "南", "South"],
    ["04", "北", "North"],
    ["05", "东北", "North-east"],
    ["06", "东南", "South-east"],
    ["07", "西北", "North-west"],
    ["08", "西南", "South-west"],
  ],
);
