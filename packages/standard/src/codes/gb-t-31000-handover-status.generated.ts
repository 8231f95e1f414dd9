// Generated from spec/codes/gb-t-31000-handover-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Handover status (GB/T 31000-2015 5.22 (table 57)). */
export const gbT31000HandoverStatusCodes = defineCodeList(
  { id: "gb-t-31000-handover-status", title: { zh: "衔接情况", en: "Handover status" }, source: "GB/T 31000-2015 5.22 (table 57)", status: "confirmed" },
  () => [
    ["01", "基层政府接回", "Received by grassroots government"],
    ["02", "监所送回原籍", "Returned to place of origin by the prison"],
    ["03", "司法所接回", "Received by the judicial office"],
    ["04", "公安机关落实管控措施", "Control measures by public security"],
    ["05", "基层组织接回", "Received by grassroots organization"],
    ["06", "人员自返", "Returned alone"],
    ["99", "其他衔接情况", "Other"],
  ],
);
