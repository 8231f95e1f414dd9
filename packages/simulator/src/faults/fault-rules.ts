import { parseDuration } from '@hutong/standard';
import type { Emission } from '../emission.ts';
import { createRandom } from '../random.ts';
import { spanOf } from '../scenario/parse-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { faults } from './faults.ts';

type Rule = (emission: Emission) => readonly Emission[];

/** The scenario's faults as one step from a message to the messages that really go out. */
export function createRecordFaults(scenario: Scenario, hit: (fault: string) => void): Rule {
  const { from } = spanOf(scenario);
  const rules = scenario.faults.flatMap((entry, index): Rule[] => {
    const fault = faults.get(entry.fault);
    if (fault?.target !== 'record') return [];
    const random = createRandom(scenario.seed, `fault ${index}`);
    const change = fault.create({ random, ...(entry.by === undefined ? {} : { by: parseDuration(entry.by) }) });
    const begins = from + parseDuration(entry.from ?? 'PT0S');
    const ends = entry.until === undefined ? Number.POSITIVE_INFINITY : from + parseDuration(entry.until);
    const meant = (emission: Emission): boolean =>
      emission.sendAt >= begins &&
      emission.sendAt < ends &&
      (entry.devices === undefined || entry.devices.includes(emission.address)) &&
      (entry.kinds === undefined || entry.kinds.includes(emission.kind));
    return [
      (emission) => {
        if (!meant(emission) || !random.chance(entry.rate)) return [emission];
        hit(fault.name);
        return change({ ...emission, faults: [...emission.faults, fault.name] });
      },
    ];
  });
  return (emission) => rules.reduce<readonly Emission[]>((all, rule) => all.flatMap(rule), [emission]);
}

/** The scenario's frame faults: how the bytes of a frame arrive on the other side. */
export function createFrameFaults(
  scenario: Scenario,
  hit: (fault: string) => void,
): (frame: Uint8Array) => readonly Uint8Array[] {
  const rules = scenario.faults.flatMap((entry, index) => {
    const fault = faults.get(entry.fault);
    if (fault?.target !== 'frame') return [];
    const random = createRandom(scenario.seed, `fault ${index}`);
    return [
      (bytes: Uint8Array): readonly Uint8Array[] => {
        if (!random.chance(entry.rate)) return [bytes];
        hit(fault.name);
        return fault.apply(bytes, random);
      },
    ];
  });
  return (frame) => rules.reduce<readonly Uint8Array[]>((pieces, rule) => pieces.flatMap(rule), [frame]);
}
