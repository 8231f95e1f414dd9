// Generated from spec/codes/gb-t-26875-3-command.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Command byte (GB/T 26875.3-2011 table 2). */
export const gbT268753CommandCodes = defineCodeList(
  { id: "gb-t-26875-3-command", title: { zh: "控制单元命令字节", en: "Command byte" }, source: "GB/T 26875.3-2011 table 2", status: "confirmed" },
  () => [
    ["1", "控制命令", "Control command (time sync)"],
    ["2", "发送数据", "Send data"],
    ["3", "确认", "Acknowledge"],
    ["4", "请求", "Request"],
    ["5", "应答", "Response"],
    ["6", "否认", "Negative acknowledge"],
  ],
);
