import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { hutong } from '../command.ts';
import type { Paper } from '../paper.ts';
import { example, output, shown } from '../places.ts';
import type { RunningPlatform } from './start-platform.ts';

/** The declaration, with the digest of the server build that runs, so that the certificate says which bytes it speaks of. */
async function declareBuild(): Promise<string> {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('@hutong/server')));
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(await readFile(join(folder, name)));
  const template = await readFile(join(example, 'platform.ics.yaml'), 'utf8');
  const file = join(output, 'platform.ics.yaml');
  await writeFile(file, template.replace(/sha256:0+/, `sha256:${hash.digest('hex')}`));
  return file;
}

/** Certifies the running platform from outside, verifies the certificate without it, and shows that a changed one is refused. */
export async function certifyPlatform(paper: Paper, platform: RunningPlatform): Promise<void> {
  const out = join(output, 'certification');
  const declaration = shown(await declareBuild());
  paper.step(
    '从外部认证平台',
    'Certify the platform from outside',
    `hutong certify ${platform.http} --ics ${declaration} --out ${shown(out)} --key issuer.key`,
  );
  const key = join(output, 'issuer.key');
  await rm(key, { force: true });
  await hutong('certificate', 'keygen', key);
  const begun = performance.now();
  const run = await hutong(
    'certify',
    platform.http,
    '--ics',
    declaration,
    '--out',
    out,
    '--mqtt',
    platform.mqtt,
    '--token',
    platform.adminToken,
    '--key',
    key,
  );
  const { verdict, counts, checks, certificate } = run.value as {
    verdict: string;
    counts: Record<string, number>;
    checks: { id: string; outcome: string; reason?: { zh: string; en: string } }[];
    certificate?: string;
  };
  for (const check of checks.filter(({ outcome }) => outcome !== 'pass'))
    paper.line(
      `${styleText('yellow', '·')} ${check.id}: ${check.outcome}${check.reason ? ` (${paper.of(check.reason)})` : ''}`,
    );
  if (verdict !== 'pass' || certificate === undefined)
    throw new Error(`certification ended with ${verdict}: ${JSON.stringify(counts)}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  paper.good(
    `${counts['pass']} 项检查通过，用时 ${seconds} 秒，证书已签发`,
    `${counts['pass']} checks passed in ${seconds} s, certificate issued`,
  );
  const verified = await hutong('certificate', 'verify', certificate, '--trust', `${key}.pub`, '--evidence', out);
  if (verified.status !== 0) throw new Error('the certificate does not verify');
  paper.good('离线验证证书：有效', 'certificate verified offline: valid');
  const altered = join(output, 'altered-certificate.json');
  await writeFile(altered, (await readFile(certificate, 'utf8')).replace('0.1.0', '0.1.1'));
  const refused = await hutong('certificate', 'verify', altered, '--trust', `${key}.pub`);
  if (refused.status === 0) throw new Error('an altered certificate was accepted');
  paper.good(
    `改动一个字节的证书被拒（退出码 ${refused.status}）`,
    `a certificate with one byte changed is refused (exit code ${refused.status})`,
  );
}
