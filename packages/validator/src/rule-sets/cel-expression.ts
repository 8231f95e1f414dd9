import type { Field } from '@hutong/standard';
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import { nearestWord } from '../records/nearest-code.ts';
import { declareRecord } from './cel-types.ts';
import type { RuleVariables } from './rule-variables.ts';

/** What is wrong with an expression, and with which part of it. */
export class ExpressionFault extends Error {
  readonly part: string;

  constructor(message: string, part: string) {
    super(message);
    this.part = part;
  }
}

/** An expression that is ready to be asked. */
export interface CelExpression {
  /** Fields that it looks at, by variable; undefined for a variable that it takes as a whole. */
  readonly used: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Throws what stops it, as a member that is absent. */
  readonly evaluate: (variables: Readonly<Record<string, unknown>>) => unknown;
}

/** A rule costs no more than these allow, whatever the record. */
const limits = { maxAstNodes: 500, maxDepth: 40, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };
const deepestLoop = 2;
const loops = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

const options = { enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits } as const;

const patterns = new Map<string, RE2JS>();
const mostPatterns = 1000;

/** The library's `matches` goes back and forth in a text; the language asks for one that takes linear time. */
const matchesInLinearTime = (text: string, pattern: string): boolean => {
  let compiled = patterns.get(pattern);
  if (compiled === undefined) {
    if (patterns.size >= mostPatterns) patterns.clear();
    patterns.set(pattern, (compiled = RE2JS.compile(pattern)));
  }
  return compiled.matcher(text).find();
};

const linear = 'matchesInLinearTime';

const environmentOf = (variables: RuleVariables, isTyped: boolean): Environment => {
  const environment = new Environment(options)
    .registerVariable('now', 'google.protobuf.Timestamp')
    .registerFunction(`string.${linear}(string): bool`, matchesInLinearTime);
  for (const [name, entity] of Object.entries(variables)) {
    if (isTyped && entity !== undefined) declareRecord(environment, name, entity);
    else environment.registerVariable(name, 'dyn');
  }
  return environment;
};

type Node = ASTNode;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (isNode(value)) yield value;
}

/** Visits a tree from the top; `depth` is that of loops. */
function visit(node: Node, depth: number, call: (node: Node, depth: number, parent: Node | undefined) => void): void {
  const walk = (own: Node, deep: number, parent: Node | undefined): void => {
    call(own, deep, parent);
    const inside = own.op === 'rcall' && loops.has(own.args[0]) ? deep + 1 : deep;
    for (const child of nodesIn(own.args)) walk(child, inside, own);
  };
  walk(node, depth, undefined);
}

const textOf = ({ input, range }: Node): string => input.slice(range.start, range.end);

/** The names by which a member is reached from a variable, as `record.position.crs`; undefined for anything else. */
function pathOf(node: Node): readonly [variable: string, ...names: string[]] | undefined {
  if (node.op === 'id') return [node.args];
  if (node.op !== '.' && node.op !== '.?') return undefined;
  const before = pathOf(node.args[0]);
  return before === undefined ? undefined : [...before, node.args[1]];
}

/** The types are checked by the library, which takes any member in `has()`. */
function checkMember(node: Node, variables: RuleVariables): void {
  const [variable = '', ...names] = pathOf(node) ?? [];
  let fields = Object.hasOwn(variables, variable) ? variables[variable]?.fields : undefined;
  for (const name of names) {
    if (fields === undefined) return;
    if (!Object.hasOwn(fields, name)) {
      const near = nearestWord(name, Object.keys(fields));
      throw new ExpressionFault(`no field "${name}"${near === undefined ? '' : `; did you mean ${near}?`}`, name);
    }
    const kind: Field['kind'] | undefined = fields[name]?.kind;
    fields = kind?.type === 'object' && kind.open !== true ? kind.fields : undefined;
  }
}

/** Takes the expression apart: what it looks at, and whether it stays within its bounds. */
function inspect(tree: Node, variables: RuleVariables): CelExpression['used'] {
  const used = new Map<string, Set<string> | undefined>();
  visit(tree, 0, (node, depth, parent) => {
    checkMember(node, variables);
    if (depth > deepestLoop) throw new ExpressionFault('loops are nested too deeply', textOf(node));
    // Bound again and again, a text would double each time.
    if (node.op === 'rcall' && node.args[0] === 'bind')
      throw new ExpressionFault('cel.bind is not available', textOf(node));
    if (node.op === 'rcall' && node.args[0] === 'matches') {
      const [pattern] = node.args[2];
      if (pattern?.op === 'value' && typeof pattern.args === 'string') {
        try {
          RE2JS.compile(pattern.args);
        } catch {
          throw new ExpressionFault('the pattern is none of RE2', textOf(pattern));
        }
      }
      node.args[0] = linear;
    }
    if (node.op !== 'id' || !Object.hasOwn(variables, node.args)) return;
    const isMember = (parent?.op === '.' || parent?.op === '.?') && parent.args[0] === node;
    if (!isMember) used.set(node.args, undefined);
    else if (!used.has(node.args)) used.set(node.args, new Set([parent.args[1]]));
    else used.get(node.args)?.add(parent.args[1]);
  });
  return used;
}

/** What the library throws, as a fault of a part of the expression. */
function asFault(error: unknown, text: string): ExpressionFault {
  if (error instanceof ExpressionFault) return error;
  const { summary, message, range } = error as {
    summary?: string;
    message: string;
    range?: { start: number; end: number };
  };
  const said = (summary ?? message.split('\n', 1)[0] ?? '').replaceAll(linear, 'matches');
  return new ExpressionFault(said, range === undefined ? text : text.slice(range.start, range.end));
}

/**
 * Compiles an expression over records: its fields and types are checked, it gives a bool, and its cost is bounded.
 * Variables without an entity are not checked. Throws ExpressionFault.
 */
export function compileCel(text: string, variables: RuleVariables): CelExpression {
  try {
    const typed = environmentOf(variables, true).parse(text);
    inspect(typed.ast, variables);
    const { valid, type, error } = typed.check();
    if (!valid) throw error ?? new Error(text);
    if (type !== 'bool' && type !== 'dyn') throw new ExpressionFault(`it gives ${type ?? '?'}, not bool`, text);
    // Records are asked as they are; to wrap each in its types would cost more than the rule.
    const parsed = environmentOf(variables, false).parse(text);
    const used = inspect(parsed.ast, variables);
    return { used, evaluate: (values) => parsed(values) as unknown };
  } catch (error) {
    throw asFault(error, text);
  }
}

/** What stopped an evaluation, without any value of the record: the library's code, and the part of the expression. */
export function evaluationFault(error: unknown, text: string): { readonly code: string; readonly part: string } {
  const { code = 'failed', range } = error as { code?: string; range?: { start: number; end: number } };
  return {
    code: code.replaceAll('_', ' '),
    part: range === undefined ? text : text.slice(range.start, range.end),
  };
}
