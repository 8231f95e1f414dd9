// Generated from spec/codes/gb-t-4762-political.csv; do not edit. Run `pnpm generate`.
import { defineCodeList } from './code-list.ts';

/** Political status (GB/T 4762-1984). */
export const gbT4762PoliticalCodes = defineCodeList(
  { id: "gb-t-4762-political", title: { zh: "政治面貌", en: "Political status" }, source: "GB/T 4762-1984", status: "implementation" },
  () => [
    ["01", "中国共产党党员", "Member of the Communist Party of China"],
    ["02", "中国共产党预备党员", "Probationary CPC member"],
    ["03", "中国共产主义青年团团员", "Communist Youth League member"],
    ["04", "中国国民党革命委员会会员", "Revolutionary Committee of the Kuomintang member"],
    ["05", "中国民主同盟盟员", "China Democratic League member"],
    ["06", "中国民主建国会会员", "China National Democratic Construction Association member"],
    ["07", "中国民主促进会会员", "China Association for Promoting Democracy member"],
    ["08", "中国农工民主党党员", "Chinese Peasants' and Workers' Democratic Party member"],
    ["09", "中国致公党党员", "China Zhi Gong Party member"],
    ["10", "九三学社社员", "Jiusan Society member"],
    ["11", "台湾民主自治同盟盟员", "Taiwan Democratic Self-Government League member"],
    ["12", "无党派民主人士", "Non-party personage"],
    ["13", "群众", "Mass (no affiliation)"],
  ],
);
