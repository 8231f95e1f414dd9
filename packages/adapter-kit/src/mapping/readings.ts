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
  readonly records: HutongRecord[] = [];
  private readonly context: MappingContext;
  private readonly source: ReadingSource;
  private start = '';
  private observedAt = '';
  private quality: Observation['quality'] = 'good';

  constructor(context: MappingContext, source: ReadingSource) {
    this.context = context;
    this.source = source;
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
    this.records.push(
      component === undefined && note === undefined && context.simulated !== true
        ? plainRecord(context.division, provenance, id, device, property, value, observedAt, quality)
        : observationRecord(context, provenance, id, device, property, value, observedAt, quality, component, note),
    );
  }
}
