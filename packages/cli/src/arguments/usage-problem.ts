import type { BilingualText } from '@hutong/standard';
import { bilingual } from '../command-text.ts';

/** A command line that cannot be understood; light, because the error table is loaded only to report it. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
  readonly text: BilingualText;
  /** What was typed in place of a known name, for a suggestion. */
  readonly typed: string | undefined;
  readonly known: readonly string[];

  constructor(zh: string, en: string, typed?: string, known: readonly string[] = []) {
    super(en);
    this.text = bilingual(zh, en);
    this.typed = typed;
    this.known = known;
  }
}
