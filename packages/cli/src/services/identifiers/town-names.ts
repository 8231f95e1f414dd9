import { bilingual, divisionLevelOf, isDivisionCode, type BilingualText } from '@hutong/standard';
import { openInstalled } from '../divisions/open-installed.ts';

/** What the optional package of towns and communities says of a code. */
export interface TownNames {
  readonly street?: BilingualText;
  readonly community?: BilingualText;
}

/** Names of the town and the community of a 12-digit code, as far as it goes down; nothing where the package is not installed. */
export async function townNames(code: string): Promise<TownNames> {
  const level = isDivisionCode(code) ? divisionLevelOf(code) : undefined;
  if (level !== 'street' && level !== 'community') return {};
  const installed = await openInstalled();
  if (installed === undefined) return {};
  const { divisions, edition } = installed;
  const unlisted = bilingual(`${edition.asOf} 的名录中没有`, `not in the list of ${edition.asOf}`);
  const street = await divisions.find(`${code.slice(0, 9)}000`);
  if (street === undefined) return { street: unlisted };
  const named = { street: bilingual(street.name, street.name) };
  if (level === 'street') return named;
  const community = await divisions.find(code);
  return { ...named, community: community === undefined ? unlisted : bilingual(community.name, community.name) };
}
