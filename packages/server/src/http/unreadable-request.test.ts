import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { problemSchema } from '@hutong/contract';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerMalformedRequest, answerUnreadable } from './unreadable-request.ts';

describe('bytes that are no request', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer(getRequestListener(() => new Response('fine'), { errorHandler: answerMalformedRequest }));
    answerUnreadable(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  const send = async (bytes: string | Uint8Array): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.write(bytes);
    await once(socket, 'close');
    return answer;
  };

  test.each<[string, string | Uint8Array, number, string]>([
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 400, 'HT5004'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'HT5004',
    ],
    ['a negative length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n', 400, 'HT5004'],
    ['headers beyond the limit', `GET / HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'HT5005'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b<>\r\n\r\n', 400, 'HT5004'],
    ['an address that is none', 'GET http://[::bad/ HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'HT5004'],
    ['no address', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'HT5004'],
  ])('%s are answered with a problem, and the connection closes', async (_, bytes, status, code) => {
    const answer = await send(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('content-type: application/problem+json');
    const body = /\{.*\}/s.exec(answer)?.[0] ?? '';
    expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ status, code });
  });

  test('a request that follows them is served', async () => {
    await send('nonsense\r\n\r\n');
    const { port } = server.address() as AddressInfo;
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('fine');
  });
});
