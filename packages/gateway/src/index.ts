export { gatewayConfigSchema, type GatewayConfig, type GatewayConfigDocument } from './config/gateway-config.ts';
export { parseGatewayConfig } from './config/parse-gateway-config.ts';
export type { GatewayCounts, GatewayStatus } from './observe/gateway-status.ts';
export { startGateway, type Gateway, type GatewayOptions } from './start-gateway.ts';
