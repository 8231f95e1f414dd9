// Generated from spec/codes/ht-event-source.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Event source (HuTong). */
export const htEventSourceCodes = defineCodeList(
  { id: "ht-event-source", title: { zh: "事件来源", en: "Event source" }, source: "HuTong", status: "own" },
  () => [
    ["sensor", "物联感知", "Sensor"],
    ["warning", "预警转入", "Warning"],
    ["grid-report", "网格上报", "Grid report"],
    ["resident-report", "居民上报", "Resident report"],
    ["hotline", "12345热线", "12345 hotline"],
    ["patrol", "巡查发现", "Patrol"],
    ["video", "视频监控", "Video"],
    ["superior", "上级交办", "Assigned from above"],
    ["system-exchange", "系统交换", "Other system"],
  ],
);
