// Generated from spec/codes/ht-event-action.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Event action (HuTong). */
export const htEventActionCodes = defineCodeList(
  { id: "ht-event-action", title: { zh: "事件动作", en: "Event action" }, source: "HuTong", status: "own" },
  () => [
    ["report", "上报", "Report"],
    ["accept", "受理", "Accept"],
    ["reject", "不予受理", "Reject"],
    ["grade", "定级", "Grade"],
    ["dispatch", "派遣", "Dispatch"],
    ["take", "接单", "Take on"],
    ["handle", "处置", "Handle"],
    ["feedback", "反馈", "Report back"],
    ["verify", "核查", "Verify"],
    ["close", "结案", "Close"],
    ["close-unsolved", "结案（未解决）", "Close as not solved"],
    ["evaluate", "评价", "Evaluate"],
    ["return", "退回", "Send back"],
    ["transfer", "移交", "Transfer"],
    ["consult", "会商", "Consult"],
    ["supervise", "督办", "Supervise"],
    ["suspend", "挂起", "Suspend"],
    ["resume", "恢复", "Resume"],
    ["merge", "并案", "Merge duplicate"],
    ["reopen", "重开", "Reopen"],
    ["escalate", "升级", "Escalate"],
    ["comment", "备注", "Comment"],
  ],
);
