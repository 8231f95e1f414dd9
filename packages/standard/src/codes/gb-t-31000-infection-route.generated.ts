// Generated from spec/codes/gb-t-31000-infection-route.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Infection route (GB/T 31000-2015 5.38 (table 73)). */
export const gbT31000InfectionRouteCodes = defineCodeList(
  { id: "gb-t-31000-infection-route", title: { zh: "感染途径", en: "Infection route" }, source: "GB/T 31000-2015 5.38 (table 73)", status: "confirmed" },
  () => [
    ["01", "异性性传播", "Heterosexual"],
    ["02", "同性性传播", "Homosexual"],
    ["03", "注射毒品传播", "Injecting drug use"],
    ["04", "母婴传播", "Mother to child"],
    ["05", "输血及使用血制品传播", "Transfusion and blood products"],
    ["06", "性接触加注射毒品传播", "Sexual contact plus injecting drug use"],
    ["07", "既往采血浆传播", "Former plasma donation"],
    ["99", "不详", "Unknown"],
  ],
);
