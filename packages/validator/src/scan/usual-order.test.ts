import { expect, it } from 'vitest';
import { createKeyOrder } from './key-order.ts';
import { createUsualOrder, type UsualOrder } from './usual-order.ts';

it('keys stand behind those that they came behind, whichever of them an object lacks', () => {
  const order = createKeyOrder(4);
  const read = (...keys: readonly number[]): void => {
    let last = 4;
    for (const key of keys) {
      if (order.next[last] !== key) order.note(last, key);
      last = key;
    }
  };
  read(2, 0, 3);
  read(2, 1, 3);
  read(2, 0, 3);
  expect(order.next[4]).toBe(2);
  expect(order.keys().toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  expect(order.keys()[0]).toBe(2);
  order.forget();
  expect(order.keys()).toEqual([]);
  expect(order.next[4]).toBe(4);
});

it('a function is made for the order that is met, and for another one when that has become usual', () => {
  let met = [0, 1];
  const compiled: UsualOrder[] = [];
  const scan = createUsualOrder({
    anyOrder: (from) => from,
    learned: () => ({ keys: met, hasBlanks: false }),
    forget: () => {},
    compile: (order, left) => {
      compiled.push(order);
      return (from) => {
        if (order.keys !== met) left();
        return from;
      };
    },
  });
  const read = (objects: number): void => {
    for (let index = 0; index < objects; index++) scan(index);
  };
  read(100);
  expect(compiled).toHaveLength(1);
  met = [1, 0];
  read(100);
  expect(compiled).toHaveLength(1);
  read(1000);
  expect(compiled.map(({ keys }) => keys)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
