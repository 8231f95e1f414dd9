// Generated from spec/codes/gb-t-31000-crime-class.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Class of crime (GB/T 31000-2015 5.20 (table 55)). */
export const gbT31000CrimeClassCodes = defineCodeList(
  { id: "gb-t-31000-crime-class", title: { zh: "罪名分类", en: "Class of crime" }, source: "GB/T 31000-2015 5.20 (table 55)", status: "confirmed" },
  () => [
    ["01", "危害国家安全罪", "Endangering national security"],
    ["02", "危害公共安全罪", "Endangering public security"],
    ["03", "破坏社会主义市场经济秩序罪", "Undermining the socialist market economic order"],
    ["04", "侵犯公民人身权利、民主权利罪", "Infringing personal and democratic rights"],
    ["05", "侵犯财产罪", "Property violation"],
    ["06", "妨害社会管理秩序罪", "Obstructing social administration order"],
    ["07", "危害国防利益罪", "Endangering national defence interests"],
    ["08", "贪污贿赂罪", "Embezzlement and bribery"],
    ["09", "渎职罪", "Dereliction of duty"],
    ["10", "军人违反职责罪", "Servicemen's transgression of duties"],
  ],
);
