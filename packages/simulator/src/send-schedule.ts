import type { Emission } from './emission.ts';
import type { PlayedHour } from './play-fleet.ts';

/** What goes out in one step of virtual time. */
export interface SendStep {
  readonly from: number;
  readonly to: number;
  readonly emissions: readonly Emission[];
}

/**
 * Cuts a run into steps of virtual time, in the order in which messages go out after faults have changed them.
 * What faults delay beyond the end goes out with the last step, so that nothing is lost in silence.
 */
export function* scheduleSends(
  hours: Iterator<PlayedHour>,
  change: (emission: Emission) => readonly Emission[],
  span: { readonly from: number; readonly to: number; readonly step: number },
): Generator<SendStep> {
  let waiting: Emission[] = [];
  let hour = hours.next();
  for (let { from } = span; from < span.to; from += span.step) {
    const to = Math.min(from + span.step, span.to);
    while (hour.done !== true && hour.value.start < to) {
      waiting.push(...hour.value.emissions.flatMap(change));
      hour = hours.next();
    }
    const due = to === span.to ? waiting : waiting.filter(({ sendAt }) => sendAt < to);
    waiting = waiting.filter(({ sendAt }) => sendAt >= to);
    yield { from, to, emissions: due.sort((a, b) => a.sendAt - b.sendAt) };
  }
}
