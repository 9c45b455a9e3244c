/** A label that wants to stand at `top`. Units: px. */
export type Label = { readonly id: string; readonly top: number; readonly height: number };

/**
 * Where labels stand so that none covers another, each as near to where it wants to be as those before it let it.
 *
 * Shape   tops by id; `bottom` is where the last one ends.
 */
export function stackLabels(labels: readonly Label[], gap: number): { tops: Map<string, number>; bottom: number } {
  const tops = new Map<string, number>();
  let free = 0;
  for (const { id, top, height } of labels.toSorted((a, b) => a.top - b.top)) {
    const at = Math.max(top, free);
    tops.set(id, at);
    free = at + height + gap;
  }
  return { tops, bottom: Math.max(0, free - gap) };
}
