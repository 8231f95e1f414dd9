import { fromHex, toHex, type ByteReader, type ByteWriter } from '@hutong/adapter-kit';
import { bilingual, HutongError } from '@hutong/standard';
import { anyLength, readHex, type FunctionLayout, type Layout } from './layout.ts';

/** MEI type of the device identification; other types stay bytes. */
const identification = 0x0e;

/** Names of the basic and regular objects (6.21). */
export const objectNames: Readonly<Record<number, string>> = {
  0: 'vendorName',
  1: 'productCode',
  2: 'revision',
  3: 'vendorUrl',
  4: 'productName',
  5: 'modelName',
  6: 'userApplicationName',
};

/** One object: its text, or its bytes where they are no plain text. */
export interface IdentityObject {
  readonly id: number;
  readonly name?: string;
  readonly text?: string;
  readonly raw?: string;
}

/** Another MEI type, such as 0D (CANopen), as bytes. */
export interface OtherInterface {
  readonly mei: number;
  readonly raw: string;
}

export interface IdentificationRequest {
  readonly mei: typeof identification;
  /** 1 basic, 2 regular, 3 extended, 4 one object. */
  readonly access: number;
  readonly object: number;
}

export interface IdentificationReply {
  readonly mei: typeof identification;
  readonly access: number;
  readonly conformity: number;
  /** FF when more objects follow, from `next` on. */
  readonly more: number;
  readonly next: number;
  readonly objects: readonly IdentityObject[];
}

type Named<Body> = { readonly name: 'encapsulated' } & Body;

const readObject = (reader: ByteReader, index: number): IdentityObject => {
  const place = `body.objects.${index}`;
  const id = reader.uint8(`${place}.id`);
  const bytes = reader.take(reader.uint8('body.objects.length'), `${place}.raw`);
  const name = objectNames[id];
  const plain = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  const text = String.fromCharCode(...bytes);
  if (plain) reader.trace?.add(`${place}.text`, reader.position - bytes.length, reader.position, text);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(plain ? { text } : { raw: toHex(bytes) }),
  };
};

const writeObject = (writer: ByteWriter, { id, text, raw }: IdentityObject): void => {
  const bytes = raw === undefined ? new TextEncoder().encode(text ?? '') : fromHex(raw);
  writer.uint8(id, 'body.objects.id');
  writer.uint8(bytes.length, 'body.objects.length');
  writer.put(bytes);
};

const request: Layout<Named<IdentificationRequest | OtherInterface>> = {
  length: (bytes, from, available) => (available < 2 ? -2 : bytes[from + 1] === identification ? 4 : anyLength),
  read(reader) {
    const mei = reader.uint8('body.mei');
    if (mei !== identification) return { name: 'encapsulated', mei, raw: readHex(reader, 'body.raw') };
    return { name: 'encapsulated', mei, access: reader.uint8('body.access'), object: reader.uint8('body.object') };
  },
  write(writer, body) {
    writer.uint8(body.mei, 'body.mei');
    if ('raw' in body) return writer.put(fromHex(body.raw));
    writer.uint8(body.access, 'body.access');
    writer.uint8(body.object, 'body.object');
  },
};

const headLength = 7;

const reply: Layout<Named<IdentificationReply | OtherInterface>> = {
  length(bytes, from, available) {
    if (available < 2) return -2;
    if (bytes[from + 1] !== identification) return anyLength;
    if (available < headLength) return -headLength;
    let length = headLength;
    for (let left = bytes[from + headLength - 1] ?? 0; left > 0; left--) {
      if (available < length + 2) return -(length + 2);
      length += 2 + (bytes[from + length + 1] ?? 0);
    }
    return length;
  },
  read(reader) {
    const mei = reader.uint8('body.mei');
    if (mei !== identification) return { name: 'encapsulated', mei, raw: readHex(reader, 'body.raw') };
    const access = reader.uint8('body.access');
    const conformity = reader.uint8('body.conformity');
    const more = reader.uint8('body.more');
    const next = reader.uint8('body.next');
    const count = reader.uint8('body.objects.count');
    const objects = Array.from({ length: count }, (_, index) => readObject(reader, index));
    return { name: 'encapsulated', mei, access, conformity, more, next, objects };
  },
  write(writer, body) {
    writer.uint8(body.mei, 'body.mei');
    if ('raw' in body) return writer.put(fromHex(body.raw));
    if (!Array.isArray(body.objects)) throw new HutongError('HT4009', { field: 'body.objects' });
    writer.uint8(body.access, 'body.access');
    writer.uint8(body.conformity, 'body.conformity');
    writer.uint8(body.more, 'body.more');
    writer.uint8(body.next, 'body.next');
    writer.uint8(body.objects.length, 'body.count');
    for (const object of body.objects as readonly IdentityObject[]) writeObject(writer, object);
  },
};

/** Function 43: type 14 is the device identification (6.21). */
export const encapsulated: FunctionLayout<
  'encapsulated',
  IdentificationRequest | OtherInterface,
  IdentificationReply | OtherInterface
> = {
  name: 'encapsulated',
  title: bilingual('封装接口（14：读设备标识）', 'Encapsulated interface (14: device identification)'),
  broadcast: false,
  request,
  reply,
};
