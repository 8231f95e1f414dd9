import type {
  deviceOperationBits,
  deviceStateBits,
  partStateBits,
  systemOperationBits,
  systemStateBits,
} from '../items/bits.ts';

type SystemBit = (typeof systemStateBits)[number] | (typeof partStateBits)[number];
type DeviceBit = (typeof deviceStateBits)[number];
type OperationBit = (typeof systemOperationBits)[number] | (typeof deviceOperationBits)[number];

/** Observed property of each state bit of a system or component. */
export const stateProperties: Readonly<Record<SystemBit, string>> = {
  normalMonitoring: 'fire.monitoring',
  fire: 'fire.alarm',
  fault: 'fire.fault',
  shielded: 'fire.shielded',
  supervision: 'fire.supervision',
  started: 'fire.started',
  feedback: 'fire.feedback',
  delayed: 'fire.delayed',
  mainPowerFault: 'fire.mainPowerFault',
  backupPowerFault: 'fire.backupPowerFault',
  busFault: 'fire.busFault',
  manualMode: 'fire.manualMode',
  configurationChanged: 'fire.configurationChanged',
  reset: 'fire.reset',
  powerFault: 'fire.powerFault',
};

/** Observed property of each state bit of the transmitter. */
export const deviceStateProperties: Readonly<Record<DeviceBit, string>> = {
  normalMonitoring: 'fire.monitoring',
  fire: 'fire.alarm',
  fault: 'device.fault',
  mainPowerFault: 'fire.mainPowerFault',
  backupPowerFault: 'fire.backupPowerFault',
  channelFault: 'device.channelFault',
  lineFault: 'device.lineFault',
};

/** Observed property of each operation. */
export const operationProperties: Readonly<Record<OperationBit, string>> = {
  reset: 'fire.reset',
  mute: 'fire.muted',
  manualAlarm: 'fire.manualAlarm',
  alarmCleared: 'fire.alarmCleared',
  selfTest: 'fire.selfTest',
  confirm: 'fire.confirmed',
  patrolAnswer: 'fire.patrolAnswered',
  test: 'fire.test',
};
