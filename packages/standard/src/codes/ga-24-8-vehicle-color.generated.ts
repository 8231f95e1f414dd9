// Generated from spec/codes/ga-24-8-vehicle-color.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Vehicle body colour (GA 24.8 (GA/T 16.8)). */
export const ga248VehicleColorCodes = defineCodeList(
  { id: "ga-24-8-vehicle-color", title: { zh: "车身颜色基本色调", en: "Vehicle body colour" }, source: "GA 24.8 (GA/T 16.8)", status: "implementation" },
  () => [
    ["A", "白", "White"],
    ["B", "灰", "Grey"],
    ["C", "黄", "Yellow"],
    ["D", "粉", "Pink"],
    ["E", "红", "Red"],
    ["F", "紫", "Purple"],
    ["G", "绿", "Green"],
    ["H", "蓝", "Blue"],
    ["I", "棕", "Brown"],
    ["J", "黑", "Black"],
    ["Z", "其他", "Other"],
  ],
);
