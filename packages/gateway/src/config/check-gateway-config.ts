import { isDeepStrictEqual } from 'node:util';
import { buildCommand, type Adapter } from '@hutong/adapter-kit';
import { bilingual, HutongError, type BilingualText, type ErrorCode } from '@hutong/standard';
import { hasSerialPort } from '../transports/serial-package.ts';
import { variableSuffix } from './adapter-options.ts';
import { findAdapter } from './find-adapter.ts';
import type { GatewayConfig } from './gateway-config.ts';
import { isBadRequest } from '../line/line.ts';
import { pollsOf, transportOf, type TransportName } from './listener-config.ts';
import type { PollConfig } from './poll-config.ts';
import { pollRequests } from './poll-requests.ts';
import { openGatewayConfig } from './parse-gateway-config.ts';

/** What this machine lacks for a configuration that is good in itself. */
export interface ConfigWarning {
  readonly code: ErrorCode;
  /** JSON pointer into the configuration. */
  readonly pointer: string;
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

/** What a good configuration opens. */
export interface CheckedListener {
  readonly adapter: string;
  readonly transport: TransportName;
}

type Complain = (path: readonly (string | number)[], message: BilingualText) => void;

/** Options that the adapter does not have, and values that they cannot take. */
function checkOptions(
  adapter: Adapter,
  options: Readonly<Record<string, unknown>>,
  complain: (name: string, message: BilingualText) => void,
): void {
  const { quirks, settings = {} } = adapter;
  /** A secret is given by the name of the variable that holds it. */
  const optionOf = (name: string): string => (settings[name]?.secret === true ? `${name}${variableSuffix}` : name);
  for (const [name, value] of Object.entries(options)) {
    if (Object.hasOwn(quirks, name)) {
      if (typeof value !== 'boolean') complain(name, bilingual('应为 true 或 false', 'must be true or false'));
      continue;
    }
    const own = Object.keys(settings).find((setting) => optionOf(setting) === name);
    const { values, pattern, secret } = settings[own ?? ''] ?? {};
    if (secret === true) {
      if (typeof value !== 'string' || value === '')
        complain(name, bilingual('应为环境变量名', 'must be the name of an environment variable'));
      continue;
    }
    if (pattern !== undefined) {
      if (typeof value !== 'string' || !new RegExp(pattern).test(value))
        complain(name, bilingual(`应匹配 ${pattern}`, `must match ${pattern}`));
      continue;
    }
    if (values === undefined) {
      const known = [...Object.keys(quirks), ...Object.keys(settings).map(optionOf)];
      complain(
        name,
        bilingual(
          `${adapter.id} 没有选项 ${name}${known.length === 0 ? '' : `，可用：${known.join('、')}`}`,
          `${adapter.id} has no option ${name}${known.length === 0 ? '' : `; it has ${known.join(', ')}`}`,
        ),
      );
    } else if (!values.some((known) => isDeepStrictEqual(known, value)))
      complain(name, bilingual(`应为 ${values.join('、')} 之一`, `must be one of ${values.join(', ')}`));
  }
}

/** Requests that the adapter cannot build. */
function checkPoll(
  adapter: Adapter,
  poll: PollConfig,
  options: object,
  place: readonly (string | number)[],
  complain: Complain,
): void {
  for (const { address, parameters, addressPath, parameterPath } of pollRequests(poll))
    try {
      buildCommand(adapter, poll.command, { address, now: () => 0, serial: 0 }, parameters, options);
    } catch (error) {
      if (!isBadRequest(error)) throw error;
      const { code, text, location } = error;
      if (code === 'HT4011') return complain([...place, 'command'], text);
      complain([...place, ...(code === 'HT4012' ? parameterPath(location?.field) : addressPath)], text);
    }
}

async function findProblems(config: GatewayConfig, complain: Complain): Promise<CheckedListener[]> {
  const checked: CheckedListener[] = [];
  for (const [index, listener] of config.listeners.entries()) {
    const place = ['listeners', index];
    let adapter: Adapter;
    try {
      adapter = await findAdapter(listener.adapter, config);
    } catch (error) {
      if (!HutongError.isInstance(error)) throw error;
      complain([...place, 'adapter'], error.text);
      continue;
    }
    checkOptions(adapter, listener.options, (name, message) => complain([...place, 'options', name], message));
    for (const { poll, path } of pollsOf(listener))
      checkPoll(adapter, poll, listener.options, [...place, ...path], complain);
    checked.push({ adapter: adapter.id, transport: transportOf(listener) });
  }
  return checked;
}

/** A configuration that can be run. */
export interface CheckedConfig {
  readonly config: GatewayConfig;
  readonly listeners: readonly CheckedListener[];
  readonly warnings: readonly ConfigWarning[];
}

const warningsFor = ({ listeners }: GatewayConfig): ConfigWarning[] =>
  listeners.flatMap(({ transport }, index) => {
    if (transport !== 'serial' || hasSerialPort()) return [];
    const { code, text, fix } = new HutongError('HT8007');
    return [{ code, pointer: `/listeners/${index}/transport`, message: text, fix }];
  });

/**
 * Reads a configuration and everything that it names, and opens nothing. Throws HT8001 with file, line and column of
 * the first problem; its facts carry all of them under `problems`.
 */
export async function checkGatewayConfig(text: string, fileName: string): Promise<CheckedConfig> {
  const { value: config, refuse } = openGatewayConfig(text, fileName);
  const problems: { path: readonly (string | number)[]; message: BilingualText }[] = [];
  const listeners = await findProblems(config, (path, message) => problems.push({ path, message }));
  return problems.length > 0 ? refuse(problems) : { config, listeners, warnings: warningsFor(config) };
}
