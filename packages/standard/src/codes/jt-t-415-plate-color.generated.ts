// Generated from spec/codes/jt-t-415-plate-color.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Plate colour (JT/T 415-2016/2021 (5.4.12)). */
export const jtT415PlateColorCodes = defineCodeList(
  { id: "jt-t-415-plate-color", title: { zh: "车牌颜色", en: "Plate colour" }, source: "JT/T 415-2016/2021 (5.4.12)", status: "implementation" },
  () => [
    ["1", "蓝色", "Blue"],
    ["2", "黄色", "Yellow"],
    ["3", "黑色", "Black"],
    ["4", "白色", "White"],
    ["9", "其他", "Other"],
    ["91", "农黄色", "Farm yellow"],
    ["92", "农绿色", "Farm green"],
    ["93", "黄绿色", "Yellow-green"],
    ["94", "渐变绿", "Gradient green"],
  ],
);
