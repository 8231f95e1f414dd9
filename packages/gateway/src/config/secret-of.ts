import { HutongError } from '@hutong/standard';

/** The secret in an environment variable. Throws HT8001 when it is empty. */
export function secretOf(variable: string): string {
  const secret = process.env[variable];
  if (secret) return secret;
  throw new HutongError('HT8001', {
    message: { zh: `环境变量 ${variable} 为空`, en: `Environment variable ${variable} is empty` },
    facts: { variable },
  });
}
