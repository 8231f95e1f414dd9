// Generated from spec/codes/gb-t-31000-resettlement-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Resettlement status (GB/T 31000-2015 5.23 (table 58)). */
export const gbT31000ResettlementStatusCodes = defineCodeList(
  { id: "gb-t-31000-resettlement-status", title: { zh: "安置情况", en: "Resettlement status" }, source: "GB/T 31000-2015 5.23 (table 58)", status: "confirmed" },
  () => [
    ["01", "落实责任田", "Allotted contracted farmland"],
    ["02", "公益性岗位安置", "Public-welfare post"],
    ["03", "企业认证为安置基地安置", "Enterprise certified as resettlement base"],
    ["04", "建设政府投入为主的安置基地安置", "Government-funded resettlement base"],
    ["05", "从事个体经营", "Self-employed business"],
    ["06", "企业和经济实体吸纳就业", "Employed by enterprise"],
    ["07", "自主创业", "Own start-up"],
    ["99", "其他安置方式", "Other"],
  ],
);
