export type CardBox = { readonly id: string; readonly middle: number; readonly width: number; readonly height: number };

export type PackedCard = { readonly id: string; readonly left: number; readonly top: number };

const gap = 8;

/**
 * Lays cards under where they belong, each as high up as it can stand without lying on another; the first to the left chooses first.
 *
 * Units   px; `whole` is how wide the map is.
 */
export function packCards(
  cards: readonly CardBox[],
  whole: number,
): { readonly placed: ReadonlyMap<string, PackedCard & CardBox>; readonly height: number } {
  const placed = new Map<string, PackedCard & CardBox>();
  for (const card of cards.toSorted((a, b) => a.middle - b.middle)) {
    const left = Math.max(4, Math.min(card.middle - card.width / 2, whole - card.width - 4));
    const beside = [...placed.values()].filter(
      (other) => left < other.left + other.width + gap && other.left < left + card.width + gap,
    );
    placed.set(card.id, { ...card, left, top: freeTop(card.height, beside) });
  }
  const bottoms = [...placed.values()].map(({ top, height }) => top + height);
  return { placed, height: Math.max(0, ...bottoms) };
}

/** The highest place that is free among these. */
function freeTop(height: number, beside: readonly (PackedCard & CardBox)[]): number {
  let top = 0;
  for (const other of beside.toSorted((a, b) => a.top - b.top)) {
    if (top + height + gap <= other.top) return top;
    top = Math.max(top, other.top + other.height + gap);
  }
  return top;
}
