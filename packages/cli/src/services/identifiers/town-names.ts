import { bilingual, divisionLevelOf, isDivisionCode, type BilingualText } from '@hutong/standard';
import type { Divisions } from '@hutong/divisions';

/** What the optional package of towns and communities says of a code. */
export interface TownNames {
  readonly street?: BilingualText;
  readonly community?: BilingualText;
}

let opened: Promise<{ divisions: Divisions; asOf: string } | undefined> | undefined;

/** The package of towns and communities, or undefined where it is not installed. */
const openInstalled = (): typeof opened =>
  (opened ??= Promise.all([import('@hutong/divisions/node'), import('@hutong/divisions')]).then(
    ([{ openDivisions }, { divisionEdition }]) => ({ divisions: openDivisions(), asOf: divisionEdition.asOf }),
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
      throw error;
    },
  ));

/** Names of the town and the community of a 12-digit code, as far as it goes down; nothing where the package is not installed. */
export async function townNames(code: string): Promise<TownNames> {
  const level = isDivisionCode(code) ? divisionLevelOf(code) : undefined;
  if (level !== 'street' && level !== 'community') return {};
  const installed = await openInstalled();
  if (installed === undefined) return {};
  const { divisions, asOf } = installed;
  const unlisted = bilingual(`${asOf} 的名录中没有`, `not in the list of ${asOf}`);
  const street = await divisions.find(`${code.slice(0, 9)}000`);
  if (street === undefined) return { street: unlisted };
  const named = { street: bilingual(street.name, street.name) };
  if (level === 'street') return named;
  const community = await divisions.find(code);
  return { ...named, community: community === undefined ? unlisted : bilingual(community.name, community.name) };
}
