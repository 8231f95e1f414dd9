import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { GeneratedFile } from './generated-file.ts';

const folder = 'spec/modbus';
const target = 'packages/adapters/src/modbus/profile';

/** The register maps of `spec/modbus` as a module: a map is data, the code that reads it has none of its own. */
export async function generateModbusProfiles(root: string): Promise<GeneratedFile[]> {
  const files = (await readdir(`${root}/${folder}`)).filter((name) => name.endsWith('.yaml')).sort();
  const profiles: Record<string, unknown> = {};
  for (const file of files) {
    const profile: unknown = parse(await readFile(`${root}/${folder}/${file}`, 'utf8'));
    profiles[file.replace(/\.yaml$/, '')] = profile;
  }
  const content = `// Generated from ${folder}/*.yaml; do not edit. Run \`pnpm generate\`.
import type { DeviceProfile } from './device-profile.ts';

/** The built-in register maps, by id. */
export const profiles: Readonly<Record<string, DeviceProfile>> = ${JSON.stringify(profiles, null, 2)};
`;
  return [{ path: `${target}/profiles.generated.ts`, content }];
}

/** The JSON Schema of a register map, for editors and for maps of one's own. */
export async function generateModbusProfileSchema(): Promise<GeneratedFile[]> {
  const { deviceProfileJsonSchema } = await import('@hutong/adapters/modbus');
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Modbus register map',
    ...(deviceProfileJsonSchema() as object),
  };
  return [{ path: `${folder}/profile.schema.json`, content: `${JSON.stringify(schema, null, 2)}\n` }];
}
