import { isDateTime, specVersion } from '@hutong/standard';
import { defineCheck } from '../../engine/check.ts';

/** /v1/platform states name, version, version of the standard, present time and batch limit. */
export const information = defineCheck({
  meta: {
    id: 'platform.information',
    title: { zh: '平台信息', en: 'Platform information' },
    requirements: ['HT-API-054'],
    level: 'MUST',
    area: 'platform',
    docs: {
      zh: '读取 /v1/platform，应写明名称、版本、标准版本、当前时间与批量上限',
      en: '/v1/platform states name, version, version of the standard, present time and batch limit.',
    },
  },
  async run(context) {
    const platform = await context.anonymous.call('getPlatform', {});
    context.expect(platform.name !== '' && platform.version !== '', '写明名称与版本', 'Name and version are stated');
    context.expect(platform.specVersion === specVersion, '标准版本相符', 'The version of the standard is ours', {
      specVersion: platform.specVersion,
    });
    context.expect(isDateTime(platform.now), '当前时间为带时区的时间', 'The present time has an offset', {
      now: platform.now,
    });
    context.expect(platform.maximumBatch >= 1, '批量上限至少为1', 'The batch limit is at least 1', {
      maximumBatch: platform.maximumBatch,
    });
  },
});
