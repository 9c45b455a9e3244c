import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { expect, test } from 'vitest';
import { clientPatterns, home } from '#server/web/web-sources.ts';

test('whatever the client is made of is looked at before an old build of it is served', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(join(home, file), 'utf8').matchAll(/(?:from|import\()\s*'#([^']+)'/gu))
      follow(`src/${path.replace(/\?.*$/u, '')}`);
  };
  const own = globSync('src/web/**/*.{ts,tsx}', { cwd: home }).filter((file) => !/\.test\.tsx?$/u.test(file));
  for (const file of own) follow(relative(home, join(home, file)));
  const overlooked = [...seen].filter((file) => !clientPatterns.some((pattern) => matchesGlob(file, pattern)));
  expect(overlooked).toEqual([]);
});
