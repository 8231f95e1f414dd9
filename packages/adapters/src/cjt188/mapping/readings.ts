import { decimalNumber, type BcdDecimal } from '@hutong/adapter-kit';
import type { Reading } from '../../mapping/observation.ts';
import { mediumOf, type MeterType } from '../items/meter-types.ts';
import type { Payload, Quantity } from '../messages/data.ts';
import type { MeterStatus } from '../messages/status.ts';
import { convert, type Dimension } from './quantity.ts';

type Value = Omit<Reading, 'observedAt'>;

/** Readings of a payload, and what of it has no place in the standard. */
export class ReadingList {
  readonly readings: Value[] = [];
  readonly lost = new Set<string>();

  number(property: string, name: string, value: number | undefined): void {
    if (value === undefined) this.lost.add(`${name} not available`);
    else this.readings.push({ property, value });
  }

  quantity(property: string, name: string, quantity: Quantity, dimension: Dimension): void {
    this.number(property, name, convert(quantity, dimension));
  }

  decimal(property: string, name: string, value: BcdDecimal): void {
    this.number(property, name, decimalNumber(value));
  }

  /** A heat meter has no valve of its own; the bits of its status are the vendor's. */
  status({ valve, batteryLow, reserved, vendor }: MeterStatus, hasValve: boolean): void {
    if (hasValve) {
      const fault = valve.startsWith('abnormal');
      if (valve === 'open' || valve === 'closed')
        this.readings.push({ property: 'valve.open', value: valve === 'open' });
      else if (!fault) this.lost.add(`valve ${valve}`);
      this.readings.push({ property: 'valve.fault', value: fault });
    } else if (valve !== 'open') this.lost.add('status');
    this.readings.push({ property: 'battery.low', value: batteryLow });
    if (reserved !== 0 || vendor !== 0) this.lost.add('vendor status');
  }
}

const volumeProperty = (type: MeterType): string => (mediumOf(type) === 'gas' ? 'gas.volume' : 'water.volume');

/** The readings of a payload of a meter; undefined for payloads that carry none. */
export function readingsOf(payload: Payload, type: MeterType): ReadingList | undefined {
  const list = new ReadingList();
  switch (payload.kind) {
    case 'volume':
      list.quantity(volumeProperty(type), 'current', payload.current, 'volume');
      list.lost.add('settlement').add('time');
      list.status(payload.status, true);
      return list;
    case 'shortVolume':
      list.decimal(volumeProperty(type), 'current', payload.current);
      list.status(payload.status, true);
      return list;
    case 'heat': {
      const cooling = type === 'cooling';
      list.quantity(cooling ? 'cooling.energy' : 'heat.energy', 'currentHeat', payload.currentHeat, 'energy');
      list.quantity('heat.power', 'power', payload.power, 'power');
      list.quantity('heat.flow', 'flow', payload.flow, 'flow');
      list.quantity('heat.volume', 'volume', payload.volume, 'volume');
      list.decimal('temperature.supply', 'supplyTemperature', payload.supplyTemperature);
      list.decimal('temperature.return', 'returnTemperature', payload.returnTemperature);
      list.decimal('operation.time', 'workingHours', payload.workingHours);
      list.lost.add('settlementHeat').add('time');
      list.status(payload.status, false);
      return list;
    }
    case 'status':
      list.status(payload.status, true);
      return list;
    default:
      return undefined;
  }
}
