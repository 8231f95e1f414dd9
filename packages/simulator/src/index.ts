export type { Answering, AnsweringOptions } from './answering/answering.ts';
export { cjt188Meter, type Cjt188MeterKind, type Cjt188MeterOptions } from './answering/cjt188-meter.ts';
export { dlt645Meter, type Dlt645MeterOptions } from './answering/dlt645-meter.ts';
export { gb26875Transmitter } from './answering/gb26875-transmitter.ts';
export { hj212Station } from './answering/hj212-station.ts';
export { jt808Terminal } from './answering/jt808-terminal.ts';
export { modbusUnit } from './answering/modbus-unit.ts';
export {
  defineDeviceKind,
  type ActiveIncident,
  type DeviceKind,
  type DeviceKindDefinition,
  type Hour,
  type Reading,
  type Step,
} from './devices/device-kind.ts';
export { deviceKinds } from './devices/device-kinds.ts';
export type { Emission } from './emission.ts';
export type { Fault, FaultOptions, FrameFault, RecordFault } from './faults/fault.ts';
export { faults } from './faults/faults.ts';
export { readFleet } from './fleet/read-fleet.ts';
export type { VirtualDevice } from './fleet/virtual-device.ts';
export { incidentDefinitions, type IncidentDefinition } from './incidents/incidents.ts';
export { playFleet, type PlayedHour } from './play-fleet.ts';
export type { GatewayAddresses } from './gateway-addresses.ts';
export type { PlayedFrame } from './play-frames.ts';
export { createRandom, type Random } from './random.ts';
export { replayCassette, type ReplayOptions, type ReplaySummary } from './replay-cassette.ts';
export { runScenario, type RunOptions } from './run-scenario.ts';
export { parseScenario } from './scenario/parse-scenario.ts';
export { scenarioSchema, type Scenario, type ScenarioDocument } from './scenario/scenario.ts';
export type { SimulationProgress, SimulationSummary } from './simulation-summary.ts';
export {
  connectAsDevices,
  listenAsDevices,
  type AnsweringDeviceOptions,
  type AnsweringLine,
} from './transports/answering-device.ts';
export { openTcpDevice, type Exchange, type TcpDevice, type TcpDeviceOptions } from './transports/tcp-device.ts';
export type { TruthLine } from './truth.ts';
