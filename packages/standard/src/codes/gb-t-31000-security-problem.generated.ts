// Generated from spec/codes/gb-t-31000-security-problem.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Prominent security problem (GB/T 31000-2015 5.48 (table 83)). */
export const gbT31000SecurityProblemCodes = defineCodeList(
  { id: "gb-t-31000-security-problem", title: { zh: "治安突出问题", en: "Prominent security problem" }, source: "GB/T 31000-2015 5.48 (table 83)", status: "confirmed" },
  () => [
    ["01", "命案", "Homicide"],
    ["02", "入室盗窃", "Burglary"],
    ["03", "抢劫抢夺", "Robbery and snatching"],
    ["04", "电信诈骗", "Telecom fraud"],
    ["05", "拎包扒窃", "Bag theft and pickpocketing"],
    ["06", "偷盗机动车", "Motor-vehicle theft"],
    ["07", "卖淫嫖娼", "Prostitution"],
    ["08", "赌博", "Gambling"],
    ["09", "拐卖妇女儿童", "Trafficking of women and children"],
    ["10", "制假贩假", "Counterfeiting"],
    ["11", "制黄贩黄", "Pornography production and sale"],
    ["12", "高利贷", "Usury"],
    ["13", "强买强卖", "Forced trading"],
    ["14", "交通秩序混乱", "Traffic disorder"],
    ["99", "其他", "Other"],
  ],
);
