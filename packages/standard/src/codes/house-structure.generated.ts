// Generated from spec/codes/house-structure.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Building structure (house-trade data standard). */
export const houseStructureCodes = defineCodeList(
  { id: "house-structure", title: { zh: "建筑结构", en: "Building structure" }, source: "house-trade data standard", status: "implementation" },
  () => [
    ["01", "钢结构", "Steel"],
    ["02", "钢、钢筋混凝土结构", "Steel and reinforced concrete"],
    ["03", "钢筋混凝土结构", "Reinforced concrete"],
    ["04", "混合结构", "Mixed"],
    ["05", "砖木结构", "Brick and wood"],
    ["06", "其他结构", "Other"],
  ],
);
