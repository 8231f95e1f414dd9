import { eventTriggers, nationalCode, type EventTrigger } from '@hutong/standard';

const byProperty = new Map<string, EventTrigger[]>();
for (const trigger of eventTriggers)
  byProperty.set(trigger.property, [...(byProperty.get(trigger.property) ?? []), trigger]);

/** Triggers that look at a property. */
export const triggersOf = (property: string): readonly EventTrigger[] => byProperty.get(property) ?? [];

/** Whether a reading has the value that the trigger looks for; for `absent`, the value whose absence counts. */
export function matchesTrigger({ condition, value }: EventTrigger, reading: unknown): boolean {
  if (condition === 'is' || condition === 'absent') return reading === value;
  if (typeof reading !== 'number' || typeof value !== 'number') return false;
  return condition === 'atLeast' ? reading >= value : reading <= value;
}

/** Whether a trigger is about this kind of device; one of a local kind is what its parent is, and one that nobody registered may be of any kind. */
export const appliesToDevice = (trigger: EventTrigger, kind: unknown): boolean =>
  kind === undefined || (typeof kind === 'string' && trigger.deviceKinds.includes(nationalCode(kind)));

/** Readings of these qualities say nothing about the world. */
export const unusableQualities = ['bad', 'maintenance'] as const;

export const isUsable = (quality: unknown): boolean => !(unusableQualities as readonly unknown[]).includes(quality);
