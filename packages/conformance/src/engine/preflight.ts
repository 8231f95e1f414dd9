import { bilingual, HutongError, specVersion, type BilingualText, type ErrorCode } from '@hutong/standard';
import { operations } from '@hutong/contract';
import { createEvidenceRecorder, type EvidenceRecorder } from '../evidence/evidence-recorder.ts';
import { createPlatformSession, type PlatformSession } from '../subject/platform-session.ts';
import type { Declaration } from './declaration.ts';
import type { Subject } from './subject.ts';

/** One condition that must hold before any check is worth running. A failure is an `error`, never the vendor's fail. */
export interface PreflightStep {
  readonly id: 'reachable' | 'version' | 'clock' | 'token' | 'mqtt';
  readonly outcome: 'pass' | 'error';
  readonly code?: ErrorCode;
  readonly message: BilingualText;
}

/** What the platform says of itself. */
export interface PlatformFacts {
  readonly name: string;
  readonly version: string;
  readonly specVersion: string;
  readonly sandbox: boolean;
}

export interface Preflight {
  readonly steps: readonly PreflightStep[];
  readonly platform?: PlatformFacts;
  readonly mqttUrl?: string;
  readonly recorder: EvidenceRecorder;
}

// Beyond this the time limits of events could not be judged.
const largestClockDifference = 5 * 60_000;

const ok = (id: PreflightStep['id'], zh: string, en: string): PreflightStep => ({
  id,
  outcome: 'pass',
  message: bilingual(zh, en),
});
const bad = (id: PreflightStep['id'], code: ErrorCode, zh: string, en: string): PreflightStep => ({
  id,
  outcome: 'error',
  code,
  message: bilingual(zh, en),
});

const mqttUrlOf = (baseUrl: string, port: number | undefined): string | undefined =>
  port === undefined ? undefined : `mqtt://${new URL(baseUrl).hostname}:${port}`;

const checkToken = async (admin: PlatformSession): Promise<PreflightStep> => {
  const { status } = await admin.send('listTokens', { query: { limit: 1 } });
  return status === 200
    ? ok('token', '令牌有效，可签发检测用令牌', 'The token is valid and can issue tokens for the checks')
    : bad('token', 'HT6014', `令牌不可用（${status}）`, `The token cannot be used (${status})`);
};

/** Looks whether the subject can be checked at all: reachable, of our version, with a sane clock and a useful token. */
export async function runPreflight(
  subject: Subject,
  declaration: Declaration,
  signal: AbortSignal,
): Promise<Preflight> {
  const recorder = createEvidenceRecorder();
  const steps: PreflightStep[] = [];
  const { baseUrl, fetch, time, timeout } = subject;
  const admin = createPlatformSession({
    access: { baseUrl, fetch, time, timeout, signal },
    recorder,
    checkId: 'preflight',
    system: '*',
    token: subject.token,
    onAnswer: () => undefined,
    expect: () => undefined,
  });
  try {
    const answer = await admin.send('getPlatform');
    const parsed = operations.getPlatform.response.safeParse(answer.body);
    if (answer.status !== 200 || !parsed.success) {
      steps.push(bad('reachable', 'HT6010', '该地址上没有互通平台', 'No HuTong platform answers at this address'));
      return { steps, recorder };
    }
    const { name, version, specVersion: spoken, sandbox, now, mqtt } = parsed.data;
    steps.push(ok('reachable', `已连接 ${name} ${version}`, `Connected to ${name} ${version}`));
    steps.push(
      spoken === specVersion
        ? ok('version', `标准版本 ${spoken}`, `Version ${spoken} of the standard`)
        : bad(
            'version',
            'HT6014',
            `标准版本为 ${spoken}，应为 ${specVersion}`,
            `Speaks version ${spoken}, not ${specVersion}`,
          ),
    );
    const difference = Date.parse(now) - time.now();
    subject.clock.offset = difference;
    const sane = Number.isFinite(difference) && (sandbox || Math.abs(difference) <= largestClockDifference);
    steps.push(
      sane
        ? ok('clock', sandbox ? '沙箱时钟' : '时钟一致', sandbox ? 'Sandbox clock' : 'The clocks agree')
        : bad('clock', 'HT6014', '平台时钟与本机相差过大', 'The clock of the platform is too far from ours'),
    );
    if (declaration.implements.sandboxClock && !sandbox)
      steps.push(
        bad(
          'clock',
          'HT6014',
          '声明了沙箱时钟，但平台不在沙箱模式',
          'Declares a sandbox clock but is not in sandbox mode',
        ),
      );
    steps.push(await checkToken(admin));
    const mqttUrl = subject.mqttUrl ?? mqttUrlOf(baseUrl, mqtt?.port);
    if (declaration.implements.mqtt && mqttUrl === undefined)
      steps.push(bad('mqtt', 'HT6014', '声明了 MQTT，但没有其地址', 'Declares MQTT, but its address is not known'));
    return {
      steps,
      recorder,
      platform: { name, version, specVersion: spoken, sandbox },
      ...(mqttUrl === undefined ? {} : { mqttUrl }),
    };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    steps.push(bad('reachable', 'HT6010', error.text.zh, error.text.en));
    return { steps, recorder };
  }
}
