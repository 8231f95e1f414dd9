// Generated from spec/codes/house-nature.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** House nature (house-trade data standard). */
export const houseNatureCodes = defineCodeList(
  { id: "house-nature", title: { zh: "房屋性质", en: "House nature" }, source: "house-trade data standard", status: "implementation" },
  () => [
    ["01", "市场化商品房", "Market commodity house"],
    ["02", "动迁房", "Relocation house"],
    ["03", "配套商品房", "Supporting commodity house"],
    ["04", "公共租赁住房", "Public rental house"],
    ["05", "廉租住房", "Low-rent house"],
    ["06", "限价普通商品住房", "Price-limited house"],
    ["07", "经济适用住房", "Affordable house"],
    ["08", "定销商品房", "Designated-sale house"],
    ["09", "集资建房", "Fund-raised house"],
    ["10", "福利房", "Welfare house"],
  ],
);
