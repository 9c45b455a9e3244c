import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { languages, type Language } from './src/base/languages.ts';
import type { WordTable } from './src/words/languages.ts';
import { screens } from './src/web/screens.ts';

const sources = join(import.meta.dirname, 'src');
const files = join(sources, 'web/ui/language/word-files.ts');
const called = 'virtual:stig-words/';

type Part = 'first' | 'rest';
const parts: readonly Part[] = ['first', 'rest'];

/**
 * Parts the tables of words by language, so that a visit fetches one: a table keeps its keys where it stands, and what is said comes in two
 * files a language, that of the first screens and that of all others.
 *
 * Shape   tables that are printed stay whole: a picture speaks the language of its journey, not of who looks at it.
 */
export function wordsApart(): Plugin {
  const apart = tablesApart();
  return {
    name: 'stig-words-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(called) ? `\0${id}` : undefined),
    load: (id) => {
      if (id === files) return wordFiles();
      const [language, part] = id.startsWith(`\0${called}`) ? id.slice(called.length + 1).split('/') : [];
      return language && part ? spokenIn(language as Language, part as Part, apart) : undefined;
    },
    generateBundle(_options, bundle) {
      const fileOf = (language: Language) =>
        Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.moduleIds.includes(`\0${called}${language}/first`),
        );
      const named = languages.map((language) => [language, fileOf(language)?.fileName]);
      this.emitFile({ type: 'asset', fileName: 'words.json', source: JSON.stringify(Object.fromEntries(named)) });
    },
    transform: async (_code, id) => {
      if (!(await apart).has(id)) return undefined;
      const tables = Object.entries((await apart).get(id)?.tables ?? {});
      const lines = tables.map(
        ([name, table]) => `export const ${name} = spoken('${name}', ${JSON.stringify(Object.keys(table))});`,
      );
      return { code: [`import { spoken } from '#web/ui/language/spoken.ts';`, ...lines].join('\n'), map: null };
    },
  };
}

type Apart = { readonly part: Part; readonly tables: Readonly<Record<string, WordTable>> };

const wordFiles = (): string => {
  const file = (language: Language, part: Part): string => `${part}: () => import('${called}${language}/${part}')`;
  const all = languages.map((one) => `${one}: { ${parts.map((part) => file(one, part)).join(', ')} }`);
  return `export const wordFiles = { ${all.join(', ')} };`;
};

async function spokenIn(language: Language, part: Part, apart: ReturnType<typeof tablesApart>): Promise<string> {
  const tables = [...(await apart).values()]
    .filter((one) => one.part === part)
    .flatMap((one) => Object.entries(one.tables));
  const said = tables.map(([name, table]) => [name, Object.values(table).map((words) => words[language])]);
  return `export const said = ${JSON.stringify(Object.fromEntries(said))};`;
}

/** Each file of words that holds tables alone, by its path. */
async function tablesApart(): Promise<ReadonlyMap<string, Apart>> {
  const web = join(sources, 'web');
  const whole = reachedFrom([join(sources, 'words/paper.ts')]);
  const onMap = screens.flatMap(({ isMap, parts: wanted }) => (isMap ? wanted : [])).map((one) => join(web, one));
  const first = reachedFrom([join(web, 'main.tsx'), ...onMap]);
  const every = reachedFrom([join(web, 'main.tsx'), join(web, 'routes.tsx')], { later: true });
  const found = [...every].filter((id) => dirname(id) === join(sources, 'words') && !whole.has(id));
  const read = await Promise.all(
    found.map(async (id): Promise<[string, Apart] | undefined> => {
      const said = (await import(pathToFileURL(id).href)) as Readonly<Record<string, unknown>>;
      const isAlone = Object.values(said).length > 0 && Object.values(said).every(isTable);
      return isAlone ? [id, { part: first.has(id) ? 'first' : 'rest', tables: said as Apart['tables'] }] : undefined;
    }),
  );
  return new Map(read.filter((one) => one !== undefined));
}

const isTable = (value: unknown): value is WordTable =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((words) => languages.every((language) => typeof words?.[language] === 'string'));

const imported = /^(?:import|export)\s(?!type\s)[^;]*?from '(#[^']+)'|^import '(#[^']+)'/gmu;
const fetchedLater = /import\('(#[^']+)'\)/gu;

/** The sources that are fetched with these; `later` counts those, too, that are fetched when they are needed. */
function reachedFrom(roots: readonly string[], { later = false } = {}): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one) || !existsSync(one) || !/\.tsx?$/u.test(one)) continue;
    seen.add(one);
    const text = readFileSync(one, 'utf8');
    const names = [...text.matchAll(imported), ...(later ? text.matchAll(fetchedLater) : [])];
    waiting.push(...names.map(([, a, b]) => join(sources, (a ?? b ?? '').slice(1))));
  }
  return seen;
}
