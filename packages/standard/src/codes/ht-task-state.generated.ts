// Generated from spec/codes/ht-task-state.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** State of a task (HuTong). */
export const htTaskStateCodes = defineCodeList(
  { id: "ht-task-state", title: { zh: "任务状态", en: "State of a task" }, source: "HuTong", status: "own" },
  () => [
    ["open", "待办", "Open"],
    ["accepted", "已接收", "Accepted"],
    ["done", "已完成", "Done"],
    ["declined", "已退回", "Declined"],
    ["cancelled", "已取消", "Cancelled"],
  ],
);
