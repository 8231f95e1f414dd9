import type { MaskRule } from './masks.ts';
import { TellingValues } from './telling-values.ts';

/** One place of a record that was masked. */
export interface MaskedPlace {
  /** RFC 6901 pointer; it names declared fields only. */
  readonly pointer: string;
  readonly rule: MaskRule;
}

/** A shown or partly shown text that may repeat what was hidden elsewhere. */
interface OpenText {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly pointer: string;
  /** What stands there instead when the text has to keep a form. */
  readonly standIn: string | undefined;
}

/** What is learned while one record is masked. */
export class MaskReport {
  readonly masked: MaskedPlace[] = [];
  readonly pseudonym: ((text: string) => string) | undefined;
  withheld = 0;
  readonly #telling = new TellingValues();
  readonly #open: OpenText[] = [];

  constructor(pseudonym?: (text: string) => string) {
    this.pseudonym = pseudonym;
  }

  /** Notes that the value at a place was hidden or masked. */
  hide(value: unknown, pointer: string, rule: MaskRule, telling: boolean): void {
    this.masked.push({ pointer, rule });
    if (telling) this.#telling.add(value);
  }

  /** Notes that a member was left out which no field declares. */
  withhold(value: unknown): void {
    this.withheld++;
    this.#telling.add(value);
  }

  /** Notes a text of open form in the copy. */
  leaveOpen(text: OpenText): void {
    this.#open.push(text);
  }

  /** Strikes out of the open texts what was hidden elsewhere in the record. */
  strike(): void {
    if (this.#telling.isEmpty) return;
    for (const { holder, key, pointer, standIn } of this.#open) {
      const members = holder as Record<string | number, unknown>;
      const text = members[key];
      if (typeof text !== 'string') continue;
      const struck = this.#telling.strike(text);
      if (struck === text) continue;
      members[key] = standIn ?? struck;
      if (!this.masked.some((place) => place.pointer === pointer)) this.masked.push({ pointer, rule: 'all' });
    }
  }
}
