import { HutongError } from '@hutong/standard';
import { jsonErrorOffset } from './json-error-offset.ts';

/** Parses JSON; the error says where, and repeats nothing of the text. Throws HT5004. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const offset = jsonErrorOffset(text);
    const before = text.slice(0, offset).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new HutongError('HT5004', {
      line,
      column,
      message: {
        zh: `JSON 语法错误：第 ${line} 行第 ${column} 列`,
        en: `JSON syntax error at line ${line}, column ${column}`,
      },
    });
  }
}
