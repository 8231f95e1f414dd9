// Generated from spec/codes/ht-access-direction.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Direction (HuTong). */
export const htAccessDirectionCodes = defineCodeList(
  { id: "ht-access-direction", title: { zh: "通行方向", en: "Direction" }, source: "HuTong", status: "own" },
  () => [
    ["in", "进", "In"],
    ["out", "出", "Out"],
  ],
);
