// Generated from spec/codes/ht-pet-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of pet (HuTong). */
export const htPetKindCodes = defineCodeList(
  { id: "ht-pet-kind", title: { zh: "宠物种类", en: "Kind of pet" }, source: "HuTong", status: "own" },
  () => [
    ["dog", "犬", "Dog"],
    ["cat", "猫", "Cat"],
    ["other", "其他", "Other"],
  ],
);
