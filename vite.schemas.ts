import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as zod from 'zod';

const late = join(import.meta.dirname, 'src/web/client/late-schemas.ts');
const called = '\0stig-late-schemas';

/**
 * Lets schemas be made later in the client ([decision 77](docs/decisions/0077-what-a-first-visit-waits-for.md)): the files that describe
 * records stay as they are, but what they take from `zod` writes down what is wanted of it, and the library comes when the page rests.
 */
export const schemasLater: Plugin = {
  name: 'stig-schemas-later',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'zod' && importer !== late ? called : undefined),
  load: (id) => (id === called ? lateLibrary() : undefined),
};

function lateLibrary(): string {
  const names = Object.keys(zod).filter((name) => /^[a-z]/u.test(name) && name !== 'default');
  const stands = names.map((name, n) => `const stand${n} = /* @__PURE__ */ later('${name}');`);
  const exported = names.map((name, n) => `stand${n} as ${name}`);
  return [`import { later } from ${JSON.stringify(late)};`, ...stands, `export { ${exported.join(', ')} };`].join('\n');
}
