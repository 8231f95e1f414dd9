import { describe, expect, it } from 'vitest';
import { readPayload, writePayload } from './payload.ts';

const bytes = Buffer.from('680102FF', 'hex');

describe('payloads', () => {
  it.each([
    [{ encoding: 'binary' }, bytes],
    [{ encoding: 'hex' }, Buffer.from('680102FF')],
    [{ encoding: 'base64' }, Buffer.from('aAEC/w==')],
    [{ encoding: 'hex', pointer: '/data/up~1frame' }, Buffer.from('{"data":{"up/frame":"680102ff"}}')],
  ] as const)('%j is written and read back', (form, written) => {
    expect(writePayload(bytes, form)).toEqual(written);
    expect(Buffer.from(readPayload(written, form)).equals(bytes)).toBe(true);
  });

  it.each([
    [{ encoding: 'hex' }, '68 01 0'],
    [{ encoding: 'hex' }, 'xyz!'],
    [{ encoding: 'hex', pointer: '/frame' }, '{"other":"68"}'],
    [{ encoding: 'hex', pointer: '/frame' }, '{"frame":68}'],
    [{ encoding: 'base64', pointer: '/frame' }, 'no JSON'],
  ] as const)('%j refuses %s', (form, text) => {
    expect(() => readPayload(Buffer.from(text), form)).toThrow(expect.objectContaining({ code: 'HT4006' }));
  });
});
