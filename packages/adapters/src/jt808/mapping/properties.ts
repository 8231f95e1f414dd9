/** Observed property of each alarm bit. */
export const alarmProperties: Readonly<Record<string, string>> = {
  emergency: 'sos.pressed',
  overspeed: 'vehicle.overspeed',
  fatigue: 'vehicle.fatigue',
  danger: 'vehicle.danger',
  gnssFault: 'device.fault',
  mainPowerLow: 'battery.low',
  area: 'vehicle.areaAlarm',
  route: 'vehicle.routeAlarm',
  routeDeviation: 'vehicle.routeDeviation',
  collisionWarning: 'vehicle.collision',
  rolloverWarning: 'vehicle.rollover',
  stolen: 'vehicle.stolen',
  illegalIgnition: 'vehicle.illegalIgnition',
  illegalDisplacement: 'vehicle.illegalDisplacement',
  illegalDoorOpening: 'vehicle.illegalDoorOpening',
};
