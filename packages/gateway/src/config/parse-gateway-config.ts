import { openYamlDocument, type YamlDocument } from '@hutong/validator/yaml';
import { gatewayConfigSchema, type GatewayConfig } from './gateway-config.ts';
import { transportOf, type ListenerConfig } from './listener-config.ts';

/** What only one listener can have: a port of this machine, a serial port. */
const claimOf = (listener: ListenerConfig): string | undefined => {
  const transport = transportOf(listener);
  if (listener.transport === 'serial') return `serial ${listener.path}`;
  if (transport === 'tcp-client' || transport === 'replay' || listener.transport === 'mqtt') return undefined;
  const { port } = listener as { port: number };
  return port === 0 ? undefined : `${transport === 'udp' ? 'udp' : 'tcp'} ${port}`;
};

const checkedSchema = gatewayConfigSchema.superRefine(({ listeners, devices = [] }, context) => {
  const complain = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  const claims = listeners.map(claimOf);
  claims.forEach((claim, index) => {
    if (claim !== undefined && claims.indexOf(claim) < index)
      complain(
        ['listeners', index, listeners[index]?.transport === 'serial' ? 'path' : 'port'],
        '端口已在上面使用 / the port is used above',
      );
  });
  devices.forEach(({ adapter, address }, index) => {
    if (devices.findIndex((other) => other.adapter === adapter && other.address === address) < index)
      complain(['devices', index, 'address'], '地址已在上面登记 / the address is registered above');
  });
});

/** Opens a gateway configuration, so that what only its reader can judge is refused at its place. Throws HT8001. */
export function openGatewayConfig(text: string, fileName: string): YamlDocument<GatewayConfig> {
  const { value, ...places } = openYamlDocument(checkedSchema, text, { file: fileName, code: 'HT8001' });
  return { value: { ...value, fileName }, ...places };
}

/** Reads a gateway configuration. Throws HT8001 with file, line and column. */
export const parseGatewayConfig = (text: string, fileName: string): GatewayConfig =>
  openGatewayConfig(text, fileName).value;
