import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HutongError, type ErrorCode } from '@hutong/standard';
import { refuseRequest, showsToken } from '../http-answers.ts';
import { secretOf } from '../config/secret-of.ts';
import type { ListenerOf } from '../config/listener-config.ts';
import { lineTemplate } from './line-template.ts';
import { createPacketLinks, type PacketOutcome } from './packet-links.ts';
import { readPayload, writePayload } from './payload.ts';
import type { Transport } from './transport.ts';

const contentTypes = { binary: 'application/octet-stream', hex: 'text/plain', base64: 'text/plain' } as const;

/** Status and code of a request that has no answer of the protocol. */
const verdictOf = (outcome: PacketOutcome): [number, ErrorCode | undefined] => {
  if (outcome.limited === 'internal') return [500, 'HT5004'];
  if (outcome.limited !== undefined) return [429, 'HT8004'];
  if (outcome.failed > 0) return [503, 'HT8005'];
  if (outcome.refused > 0) return [403, 'HT8003'];
  if (outcome.malformed > 0 || outcome.decoded === 0) return [422, 'HT4006'];
  return [204, undefined];
};

const readBody = async (request: IncomingMessage, maximum: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maximum) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const contentTypeOf = ({ encoding, pointer }: ListenerOf<'http'>['payload']): string =>
  pointer === undefined ? contentTypes[encoding] : 'application/json';

/** Platforms that push frames over HTTP: a success means that their records are durable; the body carries the answer. */
export const openHttp: Transport<'http'> = async (config, context) => {
  const { host, port, path, payload, tokenVariable } = config;
  const { link, limits } = context;
  const { adapter, observer } = link;
  const token = tokenVariable === undefined ? undefined : secretOf(tokenVariable);
  const template = lineTemplate(path);
  const links = createPacketLinks(context);

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [requested = ''] = (request.url ?? '').split('?');
    const line = template.match(decodeURIComponent(requested));
    if (line === undefined) return refuseRequest(response, 404, 'HT5003');
    if (request.method !== 'POST') return refuseRequest(response.setHeader('allow', 'POST'), 405, 'HT5013');
    if (!showsToken(request, token)) return refuseRequest(response, 401, 'HT5001');
    const body = await readBody(request, limits.bufferedBytes);
    if (body === undefined) return refuseRequest(response.setHeader('connection', 'close'), 413, 'HT5005');
    const answers: Uint8Array[] = [];
    const outcome = await links.receive(
      line === '' ? `${request.socket.remoteAddress}` : line,
      readPayload(body, payload),
      (bytes) => answers.push(bytes),
      line === '' ? {} : { line },
    );
    const [status, code] = verdictOf(outcome);
    if (answers.length > 0 && status < 400)
      response
        .writeHead(200, { 'content-type': contentTypeOf(payload) })
        .end(writePayload(Buffer.concat(answers), payload));
    else if (code === undefined) response.writeHead(status).end();
    else refuseRequest(response, status, code);
  };

  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => {
      const known = HutongError.isInstance(error) || error instanceof URIError;
      if (!known) observer.failed(adapter.id, error);
      if (!response.headersSent)
        refuseRequest(response, known ? 400 : 500, HutongError.isInstance(error) ? error.code : 'HT5004');
    });
  });
  server.maxConnections = limits.connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new HutongError('HT5019', { facts: { adapter: adapter.id, host, port }, cause })),
    );
    server.listen(port, host, resolve);
  });
  const opened = (server.address() as AddressInfo).port;
  return {
    adapter: adapter.id,
    transport: 'http',
    endpoint: `http ${host}:${opened}${path}`,
    port: opened,
    get connections() {
      return links.size;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await links.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
