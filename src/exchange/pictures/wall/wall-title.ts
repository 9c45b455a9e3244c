import { plainOf } from '#base/rich-text.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { PictureWords } from '#words/paper.ts';

/** What a journey comes to in one sentence: where it is hardest and where best; its name where nobody has said. */
export function wallTitle(
  { path, phases, moments }: WallContent,
  name: string,
  { say }: Pick<PictureWords, 'say'>,
): string {
  const [hardest, best] = [extreme(path, -1), extreme(path, 1)];
  const [hard, good] = [hardest, best].map((point) => phases[Math.min(Math.floor(point?.x ?? -1), phases.length - 1)]);
  if (!hardest || !best || !hard || !good || hardest.feeling >= 0) return name;
  const line = path.map(({ x, feeling }) => ({ x, y: feeling }));
  const near = moments.find(({ x }) => Math.abs(x - hardest.x) <= 1 && (curveAt(line, x) ?? 0) < 0);
  const where = plainOf(hard.name);
  if (near) return say('hardestMoment', { where, moment: near.title });
  return best.feeling > 0 && good !== hard
    ? say('hardestAndBest', { where, best: plainOf(good.name) })
    : say('hardest', { where });
}

const extreme = (path: WallContent['path'], sign: 1 | -1): WallContent['path'][number] | undefined =>
  path.toSorted((a, b) => (b.feeling - a.feeling) * sign || a.x - b.x)[0];
