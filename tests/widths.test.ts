import { expect, test } from 'vitest';
import { widths } from '#web/ui/widths.ts';
import { writtenOut } from '../vite.widths.ts';

test('style sheets ask for widths by the names that code reads them by', () => {
  expect(writtenOut('@media (--narrow) {}')).toBe(`@media ${widths.narrow} {}`);
  expect(writtenOut('@media (not (--narrow)) and (--wall) {}')).toBe(
    `@media (not ${widths.narrow}) and ${widths.wall} {}`,
  );
  expect(writtenOut('@container room (--column) { .a { color: var(--ink); } }')).toBe(
    `@container room ${widths.column} { .a { color: var(--ink); } }`,
  );
});

test('a width that nobody has named stops the build', () => {
  expect(() => writtenOut('@media (--broad) {}')).toThrow('there is no width “broad”');
});
