import { listFiles, parseGatewayConfig } from '@hutong/gateway';
import { formatDateTime } from '@hutong/standard';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';

/** Result of `hutong gateway files`: files of devices, the oldest first. */
export const gatewayFilesResult = z.object({
  files: z.array(
    z.object({
      adapter: z.string(),
      address: z.string(),
      name: z.string().meta({ description: 'As the device names it' }),
      kind: z.enum(['image', 'audio', 'video', 'text', 'other']),
      size: z.int().min(0),
      sha256: z.string(),
      receivedAt: z.string(),
      at: z.string().optional().meta({ description: 'When what it shows happened' }),
      alarm: z.string().optional(),
      channel: z.int().optional(),
      incomplete: z.literal(true).optional(),
      path: z.string(),
    }),
  ),
});

export type GatewayFilesResult = z.infer<typeof gatewayFilesResult>;

/** The files that a gateway of this machine keeps, whether it runs or not. Throws HT3001 and HT8001 for its configuration. */
export async function gatewayFiles(file: string): Promise<GatewayFilesResult> {
  const files = await listFiles(parseGatewayConfig(await readText(file), file));
  return gatewayFilesResult.parse({
    files: files.map(({ receivedAt, ...rest }) => ({ ...rest, receivedAt: formatDateTime(receivedAt) })),
  });
}
