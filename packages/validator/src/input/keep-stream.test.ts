import { expect, it } from 'vitest';
import { createSpillFile } from '../dataset/rows/spill-file.ts';
import { keepStream } from './keep-stream.ts';

it('can be read again from its beginning, however far it was read before and however long it is', async () => {
  const spill = createSpillFile();
  let given = 0;
  const live = async function* () {
    for (; given < 12; given++) yield Buffer.alloc(1024 * 1024, given);
  };
  const open = keepStream(live(), spill);
  for await (const chunk of open()) {
    expect(chunk[0]).toBe(0);
    break;
  }
  for (let round = 0; round < 2; round++) {
    const seen: (number | undefined)[] = [];
    for await (const chunk of open()) seen.push(chunk[7]);
    expect(seen).toEqual(Array.from({ length: 12 }, (_, number) => number));
  }
  spill.close();
});
