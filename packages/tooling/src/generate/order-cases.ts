import type { Entity, FieldRule } from '@hutong/standard';
import type { RuleCase } from './rule-faults.ts';

type RecordObject = Readonly<Record<string, unknown>>;

const dayLength = 86_400_000;

const shifted = (value: string, days: number): string => {
  const day = new Date(Date.parse(value.slice(0, 10)) + days * dayLength).toISOString().slice(0, 10);
  return day + value.slice(10);
};

/** A day or an instant, as the field asks for. */
const like = ({ fields }: Entity, name: string, value: string): string =>
  fields[name]?.kind.type === 'date' ? value.slice(0, 10) : value.length === 10 ? `${value}T08:00:00+08:00` : value;

/** What an order needs beside the two, lest another rule be broken. */
const companions = (second: string, known: string): RecordObject => {
  // Only a closed event has a time of closing.
  if (second === 'closedAt') return { state: 'closed' };
  // The points of a patrol lie before its end.
  return second === 'endedAt' ? { points: [{ at: known, longitude: 117.3, latitude: 31.8 }] } : {};
};

const kebab = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** One record in which the two are equal, and one in which the second comes a day too early. */
export function orderCases(entity: Entity, { fields: [first = '', second = ''] }: FieldRule): RuleCase[] {
  const { example } = entity;
  const known = (example[first] ?? example[second] ?? '2026-01-20T08:00:00+08:00') as string;
  const extra = companions(second, known);
  const from = like(entity, first, known);
  const name = `${kebab(second)}-before-${kebab(first)}`;
  return [
    { what: `${name}-not`, changes: { ...extra, [first]: from, [second]: like(entity, second, known) } },
    {
      what: name,
      changes: { ...extra, [first]: from, [second]: like(entity, second, shifted(known, -1)) },
      at: `/${second}`,
    },
  ];
}
