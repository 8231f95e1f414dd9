import { bilingual, type BilingualText, type Field } from '@hutong/standard';
import { describeIssue, pointerTo, type RecordIssue } from '@hutong/validator';
import type { Rule } from '../mapping/rule-schema.ts';
import type { CompileContext } from './compile-context.ts';
import { compileSteps } from './compile-steps.ts';
import { compileOrigin, type FieldReader } from './origin.ts';
import type { Problem, Refuse } from './problem.ts';
import type { RowWriter } from './row-writer.ts';
import type { Row } from './source-path.ts';
import type { TargetField } from './target-field.ts';

/** Takes an issue with the source fields it is about. */
export type ReportIssue = (issue: RecordIssue, sources: readonly string[]) => void;

/** One standard field of one record, compiled in both directions. */
export interface CompiledRule {
  readonly name: string;
  readonly path: readonly string[];
  readonly pointer: string;
  readonly field: Field;
  /** The source fields that it reads. */
  readonly sources: readonly string[];
  readonly isConstant: boolean;
  readonly forward: (row: Row, report: ReportIssue) => unknown;
  readonly backward?: (value: unknown, writer: RowWriter, record: Row, report: ReportIssue) => void;
  readonly loss?: BilingualText;
}

const isShowable = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Compiles a rule for the field it fills. */
export function compileRule(
  name: string,
  rule: Rule,
  { path: names, field }: TargetField,
  at: readonly PropertyKey[],
  reader: FieldReader,
  context: CompileContext,
): CompiledRule {
  const origin = compileOrigin(rule, at, reader, context);
  const steps = compileSteps({ ...context, rule, field, path: at });
  const pointer = names.reduce<string>(pointerTo, '');
  const { sources } = origin;
  const fallback = rule.default;
  const oneWay = steps.find((step) => step.backward === undefined);
  const loss = oneWay?.loss ?? origin.loss ?? steps.find((step) => step.loss !== undefined)?.loss;
  const canReturn = origin.write !== undefined && oneWay === undefined;

  // A rule is never at work twice at a time, so that one closure serves all its rows.
  let about: unknown;
  let listener: ReportIssue = () => undefined;
  let hasFailed = false;
  const refuse: Refuse = ({ code, rule: reason, fix }: Problem) => {
    hasFailed = true;
    const shown = isShowable(about) ? about : undefined;
    const detail = { rule: reason, ...(fix === undefined ? {} : { fix }) };
    listener(describeIssue(code, field, pointer, shown, detail), sources);
    return undefined;
  };
  const backwards = steps.toReversed();

  return {
    name,
    path: names,
    pointer,
    field,
    sources,
    isConstant: origin.isConstant === true,
    forward: (row, report) => {
      listener = report;
      hasFailed = false;
      about = undefined;
      let value = origin.read(row, refuse);
      if (value === undefined) return hasFailed ? undefined : fallback;
      about = value;
      for (const step of steps) {
        value = step.forward(value, refuse);
        if (value === undefined) return undefined;
      }
      return value;
    },
    ...(canReturn
      ? {
          backward: (given, writer, record, report) => {
            listener = report;
            about = given;
            let value = given;
            for (const step of backwards) {
              value = step.backward?.(value, refuse);
              if (value === undefined) return;
            }
            origin.write?.(value, writer, record, refuse);
          },
        }
      : {}),
    ...(loss === undefined
      ? canReturn || origin.isConstant
        ? {}
        : { loss: bilingual('没有可逆的规则', 'The rule has no way back') }
      : { loss }),
  };
}
