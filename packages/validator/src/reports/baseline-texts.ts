import { bilingual, type BilingualText } from '@hutong/standard';
import type { AcceptedException } from '../baseline/baseline.ts';
import type { ValidationReport } from '../validation-report.ts';

/** Gone findings and exceptions that a text names; the rest is counted. */
const named = 10;

type Part = Pick<AcceptedException, 'code' | 'file' | 'recordId' | 'recordType' | 'pointer'>;

const nameOf = ({ code, file, recordId, recordType, pointer }: Part): string =>
  [code, file, recordId ?? recordType, pointer].filter((part) => part !== undefined && part !== '').join(' ');

const list = <Item>(items: readonly Item[], text: (item: Item) => BilingualText): BilingualText[] => [
  ...items.slice(0, named).map(text),
  ...(items.length <= named
    ? []
    : [bilingual(`… 另有 ${items.length - named} 项`, `… and ${items.length - named} more`)]),
];

const reasonOf = ({ reason, until }: AcceptedException): BilingualText =>
  until === undefined ? bilingual(reason, reason) : bilingual(`${reason}（至 ${until}）`, `${reason} (until ${until})`);

const exceptionText =
  (title: BilingualText) =>
  (exception: AcceptedException): BilingualText => {
    const reason = reasonOf(exception);
    return bilingual(
      `${title.zh}：${nameOf(exception)}：${reason.zh}`,
      `${title.en}: ${nameOf(exception)}: ${reason.en}`,
    );
  };

/** How a report stands against its baseline, in lines: the counts, what is gone, and the exceptions. Empty without one. */
export function baselineTexts({ baseline }: ValidationReport): BilingualText[] {
  if (baseline === undefined) return [];
  const { date, known, fixed, fixedFindings, notRead, accepted, stale, expired, taken: made } = baseline;
  if (made !== undefined) {
    const count = made.rules.reduce((sum, rule) => sum + rule.count, 0);
    return [
      bilingual(`已记为基线：${count} 个问题`, `Taken as the baseline: ${count} finding${count === 1 ? '' : 's'}`),
    ];
  }
  const of = date === undefined ? undefined : date.slice(0, 10);
  const taken = accepted.reduce((sum, { count }) => sum + count, 0);
  return [
    bilingual(
      `与${of === undefined ? '' : ` ${of} 的`}基线相比：新增 ${baseline.new}，已有 ${known}，已消除 ${fixed}，已接受 ${taken}`,
      `Against the baseline${of === undefined ? '' : ` of ${of}`}: ${baseline.new} new, ${known} known, ${fixed} fixed, ${taken} accepted`,
    ),
    ...list(fixedFindings, (finding) => bilingual(`已消除：${nameOf(finding)}`, `fixed: ${nameOf(finding)}`)),
    ...list(accepted, (exception) => {
      const text = exceptionText(bilingual('已接受', 'accepted'))(exception);
      return bilingual(`${text.zh}：${exception.count} 个`, `${text.en}: ${exception.count}`);
    }),
    ...list(stale, exceptionText(bilingual('例外已无用，可删除', 'stale exception, nothing needs it any more'))),
    ...list(expired, exceptionText(bilingual('例外已过期', 'expired exception'))),
    ...(notRead === 0
      ? []
      : [
          bilingual(
            `基线中另有 ${notRead} 个问题所在的文件本次未读`,
            `${notRead} more of the baseline stand in files that were not read this time`,
          ),
        ]),
  ];
}
