import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeReadable } from '#server/web/make-readable.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const folder = newFolder('readable');
afterAll(() => removeFolder(folder));

it('pages that were built by somebody who lets nobody in can be read by all, and written by their owner alone', () => {
  const [web, assets] = [join(folder, 'web'), join(folder, 'web/assets')];
  mkdirSync(assets, { recursive: true });
  const files = [join(web, 'index.html'), join(assets, 'stig.js'), join(assets, 'stig.js.br')];
  for (const file of files) writeFileSync(file, '');
  for (const path of [...files, assets, web]) chmodSync(path, files.includes(path) ? 0o600 : 0o700);
  makeReadable(web);
  expect([web, assets].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(['755', '755']);
  expect(files.map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(['644', '644', '644']);
});
