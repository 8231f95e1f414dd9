// Generated from spec/codes/ht-command-mode.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Mode of a command (HuTong). */
export const htCommandModeCodes = defineCodeList(
  { id: "ht-command-mode", title: { zh: "命令方式", en: "Mode of a command" }, source: "HuTong", status: "own" },
  () => [
    ["one-way", "单向", "One way"],
    ["confirmed", "需确认", "Confirmed"],
  ],
);
