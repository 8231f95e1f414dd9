// Generated from spec/codes/ht-affair-nature.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Nature of a community affair (HuTong). */
export const htAffairNatureCodes = defineCodeList(
  { id: "ht-affair-nature", title: { zh: "社区事务性质", en: "Nature of a community affair" }, source: "HuTong", status: "own" },
  () => [
    ["statutory", "依法履行", "By law"],
    ["assisting", "协助办理", "Assisting"],
    ["prohibited", "禁止转嫁", "Must not be passed on"],
  ],
);
