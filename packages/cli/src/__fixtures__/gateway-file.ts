import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './run-process.ts';

/** A gateway configuration in a folder of its own, whose platform is away; `lines` follow from line 5 on. */
export function gatewayFile(...lines: readonly string[]): string {
  const file = join(temporaryFolder(), 'gateway.yaml');
  const shared = [
    'platform: { baseUrl: http://127.0.0.1:9, token: unused }',
    'system: gate',
    "division: '340111999001'",
    'spool: { directory: spool }',
  ];
  writeFileSync(file, `${[...shared, ...lines].join('\n')}\n`);
  return file;
}
