import { parseArgs } from 'node:util';
import type { ArgSet, Flag, FlagSet } from './define-arguments.ts';
import { flagValue } from './flag-value.ts';
import { UsageProblem } from './usage-problem.ts';

interface Written {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** A flag that stands where the value of another should. */
const looksLikeFlag = (text: string, flags: FlagSet): boolean =>
  text.startsWith('--') || Object.values(flags).some(({ char }) => char !== undefined && text === `-${char}`);

const read = (flags: FlagSet, argv: readonly string[]): Written => {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, char }]) => [
      name,
      { type: type === 'boolean' ? type : ('string' as const), ...(char === undefined ? {} : { short: char }) },
    ]),
  );
  // Not strict: the messages of strict parsing are in English alone.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const flag: Flag | undefined = flags[name];
    if (flag === undefined)
      throw new UsageProblem(`没有选项 ${rawName}`, `There is no flag ${rawName}`, name, Object.keys(flags));
    if (flag.type === 'boolean' && value !== undefined)
      throw new UsageProblem(`选项 --${name} 不带值`, `Flag --${name} takes no value`);
    if (flag.type !== 'boolean' && (value === undefined || (!inlineValue && looksLikeFlag(value, flags))))
      throw new UsageProblem(`选项 --${name} 需要一个值`, `Flag --${name} expects a value`);
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  return { flags: given, words };
};

const valuesOfFlags = (
  flags: FlagSet,
  written: Written['flags'],
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, flag] of Object.entries(flags)) {
    const fallback = (flag.env === undefined ? undefined : environment[flag.env]) || flag.default;
    const texts = written.get(name) ?? (fallback === undefined ? undefined : [fallback]);
    if (flag.type === 'boolean') values[name] = texts !== undefined;
    else if (texts !== undefined) values[name] = flagValue(name, flag, texts);
    else if (flag.required === true) missing.push(`--${name}`);
    const absent = flag.dependsOn?.filter((other) => written.has(name) && !written.has(other)) ?? [];
    if (absent.length > 0)
      throw new UsageProblem(`选项 --${name} 还需要 --${absent[0]}`, `Flag --${name} needs --${absent[0]} as well`);
  }
  if (missing.length > 0)
    throw new UsageProblem(`缺少选项 ${missing.join(', ')}`, `Missing required flag ${missing.join(', ')}`);
  return values;
};

const valuesOfArgs = (args: ArgSet, words: readonly string[]): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  const missing: string[] = [];
  let place = 0;
  for (const [name, { required, multiple }] of Object.entries(args)) {
    const taken = words.slice(place, multiple === true ? undefined : place + 1);
    place += taken.length;
    if (taken.length > 0) values[name] = multiple === true ? taken : taken[0];
    else if (required === true) missing.push(name.toUpperCase());
  }
  if (missing.length > 0)
    throw new UsageProblem(`缺少参数 ${missing.join(', ')}`, `Missing argument ${missing.join(', ')}`);
  if (place < words.length) {
    const rest = words.slice(place).join(', ');
    throw new UsageProblem(`多余的参数 ${rest}`, `Unexpected argument ${rest}`);
  }
  return values;
};

/** Reads a command line by the definitions of a command. Throws `UsageProblem` for one that does not follow them. */
export function parseArguments(
  definitions: { readonly args: ArgSet; readonly flags: FlagSet },
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly args: Readonly<Record<string, unknown>>; readonly flags: Readonly<Record<string, unknown>> } {
  const written = read(definitions.flags, argv);
  return {
    flags: valuesOfFlags(definitions.flags, written.flags, environment),
    args: valuesOfArgs(definitions.args, written.words),
  };
}
