// Generated from spec/codes/ga-t-2000-37-blood-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Blood type (GA/T 2000.37-2014). */
export const gaT200037BloodTypeCodes = defineCodeList(
  { id: "ga-t-2000-37-blood-type", title: { zh: "血型", en: "Blood type" }, source: "GA/T 2000.37-2014", status: "implementation" },
  () => [
    ["0", "不明", "Unknown"],
    ["1", "A型", "A"],
    ["2", "B型", "B"],
    ["3", "O型", "O"],
    ["4", "AB型", "AB"],
    ["9", "其他", "Other"],
  ],
);
