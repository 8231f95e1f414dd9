// Generated from spec/codes/patrol-task-status.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Patrol task status (practice of implementations). */
export const patrolTaskStatusCodes = defineCodeList(
  { id: "patrol-task-status", title: { zh: "巡逻任务状态", en: "Patrol task status" }, source: "practice of implementations", status: "implementation" },
  () => [
    ["1", "新建", "New"],
    ["2", "进行中", "In progress"],
    ["3", "已完成", "Done"],
  ],
);
