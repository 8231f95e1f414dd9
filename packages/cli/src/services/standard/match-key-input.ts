import { HutongError } from '@hutong/standard';
import { readText } from '../../files/read-input.ts';
import { readStdin } from '../../files/read-stdin.ts';

/** The lines of a file, or of standard input for `-`. Throws HT3001 and HT3002. */
export async function readMatchKeyInput(input: string): Promise<string> {
  if (input !== '-') return readText(input);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readStdin());
  } catch (cause) {
    throw new HutongError('HT3002', { file: '-', cause });
  }
}
