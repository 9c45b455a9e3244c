import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { PictureWords } from '#words/paper.ts';

/** Who a map has heard, in a few words. */
export function heardText({ voices, unnamed }: Pick<MapContent, 'voices' | 'unnamed'>, { say }: PictureWords): string {
  if (unnamed > 0) return unnamed === 1 ? say('unnamedTalk') : say('unnamedTalks', { n: unnamed });
  if (voices === 0) return say('noVoices');
  return voices === 1 ? say('voice') : say('voices', { n: voices });
}
