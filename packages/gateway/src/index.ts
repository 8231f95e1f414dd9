export type { CaptureOptions, CaptureStatus } from './capture/capture.ts';
export {
  checkGatewayConfig,
  type CheckedConfig,
  type CheckedListener,
  type ConfigWarning,
} from './config/check-gateway-config.ts';
export { gatewayConfigSchema, type GatewayConfig, type GatewayConfigDocument } from './config/gateway-config.ts';
export { gatewayConfigJsonSchema } from './config/json-schema.ts';
export { listFiles, type ListedFile } from './files/list-files.ts';
export type { FileStatus } from './files/file-store.ts';
export type { TransportName } from './config/listener-config.ts';
export { parseGatewayConfig } from './config/parse-gateway-config.ts';
export type { DeviceView } from './observe/device-view.ts';
export type { GatewayCounts, GatewayStatus } from './observe/gateway-status.ts';
export { statusTokenFile } from './observe/status-token.ts';
export { openGateway, type OpenGateway, type OpenGatewayOptions } from './open-gateway.ts';
export {
  startGateway,
  type Gateway,
  type GatewayChanges,
  type GatewayListener,
  type GatewayOptions,
} from './start-gateway.ts';
