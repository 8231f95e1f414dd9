import type { BilingualText } from '../text.ts';

/**
 * How a reading is compared. `absent`: the property has not had the value for the time `within`.
 * `atLeast` and `atMost` with a time `within`: the mean of the readings of that time, up to and including the last one.
 */
export type TriggerCondition = 'is' | 'atLeast' | 'atMost' | 'absent';

/** When a reading of a device turns into a warning of an event kind. */
export interface EventTrigger {
  readonly id: string;
  /** Event kind, e.g. `010101`. */
  readonly kind: string;
  readonly deviceKinds: readonly string[];
  readonly property: string;
  readonly condition: TriggerCondition;
  readonly value: number | boolean | string;
  /** ISO 8601 duration: the time of an absence, or the window of a mean. */
  readonly within?: string;
  /** `lives-alone`: only devices whose watched resident lives alone. */
  readonly watch?: 'lives-alone';
  /** Where the threshold or the time comes from. */
  readonly source?: string;
  readonly title: BilingualText;
}
