import { plainOf } from '#base/rich-text.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { JourneyHead } from '#exchange/pictures/content/types.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { PictureWords } from '#words/paper.ts';

/** What a journey comes to in one sentence: what somebody wrote, and else where it is hardest and where best; its name where nobody has said. */
export const wallTitle = (
  wall: WallContent,
  { name, headline }: Pick<JourneyHead, 'name' | 'headline'>,
  words: Pick<PictureWords, 'say'>,
): string => headline ?? proposedTitle(wall, words) ?? name;

/** The sentence that the map itself proposes; nothing where nobody has said that anything is hard. */
export function proposedTitle(
  { path, phases, moments }: WallContent,
  { say }: Pick<PictureWords, 'say'>,
): string | undefined {
  const [hardest, best] = [extreme(path, -1), extreme(path, 1)];
  const [hard, good] = [hardest, best].map((point) => phases[Math.min(Math.floor(point?.x ?? -1), phases.length - 1)]);
  if (!hardest || !best || !hard || !good || hardest.feeling >= 0) return undefined;
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
