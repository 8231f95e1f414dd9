import { bilingual } from '../../text.ts';

/** A member that the release which the record names does not have. */
export const foreignMember = bilingual(
  '记录所称版本的标准没有该字段',
  'The release that the record names has no such field',
);

/** A code that the release which the record names does not have. */
export const foreignCode = bilingual(
  '记录所称版本的代码表没有该代码',
  'The release that the record names has no such code',
);
