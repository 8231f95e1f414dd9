import type { Adapter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Projection } from './projection.ts';

/** An adapter with the projection of its vectors; what kind of message they share is theirs alone. */
export interface Subject {
  readonly adapter: Adapter;
  readonly projection: Projection<unknown>;
}

const subjects: Readonly<Record<string, () => Promise<{ adapter: unknown; projection: unknown }>>> = {
  cjt188: async () => ({
    adapter: (await import('@hutong/adapters/cjt188')).cjt188,
    projection: (await import('./project-cjt188.ts')).projectCjt188,
  }),
  dlt645: async () => ({
    adapter: (await import('@hutong/adapters/dlt645')).dlt645,
    projection: (await import('./project-dlt645.ts')).projectDlt645,
  }),
  gb26875: async () => ({
    adapter: (await import('@hutong/adapters/gb26875')).gb26875,
    projection: (await import('./project-gb26875.ts')).projectGb26875,
  }),
  hj212: async () => ({
    adapter: (await import('@hutong/adapters/hj212')).hj212,
    projection: (await import('./project-hj212.ts')).projectHj212,
  }),
  jt808: async () => ({
    adapter: (await import('@hutong/adapters/jt808')).jt808,
    projection: (await import('./project-jt808.ts')).projectJt808,
  }),
  modbus: async () => ({
    adapter: (await import('@hutong/adapters/modbus')).modbus,
    projection: (await import('./project-modbus.ts')).projectModbus,
  }),
};

/** Adapters whose vectors can be run. */
export const subjectIds = Object.keys(subjects);

/** Loads an adapter and its projection. Rejects with HT4010. */
export async function loadSubject(id: string): Promise<Subject> {
  const load = Object.hasOwn(subjects, id) ? subjects[id] : undefined;
  if (load === undefined) throw new HutongError('HT4010', { facts: { id, known: subjectIds } });
  return (await load()) as Subject;
}
