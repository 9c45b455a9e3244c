import type { MapContent } from '#exchange/pictures/content/types.ts';
import { seenLanes } from '#exchange/pictures/lanes/paper-lanes.ts';
import { isTileLane, notesIn, tileThings } from '#exchange/pictures/lanes/tile-things.ts';
import { pictureWords } from '#words/paper.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';
import type { ImageHref } from '#web/journey/picture/scene-svg.tsx';
import { SharedPicture } from '#web/journey/picture/shared-picture.tsx';
import { useLanguage } from '#web/ui/language/use-words.ts';
import css from './shared-picture.module.css';

/** What is told elsewhere in the outline. */
const told: readonly string[] = ['quotes', 'moments', 'changes'];

type SharedLanesProps = {
  readonly content: MapContent;
  readonly view: LaneView | undefined;
  readonly imageHref: ImageHref;
};

/** What lies in the other lanes of the view, in words: thoughts, opportunities, jobs, measures, lanes of the team's own. */
export function SharedLanes({ content, view = plainView, imageHref }: SharedLanesProps) {
  const words = pictureWords(useLanguage());
  return seenLanes(content, view, { isShort: false }).map(({ lane: { id, own }, label }) => {
    const isTold = told.includes(id) || (!own && !isTileLane(id));
    const things = own ? notesIn(content, id, 'note') : isTileLane(id) ? tileThings[id](content, words) : [];
    const name = own?.name ?? (isTileLane(id) ? words.say(id) : '');
    if (isTold || things.length === 0) return null;
    return (
      <section key={id}>
        <h2>{label ?? name}</h2>
        <ul>
          {things.map(({ id: key, head, text, foot, picture }) => (
            <li key={key}>
              {head} {text} {foot && <span className={css['soft']}>{foot}</span>}
              <SharedPicture picture={picture} imageHref={imageHref} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
