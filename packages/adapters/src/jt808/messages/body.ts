import { ByteReader, ByteWriter, fromHex, toHex, type Codec, type Trace, type ValueOf } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Jt808Header, Jt808Message } from '../message.ts';
import { layoutsFor, type Layouts } from './layouts.ts';

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
export type Jt808Body = KnownBody | RawBody;

const layoutOf = ({ id, protocolVersion }: Jt808Header): { name: string; codec: Codec<unknown> } | undefined =>
  (layoutsFor(protocolVersion !== undefined) as unknown as Record<number, { name: string; codec: Codec<unknown> }>)[id];

const opaque = ({ encryption, part }: Jt808Header): boolean => encryption !== undefined || part !== undefined;

/** Reads a body from `from` to the end of `bytes`. */
export function readBody(header: Jt808Header, bytes: Uint8Array, from = 0, trace?: Trace): Jt808Body {
  const layout = opaque(header) ? undefined : layoutOf(header);
  const reader = new ByteReader(bytes, from, bytes.length, trace);
  if (layout === undefined) return { name: 'raw', raw: toHex(reader.take(reader.remaining, 'body.raw')) };
  const value = layout.codec.read(reader, 'body') as object;
  // The spread comes first: that is how an engine copies a whole object at once.
  const body = { ...value, name: layout.name } as { surplus?: string };
  if (reader.remaining > 0) body.surplus = toHex(reader.take(reader.remaining, 'body.surplus'));
  return body as Jt808Body;
}

/** The bytes of a body. */
export function writeBody({ body, ...header }: Jt808Message): Uint8Array {
  if (body.name === 'raw') return fromHex(body.raw);
  const layout = opaque(header) ? undefined : layoutOf(header);
  if (layout?.name !== body.name)
    throw new HutongError('HT4009', { field: 'body.name', facts: { id: header.id, name: body.name } });
  const writer = new ByteWriter();
  layout.codec.write(writer, body, 'body');
  if (body.surplus !== undefined) writer.put(fromHex(body.surplus));
  return writer.bytes();
}
