/** A positional argument; `value` exists for the compiler alone. */
export interface Arg<Value = unknown> {
  readonly required?: boolean;
  /** Takes all that follow; only the last argument may. */
  readonly multiple?: boolean;
  readonly value?: Value;
}

/** A named flag; `value` exists for the compiler alone. */
export interface Flag<Value = unknown> {
  readonly type: 'boolean' | 'string' | 'integer';
  /** One letter that stands for the name. */
  readonly char?: string;
  readonly required?: boolean;
  readonly default?: string;
  /** The only values that are allowed. */
  readonly options?: readonly string[];
  /** What the help shows for the value. */
  readonly helpValue?: string;
  /** Environment variable that gives the value when the command line does not. */
  readonly env?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** Separates several values in one. */
  readonly delimiter?: string;
  /** Flags that must be given as well. */
  readonly dependsOn?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly value?: Value;
}

type ArgOptions = Omit<Arg, 'value'>;
type StringOptions = Omit<Flag, 'type' | 'value' | 'min' | 'max'>;
type IntegerOptions = Pick<Flag, 'char' | 'required' | 'helpValue' | 'env' | 'dependsOn' | 'min' | 'max'>;

type Given<Options, Value> = Options extends { readonly required: true } | { readonly default: string }
  ? Value
  : Value | undefined;
type OneOrMore<Options, Value> = Options extends { readonly multiple: true } ? Value[] : Value;

/** Makes positional arguments. */
export const Args = {
  string: <const Options extends ArgOptions>(options: Options): Arg<Given<Options, OneOrMore<Options, string>>> =>
    options,
};

/** Makes flags. */
export const Flags = {
  boolean: (): Flag<boolean> => ({ type: 'boolean' }),
  string: <const Options extends StringOptions>(
    options: Options,
  ): Flag<Given<Options, OneOrMore<Options, string>>> => ({ type: 'string', ...options }),
  integer: <const Options extends IntegerOptions>(options: Options): Flag<Given<Options, number>> => ({
    type: 'integer',
    ...options,
  }),
};

export type ArgSet = Readonly<Record<string, Arg>>;
export type FlagSet = Readonly<Record<string, Flag>>;

type ValueOf<Definition> = Definition extends { readonly value?: infer Value } ? Value : never;

/** What a command line gave for a set of arguments or flags. */
export type ValuesOf<Set> = { readonly [Name in keyof Set]: ValueOf<Set[Name]> };
