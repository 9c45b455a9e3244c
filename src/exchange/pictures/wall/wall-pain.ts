import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { BackstageContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { WallContent, WallWords } from '#exchange/pictures/wall/wall-content.ts';

/** What those who work here say where it is hardest for them, else for the customer: its first sentence, and whose it is. */
export function wallPain(
  content: Pick<MapContent, 'backstage' | 'curves'>,
  { quoted }: WallWords,
): WallContent['pain'] {
  const feeling = feelingIn(content);
  const [hardest] = content.backstage
    .flatMap(({ id, kind, text, start, end = start }) => {
      const said = firstSentence(text);
      if (kind !== 'experience' || start === undefined || end === undefined || said === '') return [];
      return [{ id, text: quoted(said), start, middle: (start + end) / 2 }];
    })
    .toSorted((a, b) => feeling(a.middle) - feeling(b.middle) || a.start - b.start || (a.id < b.id ? -1 : 1));
  return (
    hardest && { text: hardest.text, by: whoWorksAt(hardest.middle, content.backstage), x: Math.max(hardest.start, 0) }
  );
}

function feelingIn({ curves }: Pick<MapContent, 'curves'>): (x: number) => number {
  const lines = (['employees', 'customers'] as const).map((whose) =>
    (curves.find(({ of, points }) => of === whose && points.length > 0)?.points ?? []).map(({ x, feeling }) => ({
      x,
      y: feeling,
    })),
  );
  return (x) => lines.map((line) => curveAt(line, x)).find((y) => y !== undefined) ?? 0;
}

const firstSentence = (text: string): string => text.trim().split(/(?<=[.!?])\s+/u)[0] ?? '';

/** The team there; of several the one with the shortest stretch. */
function whoWorksAt(x: number, backstage: readonly BackstageContent[]): string {
  const [team] = backstage
    .flatMap(({ kind, name, text, start, end }) =>
      kind === 'team' && start !== undefined && end !== undefined && start <= x && x <= end
        ? [{ name: name?.name ?? text, long: end - start }]
        : [],
    )
    .toSorted((a, b) => a.long - b.long);
  return team?.name ?? '';
}
