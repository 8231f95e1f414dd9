import type { DivisionEdition, Divisions } from '@hutong/divisions';
import { bilingual, HutongError } from '@hutong/standard';

/** The optional package of towns and communities, as far as commands need it. */
export interface InstalledDivisions {
  readonly divisions: Divisions;
  readonly edition: DivisionEdition;
}

const load = async (): Promise<InstalledDivisions> => {
  const [{ openDivisions }, { divisionEdition }] = await Promise.all([
    import('@hutong/divisions/node'),
    import('@hutong/divisions'),
  ]);
  return { divisions: openDivisions(), edition: divisionEdition };
};

let opened: Promise<InstalledDivisions | undefined> | undefined;

/** The package of towns and communities, read once; undefined where it is not installed. */
export const openInstalled = (): Promise<InstalledDivisions | undefined> =>
  (opened ??= load().catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }));

/** The package of towns and communities. Throws HT7011, which says how to install it. */
export async function needInstalled(open = openInstalled): Promise<InstalledDivisions> {
  const installed = await open();
  if (installed !== undefined) return installed;
  throw new HutongError('HT7011', {
    message: bilingual(
      '没有安装可选软件包 @hutong/divisions（乡镇街道与村居）',
      'The optional package @hutong/divisions (towns and communities) is not installed',
    ),
    fix: bilingual(
      '在安装 hutong 的地方运行 npm install @hutong/divisions（全局安装的加 --global）',
      'Run npm install @hutong/divisions where hutong is installed (with --global for a global one)',
    ),
  });
}
