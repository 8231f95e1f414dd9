import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirements, type IdentifierFault } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { exampleReport } from './example-report.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

const sources = join(import.meta.dirname, '..');
const textOf = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return ['__fixtures__', 'local-lists', 'rules', 'rule-sets'].includes(entry.name) ? '' : textOf(path);
      return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');

const shown = rules.flatMap((rule): [string, Rule, Extract<Rule['example'], { bad: unknown }>][] =>
  'bad' in rule.example ? [[rule.code, rule, rule.example]] : [],
);

describe('the rules as data', () => {
  it('hold every code that the validator reports', () => {
    // HT2022 is of rule sets, whose code names rules only to speak of them. Identifiers judge themselves; HT7002 is a path that does not exist, and no rule about data.
    const faults = ['HT1004', 'HT1005', 'HT1006', 'HT1009', 'HT1010'] as const satisfies IdentifierFault['code'][];
    const reported = new Set(['HT2022', ...faults, ...(textOf(sources).match(/(?<=')HT[1-3]\d{3}(?=')/g) ?? [])]);
    expect(rules.map(({ code }) => code)).toEqual([...reported].toSorted());
  });

  it('rest on requirements that exist', () => {
    const known = new Set(requirements.map(({ id }) => id));
    const unknown = rules.filter(({ requirement }) => requirement !== undefined && !known.has(requirement));
    expect(unknown).toEqual([]);
    expect(rules.filter(({ scope, requirement }) => scope === 'data-set' && requirement === undefined)).toEqual([]);
  });

  it.each(shown)(
    '%s is what its bad example shows, and its good example is clean',
    async (code, rule, { bad, good }) => {
      if (code === 'HT3006') await expect(exampleReport(bad)).rejects.toMatchObject({ code });
      else {
        const { findings } = await exampleReport(bad);
        expect(findings.map((finding) => `${finding.code} ${finding.severity}`)).toEqual([`${code} ${rule.severity}`]);
        expect(findings[0]?.message).toEqual(rule.message);
      }
      const report = await exampleReport(good);
      expect(report).toMatchObject({ valid: true, findings: [] });
    },
  );
});
