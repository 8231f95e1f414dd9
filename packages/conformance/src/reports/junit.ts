import type { Language } from '@hutong/standard';
import { XMLBuilder } from 'fast-xml-parser';
import type { CheckResult } from '../engine/check-result.ts';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { openRequirements, verdictTitles } from '../engine/verdict.ts';

type Node = Record<string, unknown>;

/** Element by outcome. `unverified` is an error here: JUnit readers count skipped as green, and nothing was shown to hold. */
const outcomeNode = ({ outcome, reason, level }: CheckResult, language: Language): Node => {
  const message = reason?.[language] ?? '';
  switch (outcome) {
    case 'pass':
      return {};
    case 'fail':
      return level === 'MUST'
        ? { failure: { '@message': message } }
        : { skipped: { '@message': `${level}: ${message}` } };
    case 'error':
    case 'unverified':
      return { error: { '@type': outcome, '@message': message } };
    default:
      return { skipped: { '@message': message } };
  }
};

const verdictNode = (run: ConformanceRun, language: Language): Node => {
  const open = openRequirements(run.coverage).map(({ id, state }) => `${id} (${state})`);
  const text = `${verdictTitles[run.verdict][language]}${open.length === 0 ? '' : `: ${open.join(', ')}`}`;
  return run.verdict === 'pass' ? {} : { failure: { '@message': text } };
};

/** JUnit XML for CI; a last test case stands for the verdict, so that no green run hides an open requirement. */
export function formatJunit(run: ConformanceRun, language: Language): string {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);
  const cases: Node[] = run.checks.map((check) => ({
    '@classname': `hutong.${run.profile.id}.${check.area}`,
    '@name': `${check.id} ${check.title[language]}`,
    '@time': seconds(check.durationMs),
    ...outcomeNode(check, language),
  }));
  cases.push({
    '@classname': `hutong.${run.profile.id}`,
    '@name': 'verdict',
    '@time': '0.000',
    ...verdictNode(run, language),
  });
  const count = (element: string): number => cases.filter((each) => element in each).length;
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  const suite = {
    '@name': `${run.declaration.product} ${run.declaration.version}`,
    '@timestamp': run.startedAt,
    '@time': seconds(run.durationMs ?? 0),
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    testcase: cases,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { testsuite: suite } })}`;
}
