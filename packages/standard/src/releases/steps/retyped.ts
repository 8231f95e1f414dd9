import { parseUrn } from '../../identifiers/urn.ts';
import type { RetypedStep } from '../conversion-step.ts';
import { changeAt, pathParts, type Members } from '../member-path.ts';
import type { StepEngine } from './step-engine.ts';

const retype = (record: Members, field: string, from: string, to: string): Members =>
  changeAt(record, pathParts(field), (value) =>
    typeof value === 'string' && parseUrn(value)?.type === from ? value.replace(`:${from}:`, `:${to}:`) : value,
  ) as Members;

/** Ids of records whose type has another name. */
export const retyped: StepEngine<RetypedStep> = {
  up: (record, { field, from, to }) => retype(record, field, from, to),
  down: (record, { field, from, to }) => retype(record, field, to, from),
};
