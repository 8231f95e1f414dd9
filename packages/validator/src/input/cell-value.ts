import type { FieldKind } from '@hutong/standard';

const numberForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const truths: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  TRUE: true,
  FALSE: false,
  '1': true,
  '0': false,
  是: true,
  否: false,
};

const numberOf = (cell: string): number | string => (numberForm.test(cell) ? Number(cell) : cell);

const jsonOf = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

/**
 * The reader of a table's cells for a kind of field. What cannot be converted stays text, so that the record check
 * names the value as it stands in the file. Text keeps its leading zeros.
 */
export function cellReader(kind: FieldKind): (cell: string) => unknown {
  switch (kind.type) {
    case 'number':
      return numberOf;
    case 'boolean':
      return (cell) => truths[cell] ?? cell;
    case 'scalar':
      return (cell) => (cell === 'true' ? true : cell === 'false' ? false : numberOf(cell));
    case 'list':
    case 'object':
    case 'any':
      return jsonOf;
    default:
      return (cell) => cell;
  }
}
