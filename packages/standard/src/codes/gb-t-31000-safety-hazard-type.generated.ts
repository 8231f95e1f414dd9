// Generated from spec/codes/gb-t-31000-safety-hazard-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Safety hidden-danger type (enterprise) (GB/T 31000-2015 5.45 (table 80)). */
export const gbT31000SafetyHazardTypeCodes = defineCodeList(
  { id: "gb-t-31000-safety-hazard-type", title: { zh: "安全隐患类型", en: "Safety hidden-danger type (enterprise)" }, source: "GB/T 31000-2015 5.45 (table 80)", status: "confirmed" },
  () => [
    ["00", "无", "None"],
    ["01", "治安隐患", "Public-security hazard"],
    ["02", "消防隐患", "Fire hazard"],
    ["03", "矛盾纠纷隐患", "Dispute hazard"],
    ["04", "劳资纠纷隐患", "Labour-dispute hazard"],
    ["99", "其他", "Other"],
  ],
);
