// Generated from spec/codes/gb-t-31000-four-histories.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Four histories (GB/T 31000-2015 5.26 (table 61)). */
export const gbT31000FourHistoriesCodes = defineCodeList(
  { id: "gb-t-31000-four-histories", title: { zh: "“四史”情况", en: "Four histories" }, source: "GB/T 31000-2015 5.26 (table 61)", status: "confirmed" },
  () => [
    ["01", "吸毒史", "Drug-use history"],
    ["02", "逃脱史", "Escape history"],
    ["03", "自杀史", "Suicide-attempt history"],
    ["04", "袭警史", "Assault-on-police history"],
  ],
);
