// Generated from spec/codes/gb-t-31000-care-manager.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Person taking part in management (GB/T 31000-2015 5.35 (table 70)). */
export const gbT31000CareManagerCodes = defineCodeList(
  { id: "gb-t-31000-care-manager", title: { zh: "参与管理人员", en: "Person taking part in management" }, source: "GB/T 31000-2015 5.35 (table 70)", status: "confirmed" },
  () => [
    ["01", "基层医务人员", "Grassroots medical staff"],
    ["02", "片区民警", "Area police officer"],
    ["03", "民政干事", "Civil-affairs officer"],
    ["04", "助残员", "Disability assistant"],
    ["05", "村（居）委会干部", "Village/resident committee cadre"],
    ["99", "其他", "Other"],
  ],
);
