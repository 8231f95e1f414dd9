// Generated from spec/codes/gb-t-26875-3-data-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Data type flag (parent = direction) (GB/T 26875.3-2011 table 3). */
export const gbT268753DataTypeCodes = defineCodeList(
  { id: "gb-t-26875-3-data-type", title: { zh: "类型标志（上行/下行）", en: "Data type flag (parent = direction)" }, source: "GB/T 26875.3-2011 table 3", status: "confirmed" },
  () => [
    ["1", "上传建筑消防设施系统状态", "Upload system status", "up"],
    ["2", "上传建筑消防设施部件运行状态", "Upload component status", "up"],
    ["3", "上传建筑消防设施部件模拟量值", "Upload component analogue value", "up"],
    ["4", "上传建筑消防设施操作信息", "Upload operation info", "up"],
    ["5", "上传建筑消防设施软件版本", "Upload software version", "up"],
    ["6", "上传建筑消防设施系统配置情况", "Upload system configuration", "up"],
    ["7", "上传建筑消防设施部件配置情况", "Upload component configuration", "up"],
    ["8", "上传建筑消防设施系统时间", "Upload system time", "up"],
    ["21", "上传用户信息传输装置运行状态", "Upload transmitter status", "up"],
    ["24", "上传用户信息传输装置操作信息", "Upload transmitter operation info", "up"],
    ["25", "上传用户信息传输装置软件版本", "Upload transmitter software version", "up"],
    ["26", "上传用户信息传输装置配置情况", "Upload transmitter configuration", "up"],
    ["28", "上传用户信息传输装置系统时间", "Upload transmitter time", "up"],
    ["61", "读建筑消防设施系统状态", "Read system status", "down"],
    ["62", "读建筑消防设施部件运行状态", "Read component status", "down"],
    ["63", "读建筑消防设施部件模拟量值", "Read component analogue value", "down"],
    ["64", "读建筑消防设施操作信息", "Read operation info", "down"],
    ["65", "读建筑消防设施软件版本", "Read software version", "down"],
    ["66", "读建筑消防设施系统配置情况", "Read system configuration", "down"],
    ["67", "读建筑消防设施部件配置情况", "Read component configuration", "down"],
    ["68", "读建筑消防设施系统时间", "Read system time", "down"],
    ["81", "读用户信息传输装置运行状态", "Read transmitter status", "down"],
    ["84", "读用户信息传输装置操作信息记录", "Read transmitter operation record", "down"],
    ["85", "读用户信息传输装置软件版本", "Read transmitter software version", "down"],
    ["86", "读用户信息传输装置配置情况", "Read transmitter configuration", "down"],
    ["88", "读用户信息传输装置系统时间", "Read transmitter time", "down"],
    ["89", "初始化用户信息传输装置", "Initialize transmitter", "down"],
    ["90", "同步用户信息传输装置时钟", "Synchronize transmitter clock", "down"],
    ["91", "查岗命令", "Duty check", "down"],
  ],
);
