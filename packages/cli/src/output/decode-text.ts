import { codeLists, findCode, quantityText, type Language, type Observation } from '@hutong/standard';
import { stringify } from 'yaml';
import type { DecodeResult } from '../services/decode.ts';
import { explainText } from './explain-text.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const indent = (text: string): string => text.trimEnd().replaceAll(/^/gm, '  ');

/** Observations side by side; they share everything but these columns. */
const observationRows = (records: DecodeResult['records'], language: Language): string[][] => {
  const rows = records.map((record) => {
    const { property, value, unit, observedAt, component, quality } = record as Partial<Observation>;
    const name = findCode(codeLists['ht-observed-property'], property ?? '')?.[language] ?? '';
    return [observedAt, component, property, name, quantityText(value, unit, language), quality];
  });
  return rows.map((row) => row.map((cell) => cell ?? ''));
};

/** The records that came of the frames: observations as a table, others in full. */
const recordsText = (records: DecodeResult['records'], language: Language, width: number): string => {
  const observations = records.filter(({ type }) => type === 'Observation');
  const others = records.filter(({ type }) => type !== 'Observation');
  return [
    ...(observations.length > 0 ? [indent(formatTable(observationRows(observations, language), width - 2))] : []),
    ...(others.length > 0 ? [indent(stringify(others))] : []),
  ].join('\n');
};

const issueText = (
  { code, field, offset, reason }: { code: string; field: string; offset?: number; reason: string },
  language: Language,
): string => {
  const head = language === 'zh' ? '部分内容无法读取' : 'A part cannot be read';
  const place = offset === undefined ? '' : ` · ${language === 'zh' ? '字节' : 'byte'} ${offset}`;
  return `${code} ${head}: ${reason} · ${field}${place}`;
};

/** A decoded stream for a person: each frame in its place, then stray bytes, then the records. */
export function decodeText({ frames, discarded, records }: DecodeResult, language: Language, width: number): string {
  const chinese = language === 'zh';
  const place = (offset: number, length: number): string =>
    chinese ? `字节 ${offset}，共 ${length}` : `byte ${offset}, ${length} long`;
  const parts = frames.map((frame, index) => {
    const head = `${chinese ? '帧' : 'Frame'} ${index + 1} (${place(frame.offset, frame.length)})`;
    const explained = frame.explain === undefined ? undefined : indent(explainText(frame.explain, language, width - 2));
    if ('message' in frame)
      return [
        paint('bold', `✓ ${head}`),
        ...(frame.issues ?? []).map((issue) => paint('yellow', `  ! ${issueText(issue, language)}`)),
        explained ?? indent(stringify(frame.message)),
      ].join('\n');
    const { code, message, offset, field } = frame.error;
    const where = chinese ? `字节 ${offset}` : `byte ${offset}`;
    const fault = `  ${code} ${message} · ${where}${field === undefined ? '' : ` · ${field}`}`;
    return [paint('red', `✗ ${head}`), fault, ...(explained === undefined ? [] : [explained])].join('\n');
  });
  for (const { offset, length, filler } of discarded)
    parts.push(
      filler === true
        ? paint('dim', `  ${chinese ? '填充字节（如唤醒）' : 'Filler bytes'}: ${place(offset, length)}`)
        : paint('yellow', `! ${chinese ? '不属于任何帧' : 'Belongs to no frame'}: ${place(offset, length)}`),
    );
  if (frames.length === 0 && discarded.length === 0) parts.push(chinese ? '没有找到帧' : 'No frame was found');
  if (records.length > 0)
    parts.push(
      `${paint('bold', chinese ? `标准记录 ${records.length} 条` : `${records.length} standard records`)}\n${recordsText(records, language, width)}`,
    );
  return parts.join('\n\n');
}
