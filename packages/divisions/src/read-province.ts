import { HutongError, bilingual } from '@hutong/standard';
import { decodeTown, type TownLine } from './province-text.ts';

/** Gives the packed file of a province by its two digits, e.g. from a disk or over HTTP; undefined when there is none. */
export type ProvinceReader = (province: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Towns of one province by their county's six digits. */
export type Province = ReadonlyMap<string, readonly TownLine[]>;

/** Unpacks the file of a province. Throws HT3008 when it is damaged. */
export async function readProvince(province: string, packed: Uint8Array<ArrayBuffer>): Promise<Province> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const text = await new Response(stream).text();
    const towns = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => decodeTown(province, line));
    return Map.groupBy(towns, ({ code }) => code.slice(0, 6));
  } catch (cause) {
    throw new HutongError('HT3008', {
      message: bilingual(`省份 ${province} 的区划数据已损坏`, `The divisions of province ${province} are damaged`),
      fix: bilingual('重新安装 @hutong/divisions', 'Install @hutong/divisions again'),
      cause,
    });
  }
}
