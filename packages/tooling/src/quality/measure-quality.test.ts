import { qualityAspects, type AdapterQuality, type QualityAspect } from '@hutong/adapter-kit';
import { adapterQualities } from '@hutong/adapters';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSubject, subjectIds } from '../vectors/load-projection.ts';
import { readVectors } from '../vectors/read-vectors.ts';
import { workspaceRoot } from '../workspace.ts';
import { measureQuality } from './measure-quality.ts';

/** When an aspect counts as proven. */
const proven: Readonly<Record<QualityAspect, (quality: AdapterQuality) => boolean>> = {
  vectors: ({ vectors: { standard, capture, independent, selfMade, passed } }) =>
    standard + capture + independent > 0 && passed === standard + capture + independent + selfMade,
  resynchronisation: ({ frames, foundInNoise }) => frames > 0 && foundInNoise === frames,
  roundTrip: ({ frames, roundTrips }) => frames > 0 && roundTrips === frames,
  explanation: ({ frames, explained }) => frames > 0 && explained === frames,
  mapping: ({ mapped }) => mapped > 0,
  quirks: ({ quirks, settings }) => quirks + settings > 0,
  session: ({ session }) => session,
  simulation: ({ simulations }) => simulations > 0,
  commands: ({ commands }) => commands > 0,
  fuzz: ({ fuzzed }) => fuzzed > 0,
};

describe('the quality record', () => {
  it('is there for every adapter', () => {
    expect(Object.keys(adapterQualities)).toEqual([...subjectIds].toSorted());
  });

  it.each(subjectIds)('%s: each claim is what a run shows now', async (id) => {
    const subject = await loadSubject(id);
    const vectors = await readVectors(join(workspaceRoot, 'spec', 'vectors', id, 'published.json'));
    expect(measureQuality(subject, vectors)).toEqual(adapterQualities[id]);
  });

  it.each(subjectIds)('%s: each aspect is proven, or exempt with a reason', (id) => {
    const quality = adapterQualities[id];
    if (quality === undefined) expect.unreachable();
    const open = qualityAspects.filter((aspect) => !proven[aspect](quality) && quality.exempt[aspect] === undefined);
    const needless = qualityAspects.filter((aspect) => proven[aspect](quality) && quality.exempt[aspect] !== undefined);
    expect({ open, needless }).toEqual({ open: [], needless: [] });
  });
});
