// Generated from spec/codes/ht-merchant-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of merchant (HuTong). */
export const htMerchantKindCodes = defineCodeList(
  { id: "ht-merchant-kind", title: { zh: "商户种类", en: "Kind of merchant" }, source: "HuTong", status: "own" },
  () => [
    ["convenience-store", "便利店", "Convenience store"],
    ["market", "菜市场", "Market"],
    ["restaurant", "餐饮", "Restaurant"],
    ["pharmacy", "药店", "Pharmacy"],
    ["clinic", "诊所", "Clinic"],
    ["housekeeping", "家政服务", "Housekeeping"],
    ["repair", "维修", "Repair"],
    ["elderly-care", "养老服务", "Elderly care"],
    ["childcare", "托育服务", "Childcare"],
    ["fitness", "健身", "Fitness"],
    ["delivery-station", "快递驿站", "Parcel station"],
    ["hotel", "旅馆", "Hotel"],
    ["internet-cafe", "网吧", "Internet cafe"],
    ["other", "其他", "Other"],
  ],
);
