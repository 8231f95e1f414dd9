import { fromHex, type Adapter } from '@hutong/adapter-kit';
import { describe, expect, it } from 'vitest';
import { loadSubject, subjectIds } from '../vectors/load-projection.ts';
import { corpusOf } from './corpus.ts';
import { fuzzAdapter } from './fuzz-adapter.ts';

const { adapter: meter, projection } = await loadSubject('dlt645');
const corpus = await corpusOf('dlt645', projection);

describe('fuzzing', () => {
  it.each(subjectIds)('%s gives coded errors only', async (id) => {
    const subject = await loadSubject(id);
    const own = await corpusOf(id, subject.projection);
    const report = fuzzAdapter(subject.adapter, { frames: 1000, seed: 3, corpus: own });
    expect(report.findings).toEqual([]);
    expect(report.decoded).toBeGreaterThan(50);
    expect(Object.keys(report.codes).every((code) => /^HT40\d\d$/.test(code))).toBe(true);
  });

  it('makes the same frames from the same seed, and others from another', () => {
    const run = (seed: number): unknown => {
      const { decoded, codes } = fuzzAdapter(meter, { frames: 300, seed, corpus });
      return { decoded, codes };
    };
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('finds a decoder that trips over a byte, and makes its frame small', () => {
    const broken: Adapter = {
      ...meter,
      decode(frame, options, trace) {
        if (frame.includes(0x9a)) (undefined as unknown as string[]).length.toFixed();
        return meter.decode(frame, options, trace);
      },
    };
    const { findings } = fuzzAdapter(broken, { frames: 3000, seed: 1, corpus });
    expect(findings.length).toBeGreaterThan(0);
    for (const { hex, error } of findings) {
      expect(error).toContain('TypeError');
      expect([...fromHex(hex)]).toEqual([0x9a]);
    }
  });

  it('finds what takes too long', () => {
    const slow: Adapter = {
      ...meter,
      framer(options) {
        const until = performance.now() + 4;
        while (performance.now() < until);
        return meter.framer(options);
      },
    };
    const { findings } = fuzzAdapter(slow, { frames: 1, seed: 1, corpus, timeLimit: 2 });
    expect(findings[0]?.error).toMatch(/took \d+ ms/);
  });
});
