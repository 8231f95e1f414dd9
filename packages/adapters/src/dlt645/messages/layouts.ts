import {
  bitSet,
  fromBcd,
  fromHex,
  table,
  toBcd,
  toHex,
  uint8,
  type ByteReader,
  type ByteWriter,
  type Codec,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { digitsField, rawField } from '../../metering/raw-field.ts';
import { baudBits, baudRates } from '../items/baud.ts';
import { errorBits } from '../items/bits.ts';
import type { Dlt645Function, Edition } from '../items/controls.ts';
import { secondTime } from '../items/item.ts';
import { relayActions, type Authority, type Dlt645Data, type RelayAction } from './data.ts';

const authority: Codec<Authority> = table({ level: uint8, password: rawField(3), operator: rawField(4) });

/** Two BCD digits; 99 stands for any. */
const two: Codec<number> = {
  read(reader, field) {
    const value = fromBcd(reader.uint8(field));
    if (value === undefined) throw new HutongError('HT4006', { field, offset: reader.position - 1 });
    return value;
  },
  write: (writer, value, field) => writer.uint8(toBcd(value, field), field),
};

const baud: Codec<number> = {
  read(reader, field) {
    const rate = baudRates[reader.uint8(field)];
    if (rate === undefined) throw new HutongError('HT4006', { field, offset: reader.position - 1 });
    return rate;
  },
  write(writer, value, field) {
    const bit = baudBits.get(value);
    if (bit === undefined) throw new HutongError('HT4009', { field, facts: { rate: value } });
    writer.uint8(bit, field);
  },
};

const action: Codec<RelayAction | number> = {
  read(reader, field) {
    const code = reader.uint8(field);
    return (relayActions as Readonly<Record<number, RelayAction>>)[code] ?? code;
  },
  write(writer, value, field) {
    const code =
      typeof value === 'number' ? value : Object.entries(relayActions).find(([, name]) => name === value)?.[0];
    if (code === undefined) throw new HutongError('HT4009', { field, facts: { action: value } });
    writer.uint8(Number(code), field);
  },
};

/** A layout with its kind; `surplus` says that bytes may follow it. */
interface Layout {
  readonly kind: Dlt645Data['kind'];
  readonly codec: Codec<Record<string, unknown>>;
  readonly surplus?: boolean;
}

const layout = (kind: Dlt645Data['kind'], columns: Record<string, Codec<unknown>>, surplus = false): Layout => ({
  kind,
  codec: table(columns),
  surplus,
});

const address = layout('address', { address: digitsField(6) }, true);
const time = layout('time', { time: secondTime });
const baudWord = layout('baud', { rate: baud });
const clear = layout('clear', { authority });
const errors = layout('errors', { errors: bitSet(1, errorBits) }, true);

type Layouts = Partial<Record<Dlt645Function, Layout>>;

/** Data of the functions that do not carry an item, from the master and from the meter (DL/T 645-2007, 7). */
const requests: Layouts = {
  broadcastTime: time,
  writeAddress: address,
  freeze: layout('freeze', { minute: two, hour: two, day: two, month: two }),
  changeBaud: baudWord,
  changePassword: layout('password', { di: digitsField(4), old: rawField(4), new: rawField(4) }),
  clearDemand: clear,
  clearMeter: clear,
  clearEvents: layout('clear', { authority, di: digitsField(4) }),
  relayControl: layout('relay', { authority, action, parameter: uint8, validUntil: secondTime }),
};
const replies: Layouts = {
  readAddress: address,
  changeBaud: baudWord,
  changePassword: layout('password', { new: rawField(4) }),
};
/** The 1997 edition has passwords without an identifier; how it clears demand is not known here. */
const requests1997: Layouts = {
  broadcastTime: time,
  writeAddress: address,
  changeBaud: baudWord,
  changePassword: layout('password', { old: rawField(4), new: rawField(4) }),
};
const replies1997: Layouts = { changeBaud: baudWord, changePassword: layout('password', { new: rawField(4) }) };

/** The layout of a frame's data; undefined for items, requests and opaque data. */
export function layoutOf(
  edition: Edition,
  name: Dlt645Function | number,
  fromMeter: boolean,
  refused: boolean,
): Layout | undefined {
  // Why a security module refuses is the vendor's own, as is all that it says.
  if (refused) return name === 'security' ? undefined : errors;
  if (typeof name === 'number') return undefined;
  if (edition === '1997') return (fromMeter ? replies1997 : requests1997)[name];
  return (fromMeter ? replies : requests)[name];
}

/** Reads data by a layout; undefined when they do not fit it. */
export function readLayout({ kind, codec, surplus = false }: Layout, reader: ByteReader): Dlt645Data | undefined {
  try {
    const value = codec.read(reader, 'data');
    if (reader.remaining === 0) return { kind, ...value } as unknown as Dlt645Data;
    return surplus
      ? ({ kind, ...value, surplus: toHex(reader.take(reader.remaining, 'data.surplus')) } as unknown as Dlt645Data)
      : undefined;
  } catch (error) {
    if (HutongError.isInstance(error)) return undefined;
    throw error;
  }
}

/** Writes data by a layout. */
export function writeLayout(writer: ByteWriter, { kind, codec }: Layout, data: Dlt645Data): void {
  if (data.kind !== kind)
    throw new HutongError('HT4009', { field: 'data.kind', facts: { kind: data.kind, wanted: kind } });
  codec.write(writer, data as unknown as Record<string, unknown>, 'data');
  if ('surplus' in data && data.surplus !== undefined) writer.put(fromHex(data.surplus));
}

/** Authority of a write. */
export { authority };
