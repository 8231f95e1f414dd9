// Generated from spec/codes/ht-life-circle.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Life circle (HuTong). */
export const htLifeCircleCodes = defineCodeList(
  { id: "ht-life-circle", title: { zh: "生活圈", en: "Life circle" }, source: "HuTong", status: "own" },
  () => [
    ["minutes-5", "五分钟生活圈", "Five-minute circle"],
    ["minutes-10", "十分钟生活圈", "Ten-minute circle"],
    ["minutes-15", "十五分钟生活圈", "Fifteen-minute circle"],
  ],
);
