import * as fc from 'fast-check';
import { commands } from '../items/commands.ts';
import { pollutants } from '../items/pollutants.ts';
import type { Hj212Group, Hj212Message } from '../message.ts';

const word = fc.stringMatching(/^[A-Za-z0-9_.]{1,12}$/);
const value = fc.oneof(fc.stringMatching(/^-?\d{1,6}(\.\d{1,3})?$/), fc.stringMatching(/^[A-Za-z0-9_. :一-龥]{0,10}$/));
const code = fc.oneof(fc.constantFrom(...Object.keys(pollutants)), word);
const suffix = fc.constantFrom('Rtd', 'Avg', 'Min', 'Max', 'Cou', 'Flag', 'SampleTime', 'Data', 'DayData', 'ZsRtd');
const stamp = fc.constantFrom('20260101080000', '20261231235959', '20260101080000123', '20260230080000', 'none');
const key = fc.oneof({ weight: 4, arbitrary: fc.tuple(code, suffix).map((parts) => parts.join('-')) }, word);

const content: fc.Arbitrary<Hj212Group[]> = fc
  .tuple(
    fc.option(stamp),
    fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 12 }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([time, pairs, joined]) => {
    const groups: [string, string][][] = time === null ? [] : [[['DataTime', time]]];
    for (const pair of pairs.filter(([name]) => name !== 'DataTime')) {
      const last = groups.at(-1);
      if (last !== undefined && joined.next().value) last.push(pair);
      else groups.push([pair]);
    }
    return groups;
  });

/** Any message of the protocol. */
export const arbitraryMessage: fc.Arbitrary<Hj212Message> = fc
  .record(
    {
      QN: fc.stringMatching(/^\d{17}$/),
      ST: fc.constantFrom('21', '22', '23', '39', '91'),
      CN: fc.constantFrom(...Object.keys(commands)),
      PW: word,
      MN: word,
      flag: fc.nat(63).map((version) => version * 4),
      extra: fc.array(fc.tuple(fc.constantFrom('Foo', 'Bar'), word), { minLength: 1, maxLength: 2 }),
      split: fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })),
      content,
    },
    { requiredKeys: ['content'] },
  )
  .map(({ split, flag, ...rest }) => ({
    ...rest,
    ...(flag === undefined ? {} : { flag: split === undefined ? flag : flag + 2 }),
    ...(split === undefined ? {} : { PNUM: split[0], PNO: split[1] }),
  }));
