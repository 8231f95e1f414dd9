// Generated from spec/codes/ht-layer-format.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Format of a map layer (HuTong). */
export const htLayerFormatCodes = defineCodeList(
  { id: "ht-layer-format", title: { zh: "图层格式", en: "Format of a map layer" }, source: "HuTong", status: "own" },
  () => [
    ["wms", "WMS", "WMS"],
    ["wmts", "WMTS", "WMTS"],
    ["xyz", "瓦片（XYZ）", "Tiles (XYZ)"],
    ["mvt", "矢量瓦片", "Vector tiles"],
    ["geojson", "GeoJSON", "GeoJSON"],
    ["3d-tiles", "3D Tiles", "3D Tiles"],
  ],
);
