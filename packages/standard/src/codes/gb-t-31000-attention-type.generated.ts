// Generated from spec/codes/gb-t-31000-attention-type.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Attention type (GB/T 31000-2015 5.39 (table 74)). */
export const gbT31000AttentionTypeCodes = defineCodeList(
  { id: "gb-t-31000-attention-type", title: { zh: "关注类型", en: "Attention type" }, source: "GB/T 31000-2015 5.39 (table 74)", status: "confirmed" },
  () => [
    ["00", "无", "None"],
    ["01", "故意传播", "Intentional transmission"],
    ["02", "造谣传谣", "Spreading rumours"],
    ["03", "恐吓", "Intimidation"],
    ["04", "聚众上访", "Group petitioning"],
    ["05", "非正常维权", "Abnormal rights claims"],
    ["06", "非正常上访", "Abnormal petitioning"],
  ],
);
