import type { BilingualText } from '@hutong/standard';
import { bilingual } from './command-text.ts';

/** What the words that only group commands stand for. */
export const topics: Readonly<Record<string, BilingualText>> = {
  adapters: bilingual('设备协议适配器', 'Device protocol adapters'),
  certificate: bilingual('证书：核验与密钥', 'Certificates: verify, make keys'),
  codes: bilingual('代码表', 'Code lists'),
  divisions: bilingual('行政区划：乡镇街道与村居', 'Divisions: towns and communities'),
  docs: bilingual('可发布的文档', 'Documents to publish'),
  gateway: bilingual('边缘网关', 'Edge gateway'),
  identifiers: bilingual('号码与编码', 'Numbers and codes'),
  map: bilingual('数据映射', 'Mappings between a dialect and the standard'),
  rules: bilingual('错误与检查代码，规则集', 'Error and finding codes, rule sets'),
  standard: bilingual('数据标准', 'The data standard'),
};
