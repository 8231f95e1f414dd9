import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { capabilities, missingCapabilities, type Capability } from './capability.ts';
import type { Check } from './check.ts';
import type { Declaration } from './declaration.ts';
import type { Outcome } from './outcome.ts';

/** `certification` runs what the declaration calls for; `exploration` lets a developer choose, and proves nothing. */
export type RunMode = 'certification' | 'exploration';

/** A check of the plan: to be run, or already settled by the declaration. */
export interface PlannedCheck {
  readonly check: Check;
  readonly settled?: {
    readonly outcome: Extract<Outcome, 'not-applicable' | 'skipped'>;
    readonly reason: BilingualText;
  };
}

const names = (missing: readonly Capability[], language: 'zh' | 'en'): string =>
  missing.map((name) => capabilities[name][language]).join(language === 'zh' ? '、' : ', ');

/** Decides about every check from the declaration alone. Throws HT6015 when checks are chosen in certification mode. */
export function planChecks(
  checks: readonly Check[],
  declaration: Declaration,
  mode: RunMode,
  only?: readonly string[],
): PlannedCheck[] {
  if (mode === 'certification' && only !== undefined) throw new HutongError('HT6015');
  const known = new Set(checks.map(({ meta }) => meta.id));
  const unknown = only?.filter((id) => !known.has(id)) ?? [];
  if (unknown.length > 0) throw new HutongError('HT7002', { facts: { checks: unknown } });
  return checks.map((check) => {
    const { id, appliesWhen = [], needs = [] } = check.meta;
    const absent = missingCapabilities(appliesWhen, declaration.implements);
    if (absent.length > 0) {
      const reason = bilingual(`声明未实现${names(absent, 'zh')}`, `Declared without: ${names(absent, 'en')}`);
      return { check, settled: { outcome: 'not-applicable', reason } };
    }
    const lacking = missingCapabilities(needs, declaration.implements);
    if (lacking.length > 0) {
      const reason = bilingual(`检测需要${names(lacking, 'zh')}`, `The check needs: ${names(lacking, 'en')}`);
      return { check, settled: { outcome: 'skipped', reason } };
    }
    if (only !== undefined && !only.includes(id))
      return { check, settled: { outcome: 'skipped', reason: bilingual('未被选中', 'Not chosen') } };
    return { check };
  });
}
