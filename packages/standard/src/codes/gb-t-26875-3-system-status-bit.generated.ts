// Generated from spec/codes/gb-t-26875-3-system-status-bit.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** System status bit (value 1) (GB/T 26875.3-2011 figure 6). */
export const gbT268753SystemStatusBitCodes = defineCodeList(
  { id: "gb-t-26875-3-system-status-bit", title: { zh: "系统状态位", en: "System status bit (value 1)" }, source: "GB/T 26875.3-2011 figure 6", status: "confirmed" },
  () => [
    ["0", "正常运行状态（0测试状态）", "Normal operation (0 = test)"],
    ["1", "火警", "Fire alarm"],
    ["2", "故障", "Fault"],
    ["3", "屏蔽", "Disabled (shielded)"],
    ["4", "监管", "Supervision"],
    ["5", "启动（开启）", "Started (on)"],
    ["6", "反馈", "Feedback"],
    ["7", "延时状态", "Delay"],
    ["8", "主电故障", "Main power fault"],
    ["9", "备电故障", "Backup power fault"],
    ["10", "总线故障", "Bus fault"],
    ["11", "手动状态（0自动状态）", "Manual (0 = automatic)"],
    ["12", "配置改变", "Configuration changed"],
    ["13", "复位", "Reset"],
  ],
);
