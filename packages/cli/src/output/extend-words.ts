import { bilingual, type BilingualText } from '@hutong/standard';
import type { LocalRelation } from '@hutong/standard/local-lists';

/** How a local code stands to the national list, in words. */
export const relationTitles: Readonly<Record<LocalRelation, BilingualText>> = {
  equal: bilingual('同义', 'the same'),
  below: bilingual('下位扩展', 'below'),
  ambiguous: bilingual('不唯一', 'ambiguous'),
  none: bilingual('无对应', 'no counterpart'),
  open: bilingual('未判断', 'open'),
};
