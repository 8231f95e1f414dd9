import { bilingual, type BilingualText } from '../text.ts';
import { localCodeRequirements, type LocalCodeFault } from './local-code.ts';

/** What is said of a fault of a local code. */
export interface LocalCodeRule {
  /** End of a sentence that begins with the code. */
  readonly rule: BilingualText;
  readonly requirement: string;
}

/** Why a local code is refused, in words, with the requirement that it breaks. */
export const localCodeFaults: Readonly<Record<LocalCodeFault, LocalCodeRule>> = {
  malformed: {
    rule: bilingual(
      '不是“上级代码.x-机构-代码”的写法（机构为区划代码或小写短名，代码不超过10个字母数字）',
      'is not written <parent>.x-<authority>-<code> (authority: a division code or a short name in small letters; code: at most 10 letters and digits)',
    ),
    requirement: localCodeRequirements.malformed,
  },
  'unknown-parent': {
    rule: bilingual('的上级代码不在代码表中', 'stands below a code that the list does not have'),
    requirement: localCodeRequirements['unknown-parent'],
  },
  'not-extensible': {
    rule: bilingual('是地方扩展代码，而该代码表不可扩展', 'is a local code, and the list is not extensible'),
    requirement: localCodeRequirements['not-extensible'],
  },
  'not-listed': {
    rule: bilingual('未列入该机构的地方代码表', "is not in its authority's local list"),
    requirement: localCodeRequirements['not-listed'],
  },
};
