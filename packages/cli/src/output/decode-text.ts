import type { Language } from '@hutong/standard';
import { stringify } from 'yaml';
import type { DecodeResult } from '../services/decode.ts';
import { paint } from './terminal.ts';

const indent = (text: string): string => text.trimEnd().replaceAll(/^/gm, '  ');

/** A decoded stream for a person: each frame in its place, then stray bytes, then the records. */
export function decodeText({ frames, discarded, records }: DecodeResult, language: Language): string {
  const chinese = language === 'zh';
  const place = (offset: number, length: number): string =>
    chinese ? `字节 ${offset}，共 ${length}` : `byte ${offset}, ${length} long`;
  const parts = frames.map((frame, index) => {
    const head = `${chinese ? '帧' : 'Frame'} ${index + 1} (${place(frame.offset, frame.length)})`;
    if ('message' in frame) return `${paint('bold', `✓ ${head}`)}\n${indent(stringify(frame.message))}`;
    const { code, message, offset, field } = frame.error;
    const where = chinese ? `字节 ${offset}` : `byte ${offset}`;
    return `${paint('red', `✗ ${head}`)}\n  ${code} ${message} · ${where}${field === undefined ? '' : ` · ${field}`}`;
  });
  for (const { offset, length } of discarded)
    parts.push(paint('yellow', `! ${chinese ? '不属于任何帧' : 'Belongs to no frame'}: ${place(offset, length)}`));
  if (frames.length === 0 && discarded.length === 0) parts.push(chinese ? '没有找到帧' : 'No frame was found');
  if (records.length > 0)
    parts.push(
      `${paint('bold', chinese ? `标准记录 ${records.length} 条` : `${records.length} standard records`)}\n${indent(stringify(records))}`,
    );
  return parts.join('\n\n');
}
