// Generated from spec/codes/ht-election-stage.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Stage of an election (HuTong). */
export const htElectionStageCodes = defineCodeList(
  { id: "ht-election-stage", title: { zh: "选举阶段", en: "Stage of an election" }, source: "HuTong", status: "own" },
  () => [
    ["preparation", "选举准备", "Preparation"],
    ["registration", "选民登记", "Registration of voters"],
    ["nomination", "候选人提名", "Nomination"],
    ["voting", "投票", "Voting"],
    ["counting", "计票公布", "Counting"],
    ["handover", "工作移交", "Handover"],
  ],
);
