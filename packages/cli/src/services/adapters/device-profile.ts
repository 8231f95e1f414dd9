import type { DeviceProfile } from '@hutong/adapters/modbus';
import { bilingual, HutongError } from '@hutong/standard';
import { usageError } from '../../failures/usage-error.ts';
import { readText } from '../../files/read-input.ts';

/**
 * A register map by the id of a built-in one or by its YAML file. Throws HT4006 with file, line and column of what is
 * wrong in it, HT3001 for a file that is not there, HT7001 for an adapter without register maps.
 */
export async function deviceProfile(adapter: string, choice: string): Promise<string | DeviceProfile> {
  if (adapter !== 'modbus')
    throw usageError(
      bilingual(`适配器 ${adapter} 没有寄存器表`, `Adapter ${adapter} has no register maps`),
      bilingual('--profile 只用于 modbus', '--profile is for modbus'),
    );
  const { compileProfile, deviceProfileSchema, profileIds } = await import('@hutong/adapters/modbus');
  if (profileIds.includes(choice)) return choice;
  const { openYamlDocument } = await import('@hutong/validator/yaml');
  const { value, refuse } = openYamlDocument(deviceProfileSchema, await readText(choice), {
    file: choice,
    code: 'HT4006',
  });
  try {
    compileProfile(value);
    return value;
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    const name = error.location.field?.replace(/^profile\./, '');
    const index = value.registers.findIndex((register) => register.name === name);
    return refuse([{ path: index < 0 ? ['registers'] : ['registers', index], message: error.text }]);
  }
}
