// Generated from spec/codes/gb-t-31000-release-risk-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Risk assessment type (released person) (GB/T 31000-2015 5.21 (table 56)). */
export const gbT31000ReleaseRiskTypeCodes = defineCodeList(
  { id: "gb-t-31000-release-risk-type", title: { zh: "危险性评估类型", en: "Risk assessment type (released person)" }, source: "GB/T 31000-2015 5.21 (table 56)", status: "confirmed" },
  () => [
    ["01", "重点帮教人员", "Key assistance-and-education person"],
    ["02", "一般帮教人员", "General assistance-and-education person"],
  ],
);
