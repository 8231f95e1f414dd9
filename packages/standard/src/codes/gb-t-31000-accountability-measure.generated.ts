// Generated from spec/codes/gb-t-31000-accountability-measure.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Accountability measure (GB/T 31000-2015 5.7 (table 42)). */
export const gbT31000AccountabilityMeasureCodes = defineCodeList(
  { id: "gb-t-31000-accountability-measure", title: { zh: "政策种类", en: "Accountability measure" }, source: "GB/T 31000-2015 5.7 (table 42)", status: "confirmed" },
  () => [
    ["01", "表彰奖励", "Commendation and reward"],
    ["02", "通报", "Circular notice"],
    ["03", "沟通警示", "Warning talk"],
    ["04", "约谈", "Summons for talk"],
    ["05", "挂牌督办", "Listed supervision"],
    ["06", "处分建议", "Disciplinary recommendation"],
    ["07", "实行一票否决权制", "One-vote veto"],
    ["99", "其他", "Other"],
  ],
);
