import * as z from 'zod';
import { gatewayConfigSchema } from './gateway-config.ts';

/** The JSON Schema of the configuration file, for editors; what has a default may be left out. */
export const gatewayConfigJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://hutong.dev/schemas/config/gateway.json',
  title: 'HuTong gateway configuration / 互通网关配置',
  ...z.toJSONSchema(gatewayConfigSchema, { io: 'input' }),
});
