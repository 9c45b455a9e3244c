import { plainOf } from '#base/rich-text.ts';
import type { InteractionBody } from '#model/map/interaction.ts';
import { shortNameOf } from '#model/map/short-name.ts';
import type { Mark } from '#model/record/values.ts';
import { useBacking, useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { FeelingScale } from '#web/map/side/feeling-scale.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import type { OwnerChoicesProps } from '#web/journey/owner-choices.tsx';
import { OwnersRow } from '#web/map/side/owners-row.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

type InteractionHeadProps = {
  readonly id: string;
  readonly body: InteractionBody;
  readonly onMark: (mark: Mark | undefined) => void;
  readonly onOwner: OwnerChoicesProps['onSet'];
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
        <OwnersRow at={{ interaction: id }} owners={body.owners} onSet={onOwner} />
      </div>
      <HeadActs tries={{ place: { interaction: id } }} />
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
