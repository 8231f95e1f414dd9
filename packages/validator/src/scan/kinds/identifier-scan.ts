import { identifierSchemes, type FieldKind, type IdentifierDefinition, type IdentifierScheme } from '@hutong/standard';
import { classSequence, compileSequence } from '../spans/character-classes.ts';
import { isCheckedCitizenId } from '../spans/citizen-id.ts';
import { rememberLast } from '../spans/remember-last.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

/** Schemes of which the form says all. */
const formOnly: ReadonlySet<IdentifierScheme> = new Set(['urn']);

/** An identifier whose form is seen in its bytes, and then its check digits; other forms are left to the exact check. */
export function identifierScan(
  kind: Extract<FieldKind, { type: 'identifier' }>,
  { source }: FieldScanContext,
): FieldScan | undefined {
  const { pattern, accepts }: IdentifierDefinition = identifierSchemes[kind.scheme];
  const steps = classSequence(pattern);
  if (steps === undefined) return undefined;
  const isFormOnly = formOnly.has(kind.scheme) || kind.scheme === 'citizen-id';
  const end = isFormOnly ? compileSequence(steps) : rememberLast(steps, accepts);
  const rest = (from: string): string =>
    kind.scheme === 'citizen-id' ? ` && ${source.bind(isCheckedCitizenId)}(bytes, ${from})` : '';
  return { isQuoted: true, condition: (from) => `(q = ${source.bind(end)}(bytes, view, ${from})) !== -1${rest(from)}` };
}
