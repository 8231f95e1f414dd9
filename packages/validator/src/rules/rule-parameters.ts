import { bilingual, type BilingualText, type ErrorCode } from '@hutong/standard';

/** A number that a rule goes by and a rule set can change. */
export interface RuleParameter {
  readonly title: BilingualText;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** UCUM code; a plain count when absent. */
  readonly unit?: string;
}

const parameter = (
  zh: string,
  en: string,
  [standard, minimum, maximum]: readonly [standard: number, minimum: number, maximum: number],
  unit?: string,
): RuleParameter => ({
  title: bilingual(zh, en),
  default: standard,
  minimum,
  maximum,
  ...(unit === undefined ? {} : { unit }),
});

/** The parameters of every rule that has some. */
export const ruleParameters = {
  HT2008: {
    tolerance: parameter('边界重绘的容差', 'How far two drawings of one border may differ', [50, 0, 5000], 'm'),
  },
  HT2017: {
    missedIntervals: parameter(
      '型号写明间隔时，缺多少个间隔算中断',
      'Missed intervals that are a gap, where the model states the interval',
      [3, 1, 10_000],
    ),
    missedUsually: parameter(
      '按读数推知间隔时，缺多少个间隔算中断',
      'Missed intervals that are a gap, where the interval is told from the readings',
      [10, 1, 10_000],
    ),
    fewestReadings: parameter('推知间隔所需的最少读数', 'Readings from which on an interval is told', [20, 5, 100_000]),
  },
  HT2018: {
    fewestReadings: parameter('连续多少次相同算冻结', 'Equal readings on end that are frozen', [30, 3, 100_000]),
    shortestHours: parameter('相同持续多久算冻结', 'How long they have to last', [6, 0, 8760], 'h'),
  },
  HT2019: {
    leastShift: parameter('两处位置至少相差多远才判断', 'How far apart two positions have to be', [150, 20, 2000], 'm'),
    mostOff: parameter('与 GCJ-02 偏移的容差', 'How exactly the shift of GCJ-02 has to be met', [60, 1, 500], 'm'),
  },
} as const satisfies Readonly<Partial<Record<ErrorCode, Readonly<Record<string, RuleParameter>>>>>;

/** A rule that has parameters. */
export type ParameterisedRule = keyof typeof ruleParameters;

/** The values of all parameters. */
export type RuleParameterValues = {
  readonly [Code in ParameterisedRule]: { readonly [Name in keyof (typeof ruleParameters)[Code]]: number };
};

type Changes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The parameters of a rule by name; empty for a rule that has none. */
export const parametersOf = (code: string): Readonly<Record<string, RuleParameter>> =>
  (ruleParameters as Readonly<Record<string, Readonly<Record<string, RuleParameter>>>>)[code] ?? {};

/** The parameters as the rules have them, with what is changed. */
export const parameterValues = (changes: Changes = {}): RuleParameterValues =>
  Object.fromEntries(
    Object.entries(ruleParameters).map(([code, own]) => [
      code,
      Object.fromEntries(
        Object.entries(own).map(([name, { default: standard }]) => [name, changes[code]?.[name] ?? standard]),
      ),
    ]),
  ) as RuleParameterValues;
