import { bilingual, HutongError, type BilingualText, type ErrorCode } from '@hutong/standard';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';

/** One thing wrong in a YAML file, with its place. */
export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly message: BilingualText;
  /** Requirement that it breaks, where its reader knows of one. */
  readonly requirement?: string;
}

export interface YamlDocumentOptions {
  /** Name shown in errors. */
  readonly file: string;
  /** Code of the error that is thrown, e.g. `HT8002` for a scenario. */
  readonly code: ErrorCode;
}

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;
const textOf = (said: ReturnType<typeof english>): string => (typeof said === 'string' ? said : (said?.message ?? ''));

/** What an issue of zod says in both languages; a message that the schema wrote itself stands in both. */
const explain = (issue: z.core.$ZodIssue): BilingualText => {
  if (issue.code === 'custom') return bilingual(issue.message, issue.message);
  const raw = issue as z.core.$ZodRawIssue;
  return bilingual(textOf(chinese(raw)), textOf(english(raw)));
};

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Offset of a path in the text: its key if it has one, else of the nearest parent that stands in the file. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last));
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

const unknownKey = (key: string): BilingualText => bilingual(`未知的键 "${key}"`, `Unknown key "${key}"`);

const isInside = ({ code, path }: z.core.$ZodIssue): boolean => path.length > 0 || code === 'unrecognized_keys';

const flatten = (issue: z.core.$ZodIssue): { path: PropertyKey[]; message: BilingualText }[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: unknownKey(key) }));
  // Of the forms that a value may have, the only one that it has but for something inside it.
  const near = issue.code === 'invalid_union' ? issue.errors.filter((form) => form.every(isInside)) : [];
  const [form] = near;
  return form === undefined || near.length > 1
    ? [{ path: issue.path, message: explain(issue) }]
    : form.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** The value of a document; aliases that multiply without end are a problem of it and no crash. */
function valueOf(document: Document, fail: (problems: YamlProblem[]) => never): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const { message } = error as Error;
    return fail([
      {
        line: 1,
        column: 1,
        pointer: '',
        message: bilingual(`YAML 不能展开：${message}`, `YAML cannot be expanded: ${message}`),
      },
    ]);
  }
}

/** A YAML text that keeps to its schema, and the way to refuse what only its reader can judge. */
export interface YamlDocument<Value> {
  readonly value: Value;
  /** Where a path stands in the text. */
  readonly locate: (path: readonly PropertyKey[]) => Pick<YamlProblem, 'line' | 'column' | 'pointer'>;
  /** Throws the document's error for what stands at these paths. */
  readonly refuse: (
    problems: readonly (Pick<YamlProblem, 'message' | 'requirement'> & { readonly path: readonly PropertyKey[] })[],
  ) => never;
}

/**
 * Reads a YAML text against a schema and remembers where everything stands. Throws one error of the named code that
 * stands at the first problem; its facts carry all of them under `problems`.
 */
export function openYamlDocument<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  options: YamlDocumentOptions,
): YamlDocument<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (problems: YamlProblem[]): never => {
    const [first, ...rest] = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const more = (language: 'zh' | 'en'): string =>
      rest.length === 0 ? '' : language === 'zh' ? `（另有 ${rest.length} 处）` : ` (and ${rest.length} more)`;
    throw new HutongError(options.code, {
      file: options.file,
      ...(first === undefined ? {} : { line: first.line, column: first.column, pointer: first.pointer }),
      message: bilingual(`${first?.message.zh}${more('zh')}`, `${first?.message.en}${more('en')}`),
      facts: { problems },
    });
  };
  if (document.errors.length > 0)
    fail(
      document.errors.map(({ pos, message }) => ({
        ...place(pos[0]),
        pointer: '',
        message: bilingual(`YAML 语法错误：${message}`, `YAML syntax: ${message}`),
      })),
    );
  const locate: YamlDocument<never>['locate'] = (path) => ({
    ...place(offsetOf(document, path)),
    pointer: pointerOf(path),
  });
  const refuse: YamlDocument<never>['refuse'] = (problems) =>
    fail(problems.map(({ path, ...said }) => ({ ...locate(path), ...said })));
  const outcome = schema.safeParse(valueOf(document, fail), { reportInput: true });
  return outcome.success ? { value: outcome.data, locate, refuse } : refuse(outcome.error.issues.flatMap(flatten));
}

/** The value of a YAML text that keeps to a schema; see `openYamlDocument` for what is thrown. */
export const parseYamlDocument = <Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  options: YamlDocumentOptions,
): z.output<Schema> => openYamlDocument(schema, text, options).value;
