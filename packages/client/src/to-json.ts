import { HutongError } from '@hutong/standard';

/** A value as JSON text. Throws HT5004 for what JSON cannot write: a cycle, a bigint, nesting beyond the stack. */
export function toJson(value: unknown, pointer = ''): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch (cause) {
    throw new HutongError('HT5004', {
      pointer,
      message: { zh: '值不能写成 JSON', en: 'The value cannot be written as JSON' },
      cause,
    });
  }
}
