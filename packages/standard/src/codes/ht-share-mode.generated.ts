// Generated from spec/codes/ht-share-mode.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Mode of sharing (HuTong). */
export const htShareModeCodes = defineCodeList(
  { id: "ht-share-mode", title: { zh: "共享方式", en: "Mode of sharing" }, source: "HuTong", status: "own" },
  () => [
    ["unconditional", "无条件共享", "Unconditional"],
    ["conditional", "有条件共享", "Conditional"],
    ["none", "不予共享", "Not shared"],
  ],
);
