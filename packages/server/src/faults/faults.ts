import { HutongError } from '@hutong/standard';

/** Named faults that make the platform break one promise each, to prove that the conformance checks notice. */
export const faultNames = [
  'accept-invalid',
  'drop-acknowledged',
  'not-idempotent',
  'wrong-counts',
  'issues-without-pointer',
  'whole-batch-rejected',
  'latest-stale',
  'history-unordered',
  'cursor-skips',
  'cursor-repeats',
  'division-filter-ignored',
  'plain-errors',
  'not-found-is-200',
  'no-auth',
  'scope-ignored',
  'unmasked-personal',
  'foreign-system-write',
  'idempotency-key-ignored',
  'lifecycle-ignored',
  'no-time-limits',
  'actions-missing',
  'stream-silent',
  'mqtt-ack-lost',
  'mqtt-rejections-silent',
  'no-warning',
  'no-escalation',
  'lost-extensions',
  'revoked-token-works',
  'time-zone-lost',
  'oversized-batch-accepted',
] as const;

export type FaultName = (typeof faultNames)[number];

/** The faults a platform was started with; empty outside tests. */
export type Faults = ReadonlySet<FaultName>;

const allowed = ({ NODE_ENV, HUTONG_TEST_FAULTS }: NodeJS.ProcessEnv): boolean =>
  NODE_ENV !== 'production' && (NODE_ENV === 'test' || HUTONG_TEST_FAULTS === '1');

/** Checks fault names against the table and the environment. Throws HT7001 for an unknown name, or outside a test run. */
export function parseFaults(names: readonly string[], environment: NodeJS.ProcessEnv = process.env): Faults {
  if (names.length === 0) return new Set();
  if (!allowed(environment))
    throw new HutongError('HT7001', {
      message: {
        zh: '故障开关只能在测试环境使用，生产环境一律拒绝',
        en: 'Fault switches work only in a test environment, and never in production',
      },
      fix: {
        zh: '去掉 faults，或在测试中设置 HUTONG_TEST_FAULTS=1',
        en: 'Remove the faults, or set HUTONG_TEST_FAULTS=1 in a test',
      },
    });
  const unknown = names.filter((name) => !(faultNames as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new HutongError('HT7001', {
      message: { zh: `未知的故障：${unknown.join('、')}`, en: `Unknown fault: ${unknown.join(', ')}` },
      facts: { known: faultNames },
    });
  return new Set(names as FaultName[]);
}
