import type { Language } from '@hutong/standard';
import type { StandardConvertResult } from '../services/standard/convert.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    head: ['损失', '实体', '位置', '次数', '准许', '理由'],
    kinds: { dropped: '舍去', narrowed: '变宽', rounded: '近似', assumed: '假定', record: '整条' },
    yes: '是',
    no: '否',
    summary: (to: string, { records, converted, withLosses, leftOut, invalid }: StandardConvertResult['summary']) =>
      `${records} 条记录转换到 ${to} 版：可转换 ${converted} 条（其中 ${withLosses} 条有损失），该版无法表达 ${leftOut} 条，无效 ${invalid} 条`,
    none: '没有损失',
    blocked: '有未获准的损失，没有输出。可接受时加 --allow-loss（all、损失种类，或 实体/字段）',
    bad: '有无效记录，没有输出。请先更正',
    written: (file: string) => `已写入 ${file}`,
  },
  en: {
    head: ['Loss', 'Entity', 'Place', 'Times', 'Allowed', 'Reason'],
    kinds: { dropped: 'dropped', narrowed: 'narrowed', rounded: 'rounded', assumed: 'assumed', record: 'record' },
    yes: 'yes',
    no: 'no',
    summary: (to: string, { records, converted, withLosses, leftOut, invalid }: StandardConvertResult['summary']) =>
      `${records} records to ${to}: ${converted} can be converted (${withLosses} with losses), ${leftOut} have no place in that release, ${invalid} are invalid`,
    none: 'Nothing is lost',
    blocked:
      'Nothing is given out, because of losses that were not allowed. Accept them with --allow-loss (all, a kind of loss, or Entity/field)',
    bad: 'Nothing is given out, because of invalid records. Correct them first',
    written: (file: string) => `Written to ${file}`,
  },
};

/** The losses and issues of a conversion in words. */
export function convertText(result: StandardConvertResult, language: Language, width: number): string {
  const say = words[language];
  const { to, summary, losses, issues, complete, written } = result;
  const rows = losses.map(({ kind, recordType, pointer, count, allowed, reason }) => [
    say.kinds[kind],
    recordType,
    pointer,
    String(count),
    allowed ? say.yes : say.no,
    reason[language],
  ]);
  const bad = issues.map(
    ({ file, line, code, pointer, message }) => `${file}:${line} ${pointer} ${paint('red', code)} ${message[language]}`,
  );
  return [
    say.summary(to, summary),
    ...(losses.length === 0
      ? issues.length === 0
        ? [say.none]
        : []
      : ['', formatTable([say.head, ...rows], width), '']),
    ...bad,
    ...(complete ? [] : [issues.length > 0 ? say.bad : say.blocked]),
    ...(written === undefined ? [] : [say.written(written)]),
  ].join('\n');
}
