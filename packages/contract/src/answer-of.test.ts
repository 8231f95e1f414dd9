import { Event, Warning } from '@hutong/standard';
import { expect, it } from 'vitest';
import { answerOf } from './answer-of.ts';

it('takes masked personal values and members of a later standard, but no other wrong value', () => {
  const schema = answerOf(Event);
  expect(schema.safeParse(Event.example).success).toBe(true);
  expect(schema.parse({ ...Event.example, house: '***', extensions: '***', later: 1 })).toMatchObject({ later: 1 });
  expect(schema.safeParse({ ...Event.example, device: '***' }).success).toBe(false);
  expect(schema.safeParse({ ...Event.example, headline: undefined }).success).toBe(false);
  expect(answerOf(Warning).safeParse(Warning.example).success).toBe(true);
});
