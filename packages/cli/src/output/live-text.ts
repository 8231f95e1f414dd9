import type { Language } from '@hutong/standard';
import { ruleTextsOf, type LiveSnapshot } from '@hutong/validator';
import { paint } from './terminal.ts';

const words = {
  zh: {
    messages: '消息',
    records: '记录',
    errors: '错误',
    warnings: '警告',
    rate: '条/秒',
    latest: '最近的问题',
    stop: 'Ctrl-C 结束并给出报告',
  },
  en: {
    messages: 'messages',
    records: 'records',
    errors: 'errors',
    warnings: 'warnings',
    rate: 'records/s',
    latest: 'Latest findings',
    stop: 'Ctrl-C ends it with the report',
  },
} as const;

/** How a running stream stands, on one screen: the counts, each rule, and the latest findings. */
export function liveText(address: string, snapshot: LiveSnapshot, language: Language): string {
  const { messages, records, errors, warnings, perSecond, rules, last } = snapshot;
  const own = words[language];
  const count = (number: number): string => number.toLocaleString('en');
  const sorted = rules.toSorted((a, b) => b.count - a.count);
  return [
    `${paint(errors === 0 ? 'green' : 'red', '●')} ${paint('bold', address)}  ${snapshot.date.slice(11, 19)}Z`,
    `  ${count(messages)} ${own.messages}  ${count(records)} ${own.records}  ${count(perSecond)} ${own.rate}  ${count(errors)} ${own.errors}  ${count(warnings)} ${own.warnings}`,
    '',
    ...sorted
      .slice(0, 12)
      .map(
        ({ code, count: times }) =>
          `  ${paint('bold', code)}  ${count(times).padStart(9)}  ${ruleTextsOf(snapshot, code).title[language]}`,
      ),
    ...(last.length === 0
      ? []
      : [
          '',
          own.latest,
          ...last.map(
            ({ code, file, line, pointer, message }) => `  ${code} ${file}:${line} ${pointer}  ${message[language]}`,
          ),
        ]),
    '',
    paint('dim', own.stop),
    '',
  ].join('\n');
}
