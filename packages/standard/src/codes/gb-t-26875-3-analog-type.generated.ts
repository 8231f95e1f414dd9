// Generated from spec/codes/gb-t-26875-3-analog-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Analogue value type (unit; range; step in en) (GB/T 26875.3-2011 table 6). */
export const gbT268753AnalogTypeCodes = defineCodeList(
  { id: "gb-t-26875-3-analog-type", title: { zh: "模拟量类型", en: "Analogue value type (unit; range; step in en)" }, source: "GB/T 26875.3-2011 table 6", status: "confirmed" },
  () => [
    ["1", "事件计数", "Event count; 0-32000; step 1"],
    ["2", "高度", "Height, m; 0-320; step 0.01"],
    ["3", "温度", "Temperature, degC; -273 to 3200; step 0.1"],
    ["4", "压力（兆帕）", "Pressure, MPa; 0-3200; step 0.1"],
    ["5", "压力（千帕）", "Pressure, kPa; 0-3200; step 0.1"],
    ["6", "气体浓度", "Gas concentration, %LEL; 0-100; step 0.1"],
    ["7", "时间", "Time, s; 0-32000; step 1"],
    ["8", "电压", "Voltage, V; 0-3200; step 0.1"],
    ["9", "电流", "Current, A; 0-3200; step 0.1"],
    ["10", "流量", "Flow, L/s; 0-3200; step 0.1"],
    ["11", "风量", "Air volume, m3/min; 0-3200; step 0.1"],
    ["12", "风速", "Wind speed, m/s; 0-20; step 1"],
  ],
);
