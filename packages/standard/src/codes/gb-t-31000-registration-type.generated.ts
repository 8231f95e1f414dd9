// Generated from spec/codes/gb-t-31000-registration-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Business registration type (GB/T 31000-2015 5.51 (table 86)). */
export const gbT31000RegistrationTypeCodes = defineCodeList(
  { id: "gb-t-31000-registration-type", title: { zh: "登记注册类型", en: "Business registration type" }, source: "GB/T 31000-2015 5.51 (table 86)", status: "confirmed" },
  () => [
    ["110", "国有", "State-owned"],
    ["120", "集体", "Collective"],
    ["130", "股份合作", "Joint-stock cooperative"],
    ["140", "联营", "Joint operation"],
    ["150", "有限责任公司", "Limited liability company"],
    ["160", "股份有限公司", "Company limited by shares"],
    ["170", "私营", "Private"],
    ["190", "其他内资企业", "Other domestic-funded"],
    ["200", "港澳台商投资企业", "Hong Kong, Macao or Taiwan invested"],
    ["300", "外商投资企业", "Foreign invested"],
  ],
);
