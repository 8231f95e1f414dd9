import { ByteWriter, fromHex, type ByteReader, type Codec, type ValueOf } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Jt808Header, Jt808Message } from '../message.ts';
import type { FileData } from '../attachment-data.ts';
import type { Jt808Options } from '../options.ts';
import { layoutsFor, type Layouts } from './layouts.ts';
import { mediaWithoutPosition } from './media-data.ts';

/** A body as bytes: an unknown message, an encrypted one, or a part of a split one. */
export interface RawBody {
  readonly name: 'raw';
  readonly raw: string;
}

type KnownBody = {
  readonly [Id in keyof Layouts]: { readonly name: Layouts[Id]['name']; readonly surplus?: string } & ValueOf<
    Layouts[Id]['codec']
  >;
}[keyof Layouts];

/** The body of a message, named after its kind; bytes behind the known fields are `surplus`. */
export type Jt808Body = KnownBody | RawBody | FileData;

interface BodyLayout {
  readonly name: string;
  readonly codec: Codec<unknown>;
}

/** Layouts by message id in a map: as numbers they are too far apart for the members of an object. */
const byId = (modern: boolean): ReadonlyMap<number, BodyLayout> =>
  new Map(Object.entries(layoutsFor(modern)).map(([id, layout]) => [Number(id), layout as BodyLayout]));

const old = byId(false);
const current = byId(true);

const early: BodyLayout = { name: 'mediaData', codec: mediaWithoutPosition };

const layoutOf = ({ id, protocolVersion }: Jt808Header, options: Jt808Options | undefined): BodyLayout | undefined =>
  id === 0x0801 && options?.mediaWithoutPosition === true
    ? early
    : (protocolVersion === undefined ? old : current).get(id);

const opaque = ({ encryption, part }: Jt808Header): boolean => encryption !== undefined || part !== undefined;

/** Reads a body up to the end of the reader. */
export function readBody(header: Jt808Header, reader: ByteReader, options?: Jt808Options): Jt808Body {
  const layout = opaque(header) ? undefined : layoutOf(header, options);
  if (layout === undefined) return { name: 'raw', raw: reader.hex(reader.remaining, 'body.raw') };
  // A codec makes an object of its own each time, so it can take the name: copying it costs more than reading it.
  const body = layout.codec.read(reader, 'body') as { name?: string; surplus?: string };
  body.name ??= layout.name;
  if (reader.remaining > 0) body.surplus = reader.hex(reader.remaining, 'body.surplus');
  return body as Jt808Body;
}

/** The bytes of a body. */
export function writeBody({ body, ...header }: Jt808Message, options?: Jt808Options): Uint8Array {
  if (body.name === 'raw') return fromHex(body.raw);
  const layout = opaque(header) ? undefined : layoutOf(header, options);
  if (body.name === 'fileData' || layout?.name !== body.name)
    throw new HutongError('HT4009', { field: 'body.name', facts: { id: header.id, name: body.name } });
  const writer = new ByteWriter();
  layout.codec.write(writer, body, 'body');
  if (body.surplus !== undefined) writer.put(fromHex(body.surplus));
  return writer.bytes();
}
