import {
  decimalNumber,
  observedProperty,
  type LostNames,
  type ObservedProperty,
  type Readings,
} from '@hutong/adapter-kit';
import { mediumOf, type MeterType } from '../items/meter-types.ts';
import type { Payload } from '../messages/data.ts';
import type { MeterStatus } from '../messages/status.ts';
import { timeDigits } from '../../metering/time-text.ts';
import { convert } from './quantity.ts';

const properties = {
  water: observedProperty('water.volume'),
  gas: observedProperty('gas.volume'),
  heat: observedProperty('heat.energy'),
  cooling: observedProperty('cooling.energy'),
  power: observedProperty('heat.power'),
  flow: observedProperty('heat.flow'),
  heatVolume: observedProperty('heat.volume'),
  supply: observedProperty('temperature.supply'),
  return: observedProperty('temperature.return'),
  hours: observedProperty('operation.time'),
  rate: observedProperty('flow.rate'),
  temperature: observedProperty('temperature'),
  valveOpen: observedProperty('valve.open'),
  valveFault: observedProperty('valve.fault'),
  batteryLow: observedProperty('battery.low'),
};

/** Adds the readings of a payload and names what of it has no place; false for payloads that carry none. */
export function takePayload(payload: Payload, type: MeterType, readings: Readings, lost: LostNames): boolean {
  const take = (property: ObservedProperty, name: string, value: number | undefined): void => {
    if (value === undefined) lost.add(`${name} not available`);
    else readings.add(property, value);
  };
  const volume = mediumOf(type) === 'gas' ? properties.gas : properties.water;
  switch (payload.kind) {
    case 'volume':
      take(volume, 'current', convert(payload.current, 'volume'));
      lost.add('settlement');
      lost.add('time');
      takeStatus(payload.status, true, readings, lost);
      return true;
    case 'shortVolume':
      take(volume, 'current', decimalNumber(payload.current));
      takeStatus(payload.status, true, readings, lost);
      return true;
    case 'heat':
      take(
        type === 'cooling' ? properties.cooling : properties.heat,
        'currentHeat',
        convert(payload.currentHeat, 'energy'),
      );
      take(properties.power, 'power', convert(payload.power, 'power'));
      take(properties.flow, 'flow', convert(payload.flow, 'flow'));
      take(properties.heatVolume, 'volume', convert(payload.volume, 'volume'));
      take(properties.supply, 'supplyTemperature', decimalNumber(payload.supplyTemperature));
      take(properties.return, 'returnTemperature', decimalNumber(payload.returnTemperature));
      take(properties.hours, 'workingHours', decimalNumber(payload.workingHours));
      lost.add('settlementHeat');
      lost.add('time');
      takeStatus(payload.status, false, readings, lost);
      return true;
    case 'freeze':
      if (typeof payload.time !== 'string') return false;
      // The layout is known from one source only, and the unit of the pressure not at all.
      readings.at(`freeze-${timeDigits(payload.time)}`, payload.time, 'uncertain');
      take(volume, 'volume', convert(payload.volume, 'volume'));
      take(properties.rate, 'rate', convert(payload.rate, 'rate'));
      take(properties.temperature, 'temperature', decimalNumber(payload.temperature));
      lost.add('pressure');
      lost.add('rest');
      return true;
    case 'status':
      takeStatus(payload.status, true, readings, lost);
      return true;
    default:
      return false;
  }
}

/** A heat meter has no valve of its own; the bits of its status are the vendor's. */
function takeStatus(status: MeterStatus, hasValve: boolean, readings: Readings, lost: LostNames): void {
  const { valve, batteryLow, reserved, vendor } = status;
  if (hasValve) {
    const fault = valve.startsWith('abnormal');
    if (valve === 'open' || valve === 'closed') readings.add(properties.valveOpen, valve === 'open');
    else if (!fault) lost.add(`valve ${valve}`);
    readings.add(properties.valveFault, fault);
  } else if (valve !== 'open') lost.add('status');
  readings.add(properties.batteryLow, batteryLow);
  if (reserved !== 0 || vendor !== 0) lost.add('vendor status');
}
