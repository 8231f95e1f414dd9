// Generated from spec/codes/ht-visit-mode.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Mode of a visit (HuTong). */
export const htVisitModeCodes = defineCodeList(
  { id: "ht-visit-mode", title: { zh: "走访方式", en: "Mode of a visit" }, source: "HuTong", status: "own" },
  () => [
    ["home", "入户", "At home"],
    ["phone", "电话", "Phone"],
    ["video", "视频", "Video"],
  ],
);
