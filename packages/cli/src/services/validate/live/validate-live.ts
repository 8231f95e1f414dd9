import { bilingual, systemClock, type Clock } from '@hutong/standard';
import { createLiveValidation, type Finding, type LiveSnapshot, type ValidationReport } from '@hutong/validator';
import { usageError } from '../../../failures/usage-error.ts';
import { present } from '../../../present.ts';
import type { RuleSetChoice } from '../../../rule-set-flags.ts';
import { localCodesOf } from '../../codes/local-codes-of.ts';
import { ruleSetOf } from '../../rules/load.ts';
import { mappingOptions, type ForeignContext } from '../mapping-options.ts';
import { followHttp } from './follow-http.ts';
import type { Follow, FollowOptions } from './stream-follower.ts';

export interface ValidateLiveOptions extends Omit<FollowOptions, 'url' | 'onMessage'> {
  readonly url: string;
  readonly type?: string | undefined;
  readonly map?: string | undefined;
  readonly foreign?: ForeignContext | undefined;
  readonly localLists?: readonly string[] | undefined;
  /** The rule set that records are judged by. */
  readonly rules?: RuleSetChoice | undefined;
  /** Told of the findings that the report will list, as they come. */
  readonly onFindings?: ((findings: readonly Finding[]) => void) | undefined;
  /** Told every so many milliseconds how the stream stands. */
  readonly onSnapshot?: ((snapshot: LiveSnapshot) => void) | undefined;
  readonly every?: number | undefined;
  readonly clock?: Clock | undefined;
}

const mqttSchemes = ['mqtt:', 'mqtts:', 'ws:', 'wss:'];

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && [...mqttSchemes, 'http:', 'https:'].includes(url.protocol)) return url;
  throw usageError(
    bilingual(`--live 不能用于 ${text}`, `--live cannot follow ${text}`),
    bilingual(
      '用 mqtt(s)://、ws(s):// 或 http(s):// 地址；NATS 以其 MQTT 端口给出',
      'Name an address with mqtt(s)://, ws(s):// or http(s)://; NATS by its MQTT port',
    ),
  );
}

const followerOf = async ({ protocol }: URL): Promise<Follow> =>
  mqttSchemes.includes(protocol) ? (await import('./follow-mqtt.ts')).followMqtt : followHttp;

const lostText = (times: number) =>
  bilingual(
    `连接中断 ${times} 次，其间的消息未校验`,
    `The connection was lost ${times === 1 ? 'once' : `${times} times`}; messages sent meanwhile were not seen`,
  );

/**
 * Validates a running stream until the signal aborts or the stream ends, and gives the report of all that came.
 * Throws HT7001 for another address than MQTT or HTTP, HT5015 when it cannot be reached, HT5001 to HT5003 when it refuses.
 */
export async function validateLive(options: ValidateLiveOptions): Promise<ValidationReport> {
  const {
    type,
    map,
    foreign,
    localLists,
    rules,
    onFindings,
    onSnapshot,
    every = 10_000,
    clock = systemClock,
    ...rest
  } = options;
  const url = addressOf(options.url);
  const { dialect, translate } = await mappingOptions(map, foreign);
  const ruleSet = await ruleSetOf(rules);
  const validation = createLiveValidation({
    address: `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`,
    clock,
    localCodes: await localCodesOf(localLists),
    ...(ruleSet === undefined
      ? {}
      : { rules: await (await import('@hutong/validator/rule-sets')).applyRuleSet(ruleSet, clock.now()) }),
    ...present({ type, dialect, translate }),
  });
  let cancel = (): void => undefined;
  const tick = (): void => {
    cancel = clock.at(clock.now() + every, () => {
      onSnapshot?.(validation.snapshot());
      tick();
    });
  };
  const follow = await followerOf(url);
  if (onSnapshot !== undefined) tick();
  try {
    const { lost } = await follow({
      ...rest,
      url,
      onMessage: (message) => {
        const findings = validation.take(message);
        if (findings.length > 0) onFindings?.(findings);
      },
    });
    return validation.report(lost === 0 ? [] : [lostText(lost)]);
  } finally {
    cancel();
  }
}
