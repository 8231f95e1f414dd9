// Generated from spec/codes/gb-t-31000-key-youth-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Key youth type (GB/T 31000-2015 5.41 (table 76)). */
export const gbT31000KeyYouthTypeCodes = defineCodeList(
  { id: "gb-t-31000-key-youth-type", title: { zh: "人员类型（重点青少年）", en: "Key youth type" }, source: "GB/T 31000-2015 5.41 (table 76)", status: "confirmed" },
  () => [
    ["01", "闲散青少年", "Idle youth"],
    ["02", "有不良行为或严重不良行为青少年", "Youth with bad or seriously bad behaviour"],
    ["03", "流浪乞讨未成年人", "Vagrant or begging minor"],
    ["04", "服刑人员未成年子女", "Minor child of a person serving a sentence"],
    ["05", "农村留守儿童", "Rural left-behind child"],
    ["99", "其他", "Other"],
  ],
);
