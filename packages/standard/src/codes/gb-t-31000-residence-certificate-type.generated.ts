// Generated from spec/codes/gb-t-31000-residence-certificate-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Residence certificate type (GB/T 31000-2015 5.12 (table 47)). */
export const gbT31000ResidenceCertificateTypeCodes = defineCodeList(
  { id: "gb-t-31000-residence-certificate-type", title: { zh: "办证类型", en: "Residence certificate type" }, source: "GB/T 31000-2015 5.12 (table 47)", status: "confirmed" },
  () => [
    ["01", "居住证", "Residence permit"],
    ["02", "暂住证", "Temporary residence permit"],
    ["99", "其他", "Other"],
  ],
);
