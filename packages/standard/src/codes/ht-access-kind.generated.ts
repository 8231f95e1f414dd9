// Generated from spec/codes/ht-access-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** What passes (HuTong). */
export const htAccessKindCodes = defineCodeList(
  { id: "ht-access-kind", title: { zh: "通行对象", en: "What passes" }, source: "HuTong", status: "own" },
  () => [
    ["person", "人员", "Person"],
    ["vehicle", "车辆", "Vehicle"],
  ],
);
