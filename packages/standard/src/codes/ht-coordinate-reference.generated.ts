// Generated from spec/codes/ht-coordinate-reference.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Coordinate reference system (HuTong). */
export const htCoordinateReferenceCodes = defineCodeList(
  { id: "ht-coordinate-reference", title: { zh: "坐标参考系", en: "Coordinate reference system" }, source: "HuTong", status: "own" },
  () => [
    ["CGCS2000", "2000国家大地坐标系", "China Geodetic Coordinate System 2000"],
    ["WGS84", "WGS-84坐标系", "World Geodetic System 1984"],
    ["GCJ02", "GCJ-02坐标系（火星坐标）", "GCJ-02 (public web maps in China)"],
  ],
);
