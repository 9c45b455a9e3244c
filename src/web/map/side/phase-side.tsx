import { movePhase } from '#web/map/moving/gestures.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useView } from '#web/map/store/map-context.ts';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { PhaseShapePart } from '#web/map/side/phase-shape-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { EpisodePart } from '#web/journey/episodes/episode-part.tsx';
import { mapWords } from '#words/map.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from '#web/journey/side.module.css';

export function PhaseSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const reason = useWords(reasonWords);
  const { mayEdit, send } = useJourneyActs();
  const view = useView();
  const { newInteraction, newMoment } = useNewThings();
  const { set, write } = useEdit('phase', id);
  const body = useRecord('phase', id)?.body;
  if (!body) return null;
  const [left, right] = [movePhase(view, id, 'left'), movePhase(view, id, 'right')];
  return (
    <>
      <div className={css['kicker']}>{t('phase')}</div>
      <h2 className={css['title']}>
        <SideText value={body.name} label={t('phase-name')} isDisabled={!mayEdit} isWhole onWrite={write('name')} />
      </h2>
      {(body.earlierNames?.length ?? 0) > 0 && (
        <p className={css['faint']}>{t('earlier-names', { names: body.earlierNames?.join(', ') })}</p>
      )}
      <FindingsPart at={{ phase: id }} />
      <SidePart title={t('phase-doing')}>
        <SideText value={body.doing} label={t('phase-doing')} isDisabled={!mayEdit} onWrite={write('doing')} />
      </SidePart>
      <SidePart title={t('phase-goal')}>
        <SideText value={body.goal} label={t('phase-goal')} isDisabled={!mayEdit} onWrite={write('goal')} />
      </SidePart>
      <SidePart title={t('involves-us')}>
        <Choose
          label={t('involves-us')}
          isDisabled={!mayEdit}
          options={[
            { id: 'yes', name: t('with-us') },
            { id: 'no', name: t('without-us') },
          ]}
          chosen={[body.involvesUs === false ? 'no' : 'yes']}
          onChoose={([chosen]) => chosen && set('involvesUs', chosen === 'yes')}
        />
      </SidePart>
      <SidePart title={t('stretch')}>
        <Choose
          label={t('stretch')}
          isDisabled={!mayEdit}
          options={(['before', 'during', 'after'] as const).map((one) => ({ id: one, name: t(one) }))}
          chosen={body.stretch ? [body.stretch] : []}
          onChoose={([stretch]) => set('stretch', stretch)}
        />
      </SidePart>
      <PhaseShapePart id={id} />
      <EpisodePart place={{ phase: id }} />
      {mayEdit && (
        <footer className={css['foot']}>
          <Button small onPress={() => newInteraction(id)}>
            {t('new-interaction')}
          </Button>
          <Button small onPress={() => newMoment({ phase: id, position: 0.5 })}>
            {t('new-moment')}
          </Button>
          <Button small whyNot={!left && reason('at-first')} onPress={() => left && send(left)}>
            {t('move-phase-left')}
          </Button>
          <Button small whyNot={!right && reason('at-last')} onPress={() => right && send(right)}>
            {t('move-phase-right')}
          </Button>
        </footer>
      )}
      <RemoveFoot type="phase" id={id} />
    </>
  );
}
