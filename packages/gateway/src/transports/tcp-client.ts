import { connect, type Socket } from 'node:net';
import { HutongError } from '@hutong/standard';
import { keepStreamOpen } from './kept-stream.ts';
import type { Transport } from './transport.ts';

const longestDelay = 60_000;

const dial = (host: string, port: number, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal, noDelay: true, keepAlive: true, allowHalfOpen: true });
    const fail = (cause: Error): void => reject(new HutongError('HT5015', { facts: { host, port }, cause }));
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.on('error', () => {});
      resolve(socket.off('error', fail));
    });
  });

/** A device or a serial server that waits for the gateway to connect. */
export const openTcpClient: Transport<'tcp-client'> = async ({ host, port, line }, context) =>
  keepStreamOpen(
    {
      transport: 'tcp-client',
      endpoint: `tcp ${host}:${port}`,
      line,
      longestDelay,
      open: (signal) => dial(host, port, signal),
    },
    context,
  );
