// Generated from spec/codes/ht-device-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Device kind (HuTong). */
export const htDeviceKindCodes = defineCodeList(
  { id: "ht-device-kind", title: { zh: "设备种类", en: "Device kind" }, source: "HuTong", status: "own" },
  () => [
    ["door-magnet", "门磁", "Door magnet"],
    ["smoke-detector", "感烟火灾探测器", "Smoke detector"],
    ["gas-detector", "可燃气体探测器", "Combustible gas detector"],
    ["sos-button", "紧急求助按钮", "SOS button"],
    ["water-meter", "水表", "Water meter"],
    ["gas-meter", "燃气表", "Gas meter"],
    ["heat-meter", "热量表", "Heat meter"],
    ["water-leak-detector", "漏水探测器", "Water leak detector"],
    ["electricity-meter", "电能表", "Electricity meter"],
    ["fire-transmitter", "用户信息传输装置", "Fire alarm user transmission device"],
    ["fire-component", "消防设施部件", "Fire facility component"],
    ["air-station", "环境空气监测站", "Ambient air station"],
    ["noise-station", "噪声监测站", "Noise station"],
    ["water-station", "水质监测站", "Water quality station"],
    ["camera", "视频监控摄像机", "Camera"],
    ["access-control", "门禁", "Access control"],
    ["environment-sensor", "环境传感器", "Environment sensor"],
    ["gateway", "物联网关", "IoT gateway"],
    ["other", "其他", "Other"],
  ],
);
