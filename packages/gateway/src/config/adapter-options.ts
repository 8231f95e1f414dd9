import type { Adapter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { secretOf } from './secret-of.ts';

/** What stands behind the name of a secret setting, where the name of its environment variable is given. */
export const variableSuffix = 'Variable';

/** Options of a listener as its adapter takes them: secrets come out of their variables. Throws HT8001. */
export function adapterOptions(
  { id, settings = {} }: Adapter,
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const resolved: Record<string, unknown> = { ...options };
  for (const [name, { secret, pattern }] of Object.entries(settings)) {
    const variable = secret === true ? options[`${name}${variableSuffix}`] : undefined;
    if (typeof variable !== 'string') continue;
    const value = secretOf(variable);
    if (pattern !== undefined && !new RegExp(pattern).test(value))
      throw new HutongError('HT8001', {
        message: {
          zh: `环境变量 ${variable} 的值不合格式`,
          en: `Environment variable ${variable} has a value of another form`,
        },
        facts: { variable, adapter: id },
      });
    delete resolved[`${name}${variableSuffix}`];
    resolved[name] = value;
  }
  return resolved;
}
