import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { screens } from './src/web/screens.ts';

const web = join(import.meta.dirname, 'src/web');
const sources = join(import.meta.dirname, 'src');
const onMap = new Set(screens.flatMap(({ isMap, parts }) => (isMap ? parts : [])));

/** Libraries that every screen uses whole. */
const ofEveryScreen = /[\\/]node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]/u;

type Graph = Rolldown.ChunkingContext;

/**
 * The few files that a first visit to a map fetches: what every screen needs, the libraries apart so that two files are read at a time, what
 * the map shares with other screens, and the map. Left to itself the builder would cut them into fifty.
 *
 * Shape   other libraries follow the sources that use them; those of the map that others use too are left to the builder.
 */
export function fewParts(): Rolldown.CodeSplittingOptions {
  const placeOf = placesOfSources();
  const part = (name: 'shared' | 'map') => ({
    debugName: name,
    name: (id: string, graph: Graph) => (placeOf(id, graph) === name ? name : null),
  });
  return {
    groups: [
      { name: 'libraries', test: ofEveryScreen, priority: 4 },
      { name: 'stig', test: (id) => id === join(web, 'main.tsx'), priority: 3 },
      { ...part('shared'), priority: 2 },
      { ...part('map'), priority: 1, includeDependenciesRecursively: false },
    ],
  };
}

/** Whether a source is the map's alone or shared with other screens; nothing where it is of every screen, or not of the map. */
function placesOfSources(): (id: string, graph: Graph) => 'shared' | 'map' | undefined {
  let reached: ReturnType<typeof reachedIn> | undefined;
  return (id, graph) => {
    reached ??= reachedIn(graph);
    if (reached.main.has(id) || !reached.map.has(id)) return undefined;
    return reached.others.has(id) ? 'shared' : 'map';
  };
}

function reachedIn(graph: Graph): Readonly<Record<'main' | 'map' | 'others', ReadonlySet<string>>> {
  const screensThere = graph.getModuleInfo(join(web, 'routes.tsx'))?.dynamicallyImportedIds ?? [];
  const isOfMap = (id: string): boolean => onMap.has(id.slice(web.length + 1));
  return {
    main: sourcesUnder([join(web, 'main.tsx')], graph),
    map: sourcesUnder(screensThere.filter(isOfMap), graph),
    others: sourcesUnder(
      screensThere.filter((id) => !isOfMap(id)),
      graph,
    ),
  };
}

const sourcesUnder = (roots: readonly string[], graph: Graph): Set<string> =>
  allUnder(roots, (id) => (graph.getModuleInfo(id)?.importedIds ?? []).filter((one) => one.startsWith(sources)));

function allUnder(roots: readonly string[], below: (one: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...below(one));
  }
  return seen;
}

/**
 * Names the parts of the client in files beside them: all of them, so that an open page can fetch what it may need before its connection goes;
 * and those of each screen that people come to from outside, so that its page can ask for them at once.
 */
export const namedParts: Plugin = {
  name: 'stig-named-parts',
  enforce: 'post',
  apply: 'build',
  generateBundle(_options, bundle) {
    const parts = Object.keys(bundle).filter((name) => /\.(?:js|css)$/u.test(name));
    const ofScreens = screens.map(({ address, asks, parts: wanted }) => ({
      address,
      asks,
      parts: filesOf(wanted, bundle),
    }));
    for (const [fileName, named] of Object.entries({ 'parts.json': parts, 'screens.json': ofScreens }))
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(named) });
  },
};

/** The files that hold these modules and all that they import, without those that the page names already. */
function filesOf(modules: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const chunkOf = (file: string) => chunks.find(({ fileName }) => fileName === file);
  const under = (files: readonly string[]) => allUnder(files, (file) => chunkOf(file)?.imports ?? []);
  const holding = modules.map((module) => {
    const id = join(web, module);
    // What is imported when it is needed may have a small file of its own that only names the larger one it is in.
    const chunk =
      chunks.find(({ facadeModuleId }) => facadeModuleId === id) ??
      chunks.find(({ moduleIds }) => moduleIds.includes(id));
    if (!chunk) throw new Error(`${module} is in no part of the client`);
    return chunk.fileName;
  });
  const named = under(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  return [...under(holding).difference(named)];
}
