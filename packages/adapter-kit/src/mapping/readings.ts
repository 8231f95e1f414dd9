import type { HutongRecord, Observation } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';
import { observationRecord, plainRecord } from './observation-record.ts';
import type { ObservedProperty } from './observed-property.ts';
import type { ReadingSource } from './reading-source.ts';

/**
 * Readings of a source as records, with the units of their properties. The same message seen again gives the same ids
 * and the same content, so a repeated frame changes nothing.
 */
export class Readings {
  /** How many there are. */
  count = 0;
  private readonly list: HutongRecord[];
  private readonly context: MappingContext;
  private readonly source: ReadingSource;
  private start = '';
  private observedAt = '';
  private quality: Observation['quality'] = 'good';

  /** `expected` is how many there will probably be; a list that grows takes room for sixteen more. */
  constructor(context: MappingContext, source: ReadingSource, expected = 1) {
    this.context = context;
    this.source = source;
    // oxlint-disable-next-line no-new-array -- `Array.from` fills the list, which costs more than all that goes into it.
    this.list = new Array<HutongRecord>(expected);
  }

  /** All of them, in the order they were added. */
  get records(): readonly HutongRecord[] {
    if (this.list.length > this.count) this.list.length = this.count;
    return this.list;
  }

  /**
   * What the readings added from here on share. `key` tells them apart from those of other messages, in characters of a
   * local id.
   */
  at(key: string, observedAt: string, quality: Observation['quality'] = 'good'): this {
    this.start = this.source.start + key;
    this.observedAt = observedAt;
    this.quality = quality;
    return this;
  }

  /** Adds a reading. */
  add(property: ObservedProperty, value: boolean | number | string, component?: string, note?: string): void {
    const { context, source, observedAt, quality } = this;
    const { provenance, device } = source;
    const id = this.start + property.ending;
    this.addRecord(
      component === undefined && note === undefined && context.simulated !== true
        ? plainRecord(context.division, provenance, id, device, property, value, observedAt, quality)
        : observationRecord(context, provenance, id, device, property, value, observedAt, quality, component, note),
    );
  }

  /** Adds a record of any kind. */
  addRecord(record: HutongRecord): void {
    this.list[this.count++] = record;
  }

  /** Adds a reading of the same value for each of many properties, as of alarms none of which is set. */
  addEach(properties: readonly ObservedProperty[], value: boolean | number | string): void {
    const { context, source, start, observedAt, quality } = this;
    const { provenance, device } = source;
    const { division } = context;
    if (context.simulated === true) for (const property of properties) this.add(property, value);
    else
      for (let index = 0; index < properties.length; index++) {
        const property = properties[index];
        if (property === undefined) continue;
        const id = start + property.ending;
        this.addRecord(plainRecord(division, provenance, id, device, property, value, observedAt, quality));
      }
  }
}
