import { bilingual } from '../text.ts';
import { structureFault } from './faults.ts';
import { fixedWidth } from './fixed-width.ts';

// Below 111 no type is assigned; from 600 on the standard leaves room.
const lowestType = 111;

/** A device, user or platform of a video network (GB/T 28181 annex D). */
export const videoDeviceId = /* @__PURE__ */ fixedWidth({
  id: 'gb28181-device',
  title: bilingual('视频联网设备编码', 'Id of a device in a video network'),
  source: 'GB/T 28181-2016 annex D',
  status: 'unconfirmed',
  form: bilingual('20 位数字', '20 digits'),
  examples: ['34020000001320000001', '34020000002000000001'],
  segments: [
    {
      name: 'center',
      length: 8,
      first: '1-9',
      title: bilingual('中心编码', 'Centre'),
      codeList: 'china-division-county',
    },
    { name: 'industry', length: 2, title: bilingual('行业编码', 'Industry') },
    { name: 'type', length: 3, title: bilingual('类型编码', 'Type'), codeList: 'gb-t-28181-device-type' },
    { name: 'network', length: 1, title: bilingual('网络标识', 'Network') },
    { name: 'serial', length: 6, title: bilingual('设备序号', 'Serial') },
  ],
  rules: ({ type }) =>
    Number(type) < lowestType
      ? structureFault(10, `的类型编码 ${type} 未分配`, `has the type ${type}, which is not assigned`)
      : undefined,
});
