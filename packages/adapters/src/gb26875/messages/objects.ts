import {
  bitSet,
  int16le,
  table,
  uint32le,
  uint8,
  type Codec,
  type PlacedCodec,
  type ValueOf,
} from '@hutong/adapter-kit';
import {
  deviceOperationBits,
  deviceStateBits,
  partStateBits,
  systemOperationBits,
  systemStateBits,
} from '../items/bits.ts';
import { analogTypes } from '../items/analogs.ts';
import { countedText, fixedText } from './text.ts';
import type { TimeTag } from './time-tag.ts';

const system = { systemType: uint8, systemAddress: uint8 };
const part = { ...system, partType: uint8, partAddress: uint32le };
const version = { major: uint8, minor: uint8 };
const systemRequest = table(system);
const partRequest = table({ ...system, partAddress: uint32le });
/** Read requests of the transmitter itself carry one reserved byte, zero. */
const reserved = table({ reserved: uint8 });

/** An analog value with its time. Its type decides what one step is worth. */
const analogObject = (time: PlacedCodec<TimeTag>) => {
  const columns = table({ ...part, analogType: uint8, value: int16le, time });
  type Analog = ValueOf<typeof columns>;
  return {
    read(reader, field) {
      const value = columns.read(reader, field);
      const type = analogTypes[value.analogType];
      if (type !== undefined && reader.trace !== undefined)
        reader.trace.describe(`${field}.value`, { unit: `${Number(`1e-${type.places}`)} ${type.unit}` });
      return value;
    },
    write: (writer, value, field) => columns.write(writer, value, field),
  } satisfies Codec<Analog>;
};

const layout = <Name extends string, Value>(name: Name, codec: Codec<Value>): { name: Name; codec: Codec<Value> } => ({
  name,
  codec,
});

/** The object layouts of GB/T 26875.3-2011, 8.3 and table 3, by type flag; `time` and `clock` differ in the field. */
export const objectLayouts = (time: PlacedCodec<TimeTag>, clock: Codec<{ readonly time: TimeTag }>) => ({
  1: layout('systemState', table({ ...system, state: bitSet(2, systemStateBits), time })),
  2: layout('partState', table({ ...part, state: bitSet(2, partStateBits), description: fixedText(31), time })),
  3: layout('partAnalog', analogObject(time)),
  4: layout('systemOperation', table({ ...system, operations: bitSet(1, systemOperationBits), operator: uint8, time })),
  5: layout('systemVersion', table({ ...system, ...version })),
  6: layout('systemConfiguration', table({ ...system, configuration: countedText })),
  7: layout('partConfiguration', table({ ...part, configuration: fixedText(31) })),
  8: layout('systemTime', table({ ...system, time })),
  21: layout('deviceState', table({ state: bitSet(1, deviceStateBits), time })),
  24: layout('deviceOperation', table({ operations: bitSet(1, deviceOperationBits), operator: uint8, time })),
  25: layout('deviceVersion', table(version)),
  26: layout('deviceConfiguration', table({ configuration: countedText })),
  28: layout('deviceTime', table({ time })),
  61: layout('readSystemState', systemRequest),
  62: layout('readPartState', partRequest),
  63: layout('readPartAnalog', partRequest),
  64: layout('readSystemOperations', table({ ...system, records: uint8, from: time })),
  65: layout('readSystemVersion', systemRequest),
  66: layout('readSystemConfiguration', systemRequest),
  67: layout('readPartConfiguration', partRequest),
  68: layout('readSystemTime', systemRequest),
  81: layout('readDeviceState', reserved),
  84: layout('readDeviceOperations', table({ records: uint8, from: time })),
  85: layout('readDeviceVersion', reserved),
  86: layout('readDeviceConfiguration', reserved),
  88: layout('readDeviceTime', reserved),
  89: layout('initializeDevice', reserved),
  90: layout('setClock', clock),
  91: layout('patrolCheck', table({ timeoutMinutes: uint8 })),
});

type Layouts = ReturnType<typeof objectLayouts>;

/** Type flags with a known layout. */
export type ObjectType = keyof Layouts;

/** The object of a type flag. */
export type ObjectOf<Type extends ObjectType> = ValueOf<Layouts[Type]['codec']>;

export type { Layouts };
