import { describe, test } from 'vitest';
import type { Adapter } from '../adapter.ts';
import type { AdapterSuite, ContractTest } from './adapter-suite.ts';
import { codecTests } from './codec-tests.ts';
import { explanationTests } from './explanation-tests.ts';
import { framerTests } from './framer-tests.ts';
import { privacyTests } from './privacy-tests.ts';

/**
 * The contract suite: every adapter calls it in a vitest file, and none has a private copy. A test is left out only
 * with a reason, which shows in its title.
 */
export function describeAdapter<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  suite: AdapterSuite<Message, Options>,
): void {
  describe(`adapter contract of ${adapter.id}`, () => {
    const tests = {
      ...framerTests<Message, Options>(),
      ...codecTests<Message, Options>(),
      ...explanationTests<Message, Options>(),
      ...privacyTests<Message, Options>(),
    };
    for (const [name, run] of Object.entries(tests)) {
      const reason = suite.skip?.[name as ContractTest];
      if (reason === undefined) test(name, () => run({ adapter, suite }));
      else test.skip(`${name} (left out: ${reason})`, () => undefined);
    }
  });
}
