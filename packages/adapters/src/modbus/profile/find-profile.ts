import { HutongError } from '@hutong/standard';
import { compileProfile, type CompiledProfile } from './compiled-profile.ts';
import type { DeviceProfile } from './device-profile.ts';
import { profiles } from './profiles.generated.ts';

/** Ids of the built-in profiles. */
export const profileIds: readonly string[] = Object.keys(profiles);

/** The built-in profile of an id. Throws HT4007. */
export function findProfile(id: string): DeviceProfile {
  const found = Object.hasOwn(profiles, id) ? profiles[id] : undefined;
  if (found === undefined)
    throw new HutongError('HT4007', {
      field: 'profile',
      message: { zh: `没有寄存器表 ${id}`, en: `There is no profile ${id}` },
      facts: { profile: id, known: profileIds },
    });
  return found;
}

type Choice = string | DeviceProfile;

// Built-in profiles never change; each is asked for by every reply of its devices.
const builtIn = new Map<string, CompiledProfile>();
let lastId = '';
let last: CompiledProfile | undefined;

const builtInProfile = (id: string): CompiledProfile => {
  if (id === lastId && last !== undefined) return last;
  const known = builtIn.get(id) ?? compileProfile(findProfile(id));
  builtIn.set(id, known);
  lastId = id;
  return (last = known);
};

const ready = (choice: Choice | undefined): CompiledProfile | undefined => {
  if (choice === undefined || choice === '') return undefined;
  return typeof choice === 'string' ? builtInProfile(choice) : compileProfile(choice);
};

/** The profile of a unit that the options name or bring, ready to use. Throws HT4006 or HT4007. */
export const profileOf = (
  options: { readonly profile?: Choice; readonly units?: Readonly<Record<string, Choice>> } | undefined,
  unit?: number,
): CompiledProfile | undefined => ready((unit === undefined ? undefined : options?.units?.[unit]) ?? options?.profile);
