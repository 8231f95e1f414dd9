// Generated from spec/codes/gb-t-2261-1-sex.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Sex (GB/T 2261.1-2003). */
export const gbT22611SexCodes = defineCodeList(
  { id: "gb-t-2261-1-sex", title: { zh: "性别", en: "Sex" }, source: "GB/T 2261.1-2003", status: "implementation" },
  () => [
    ["0", "未知的性别", "Unknown"],
    ["1", "男性", "Male"],
    ["2", "女性", "Female"],
    ["9", "未说明的性别", "Unspecified"],
  ],
);
