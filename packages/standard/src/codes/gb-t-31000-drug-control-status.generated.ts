// Generated from spec/codes/gb-t-31000-drug-control-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Control status (drug user) (GB/T 31000-2015 5.37 (table 72)). */
export const gbT31000DrugControlStatusCodes = defineCodeList(
  { id: "gb-t-31000-drug-control-status", title: { zh: "管控情况", en: "Control status (drug user)" }, source: "GB/T 31000-2015 5.37 (table 72)", status: "confirmed" },
  () => [
    ["01", "在控", "Under control"],
    ["02", "失控", "Out of control"],
    ["03", "死亡", "Dead"],
    ["04", "出国（境）", "Abroad"],
    ["05", "社会面戒断三年未复吸", "Abstinent three years in society"],
    ["06", "社会面戒断不满三年", "Abstinent under three years in society"],
  ],
);
