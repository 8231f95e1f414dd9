// Generated from spec/codes/gb-t-31000-mental-diagnosis.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Current diagnosis (GB/T 31000-2015 5.31 (table 66)). */
export const gbT31000MentalDiagnosisCodes = defineCodeList(
  { id: "gb-t-31000-mental-diagnosis", title: { zh: "目前诊断类型", en: "Current diagnosis" }, source: "GB/T 31000-2015 5.31 (table 66)", status: "confirmed" },
  () => [
    ["01", "精神分裂症", "Schizophrenia"],
    ["02", "分裂情感性障碍", "Schizoaffective disorder"],
    ["03", "持久的妄想性障碍（偏执性精神病）", "Persistent delusional disorder (paranoid psychosis)"],
    ["04", "双相（情感）障碍", "Bipolar disorder"],
    ["05", "癫痫所致精神障碍", "Mental disorder due to epilepsy"],
    ["06", "精神发育迟滞伴发精神障碍", "Mental disorder with intellectual disability"],
    ["07", "重度抑郁发作", "Major depressive episode"],
    ["08", "精神活性物质所致精神障碍", "Mental disorder due to psychoactive substances"],
    ["99", "其他", "Other"],
  ],
);
