import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { parseCassette } from './cassette.ts';

describe('parseCassette', () => {
  it('reads a list of vectors, in hexadecimal or as text', () => {
    const text = JSON.stringify([
      { id: 'a', frame: '4040FF', expect: {}, detects: '010101' },
      { id: 'b', frame: '##0008QN=1;\r\n' },
    ]);
    expect(parseCassette(text, 'c.json')).toEqual([
      { id: 'a', bytes: Uint8Array.of(0x40, 0x40, 0xff), detects: '010101' },
      { id: 'b', bytes: new TextEncoder().encode('##0008QN=1;\r\n') },
    ]);
  });

  it('reads an object that holds the list', () => {
    expect(parseCassette('{"adapter":"x","vectors":[{"id":"a","frame":"00"}]}', 'c.json')).toHaveLength(1);
  });

  it.each(['[', '{"frames":[]}', '[{"id":"a"}]'])('refuses %s', (text) => {
    const read = (): unknown => parseCassette(text, 'c.json');
    expect(read).toThrow(HutongError);
    expect(read).toThrow(
      expect.objectContaining({ code: 'HT8002', location: expect.objectContaining({ file: 'c.json' }) }),
    );
  });
});
