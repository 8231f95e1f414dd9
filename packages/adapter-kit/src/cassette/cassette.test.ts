import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { parseCassette, readCassette } from './cassette.ts';

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

  it('tells what came from devices, what was sent to them and what was left out', () => {
    const lines = [
      '{"id":"1","adapter":"x","at":"2026-01-01T08:00:00+08:00","connection":"c1","frame":"01"}',
      '{"id":"2","adapter":"x","connection":"c1","direction":"down","frame":"02"}',
      '{"id":"3","adapter":"x","connection":"c1","omitted":{"reason":"opaque","bytes":40}}',
      '{"id":"4","adap',
    ].join('\n');
    const { frames, omitted } = readCassette(lines, 'c.ndjson');
    expect(omitted).toBe(1);
    expect(frames).toEqual([
      { id: '1', adapter: 'x', at: Date.UTC(2026, 0, 1), connection: 'c1', bytes: Uint8Array.of(1) },
      { id: '2', adapter: 'x', connection: 'c1', down: true, bytes: Uint8Array.of(2) },
    ]);
    expect(parseCassette(lines, 'c.ndjson').map(({ id }) => id)).toEqual(['1']);
    expect(parseCassette(`${lines.split('\n')[0]}\n`, 'one.ndjson')).toHaveLength(1);
  });

  it.each(['[', '{"frames":[]}', '[{"id":"a"}]'])('refuses %s', (text) => {
    const read = (): unknown => parseCassette(text, 'c.json');
    expect(read).toThrow(HutongError);
    expect(read).toThrow(
      expect.objectContaining({ code: 'HT8002', location: expect.objectContaining({ file: 'c.json' }) }),
    );
  });
});
