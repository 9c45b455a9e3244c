import { byVoice, type EvidenceExcerpt } from '#model/research/evidence.ts';

export type CodeInTree = { readonly id: string; readonly name: string; readonly parent?: string | undefined };

/**
 * A code with how many people it is heard from and how many places in their transcripts carry it, its sub-codes counted in.
 *
 * Units   `depth` 0 for a code that stands by itself; `colour` is the number of the topmost code, the same for all under it.
 */
export type CodeVoices = CodeInTree & {
  readonly depth: number;
  readonly colour: number;
  readonly voices: number;
  readonly places: number;
};

/** All codes as a tree read from above, each parent before its sub-codes. A ring of parents is broken where it is entered. */
export function codeVoices(codes: readonly CodeInTree[], excerpts: readonly EvidenceExcerpt[]): CodeVoices[] {
  const known = new Set(codes.map(({ id }) => id));
  const children = Map.groupBy(codes, ({ id, parent }) =>
    parent !== undefined && parent !== id && known.has(parent) ? parent : '',
  );
  const listed = new Set<string>();
  const roots = children.get('') ?? [];
  const tree = [...roots, ...codes].flatMap((code) => branch(code, { children, listed, depth: 0 }));
  let colour = -1;
  return tree.map(({ code, depth, under }) => {
    if (depth === 0) colour += 1;
    const own = excerpts.filter((excerpt) => excerpt.codes?.some((id) => under.has(id)));
    return { ...code, depth, colour, voices: byVoice(own).size, places: own.length };
  });
}

/** A code and all codes below it, in a tree read from above. */
export function codesUnder(tree: readonly CodeVoices[], id: string): Set<string> {
  const at = tree.findIndex((code) => code.id === id);
  const depth = tree[at]?.depth ?? 0;
  const next = tree.findIndex((code, index) => index > at && code.depth <= depth);
  return new Set([id, ...tree.slice(at + 1, next === -1 ? undefined : next).map((code) => code.id)]);
}

type Branch = { readonly code: CodeInTree; readonly depth: number; readonly under: ReadonlySet<string> };

type Walk = {
  readonly children: ReadonlyMap<string, readonly CodeInTree[]>;
  readonly listed: Set<string>;
  readonly depth: number;
};

function branch(code: CodeInTree, walk: Walk): Branch[] {
  if (walk.listed.has(code.id)) return [];
  walk.listed.add(code.id);
  const below = (walk.children.get(code.id) ?? []).flatMap((child) =>
    branch(child, { ...walk, depth: walk.depth + 1 }),
  );
  const under = new Set([code.id, ...below.map((inner) => inner.code.id)]);
  return [{ code, depth: walk.depth, under }, ...below];
}
