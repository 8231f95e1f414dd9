import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextPlaces } from './text-places.ts';

it('gives the line and column that counting from the beginning gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '户', '\r') }), fc.nat(), (text, number) => {
      const offset = number % (text.length + 1);
      const before = text.slice(0, offset);
      expect(createTextPlaces(text)(offset)).toEqual({
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n'),
      });
    }),
  );
});
