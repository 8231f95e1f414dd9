// Generated from spec/codes/ht-layer-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of map layer (HuTong). */
export const htLayerKindCodes = defineCodeList(
  { id: "ht-layer-kind", title: { zh: "图层种类", en: "Kind of map layer" }, source: "HuTong", status: "own" },
  () => [
    ["base", "底图", "Base map"],
    ["imagery", "影像", "Imagery"],
    ["division", "区划", "Divisions"],
    ["grid", "网格", "Grids"],
    ["building", "建筑", "Buildings"],
    ["device", "设备", "Devices"],
    ["floor-plan", "楼层平面", "Floor plan"],
    ["theme", "专题", "Theme"],
  ],
);
