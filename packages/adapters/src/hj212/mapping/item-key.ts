import { localId, observedProperty, type ObservedProperty } from '@hutong/adapter-kit';
import { pollutants, type Pollutant } from '../items/pollutants.ts';
import { isMainValue } from './statistics.ts';

/** A factor in the message that is being mapped. */
export interface Factor {
  readonly code: string;
  readonly pollutant: Pollutant | undefined;
  /** The message that the rest speaks of. */
  turn: number;
  flag: string | undefined;
  sampleTime: string | undefined;
  readonly keys: ItemKey[];
}

/** A key of the content, looked up once: what it says of which factor. */
export interface ItemKey {
  readonly key: string;
  /** Undefined for keys without a suffix, e.g. `DataTime`. */
  readonly factor: Factor | undefined;
  readonly suffix: string;
  /** The property of a value of its factor; other statistics have none. */
  readonly property: ObservedProperty | undefined;
  /** The message that the text belongs to; of a duplicate key the last value stands. */
  turn: number;
  text: string;
}

const mostKept = 2000;

/** Keys that were met. Stations send the same few dozen; one message is mapped at a time. */
export class ItemKeys {
  private readonly keys = new Map<string, ItemKey>();
  private readonly factors = new Map<string, Factor>();

  /** A new message begins. */
  begin(): void {
    if (this.keys.size < mostKept) return;
    this.keys.clear();
    this.factors.clear();
  }

  of(key: string): ItemKey {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const made = this.make(key);
    this.keys.set(key, made);
    return made;
  }

  private make(key: string): ItemKey {
    const dash = key.indexOf('-');
    if (dash < 1) return { key, factor: undefined, suffix: '', property: undefined, turn: 0, text: '' };
    const factor = this.factor(key.slice(0, dash));
    const suffix = key.slice(dash + 1);
    const { code, pollutant } = factor;
    const property =
      pollutant !== undefined && isMainValue(code, suffix)
        ? observedProperty(pollutant.property, `-${localId(key)}`)
        : undefined;
    return { key, factor, suffix, property, turn: 0, text: '' };
  }

  private factor(code: string): Factor {
    const known = this.factors.get(code);
    if (known !== undefined) return known;
    const pollutant = Object.hasOwn(pollutants, code) ? pollutants[code] : undefined;
    const made: Factor = { code, pollutant, turn: 0, flag: undefined, sampleTime: undefined, keys: [] };
    this.factors.set(code, made);
    return made;
  }
}
