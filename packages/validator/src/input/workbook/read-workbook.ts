import { posix } from 'node:path';
import { isDateFormat } from './date-cells.ts';
import { readXml } from './parse-xml.ts';
import { openParts, type WorkbookParts } from './workbook-parts.ts';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The XML of its rows. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly sharedStrings: readonly string[];
  /** Whether cells of a style show dates, by style index. */
  readonly isDateStyle: readonly boolean[];
  /** Whether dates count from 1904. */
  readonly starts1904: boolean;
}

const root = 'xl/workbook.xml';

/** Targets of the workbook's relationships by id. */
async function readTargets(parts: WorkbookParts): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(parts.read('xl/_rels/workbook.xml.rels'), {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : posix.join('xl', target));
    },
  });
  return targets;
}

/** A workbook need not have a part of shared texts, nor one of styles (ECMA-376-1 §12.3). */
const sharedStrings = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';

async function readSharedStrings(parts: WorkbookParts): Promise<string[]> {
  const strings: string[] = [];
  if (!parts.has(sharedStrings)) return strings;
  let text = '';
  let isText = false;
  // Phonetic runs (rPh) hold how a text is read aloud, not the text.
  let isPhonetic = false;
  await readXml(parts.read(sharedStrings), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

async function readDateStyles(parts: WorkbookParts): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const isDateStyle: boolean[] = [];
  if (!parts.has(styles)) return isDateStyle;
  let inCellFormats = false;
  await readXml(parts.read(styles), {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attribute('numFmtId') ?? 0);
      isDateStyle.push(isDateFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return isDateStyle;
}

/** Reads what a workbook (ECMA-376, `.xlsx`) says of itself. Throws an Error for bytes that are no workbook, HT3010 for a bomb. */
export async function readWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = await openParts(bytes);
  if (!parts.has(root)) throw new Error('no workbook part');
  const targets = await readTargets(parts);
  const sheets: WorkbookSheet[] = [];
  let starts1904 = false;
  await readXml(parts.read(root), {
    open: (name, attribute) => {
      if (name === 'workbookPr') starts1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute('id') ?? '') ?? '';
      sheets.push({
        name: attribute('name') ?? '',
        isHidden: !['visible', undefined].includes(attribute('state')),
        read: () => parts.read(target),
      });
    },
  });
  return {
    sheets,
    sharedStrings: await readSharedStrings(parts),
    isDateStyle: await readDateStyles(parts),
    starts1904,
  };
}
