import { expect, it } from 'vitest';
import { mono, table } from './markdown.ts';

it('keeps text from ending its cell or turning into markup', () => {
  expect(table(['a', 'b'], [['x|y', '<type>\n{{ z }}']])).toBe(
    '| a | b |\n| --- | --- |\n| x\\|y | &lt;type> &#123;&#123; z }} |',
  );
});

it('leaves an empty text empty', () => {
  expect([mono(''), mono('id')]).toEqual(['', '`id`']);
});
