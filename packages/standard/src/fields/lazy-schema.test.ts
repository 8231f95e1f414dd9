import { expect, it } from 'vitest';
import * as z from 'zod';
import { entities } from '../registry.ts';
import { withLazySchema } from './lazy-schema.ts';

it('builds the schema once, when it is first asked for', () => {
  let built = 0;
  const lazy = withLazySchema({ title: 'Name' }, () => {
    built++;
    return z.string();
  });
  expect([lazy.title, built]).toEqual(['Name', 0]);
  expect(lazy.schema).toBe(lazy.schema);
  expect(built).toBe(1);
});

it('gives a copy of a field or entity the same schema', () => {
  const { Resident } = entities;
  expect({ ...Resident }.schema).toBe(Resident.schema);
  expect({ ...Resident.fields.name, requirement: 'HT-PER-001' }.schema).toBe(Resident.fields.name.schema);
});
