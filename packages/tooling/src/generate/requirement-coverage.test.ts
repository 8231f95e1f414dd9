import { requirements, type Requirement } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { coverageOf, readCoverageSources, requirementCoverage, type Citations } from './requirement-coverage.ts';

const nothing: Citations = new Map();
const none = { checks: nothing, vectors: nothing, tests: nothing, fields: nothing };
const rule = (more: Partial<Requirement> = {}): Requirement => ({
  id: 'HT-XXX-001',
  level: 'MUST',
  actor: 'producer',
  text: { zh: '应', en: 'MUST' },
  reference: '',
  ...more,
});
const by = (name: string): Citations => new Map([['HT-XXX-001', new Set([name])]]);
const stateOf = (requirement: Requirement, sources: Partial<typeof none>): string | undefined =>
  coverageOf([requirement], { ...none, ...sources })[0]?.state;

describe('the coverage of a requirement', () => {
  it('is verified by a check, a vector or a test, and by no field alone', () => {
    expect(stateOf(rule(), { checks: by('ingest.x') })).toBe('verified');
    expect(stateOf(rule(), { vectors: by('Device/x') })).toBe('verified');
    expect(stateOf(rule(), { tests: by('x.test.ts') })).toBe('verified');
    expect(stateOf(rule(), { fields: by('Device/x') })).toBe('uncovered');
    expect(stateOf(rule(), {})).toBe('uncovered');
  });

  it('is stated where a field permits something, and a reason where one is written', () => {
    expect(stateOf(rule({ level: 'MAY' }), { fields: by('Device/x') })).toBe('stated');
    expect(stateOf(rule({ notTested: { zh: '无法', en: 'Cannot' } }), {})).toBe('reason');
  });

  it('is partial where a reason stands beside a vector, and a test that names it proves nothing', () => {
    const notTested = { zh: '无法', en: 'Cannot' };
    expect(stateOf(rule({ notTested }), { vectors: by('Device/x') })).toBe('partial');
    expect(stateOf(rule({ notTested }), { tests: by('x.test.ts') })).toBe('reason');
  });
});

describe('the register', () => {
  it('has no MUST without verification or a written reason', async () => {
    const coverage = await requirementCoverage(workspaceRoot);
    expect(coverage).toHaveLength(requirements.length);
    expect(
      coverage.filter(({ level, state }) => level === 'MUST' && state === 'uncovered').map(({ id }) => id),
    ).toEqual([]);
  });

  it('has every requirement that a check, a field or a vector cites', async () => {
    const { checks, fields, vectors } = await readCoverageSources(workspaceRoot);
    const known = new Set(requirements.map(({ id }) => id));
    const cited = [checks, fields, vectors].flatMap((citations) => [...citations.keys()]);
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});
