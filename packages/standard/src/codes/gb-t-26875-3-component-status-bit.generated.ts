// Generated from spec/codes/gb-t-26875-3-component-status-bit.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Component status bit (value 1) (GB/T 26875.3-2011 figure 7). */
export const gbT268753ComponentStatusBitCodes = defineCodeList(
  { id: "gb-t-26875-3-component-status-bit", title: { zh: "部件状态位", en: "Component status bit (value 1)" }, source: "GB/T 26875.3-2011 figure 7", status: "confirmed" },
  () => [
    ["0", "正常运行状态（0测试状态）", "Normal operation (0 = test)"],
    ["1", "火警", "Fire alarm"],
    ["2", "故障", "Fault"],
    ["3", "屏蔽", "Disabled (shielded)"],
    ["4", "监管", "Supervision"],
    ["5", "启动（开启）", "Started (on)"],
    ["6", "反馈", "Feedback"],
    ["7", "延时状态", "Delay"],
    ["8", "电源故障", "Power fault"],
  ],
);
