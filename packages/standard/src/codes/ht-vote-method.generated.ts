// Generated from spec/codes/ht-vote-method.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Way of voting (HuTong). */
export const htVoteMethodCodes = defineCodeList(
  { id: "ht-vote-method", title: { zh: "表决方式", en: "Way of voting" }, source: "HuTong", status: "own" },
  () => [
    ["anonymous", "无记名", "Anonymous"],
    ["named", "记名", "By name"],
  ],
);
