import type { Field } from '@hutong/standard';
import { codeScan } from './code-scan.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';
import { identifierScan } from './identifier-scan.ts';
import { dateScan, dateTimeScan } from './moment-scan.ts';
import { numberScan } from './number-scan.ts';
import { anyScan, booleanScan, constantScan, scalarScan } from './simple-scans.ts';
import { textScan } from './text-scan.ts';

/** The condition of a field that holds one value and no reference; undefined when only the exact check knows. */
export function fieldScan({ kind }: Field, context: FieldScanContext): FieldScan | undefined {
  switch (kind.type) {
    case 'text':
      return textScan(kind, context);
    case 'number':
      return numberScan(kind, context);
    case 'boolean':
      return booleanScan();
    case 'constant':
      return constantScan(kind, context);
    case 'date':
      return dateScan(context);
    case 'dateTime':
      return dateTimeScan(context);
    case 'code':
      return codeScan(kind, context);
    case 'identifier':
      return identifierScan(kind, context);
    case 'scalar':
      return scalarScan(kind, context);
    case 'any':
      return anyScan(kind, context);
    default:
      return undefined;
  }
}
