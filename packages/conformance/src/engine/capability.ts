import { bilingual, type BilingualText } from '@hutong/standard';

/** What a platform can declare that it implements. Checks and requirements apply by these. */
export const capabilities = {
  http: bilingual('HTTP 接口', 'HTTP interface'),
  events: bilingual('预警与事件处置', 'Warnings and event handling'),
  privacy: bilingual('个人信息脱敏', 'Masking of personal information'),
  stream: bilingual('变化订阅（SSE）', 'Change stream (SSE)'),
  mqtt: bilingual('MQTT 接入', 'MQTT ingest'),
  sandboxClock: bilingual('沙箱时钟', 'Sandbox clock'),
} as const satisfies Record<string, BilingualText>;

export type Capability = keyof typeof capabilities;

export const capabilityNames = Object.keys(capabilities) as [Capability, ...Capability[]];

/** The capabilities of a list that a declaration leaves out. */
export const missingCapabilities = (
  needed: readonly Capability[],
  implemented: Readonly<Record<Capability, boolean>>,
): Capability[] => needed.filter((capability) => !implemented[capability]);
