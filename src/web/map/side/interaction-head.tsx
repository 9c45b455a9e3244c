import { plainOf } from '#base/rich-text.ts';
import type { InteractionBody } from '#model/map/interaction.ts';
import { placeKey } from '#model/record/place-key.ts';
import { shortNameOf } from '#model/map/short-name.ts';
import type { Mark, Owners } from '#model/record/values.ts';
import { useMay } from '#web/client/session.ts';
import { toComments } from '#web/journey/comments/write-comment.ts';
import { useBacking, useJourneyActs, useRecord, useRecords } from '#web/journey/journey-context.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { FeelingScale } from '#web/map/side/feeling-scale.tsx';
import { useMapActs } from '#web/map/store/map-context.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

type InteractionHeadProps = {
  readonly id: string;
  readonly body: InteractionBody;
  readonly onMark: (mark: Mark | undefined) => void;
  readonly onOwner: (path: `owners.${'professional' | 'operational'}`, person: string | undefined) => void;
};

/** What is always there of a card, whatever part of it is looked at: its words, how it is felt, whose it is, and what can be done. */
export function InteractionHead({ id, body, onMark, onOwner }: InteractionHeadProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const phase = useRecord('phase', body.phase);
  const backing = useBacking();
  const { write } = useEdit('interaction', id);
  return (
    <>
      <div className={css['kicker']}>
        <span>{plainOf(phase?.body.name) || t('lost')}</span>
      </div>
      <h2 className={css['title']}>
        <SideText value={body.text} label={t('write-here')} isDisabled={!mayEdit} onWrite={write('text')} />
      </h2>
      <ShortName id={id} body={body} />
      <FeelingScale
        mark={body.mark}
        isAssumption={backing.isAssumed({ type: 'interaction', id, body })}
        onMark={onMark}
      />
      <div className={css['owners']}>
        <OwnersRow owners={body.owners} onSet={onOwner} />
      </div>
      <Acts id={id} />
    </>
  );
}

/** What it is called where the whole is seen; until somebody has said so, what it would be called. */
function ShortName({ id, body }: Pick<InteractionHeadProps, 'id' | 'body'>) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { write } = useEdit('interaction', id);
  const proposed = shortNameOf(plainOf(body.text));
  if (!mayEdit && !body.short) return null;
  return (
    <div className={css['short']}>
      <span>{t('short-name')}</span>
      <SideText
        value={body.short}
        label={body.short || proposed === '' ? t('short-name') : proposed}
        isDisabled={!mayEdit}
        isWhole
        onWrite={write('short')}
      />
    </div>
  );
}

type OwnersRowProps = { readonly owners: Owners | undefined; readonly onSet: InteractionHeadProps['onOwner'] };

/** Who answers for the experience, and who runs it day to day. */
function OwnersRow({ owners, onSet }: OwnersRowProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  return (
    <div className={css['pair']} data-owners>
      {(['professional', 'operational'] as const).map((kind) => (
        <LibraryChoice
          key={kind}
          type="person"
          label={t(kind)}
          none={t('nobody')}
          value={owners?.[kind]}
          isDisabled={!mayEdit}
          onChange={(person) => onSet(`owners.${kind}`, person)}
        />
      ))}
    </div>
  );
}

function Acts({ id }: { id: string }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { mayEdit } = useJourneyActs();
  const mayComment = useMay('comment');
  const begin = useNewExperiment();
  const { select } = useMapActs();
  const place = { interaction: id };
  const [now] = useRecords('experiment').filter(
    ({ body }) => placeKey(body.place) === placeKey(place) && body.status !== 'ended',
  );
  return (
    <>
      <div className={css['acts']}>
        {mayEdit && (
          <Button look="main" small onPress={() => begin({ place })}>
            {t('try-here')}
          </Button>
        )}
        {mayComment && (
          <Button small onPress={toComments}>
            <Icon name="comment" size={16} />
            {t('comment-here')}
          </Button>
        )}
      </div>
      {now && (
        <button type="button" className={css['tried']} onClick={() => select(now.id)}>
          <span>
            <b>{t('being-tried')}</b> {plainOf(now.body.change) || t('unnamed')}
            {now.body.end !== undefined && ` · ${t('runs-until', { day: format.shortDay(now.body.end) })}`}
          </span>
          <Icon name="right" size={16} />
        </button>
      )}
    </>
  );
}
