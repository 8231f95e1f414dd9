import { bilingual, HutongError } from '@hutong/standard';

/** Where a gateway listens for each protocol: a port of this machine, or `host:port`. */
export type GatewayAddresses = Readonly<Record<string, number | string | undefined>>;

/** Where the gateway takes a protocol. Throws HT5015 when nobody said. */
export const endpointOf = (addresses: GatewayAddresses, adapter: string): { host: string; port: number } => {
  const address = addresses[adapter];
  if (address === undefined)
    throw new HutongError('HT5015', {
      message: bilingual(`未指明 ${adapter} 的网关地址`, `No gateway address was given for ${adapter}`),
      facts: { adapter, gateway: Object.keys(addresses) },
    });
  if (typeof address === 'number') return { host: '127.0.0.1', port: address };
  const split = address.lastIndexOf(':');
  return { host: address.slice(0, split), port: Number(address.slice(split + 1)) };
};
