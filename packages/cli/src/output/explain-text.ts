import { bilingual, unitSymbol, type BilingualText, type Language } from '@hutong/standard';
import type { DecodeResult } from '../services/decode.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

type Field = NonNullable<DecodeResult['frames'][number]['explain']>[number];

const headings = [
  bilingual('字节', 'Bytes'),
  bilingual('原文', 'Raw'),
  bilingual('字段', 'Field'),
  bilingual('值', 'Value'),
  bilingual('单位', 'Unit'),
  bilingual('条款', 'Clause'),
];

/** Bytes of a raw column; a longer field is cut here and whole in JSON. */
const shown = 16;

const rawText = ({ raw, length }: Field): string => {
  const pairs = raw.match(/../g) ?? [];
  return pairs.slice(0, shown).join(' ') + (length > shown ? ' …' : '');
};

const valueText = ({ value, name }: Field, language: Language): string => {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
  const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return name === undefined ? cut : `${cut} ${name[language]}`;
};

const unconfirmed = bilingual('未核实', 'unconfirmed');
const layoutUnconfirmed = bilingual('布局未核实', 'layout unconfirmed');

const clauseText = ({ clause, clauseStatus, layoutStatus }: Field, language: Language): string =>
  [
    clause === undefined ? '' : clause + (clauseStatus === undefined ? '' : ` (${unconfirmed[language]})`),
    layoutStatus === undefined ? '' : layoutUnconfirmed[language],
  ]
    .filter((part) => part !== '')
    .join(', ');

const rangeText = ({ offset, length }: Field): string =>
  length === 0 ? `${offset}` : length === 1 ? `${offset}` : `${offset}–${offset + length - 1}`;

const titleText = ({ title, error }: Field, language: Language): string =>
  error === undefined ? title[language] : `✗ ${title[language]} ${error}`;

/** The fields of a frame as a table: what holds the frame together is dim, an error is red. */
export function explainText(fields: readonly Field[], language: Language, width: number): string {
  const rows = fields.map((field) => [
    rangeText(field),
    rawText(field),
    titleText(field, language),
    valueText(field, language),
    field.unit === undefined ? '' : unitSymbol(field.unit, language),
    clauseText(field, language),
  ]);
  const style = (cell: string, row: number, column: number): string => {
    if (row === 0) return paint('bold', cell);
    const field = fields[row - 1];
    if (field?.error !== undefined) return paint('red', cell);
    if (field?.framing === true || field?.field === 'unread') return paint('dim', cell);
    return column === 3 ? paint('cyan', cell) : column === 1 ? paint('dim', cell) : cell;
  };
  return formatTable([headings.map((text: BilingualText) => text[language]), ...rows], width, style);
}
