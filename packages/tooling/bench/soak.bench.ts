// A short soak: 200 devices through one gateway into the reference platform, with faults, outages and a kill.
import { runSoak } from '../src/soak/run-soak.ts';

const mebibyte = 1_048_576;
const { missing, repeated, ...figures } = await runSoak({ devices: 200, seconds: 12, every: 1000 });
const { framesPerSecond, recordsAcknowledged, recordsStored, gatewayCpu, gatewayPeakBytes } = figures;
console.log(
  `soak: ${framesPerSecond.toFixed(0)} frames/s, ${recordsAcknowledged} records acknowledged, ${recordsStored} stored, ${missing.length} missing, ${repeated.length} repeated`,
);
if (gatewayCpu !== undefined && gatewayPeakBytes !== undefined)
  console.log(`gateway: ${gatewayCpu.toFixed(2)} of a core, ${(gatewayPeakBytes / mebibyte).toFixed(0)} MiB at most`);
process.exitCode = missing.length + repeated.length > 0 || recordsAcknowledged === 0 ? 1 : 0;
