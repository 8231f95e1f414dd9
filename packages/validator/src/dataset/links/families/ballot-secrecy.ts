import { bilingual } from '@hutong/standard';
import { placeText } from '../../data-set-findings.ts';
import { codeNumbers } from '../code-numbers.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';
import { rowSource } from '../row-source.ts';

const survey = 0;
const vote = 1;

const methods = codeNumbers('ht-vote-method');

const sources: Readonly<Record<string, LinkSource>> = {
  Survey: rowSource(['method'], [{ needs: [0], key: 'self', part: survey, tag: { code: 0, among: methods } }]),
  Vote: rowSource(['survey'], [{ needs: [0], key: 0, part: vote }]),
};

/** Nobody's name stands beside an answer to an anonymous survey (HT2023). */
export const ballotSecrecyFamily: LinkFamily = {
  sourceOf: (type) => sources[type],
  isNeeded: (types) => types.has('Survey') && types.has('Vote'),
  judge: (group, { remark }) => {
    if (group.part(0) !== survey || methods.codeOf(group.tag(0)) !== 'anonymous') return;
    const other = group.at(0);
    for (let index = 1; index < group.length(); index++) {
      if (group.part(index) !== vote) continue;
      const found = { code: 'HT2023', severity: 'error' } as const;
      remark({
        ...found,
        at: group.at(index),
        other,
        describe: (record, target) => {
          const where = target === undefined ? '' : placeText(target);
          return linkFinding(found, record, {
            pointer: '/survey',
            message: bilingual(
              `记名答卷答复的是无记名问卷（${where}）`,
              `An answer by name to a survey that is anonymous (${where})`,
            ),
          });
        },
      });
    }
  },
};
