// Generated from spec/codes/ht-inspection-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of inspection (HuTong). */
export const htInspectionKindCodes = defineCodeList(
  { id: "ht-inspection-kind", title: { zh: "检查种类", en: "Kind of inspection" }, source: "HuTong", status: "own" },
  () => [
    ["fire", "消防检查", "Fire safety"],
    ["gas", "燃气检查", "Gas safety"],
    ["food", "食品安全", "Food safety"],
    ["special-equipment", "特种设备", "Special equipment"],
    ["rental", "出租房检查", "Rental"],
    ["environment", "环境卫生", "Environment"],
    ["public-order", "治安检查", "Public order"],
    ["other", "其他", "Other"],
  ],
);
