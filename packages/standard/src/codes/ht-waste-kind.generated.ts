// Generated from spec/codes/ht-waste-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of waste (HuTong). */
export const htWasteKindCodes = defineCodeList(
  { id: "ht-waste-kind", title: { zh: "垃圾类别", en: "Kind of waste" }, source: "HuTong", status: "own" },
  () => [
    ["recyclable", "可回收物", "Recyclable"],
    ["kitchen", "厨余垃圾", "Kitchen waste"],
    ["hazardous", "有害垃圾", "Hazardous"],
    ["residual", "其他垃圾", "Residual"],
    ["bulky", "大件垃圾", "Bulky"],
    ["construction", "装修垃圾", "Construction"],
  ],
);
