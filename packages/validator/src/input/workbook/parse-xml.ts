import { SaxesParser } from 'saxes';

/** What a reader of an XML part wants to hear; names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Feeds an XML document through handlers as it arrives, one step per chunk. Entities of the document's own are not
 * expanded, and nothing outside is read. Throws an Error for text that is no well-formed XML.
 */
export async function* parseXml(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: true });
  const { open, close, text } = handlers;
  if (open !== undefined)
    parser.on('opentag', ({ local, attributes }) =>
      open(local, (name) => Object.values(attributes).find((attribute) => attribute.local === name)?.value),
    );
  if (close !== undefined) parser.on('closetag', ({ local }) => close(local));
  if (text !== undefined) parser.on('text', text);
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads a whole XML document through handlers. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(chunks, handlers));
}
