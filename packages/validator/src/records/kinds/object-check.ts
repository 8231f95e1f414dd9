import { bilingual, errorCodes, plainText, type BilingualText, type Field, type FieldMap } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import { nearestWord } from '../nearest-code.ts';
import { pointerTo } from '../pointer.ts';
import type { RecordIssue } from '../record-issue.ts';
import { shortText } from '../short-text.ts';
import type { CompiledCheck } from './compiled-check.ts';

interface Member {
  readonly name: string;
  readonly field: Field;
  readonly required: boolean;
  readonly check: CompiledCheck;
}

const longestName = 200;

const unknownField = (fields: FieldMap, name: string, pointer: string): RecordIssue => {
  const shown = shortText(name);
  const near = nearestWord(plainText(name.slice(0, longestName)), Object.keys(fields));
  return {
    code: 'HT1008',
    severity: 'error',
    // A name that nobody can write down is no part of a report either.
    pointer: pointerTo(pointer, shortText(name, longestName)),
    requirement: 'HT-REC-006',
    message: bilingual(`未知字段“${shown}”`, `Unknown field "${shown}"`),
    fix:
      near === undefined
        ? errorCodes.HT1008.fix
        : bilingual(
            `是否应为 ${near}？否则放入 extensions`,
            `Did you mean ${near}? Otherwise move it under extensions`,
          ),
  };
};

/** An object of known members: required ones present, each good, no others. */
export function objectCheck(
  notAnObject: (value: unknown, pointer: string) => RecordIssue,
  fields: FieldMap,
  compile: (field: Field) => CompiledCheck,
): CompiledCheck {
  const members: Member[] = Object.entries(fields).map(([name, field]) => ({
    name,
    field,
    required: field.required,
    check: compile(field),
  }));
  const byName = new Map(members.map((member) => [member.name, member]));
  // Records of one source have their members in one order: a member is looked up by name only where the order changes.
  const order: Member[] = [];
  const requiredCount = members.filter(({ required }) => required).length;
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const missing: BilingualText = bilingual('缺失（必填）', 'is required but missing');
  return {
    accepts: (value) => {
      if (!isObject(value)) return false;
      let present = 0;
      let place = 0;
      for (const name in value) {
        let known = order[place];
        if (known?.name !== name) {
          known = byName.get(name);
          if (known === undefined) return false;
          order[place] = known;
        }
        place++;
        const member = value[name];
        if (member === undefined) continue;
        if (!known.check.accepts(member)) return false;
        if (known.required) present++;
      }
      return present === requiredCount;
    },
    explain: (value, pointer, report) => {
      if (!isObject(value)) return report('HT1002', () => notAnObject(value, pointer));
      for (const { name, field, required, check } of members) {
        const member = value[name];
        if (member === undefined) {
          if (required)
            report('HT1001', () =>
              describeIssue('HT1001', field, pointerTo(pointer, name), undefined, { rule: missing }),
            );
        } else if (!check.accepts(member)) check.explain(member, pointerTo(pointer, name), report);
      }
      for (const name in value) if (!byName.has(name)) report('HT1008', () => unknownField(fields, name, pointer));
    },
  };
}
