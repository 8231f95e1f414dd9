// Generated from spec/codes/gb-t-26875-3-system-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Fire facility system type (GB/T 26875.3-2011 table 4). */
export const gbT268753SystemTypeCodes = defineCodeList(
  { id: "gb-t-26875-3-system-type", title: { zh: "建筑消防设施系统类型", en: "Fire facility system type" }, source: "GB/T 26875.3-2011 table 4", status: "confirmed" },
  () => [
    ["0", "通用", "General"],
    ["1", "火灾报警系统", "Fire alarm system"],
    ["10", "消防联动控制器", "Fire linkage controller"],
    ["11", "消火栓系统", "Hydrant system"],
    ["12", "自动喷水灭火系统", "Automatic sprinkler system"],
    ["13", "气体灭火系统", "Gas extinguishing system"],
    ["14", "水喷雾灭火系统（泵启动方式）", "Water spray system (pump)"],
    ["15", "水喷雾灭火系统（压力容器启动方式）", "Water spray system (pressure vessel)"],
    ["16", "泡沫灭火系统", "Foam system"],
    ["17", "干粉灭火系统", "Dry powder system"],
    ["18", "防烟排烟系统", "Smoke control system"],
    ["19", "防火门及卷帘系统", "Fire door and shutter system"],
    ["20", "消防电梯", "Fire lift"],
    ["21", "消防应急广播", "Emergency broadcast"],
    ["22", "消防应急照明和疏散指示系统", "Emergency lighting and evacuation signs"],
    ["23", "消防电源", "Fire power supply"],
    ["24", "消防电话", "Fire telephone"],
  ],
);
