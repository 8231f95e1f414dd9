// Generated from spec/codes/ht-resource-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of local resource (HuTong). */
export const htResourceKindCodes = defineCodeList(
  { id: "ht-resource-kind", title: { zh: "辖区资源种类", en: "Kind of local resource" }, source: "HuTong", status: "own" },
  () => [
    ["space", "场地", "Space"],
    ["talent", "人才", "Talent"],
    ["equipment", "设备", "Equipment"],
    ["fund", "资金", "Funds"],
    ["service", "服务", "Service"],
  ],
);
