import { recordOf } from '#model/document/document.ts';
import { pointClaim } from '#model/research/backing.ts';
import { useBacking, useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { rounded } from '#web/map/page/use-new-things.ts';
import css from '#web/journey/side.module.css';

/** A point of a curve: how it feels there and why, and who said so. */
export function PointSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const { set, write } = useEdit('point', id);
  const backing = useBacking();
  const point = recordOf(records, 'point', id);
  if (!point) return null;
  const { body } = point;
  const claim = pointClaim(point, records);
  const feeling = body.feeling ?? 0;
  return (
    <>
      <div className={css['kicker']}>
        <Chip look="path">{t('point')}</Chip>
        {backing.isAssumed(claim) && <Chip look="assumption">{t('assumption')}</Chip>}
      </div>
      <h2 className={css['title']}>
        {t(feeling >= 0 ? 'good' : 'hard')} {format.number(feeling)}
      </h2>
      {mayEdit && (
        <div className={css['row']}>
          <Button small aria-label={t('move-up')} onPress={() => set('feeling', rounded(feeling + 0.1))}>
            <Icon name="up" />
          </Button>
          <Button small aria-label={t('move-down')} onPress={() => set('feeling', rounded(feeling - 0.1))}>
            <Icon name="down" />
          </Button>
        </div>
      )}
      <SidePart title={t('point-note')}>
        <SideText of={id} value={body.note} label={t('point-note')} isDisabled={!mayEdit} onWrite={write('note')} />
      </SidePart>
      <HeadActs tries={{ place: body.at }} />
      <EvidencePart claim={claim} at={body.at} />
      <RemoveFoot type="point" id={id} />
    </>
  );
}
