import { startTcpServer } from './tcp-server.ts';
import type { Transport } from './transport.ts';

/** Devices that connect over TCP. */
export const openTcp: Transport<'tcp'> = ({ host, port }, context) =>
  startTcpServer({ transport: 'tcp', host, port }, context);
