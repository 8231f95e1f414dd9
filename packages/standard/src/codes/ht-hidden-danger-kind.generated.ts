// Generated from spec/codes/ht-hidden-danger-kind.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Kind of hidden danger (HuTong). */
export const htHiddenDangerKindCodes = defineCodeList(
  { id: "ht-hidden-danger-kind", title: { zh: "隐患种类", en: "Kind of hidden danger" }, source: "HuTong", status: "own" },
  () => [
    ["fire", "消防隐患", "Fire"],
    ["electric", "用电隐患", "Electricity"],
    ["gas", "燃气隐患", "Gas"],
    ["structure", "建筑结构隐患", "Structure"],
    ["high-altitude", "高空坠物隐患", "Falling objects"],
    ["rental", "出租房隐患", "Rental"],
    ["public-order", "治安隐患", "Public order"],
    ["traffic", "交通隐患", "Traffic"],
    ["chemical", "危化品隐患", "Hazardous chemicals"],
    ["other", "其他", "Other"],
  ],
);
