import type { Body } from '#model/document/records.ts';
import { movePhase } from '#web/map/moving/gestures.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useView } from '#web/map/store/map-context.ts';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { OwnersRow } from '#web/map/side/owners-row.tsx';
import { PhaseShapePart } from '#web/map/side/phase-shape-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SaidInPhase, useSaidInPhase } from '#web/map/side/said-in-phase.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { EpisodePart } from '#web/journey/episodes/episode-part.tsx';
import { mapWords } from '#words/map.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from '#web/journey/side.module.css';

/** A phase: what the customer does and wants there; then what was said in it, and how it lies among the others. */
export function PhaseSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('phase', id);
  const said = useSaidInPhase(id);
  const body = useRecord('phase', id)?.body;
  if (!body) return null;
  return (
    <>
      <div className={css['kicker']}>{t('phase')}</div>
      <h2 className={css['title']}>
        <SideText value={body.name} label={t('phase-name')} isDisabled={!mayEdit} isWhole onWrite={write('name')} />
      </h2>
      {(body.earlierNames?.length ?? 0) > 0 && (
        <p className={css['faint']}>{t('earlier-names', { names: body.earlierNames?.join(', ') })}</p>
      )}
      <SidePart title={t('phase-doing')}>
        <SideText value={body.doing} label={t('phase-doing')} isDisabled={!mayEdit} onWrite={write('doing')} />
      </SidePart>
      <SidePart title={t('phase-goal')}>
        <SideText value={body.goal} label={t('phase-goal')} isDisabled={!mayEdit} onWrite={write('goal')} />
      </SidePart>
      <div className={css['owners']}>
        <OwnersRow at={{ phase: id }} owners={body.owners} onSet={set} />
      </div>
      <HeadActs tries={{ place: { phase: id } }} />
      <FindingsPart at={{ phase: id }} />
      <SideTabs
        panels={[
          said.length > 0 && { id: 'words', name: t('part-words'), content: <SaidInPhase said={said} /> },
          { id: 'details', name: t('part-details'), content: <Details id={id} body={body} /> },
        ]}
      />
    </>
  );
}

type DetailsProps = { readonly id: string; readonly body: Body<'phase'> };

/** Whether we are part of it, where it lies and how long it takes, and what can be made of it. */
function Details({ id, body }: DetailsProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('phase', id);
  return (
    <>
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
      {mayEdit && <Foot id={id} />}
      <RemoveFoot type="phase" id={id} />
    </>
  );
}

/** What is added to it, and where it is moved. */
function Foot({ id }: { id: string }) {
  const t = useWords(mapWords);
  const reason = useWords(reasonWords);
  const { send } = useJourneyActs();
  const view = useView();
  const { newInteraction, newMoment } = useNewThings();
  const [left, right] = [movePhase(view, id, 'left'), movePhase(view, id, 'right')];
  return (
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
  );
}
