import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { gatewayFile } from '../../__fixtures__/gateway-file.ts';
import { gatewayFilesText } from '../../output/gateway-files-text.ts';
import { gatewayFiles, type GatewayFilesResult } from './files.ts';

it('lists the files of devices with their places', async () => {
  const file = gatewayFile('logLevel: silent', 'listeners: [{ adapter: jt808, host: 127.0.0.1, port: 0 }]', '');
  expect(await gatewayFiles(file)).toEqual({ files: [] });
  const folder = join(dirname(file), 'spool', 'files');
  mkdirSync(folder, { recursive: true });
  const sha256 = 'a'.repeat(64);
  const stored = {
    adapter: 'jt808',
    address: '13900000001',
    name: 'a.jpg',
    kind: 'image',
    size: 3,
    sha256,
    alarm: 'A1',
  };
  // The last line was torn by a crash.
  writeFileSync(join(folder, 'files.ndjson'), `${JSON.stringify({ stored: { ...stored, receivedAt: 0 } })}\n{"sto`);
  const result = checkResult<GatewayFilesResult>('gateway files', await gatewayFiles(file));
  expect(result.files).toEqual([{ ...stored, receivedAt: '1970-01-01T08:00:00+08:00', path: join(folder, sha256) }]);
  expect(gatewayFilesText(result, 'zh')).toContain('报警编号');
  expect(gatewayFilesText(result, 'en')).toContain(sha256);
});
