// Generated from spec/codes/gb-t-26875-3-operation-bit.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Operation flag bit (GB/T 26875.3-2011 figure 9). */
export const gbT268753OperationBitCodes = defineCodeList(
  { id: "gb-t-26875-3-operation-bit", title: { zh: "操作标志位", en: "Operation flag bit" }, source: "GB/T 26875.3-2011 figure 9", status: "confirmed" },
  () => [
    ["0", "复位", "Reset"],
    ["1", "消音", "Silence"],
    ["2", "手动报警", "Manual alarm"],
    ["3", "警情消除", "Alarm cleared"],
    ["4", "自检", "Self-test"],
    ["5", "确认", "Confirm"],
    ["6", "测试", "Test"],
  ],
);
