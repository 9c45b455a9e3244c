import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { PicturePart } from '#web/map/pictures/picture-part.tsx';
import { PlacePart } from '#web/map/side/place-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { laneName } from '#web/journey/views/lane-name-of.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { laneWords } from '#words/lanes.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from '#web/journey/side.module.css';

/** A thought, a frame of the storyboard or a note in a lane of the team's own. */
export function NoteSide({ id }: { id: string }) {
  const t = useWords(laneWords);
  const language = useLanguage();
  const { mayEdit } = useJourneyActs();
  const { lanes } = useMapViews();
  const { set, write } = useEdit('note', id);
  const body = useRecord('note', id)?.body;
  if (!body) return null;
  const options = lanes
    .filter(({ holdsNotes }) => holdsNotes)
    .map((lane) => ({ id: lane.id, name: laneName(lane)[language] }));
  return (
    <>
      <div className={css['kicker']}>{options.find((lane) => lane.id === body.lane)?.name ?? t('note')}</div>
      <h2 className={css['title']}>
        <SideText value={body.text} label={t('note')} isDisabled={!mayEdit} onWrite={write('text')} />
      </h2>
      <HeadActs />
      <PicturePart type="note" id={id} picture={body.picture} />
      <PlacePart place={body.at} onPlace={(place) => set('at', place)} />
      <SidePart title={t('lane')}>
        <Select
          label={t('lane')}
          labelHidden
          options={options}
          value={body.lane}
          isDisabled={!mayEdit}
          onChange={(lane) => set('lane', lane)}
        />
      </SidePart>
      <RemoveFoot type="note" id={id} />
    </>
  );
}
