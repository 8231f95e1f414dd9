import { operations } from '@hutong/contract';
import { bilingual, HutongError } from '@hutong/standard';
import { createTestData } from '../data/test-data.ts';
import type { EvidenceRecorder, WireViolation } from '../evidence/evidence-recorder.ts';
import { maskEvidence } from '../evidence/mask-evidence.ts';
import type { HttpAccessOptions } from '../subject/http-access.ts';
import { openMqtt } from '../subject/open-mqtt.ts';
import { createPlatformSession, type PlatformSession } from '../subject/platform-session.ts';
import { openStream } from '../subject/stream-reader.ts';
import { writeStatusSchema } from '../subject/write-statuses.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './check-context.ts';
import type { RunScope } from './run-scope.ts';
import { CheckEnded, ExpectationFailed } from './signals.ts';
import { pollUntil } from './time.ts';

/** The context of one check, and `release`, which closes what the check opened and revokes its tokens. */
export function createCheckContext(
  check: Check,
  position: number,
  scope: RunScope,
  recorder: EvidenceRecorder,
): { readonly context: CheckContext; readonly release: () => Promise<void> } {
  const { subject, declaration, runKey, wire, signal } = scope;
  const { time, clock, timeout, patience, baseUrl, fetch } = subject;
  const { id: checkId } = check.meta;
  const access: HttpAccessOptions = { baseUrl, fetch, time, timeout, signal };
  const cleanups: (() => Promise<unknown>)[] = [];
  const now = (): number => time.now() + clock.offset;
  const onAnswer = (violation: WireViolation | undefined): void => {
    wire.answers++;
    if (violation !== undefined) wire.violations.push(violation);
  };
  const expect: CheckContext['expect'] = (holds, zh, en, facts) => {
    const masked = facts === undefined ? {} : { facts: maskEvidence(facts) as Record<string, unknown> };
    recorder.recordExpectation({ holds, claim: bilingual(zh, en), ...masked });
    if (!holds) throw new ExpectationFailed(en);
  };
  const open = (system: string, token: string | undefined, tokenId?: string): PlatformSession =>
    createPlatformSession({
      access,
      recorder,
      checkId,
      system,
      token,
      ...(tokenId === undefined ? {} : { tokenId }),
      onAnswer,
      expect,
    });
  const admin = open('*', subject.token);
  const skip: CheckContext['skip'] = (reason) => {
    throw new CheckEnded('skipped', reason);
  };
  const data = createTestData({
    systemPrefix: declaration.values.system,
    runKey,
    position,
    declaredDivision: declaration.values.division,
    now,
  });

  const context: CheckContext = {
    admin,
    anonymous: open('anonymous', undefined),
    declaration,
    data,
    signal,
    now,
    expect,
    present(value, zh, en, facts) {
      expect(value !== undefined, zh, en, facts);
      return value as NonNullable<typeof value>;
    },
    needed: (value, zh, en) => value ?? skip(bilingual(zh, en)),
    skip,
    notApplicable: (reason) => {
      throw new CheckEnded('not-applicable', reason);
    },
    unverified: (reason) => {
      throw new CheckEnded('unverified', reason);
    },
    sessionWith: (token) => open('unknown', token),
    async session(scopes, { system = data.system, expiresAt } = {}) {
      const answer = await admin.send('createToken', {
        body: { name: `${checkId} ${runKey}`, system, scopes, ...(expiresAt === undefined ? {} : { expiresAt }) },
        idempotencyKey: `${runKey}-${position}-${cleanups.length}-${system}`,
      });
      const created = operations.createToken.response.safeParse(answer.body);
      if (answer.status !== 201 || !created.success)
        return skip(
          bilingual('平台没有签发检测所需的令牌', 'The platform did not issue the token that the check needs'),
        );
      const { token, secret } = created.data;
      cleanups.push(() => admin.send('revokeToken', { parameters: { id: token.id } }));
      return open(system, secret, token.id);
    },
    async arrange(session, records) {
      const answer = await session.send('writeRecords', { body: { records } });
      const written = writeStatusSchema.safeParse(answer.body);
      const taken = written.success && written.data.results.every(({ status }) => status !== 'rejected');
      if (answer.status !== 200 || !taken)
        skip(bilingual('平台没有接收检测用的记录', 'The platform did not take the records that the check works with'));
    },
    async moveClock(milliseconds) {
      const target = now() + milliseconds;
      await admin.call('setClock', { body: { now: new Date(target).toISOString() } });
      clock.offset = target - time.now();
    },
    wireReport: () => wire,
    eventually: (probe) => pollUntil(time, patience, signal, probe),
    async openStream(session, options = {}) {
      const { token } = session;
      const reader = await openStream({ access, recorder, checkId, token, patience, onAnswer, ...options });
      cleanups.push(() => reader.close());
      return reader;
    },
    async connectMqtt(session) {
      const url = subject.mqttUrl;
      if (url === undefined) throw new HutongError('HT6014', { facts: { missing: 'mqttUrl' } });
      const link = await openMqtt({
        connect: subject.connectMqtt,
        url,
        credentials: {
          username: session.system,
          password: session.token ?? '',
          clientId: `${data.name('mqtt')}-${cleanups.length}`,
        },
        recorder,
        time,
        patience,
        signal,
      });
      if (!link.refused) cleanups.push(() => link.close());
      return link;
    },
  };
  const release = async (): Promise<void> => {
    // Newest first: connections are closed before the tokens they were opened with are revoked.
    for (const cleanup of cleanups.toReversed()) await cleanup().catch(() => undefined);
  };
  return { context, release };
}
