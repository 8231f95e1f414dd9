import { describe, expect, it } from 'vitest';
import { createFakePlatform, fullDeclaration } from '../testing/index.ts';
import { defineCheck, type Check } from './check.ts';
import { runCheck } from './run-check.ts';
import type { RunScope } from './run-scope.ts';

const sample = (run: Check['run']): Check =>
  defineCheck({
    meta: {
      id: 'query.sample',
      title: { zh: '样例', en: 'Sample' },
      requirements: ['HT-API-001'],
      level: 'MUST',
      area: 'query',
      docs: { zh: '样例', en: 'Sample' },
    },
    run,
  });

const scope = (): RunScope => {
  const { baseUrl, adminToken: token, mqttUrl, fetch, connectMqtt, time } = createFakePlatform();
  const limits = { clock: { offset: 0 }, timeout: 1000, patience: 100 };
  return {
    subject: { baseUrl, token, mqttUrl, fetch, connectMqtt, time, ...limits },
    declaration: fullDeclaration,
    runKey: 'c0ffee00',
    wire: { answers: 0, violations: [] },
    signal: new AbortController().signal,
    longestCheck: 50,
  };
};

describe('runCheck', () => {
  it('cannot pass a check that asks nothing, or claims nothing', async () => {
    const silent = sample(async (context) => context.expect(true, '成立', 'it holds'));
    expect(await runCheck(silent, 1, scope())).toMatchObject({ outcome: 'unverified' });
    const idle = sample(async ({ anonymous }) => void (await anonymous.get('/healthz')));
    expect(await runCheck(idle, 1, scope())).toMatchObject({ outcome: 'unverified' });
  });

  it('fails a check that swallows its own failure', async () => {
    const swallowing = sample(async (context) => {
      await context.anonymous.get('/healthz');
      try {
        context.expect(false, '不成立', 'it does not hold');
      } catch {
        context.expect(true, '成立', 'it holds');
      }
    });
    expect(await runCheck(swallowing, 1, scope())).toMatchObject({
      outcome: 'fail',
      reason: { en: 'it does not hold' },
    });
  });

  it('gives up a check that hangs, and blames nobody', async () => {
    const hanging = sample(() => new Promise(() => undefined));
    const execution = await runCheck(hanging, 1, scope());
    expect(execution).toMatchObject({ outcome: 'error', reason: { en: 'HT7005 The check did not come to an end' } });
  });

  it('revokes the tokens it was given, after the evidence is safe', async () => {
    const shared = scope();
    let token: string | undefined;
    const check = sample(async (context) => {
      const session = await context.session(['records:read']);
      token = session.token;
      context.expect(token !== undefined, '有令牌', 'there is a token');
    });
    const statusOf = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${token}` };
      return (await shared.subject.fetch(`${shared.subject.baseUrl}/v1/records?type=House`, { headers })).status;
    };
    let before: number | undefined;
    await runCheck(check, 1, shared, async () => {
      before = await statusOf();
    });
    expect([before, await statusOf()]).toEqual([200, 401]);
  });
});
