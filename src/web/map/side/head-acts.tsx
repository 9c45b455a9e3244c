import { plainOf } from '#base/rich-text.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import { useMay } from '#web/client/session.ts';
import { useOpenThreads } from '#web/journey/comments/use-open-threads.ts';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import { type Origin, useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { Comments, useCommentsHere } from '#web/map/side/comments-here.tsx';
import { useMapActs } from '#web/map/store/map-context.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { commentDoorWords } from '#words/comments-door.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

type HeadActsProps = {
  /** What would be tried from here; nothing where nothing can be. */
  readonly tries?: Origin | undefined;
};

/** What can be done with what is told of: try something there, say something of it; and what is being tried there already. */
export function HeadActs({ tries }: HeadActsProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const begin = useNewExperiment();
  return (
    <>
      <div className={css['acts']}>
        {mayEdit && tries && (
          <Button look="main" small onPress={() => begin(tries)}>
            {t('try-here')}
          </Button>
        )}
        <CommentButton />
      </div>
      {tries?.place && <BeingTried at={tries.place} />}
      <Comments at="head" />
    </>
  );
}

/** To say something of it, or to read what others have said. */
function CommentButton() {
  const t = useWords(mapWords);
  const door = useWords(commentDoorWords);
  const mayComment = useMay('comment');
  const { id, ask } = useCommentsHere();
  const { id: journey } = useJourneyActs();
  const open = useOpenThreads(id ?? journey);
  if (!mayComment && open === 0) return null;
  return (
    <Button small onPress={ask}>
      <Icon name="comment" size={16} />
      {mayComment ? t('comment-here') : door('comments')}
      {open > 0 && ` · ${open}`}
    </Button>
  );
}

/** The experiment that goes on at a place, in a line that leads to it. */
function BeingTried({ at }: { at: Place }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { select } = useMapActs();
  const [now] = useRecords('experiment').filter(
    ({ body }) => placeKey(body.place) === placeKey(at) && body.status !== 'ended',
  );
  if (!now) return null;
  return (
    <button type="button" className={css['tried']} onClick={() => select(now.id)}>
      <span>
        <b>{t('being-tried')}</b> {plainOf(now.body.change) || t('unnamed')}
        {now.body.end !== undefined && ` · ${t('runs-until', { day: format.shortDay(now.body.end) })}`}
      </span>
      <Icon name="right" size={16} />
    </button>
  );
}
