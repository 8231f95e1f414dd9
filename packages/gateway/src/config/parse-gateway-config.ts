import { parseYamlDocument } from '@hutong/validator/yaml';
import { gatewayConfigSchema, type GatewayConfig } from './gateway-config.ts';

const checkedSchema = gatewayConfigSchema.superRefine(({ listeners, devices = [] }, context) => {
  const complain = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  listeners.forEach(({ port }, index) => {
    if (port !== 0 && listeners.findIndex((other) => other.port === port) < index)
      complain(['listeners', index, 'port'], '端口已在上面使用 / the port is used above');
  });
  devices.forEach(({ adapter, address }, index) => {
    if (devices.findIndex((other) => other.adapter === adapter && other.address === address) < index)
      complain(['devices', index, 'address'], '地址已在上面登记 / the address is registered above');
  });
});

/** Reads a gateway configuration. Throws HT8001 with file, line and column. */
export const parseGatewayConfig = (text: string, fileName: string): GatewayConfig => ({
  ...parseYamlDocument(checkedSchema, text, { file: fileName, code: 'HT8001' }),
  fileName,
});
