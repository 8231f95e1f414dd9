import { observedProperty } from '@hutong/adapter-kit';

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

/** Alarm bits with the properties themselves. */
export const alarmReadings = Object.entries(alarmProperties).map(([bit, code]) => ({
  bit,
  property: observedProperty(code),
}));

/** The same without the bits, for locations that report none. */
export const alarmsOff = alarmReadings.map(({ property }) => property);

/** Properties of the fields of a location, and of a terminal that speaks. */
export const properties = {
  latitude: observedProperty('position.latitude'),
  longitude: observedProperty('position.longitude'),
  altitude: observedProperty('position.altitude'),
  speed: observedProperty('vehicle.speed'),
  direction: observedProperty('vehicle.direction'),
  ignition: observedProperty('vehicle.ignition'),
  online: observedProperty('device.online'),
};

/** Properties of additional items by name. */
export const itemProperties = new Map([
  ['mileage', observedProperty('vehicle.mileage')],
  ['fuel', observedProperty('vehicle.fuel')],
]);
