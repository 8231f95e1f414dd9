import type { Gb26875Message, DataUnit } from '@hutong/adapters/gb26875';
import { formatDateTime } from '@hutong/standard';
import type { Answering, AnsweringOptions } from './answering.ts';

/** What a monitoring centre asks with, where it matters here. */
interface Asked {
  readonly systemType?: number;
  readonly systemAddress?: number;
  readonly partAddress?: number;
  readonly time?: unknown;
}

/**
 * A user transmission device of GB/T 26875.3 in front of one fire alarm panel: it answers inquiries (types 61 to 88),
 * confirms what it is told to do (89 to 91), and answers a duty check while somebody is on duty.
 */
export function gb26875Transmitter({ address, now, random }: AnsweringOptions): Answering<Gb26875Message> {
  const own = Number(address);
  const state = { onDuty: true, initialised: 0, clock: undefined as unknown };
  const stamp = (): string => formatDateTime(Math.floor(now() / 1000) * 1000);

  const unitFor = (type: number, asked: Asked): DataUnit | undefined => {
    const time = stamp();
    const system = { systemType: asked.systemType ?? 1, systemAddress: asked.systemAddress ?? 1 };
    const part = { ...system, partType: 31, partAddress: asked.partAddress ?? 1 };
    const version = { major: 1, minor: 0 };
    const text = '模拟配置';
    switch (type) {
      case 61:
        return { type: 1, name: 'systemState', objects: [{ ...system, state: ['normalMonitoring'], time }] };
      case 62:
        return {
          type: 2,
          name: 'partState',
          objects: [{ ...part, state: ['normalMonitoring'], description: '模拟部件', time }],
        };
      case 63: {
        // 18 to 30 °C in steps of 0.1.
        const value = 180 + Math.floor(random() * 120);
        return { type: 3, name: 'partAnalog', objects: [{ ...part, analogType: 3, value, time }] };
      }
      case 64:
        return {
          type: 4,
          name: 'systemOperation',
          objects: [{ ...system, operations: ['selfTest'], operator: 1, time }],
        };
      case 65:
        return { type: 5, name: 'systemVersion', objects: [{ ...system, ...version }] };
      case 66:
        return { type: 6, name: 'systemConfiguration', objects: [{ ...system, configuration: { length: 8, text } }] };
      case 67:
        return { type: 7, name: 'partConfiguration', objects: [{ ...part, configuration: text }] };
      case 68:
        return { type: 8, name: 'systemTime', objects: [{ ...system, time }] };
      case 81:
        return { type: 21, name: 'deviceState', objects: [{ state: ['normalMonitoring'], time }] };
      case 84:
        return { type: 24, name: 'deviceOperation', objects: [{ operations: ['selfTest'], operator: 1, time }] };
      case 85:
        return { type: 25, name: 'deviceVersion', objects: [version] };
      case 86:
        return { type: 26, name: 'deviceConfiguration', objects: [{ configuration: { length: 8, text } }] };
      case 88:
        return { type: 28, name: 'deviceTime', objects: [{ time }] };
      default:
        return undefined;
    }
  };

  return {
    state,
    answer(message) {
      const { unit, command, target } = message;
      if (target !== own || (command !== 'request' && command !== 'control')) return [];
      const header = {
        serial: message.serial,
        version: message.version,
        time: stamp(),
        source: own,
        target: message.source,
      };
      const asked = unit !== undefined && 'objects' in unit ? (unit.objects[0] as Asked | undefined) : undefined;
      const said = unitFor(unit?.type ?? 0, asked ?? {});
      if (said !== undefined) return [{ ...header, command: 'answer', unit: said }];
      const confirmation: Gb26875Message = { ...header, command: 'confirm' };
      switch (unit?.name) {
        case 'initializeDevice':
          state.initialised += 1;
          return [confirmation];
        case 'setClock':
          state.clock = asked?.time;
          return [confirmation];
        case 'patrolCheck': {
          const answered: DataUnit = {
            type: 24,
            name: 'deviceOperation',
            objects: [{ operations: ['patrolAnswer'], operator: 1, time: stamp() }],
          };
          return [confirmation, ...(state.onDuty ? [{ ...header, command: 'sendData' as const, unit: answered }] : [])];
        }
        default:
          return [{ ...header, command: 'deny' }];
      }
    },
  };
}
