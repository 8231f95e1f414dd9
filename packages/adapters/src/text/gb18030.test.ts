import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeGb18030, encodeGb18030 } from './gb18030.ts';

/** What the library says by itself. */
const judge = (bytes: Uint8Array): unknown => {
  const text = iconv.decode(bytes, 'gb18030');
  const again = iconv.encode(text, 'gb18030');
  return { text, canonical: again.equals(bytes) };
};

test('all characters of one and two bytes, whole and cut, are those of the library', () => {
  for (let lead = 0; lead < 256; lead++) {
    expect(decodeGb18030(Uint8Array.of(lead), 0, 1)).toEqual(judge(Uint8Array.of(lead)));
    for (let trail = 0; trail < 256; trail++) {
      const bytes = Uint8Array.of(0x41, lead, trail, 0x42);
      const found = decodeGb18030(bytes, 0, 4);
      const expected = judge(bytes);
      if (JSON.stringify(found) !== JSON.stringify(expected))
        expect([lead, trail, found]).toEqual([lead, trail, expected]);
    }
  }
});

test('four-byte characters and parts of a buffer', () => {
  const bytes = Uint8Array.of(0x7e, ...encodeGb18030('烟感𠀀é一'), 0x7e);
  expect(decodeGb18030(bytes, 1, bytes.length - 1)).toEqual({ text: '烟感𠀀é一', canonical: true });
});
