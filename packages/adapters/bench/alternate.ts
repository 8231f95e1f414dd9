/**
 * One loop of a benchmark; `once` does one unit of work and gives what it made to a caller that calls many others, so
 * that it is really made: what a caller can look into and leaves unused may be optimised away.
 */
export interface Case {
  readonly name: string;
  readonly once: () => unknown;
}

const roundLength = 25;
const rounds = 9;
const warmUps = 8;
let kept: unknown;

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of the processor that this process took, collecting garbage included; what else the machine does counts less. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rateOf = ({ once }: Case, batch: number): number => {
  const start = processorTime();
  let done = 0;
  let passed = 0;
  do {
    let made: unknown;
    for (let index = 0; index < batch; index++) made = once();
    kept = made;
    done += batch;
    passed = processorTime() - start;
  } while (passed < roundLength);
  return (done / passed) * 1000;
};

/** Rates of all cases, taken in turns round after round, so that a slow moment of the machine strikes them all. */
export class Rates {
  private readonly byName: ReadonlyMap<string, readonly number[]>;

  constructor(cases: readonly Case[]) {
    // Machine code for functions that several cases share settles only once all of them have run for a while.
    for (let pass = 0; pass < warmUps; pass++) for (const own of cases) rateOf(own, 20);
    const batches = cases.map((own) => Math.max(1, Math.floor(rateOf(own, 20) / 1000)));
    const taken = cases.map((): number[] => []);
    for (let round = 0; round < rounds; round++)
      cases.forEach((own, index) => taken[index]?.push(rateOf(own, batches[index] ?? 1)));
    this.byName = new Map(cases.map(({ name }, index) => [name, taken[index] ?? []]));
    if (kept === undefined) throw new TypeError('a case gives nothing');
  }

  /** Units of work in a second, median of the rounds. */
  rate(name: string): number {
    return median(this.of(name));
  }

  /** How many times as fast one case is as another, median of the rounds. */
  ratio(name: string, over: string): number {
    const below = this.of(over);
    return median(this.of(name).map((rate, round) => rate / (below[round] ?? Number.NaN)));
  }

  private of(name: string): readonly number[] {
    const rates = this.byName.get(name);
    if (rates === undefined) throw new TypeError(`no case ${name}`);
    return rates;
  }
}
