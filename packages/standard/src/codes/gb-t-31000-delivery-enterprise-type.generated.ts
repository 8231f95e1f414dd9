// Generated from spec/codes/gb-t-31000-delivery-enterprise-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Delivery enterprise type (GB/T 31000-2015 5.54 (table 89)). */
export const gbT31000DeliveryEnterpriseTypeCodes = defineCodeList(
  { id: "gb-t-31000-delivery-enterprise-type", title: { zh: "企业类型（寄递物流）", en: "Delivery enterprise type" }, source: "GB/T 31000-2015 5.54 (table 89)", status: "confirmed" },
  () => [
    ["01", "取得快递（物流）业务经营许可证企业", "Licensed express/logistics enterprise"],
    ["02", "备案分支机构", "Filed branch"],
    ["99", "其他", "Other"],
  ],
);
