// pnpm soak [--devices 2000] [--seconds 60] [--every 5000]: a fleet through one gateway into the reference platform.
import { parseArgs } from 'node:util';
import { runSoak } from './soak/run-soak.ts';

const { values } = parseArgs({
  options: {
    devices: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
    every: { type: 'string', default: '5000' },
  },
});
const report = await runSoak({
  devices: Number(values.devices),
  seconds: Number(values.seconds),
  every: Number(values.every),
  onProgress: (text) => console.error(text),
});
const { missing, repeated, ...figures } = report;
console.log(JSON.stringify({ ...figures, missing: missing.length, repeated: repeated.length }, undefined, 2));
for (const id of [...missing, ...repeated].slice(0, 10)) console.error(id);
process.exitCode = missing.length + repeated.length > 0 || report.recordsAcknowledged === 0 ? 1 : 0;
