import { bilingual } from '../text.ts';
import { fixedWidth } from './fixed-width.ts';
import { isDivisionCode } from './division-code.ts';
import { structureFault } from './faults.ts';

const division = {
  length: 12,
  first: '1-9',
  title: bilingual('社区代码', 'Community'),
  codeList: 'china-division-county',
} as const;

const communityFault = (code: string) =>
  isDivisionCode(code) && !code.endsWith('000')
    ? undefined
    : structureFault(9, '不以社区级区划代码开头', 'does not begin with the code of a community');

/** A grid: its community and a serial, as in GB/T 34300-2017 and the unit grids of digital city management. */
export const gridCode = /* @__PURE__ */ fixedWidth({
  id: 'grid',
  title: bilingual('15位网格代码', '15-digit grid code'),
  source: 'GB/T 34300-2017; DB11 unit grid',
  status: 'unconfirmed',
  form: bilingual('15 位数字', '15 digits'),
  examples: ['340111999001001'],
  segments: [
    { name: 'division', ...division },
    { name: 'serial', length: 3, title: bilingual('网格顺序号', 'Serial of the grid') },
  ],
  rules: ({ division: code }) => communityFault(code),
});

/** A professional grid of digital city management: what it is about, where, and its serial (CJ/T 349-2010). */
export const professionalGridCode = /* @__PURE__ */ fixedWidth({
  id: 'professional-grid',
  title: bilingual('专业网格编码', 'Professional grid code'),
  source: 'CJ/T 349-2010',
  status: 'unconfirmed',
  form: bilingual('20 位数字', '20 digits'),
  examples: ['01050034011199900100'],
  segments: [
    { name: 'object', length: 6, title: bilingual('管理对象代码', 'Object') },
    { name: 'division', ...division },
    { name: 'serial', length: 2, title: bilingual('专业网格顺序号（未细分为 00）', 'Serial, 00 when not split') },
  ],
  rules: ({ division: code }) =>
    isDivisionCode(code)
      ? undefined
      : structureFault(6, '第 7 至 18 位不是区划代码', 'holds no division code at positions 7 to 18'),
});
