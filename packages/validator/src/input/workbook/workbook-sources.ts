import { bilingual, type BilingualText } from '@hutong/standard';
import { createFinding, type Finding } from '../../findings/finding.ts';
import type { DataFile } from '../folders/data-file.ts';
import { typeOfFileName } from '../infer-type.ts';
import { isStated, type InputSource } from '../input-source.ts';
import type { Manifest } from '../manifest.ts';
import { readingFailure } from '../reading-failure.ts';
import { readWhole } from '../read-whole.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';
import { sheetRows } from './sheet-rows.ts';

/** The sheets of a workbook as sources, and what keeps it from being read. */
export interface WorkbookSources {
  readonly sources: readonly InputSource[];
  readonly leftOut: readonly BilingualText[];
  readonly findings: readonly Finding[];
}

const refused = (file: string, zh: string, en: string): WorkbookSources => ({
  sources: [],
  leftOut: [],
  findings: [createFinding('HT3008', { file, line: 1, message: bilingual(zh, en) })],
});

/** Opens a workbook; each visible sheet is a source named `book.xlsx#sheet`. `base` says what is known of all of them. */
export async function workbookSources(
  dataFile: DataFile,
  base: Pick<InputSource, 'type' | 'typeFrom' | 'defaults'>,
  listed?: Manifest['files'][number]['sheets'],
): Promise<WorkbookSources> {
  const { shown } = dataFile;
  try {
    const bytes = await readWhole(dataFile);
    if (bytes === undefined) return refused(shown, '工作簿过大，未读取', 'The workbook is too large and was not read');
    const workbook = await readWorkbook(bytes);
    const entryOf = ({ name }: WorkbookSheet) => listed?.find((sheet) => sheet.name === name);
    const isWanted = (sheet: WorkbookSheet): boolean =>
      listed === undefined ? !sheet.isHidden : entryOf(sheet) !== undefined;
    const missing = (listed ?? [])
      .filter(({ name }) => !workbook.sheets.some((sheet) => sheet.name === name))
      .map(({ name }) =>
        createFinding('HT3001', {
          file: shown,
          line: 1,
          message: bilingual(`没有清单所列的工作表“${name}”`, `It has no sheet "${name}" as the manifest lists it`),
        }),
      );
    const leftOut = workbook.sheets
      .filter((sheet) => !isWanted(sheet))
      .map(({ name }) =>
        listed === undefined
          ? bilingual(`${shown}：隐藏的工作表“${name}”未读取`, `${shown}: the hidden sheet "${name}" was not read`)
          : bilingual(
              `${shown}：清单未列出工作表“${name}”，未读取`,
              `${shown}: the manifest does not list the sheet "${name}", which was not read`,
            ),
      );
    const sources = workbook.sheets.filter(isWanted).map((sheet): InputSource => {
      const file = `${shown}#${sheet.name}`;
      const stated = entryOf(sheet)?.type;
      const named = stated ?? (isStated(base.typeFrom) ? undefined : typeOfFileName(sheet.name));
      return {
        file,
        open: dataFile.open,
        rows: () => sheetRows(workbook, sheet, file),
        format: 'xlsx',
        ...base,
        ...(named === undefined ? {} : { type: named, typeFrom: stated === undefined ? 'file name' : 'manifest' }),
      };
    });
    return { sources, leftOut, findings: missing };
  } catch (error) {
    const failure = readingFailure(error, shown);
    if (failure !== undefined) return { sources: [], leftOut: [], findings: [failure] };
    return refused(shown, '不是完整的工作簿（XLSX），或已加密', 'Not a whole workbook (XLSX), or one with a password');
  }
}
