import type { Field } from '@hutong/standard';
import type { Column } from '../../../input/find-column.ts';
import type { FieldRole } from '../../field-role.ts';
import type { SourceText } from '../../source-text.ts';
import { holdsJson } from '../row-members.ts';
import { knownCell } from './known-cell.ts';
import { quickCode } from './quick-code.ts';
import { quickConstant } from './quick-constant.ts';
import { quickMoment } from './quick-moment.ts';
import { quickNumber } from './quick-number.ts';
import { quickText } from './quick-text.ts';
import { quickUrn } from './quick-urn.ts';

/**
 * How the cells of a column are shown to be good without a search for their ends. Whatever it does not show is left to the careful
 * reading of the cell, so that it may know the usual forms only; none of its cells are in quotes.
 */
export interface QuickCell {
  /** Statements that set `q` to the offset behind the content that begins at `p`, or `break quick`. */
  readonly statements: string;
  /** Whether they have looked at the byte behind it as well. */
  readonly isEnded?: boolean;
  /** Expression of the number of the code, or of the site that a reference names. */
  readonly found?: string;
  /** Expression of the number that was read. */
  readonly value?: string;
  /** The statement by which the careful reading remembers a good cell, from `p` to `q`, for those below it. */
  readonly remember?: (careful: SourceText, found: string) => string;
}

/** What the quick cells of one table share. */
export interface QuickContext {
  readonly source: SourceText;
  /** The byte between cells. */
  readonly delimiter: number;
  readonly isLast: boolean;
}

const byKind = (field: Field, context: QuickContext): QuickCell | undefined => {
  const { kind } = field;
  switch (kind.type) {
    case 'constant':
      return quickConstant(kind);
    case 'dateTime':
      return quickMoment(context);
    case 'number':
      return quickNumber(kind, context);
    case 'code':
      return quickCode(kind, context);
    case 'text':
      return kind.pattern === undefined ? quickText(field, kind, context) : knownCell(context);
    case 'date':
    case 'boolean':
    case 'identifier':
      return knownCell(context);
    default:
      return undefined;
  }
};

/** The quick reading of a column's cells; undefined where there is none. */
export function quickCell(column: Column, { prefix }: FieldRole, context: QuickContext): QuickCell | undefined {
  if (holdsJson(column)) return undefined;
  const { field } = column;
  return prefix !== undefined || field.kind.type === 'reference' ? quickUrn(context) : byKind(field, context);
}
