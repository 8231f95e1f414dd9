import type { Field } from '@hutong/standard';
import { cellReader } from '@hutong/validator';
import type { Step } from '../compile/problem.ts';

const read = new Set(['number', 'boolean', 'scalar', 'object', 'any', 'list']);

/** Reads a text as the kind of value that the field holds; what cannot be read stays text for the record check to name. */
export function coerceStep(field: Field): Step | undefined {
  if (!read.has(field.kind.type)) {
    if (field.kind.type === 'text' || field.kind.type === 'identifier' || field.kind.type === 'code')
      return {
        // Dialects write numbers where the standard has texts, e.g. a floor or a house number.
        forward: (value) => (typeof value === 'number' ? String(value) : value),
        backward: (value) => value,
      };
    return undefined;
  }
  const cell = cellReader(field.kind);
  return { forward: (value) => (typeof value === 'string' ? cell(value) : value), backward: (value) => value };
}
