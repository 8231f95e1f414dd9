import type { DeviceKind } from './device-kind.ts';
import { doorMagnet } from './door-magnet.ts';
import { gasDetector } from './gas-detector.ts';
import { smokeDetector } from './smoke-detector.ts';
import { sosButton } from './sos-button.ts';
import { waterMeter } from './water-meter.ts';

/** Every device kind that the simulator can play, by its code. */
export const deviceKinds: ReadonlyMap<string, DeviceKind> = new Map(
  [doorMagnet, smokeDetector, gasDetector, sosButton, waterMeter].map((kind) => [kind.kind, kind]),
);
