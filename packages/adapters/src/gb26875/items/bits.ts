/** System state, bit 0 first (GB/T 26875.3-2011, 8.3.1.1). Bit 0 set is normal monitoring, clear is test. */
export const systemStateBits = [
  'normalMonitoring',
  'fire',
  'fault',
  'shielded',
  'supervision',
  'started',
  'feedback',
  'delayed',
  'mainPowerFault',
  'backupPowerFault',
  'busFault',
  'manualMode',
  'configurationChanged',
  'reset',
] as const;

/** Component state, bit 0 first (8.3.1.2). */
export const partStateBits = [
  'normalMonitoring',
  'fire',
  'fault',
  'shielded',
  'supervision',
  'started',
  'feedback',
  'delayed',
  'powerFault',
] as const;

/** State of the transmitter itself, bit 0 first (8.3.2.1). */
export const deviceStateBits = [
  'normalMonitoring',
  'fire',
  'fault',
  'mainPowerFault',
  'backupPowerFault',
  'channelFault',
  'lineFault',
] as const;

/** Operations at the fire system, bit 0 first (8.3.1.4). */
export const systemOperationBits = [
  'reset',
  'mute',
  'manualAlarm',
  'alarmCleared',
  'selfTest',
  'confirm',
  'test',
] as const;

/** Operations at the transmitter, bit 0 first (8.3.2.2): bit 5 answers a patrol check. */
export const deviceOperationBits = [
  'reset',
  'mute',
  'manualAlarm',
  'alarmCleared',
  'selfTest',
  'patrolAnswer',
  'test',
] as const;
