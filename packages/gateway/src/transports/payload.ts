import { HutongError } from '@hutong/standard';
import type { ListenerOf } from '../config/listener-config.ts';

export type PayloadConfig = ListenerOf<'http'>['payload'];

const unreadable = (reason: { zh: string; en: string }): HutongError => new HutongError('HT4006', { message: reason });

/** The text at a JSON pointer of a document. */
function textAt(document: Buffer, pointer: string): string {
  let value: unknown;
  try {
    value = JSON.parse(document.toString('utf8'));
  } catch (cause) {
    throw new HutongError('HT4006', {
      message: { zh: '负载不是 JSON', en: 'The payload is not JSON' },
      cause,
    });
  }
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  if (typeof value === 'string') return value;
  throw unreadable({ zh: `负载中没有 ${pointer}`, en: `The payload has no text at ${pointer}` });
}

/** The frame bytes in a payload. Throws HT4006 when they are not written as the configuration says. */
export function readPayload(payload: Buffer, { encoding, pointer }: PayloadConfig): Uint8Array {
  if (encoding === 'binary') return payload;
  const text = (pointer === undefined ? payload.toString('latin1') : textAt(payload, pointer)).replaceAll(/\s/g, '');
  const pattern = encoding === 'hex' ? /^(?:[0-9a-f]{2})*$/i : /^[0-9a-z+/_-]*={0,2}$/i;
  if (!pattern.test(text))
    throw unreadable({ zh: `负载不是 ${encoding} 文本`, en: `The payload is not written in ${encoding}` });
  return Buffer.from(text, encoding);
}

/** Bytes as a payload of the same form. */
export function writePayload(bytes: Uint8Array, { encoding, pointer }: PayloadConfig): Buffer {
  if (encoding === 'binary') return Buffer.from(bytes);
  const text = Buffer.from(bytes).toString(encoding);
  if (pointer === undefined) return Buffer.from(encoding === 'hex' ? text.toUpperCase() : text);
  const parts = pointer.slice(1).split('/');
  const value = parts.reduceRight<unknown>(
    (inner, part) => ({ [part.replaceAll('~1', '/').replaceAll('~0', '~')]: inner }),
    text,
  );
  return Buffer.from(JSON.stringify(value));
}
