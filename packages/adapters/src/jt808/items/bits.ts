import { HutongError } from '@hutong/standard';
import { namesOfBits, placed, uint32be, type BitNames, type PlacedCodec } from '@hutong/adapter-kit';

/** A set of 32 named bits, bit 0 first. */
export function bitSet32(names: BitNames): PlacedCodec<BitNames> {
  const all = Array.from({ length: 32 }, (_, index) => names[index] ?? `bit${index}`);
  const namesOf = namesOfBits(all);
  return placed(
    4,
    (bytes, at) => namesOf(uint32be.at(bytes, at)),
    (writer, value, field) => {
      let bits = 0;
      for (const name of value) {
        const index = all.indexOf(name);
        if (index === -1) throw new HutongError('HT4009', { field, facts: { bit: name } });
        bits |= 1 << index;
      }
      writer.uint32be(bits >>> 0, field);
    },
  );
}

/** Alarm flags (JT/T 808-2019, table 25); bits 15 to 17 were reserved before 2019. */
export const alarmBits = [
  'emergency',
  'overspeed',
  'fatigue',
  'danger',
  'gnssFault',
  'antennaOpen',
  'antennaShort',
  'mainPowerLow',
  'mainPowerOff',
  'displayFault',
  'ttsFault',
  'cameraFault',
  'icCardFault',
  'overspeedWarning',
  'fatigueWarning',
  'violationWarning',
  'tyrePressureWarning',
  'rightTurnBlindArea',
  'drivingOvertime',
  'parkingOvertime',
  'area',
  'route',
  'segmentTime',
  'routeDeviation',
  'vssFault',
  'fuelAbnormal',
  'stolen',
  'illegalIgnition',
  'illegalDisplacement',
  'collisionWarning',
  'rolloverWarning',
  'illegalDoorOpening',
] as const;

/** Status flags (table 24); the load is bits 8 (low) and 9. */
export const statusBits = [
  'acc',
  'positioned',
  'south',
  'west',
  'outOfService',
  'encrypted',
  'forwardCollisionWarning',
  'laneDepartureWarning',
  'loadLow',
  'loadHigh',
  'fuelCut',
  'circuitCut',
  'doorsLocked',
  'frontDoorOpen',
  'middleDoorOpen',
  'rearDoorOpen',
  'driverDoorOpen',
  'customDoorOpen',
  'gps',
  'beidou',
  'glonass',
  'galileo',
  'moving',
] as const;

/** Load of a vehicle, of the two status bits. */
export const loadOf = (status: BitNames): 'empty' | 'half' | 'reserved' | 'full' =>
  (['empty', 'half', 'reserved', 'full'] as const)[
    (status.includes('loadLow') ? 1 : 0) + (status.includes('loadHigh') ? 2 : 0)
  ] ?? 'empty';

/** Vehicle signals (item 25H). */
export const signalBits = [
  'lowBeam',
  'highBeam',
  'rightTurn',
  'leftTurn',
  'brake',
  'reverse',
  'fogLight',
  'outline',
  'horn',
  'airConditioning',
  'neutral',
  'retarder',
  'abs',
  'heater',
  'clutch',
] as const;
