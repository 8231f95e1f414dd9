import { bilingual, type BilingualText } from '@hutong/standard';
import type { Rule } from '../mapping/rule-schema.ts';
import { positionConversion } from '../steps/position-conversion.ts';
import { compileExpression, expressionFault, type Expression } from '../values/expression.ts';
import type { CompileContext } from './compile-context.ts';
import type { Problem, Refuse } from './problem.ts';
import type { RowWriter } from './row-writer.ts';
import { compileSourcePath, type Row } from './source-path.ts';
import { textOf } from '../values/text-of.ts';

/** Where the value of a rule begins. */
export interface Origin {
  /** The source fields that it reads. */
  readonly sources: readonly string[];
  readonly read: (row: Row, refuse: Refuse) => unknown;
  /** The way back: puts a value into the row. */
  readonly write?: (value: unknown, writer: RowWriter, record: Row, refuse: Refuse) => void;
  readonly loss?: BilingualText;
  /** Whether the value is the same for every row, so that nothing is lost when it is not written back. */
  readonly isConstant?: boolean;
}

/** A reader of one source field that knows which texts mean no value. */
export type FieldReader = (name: string) => (row: Row) => unknown;

/** Blanks and the texts that mean no value are the same for all rules of a mapping. */
export function fieldReader({
  trim = false,
  empty = [],
}: {
  readonly trim?: boolean | undefined;
  readonly empty?: readonly string[] | undefined;
}): FieldReader {
  const none = new Set(['', ...empty]);
  return (name) => {
    const { read } = compileSourcePath(name);
    return (row) => {
      const value = read(row);
      if (value === null || value === undefined) return undefined;
      if (typeof value !== 'string') return value;
      const text = trim ? value.trim() : value;
      return none.has(text) ? undefined : text;
    };
  };
}

/** The names of source fields that an expression over `row` mentions. */
export const fieldsOfExpression = (text: string): string[] => [
  ...new Set(
    [
      ...text.matchAll(
        /\brow\s*(?:\.\??\s*([A-Za-z_]\w*)|\[\s*\??\s*(?:'([^']*)'|"([^"]*)")\s*\])|(?:'([^']*)'|"([^"]*)")\s+in\s+row\b/g,
      ),
    ].map((match) => match.slice(1).find((name) => name !== undefined) ?? ''),
  ),
];

const failed = (error: unknown): Problem => {
  const reason = expressionFault(error);
  return { code: 'HT9005', rule: bilingual(`使表达式无法求值：${reason}`, `makes the expression fail: ${reason}`) };
};

const evaluate = (expression: Expression, variable: unknown, refuse: Refuse): unknown => {
  try {
    return expression(variable) ?? undefined;
  } catch (error) {
    return refuse(failed(error));
  }
};

const expressionOrigin = (rule: Rule, path: readonly PropertyKey[], { fault }: CompileContext): Origin => {
  const compile = (text: string, variable: 'row' | 'record', at: readonly PropertyKey[]): Expression => {
    try {
      return compileExpression(text, variable);
    } catch (error) {
      const reason = expressionFault(error);
      fault([...path, ...at], bilingual(`CEL 表达式有误：${reason}`, `The CEL expression is wrong: ${reason}`));
      return () => undefined;
    }
  };
  const text = rule.expression ?? '';
  const forward = compile(text, 'row', ['expression']);
  const back = Object.entries(rule.inverse ?? {}).map(
    ([name, inverse]) => [compileSourcePath(name), compile(inverse, 'record', ['inverse', name])] as const,
  );
  return {
    sources: fieldsOfExpression(text),
    read: (row, refuse) => evaluate(forward, row, refuse),
    ...(back.length === 0
      ? { loss: bilingual('表达式没有 inverse，不能写回', 'The expression has no inverse and cannot be carried back') }
      : {
          write: (_, writer, record, refuse) => {
            for (const [source, inverse] of back) writer.put(source, evaluate(inverse, record, refuse));
          },
        }),
  };
};

const pointOrigin = (
  rule: Rule,
  path: readonly PropertyKey[],
  reader: FieldReader,
  { fault }: CompileContext,
): Origin => {
  const {
    longitude,
    latitude,
    from,
    to = from,
    digits = 7,
  } = rule.point ?? { longitude: '', latitude: '', from: 'WGS84' as const };
  const scale = 10 ** digits;
  const [there, back] = [positionConversion(from, to), positionConversion(to, from)];
  if (to === 'BD09')
    fault(
      [...path, 'point'],
      bilingual('标准没有 BD09 坐标系，需写明 to', 'The standard has no BD09; name the system under to'),
    );
  if (there === undefined || back === undefined)
    fault(
      [...path, 'point'],
      bilingual(`没有从 ${from} 到 ${to} 的换算`, `There is no conversion from ${from} to ${to}`),
    );
  const [readX, readY] = [reader(longitude), reader(latitude)];
  const [pathX, pathY] = [compileSourcePath(longitude), compileSourcePath(latitude)];
  const rule9003: Problem = {
    code: 'HT9003',
    rule: bilingual('不是完整的经纬度', 'is no complete pair of longitude and latitude'),
  };
  return {
    sources: [longitude, latitude],
    read: (row, refuse) => {
      const [x, y] = [readX(row), readY(row)];
      if (x === undefined && y === undefined) return undefined;
      const [lon, lat] = [Number(x ?? Number.NaN), Number(y ?? Number.NaN)];
      if (!Number.isFinite(lon) || !Number.isFinite(lat) || there === undefined) return refuse(rule9003);
      const [shownX, shownY] = there([lon, lat]);
      return { longitude: shownX, latitude: shownY, crs: to };
    },
    write: (value, writer, _, refuse) => {
      const { longitude: x, latitude: y, crs } = (value ?? {}) as Row;
      if (typeof x !== 'number' || typeof y !== 'number' || crs !== to || back === undefined) {
        refuse({ code: 'HT9003', rule: bilingual(`不是 ${to} 坐标`, `is no position in ${to}`) });
        return;
      }
      const [lon, lat] = back([x, y]);
      writer.put(pathX, Math.round(lon * scale) / scale);
      writer.put(pathY, Math.round(lat * scale) / scale);
    },
    ...(from === to
      ? {}
      : {
          loss: bilingual('坐标换算往返有厘米级差异', 'Converting positions there and back moves them by centimetres'),
        }),
  };
};

const joinOrigin = (names: readonly string[], separator: string, reader: FieldReader): Origin => {
  const parts = names.map((name) => ({ read: reader(name), path: compileSourcePath(name) }));
  return {
    sources: names,
    read: (row) => {
      const values = parts.map(({ read }) => read(row));
      // An id of some of its parts would be the id of something else.
      return values.includes(undefined) ? undefined : values.map(textOf).join(separator);
    },
    ...(separator === ''
      ? { loss: bilingual('join 没有分隔符 with，不能写回', 'join has no separator (with) and cannot be carried back') }
      : {
          write: (value, writer, _, refuse) => {
            const texts = textOf(value).split(separator);
            if (texts.length !== parts.length) {
              const count = parts.length;
              refuse({
                code: 'HT9003',
                rule: bilingual(`不能拆回 ${count} 段`, `cannot be taken apart into ${count}`),
              });
              return;
            }
            for (const [index, { path }] of parts.entries()) writer.derived(path, texts[index]);
          },
        }),
  };
};

/** Compiles the beginning of a rule; a rule that has none or several is a fault. */
export function compileOrigin(
  rule: Rule,
  path: readonly PropertyKey[],
  reader: FieldReader,
  context: CompileContext,
): Origin {
  const { from, first, join, value, expression, point, split } = rule;
  const given = Object.entries({ from, first, join, value, expression, point }).filter(
    ([, origin]) => origin !== undefined,
  );
  if (given.length !== 1)
    context.fault(
      path,
      bilingual(
        '规则须恰有 from、first、join、value、expression、point 之一',
        'A rule has exactly one of from, first, join, value, expression, point',
      ),
    );
  if (expression !== undefined) return expressionOrigin(rule, path, context);
  if (point !== undefined) return pointOrigin(rule, path, reader, context);
  if (join !== undefined) return joinOrigin(join, rule.with ?? '', reader);
  if (first !== undefined) {
    const [reads, target] = [first.map(reader), compileSourcePath(first[0] ?? '')];
    return {
      sources: first,
      read: (row) => {
        for (const read of reads) {
          const found = read(row);
          if (found !== undefined) return found;
        }
        return undefined;
      },
      write: (found, writer) => writer.derived(target, found),
    };
  }
  if (from !== undefined) {
    const target = compileSourcePath(from);
    return {
      sources: [from],
      read: reader(from),
      write:
        split === undefined
          ? (found, writer) => writer.put(target, found)
          : (found, writer) => writer.part(target, split.at, split.part, textOf(found)),
    };
  }
  return { sources: [], read: () => value, isConstant: true };
}
