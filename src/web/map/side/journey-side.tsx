import { useState } from 'react';
import { useFindings, useJourney, useJourneyActs, useRecord, useSteps } from '#web/journey/journey-context.ts';
import { BusinessPart } from '#web/map/side/business-part.tsx';
import { FindingCard } from '#web/map/side/findings-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { OwnersRow } from '#web/map/side/owners-row.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { ComparePart } from '#web/journey/compare-part.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { placeKey } from '#model/record/place-key.ts';
import { newId } from '#web/client/new-id.ts';
import { useMapActs, useView } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import css from '#web/journey/side.module.css';

/** So many findings are told at first, and no more than so many at all. */
const [fewTold, mostTold] = [3, 40];

/** The journey as a whole, when nothing on it is selected: what it is for and whose; then what the compass says, the work, and the rest. */
export function JourneySide() {
  const t = useWords(mapWords);
  const { id, mayEdit } = useJourneyActs();
  const { set, write } = useEdit('journey', id);
  const body = useRecord('journey', id)?.body;
  if (!body) return null;
  return (
    <>
      <div className={css['kicker']}>{t('about-journey')}</div>
      <h2 className={css['title']}>
        <SideText
          value={body.primaryGoal}
          label={t('primary-goal')}
          isDisabled={!mayEdit}
          onWrite={write('primaryGoal')}
        />
      </h2>
      {(body.earlierNames?.length ?? 0) > 0 && (
        <p className={css['faint']}>{t('earlier-names', { names: body.earlierNames?.join(', ') })}</p>
      )}
      <div className={css['owners']}>
        <OwnersRow at={{ journey: true }} owners={body.owners} onSet={set} />
      </div>
      <HeadActs />
      <SideTabs
        panels={[
          { id: 'compass', name: t('compass'), content: <Compass /> },
          { id: 'work', name: t('part-work'), content: <Work /> },
          { id: 'details', name: t('part-details'), content: <Details /> },
        ]}
      />
    </>
  );
}

/** What the compass says of all of it. */
function Compass() {
  const t = useWords(mapWords);
  const findings = useFindings();
  const silenced = useJourney((journey) => journey.silenced);
  const steps = useSteps();
  const [isAll, setAll] = useState(false);
  const all = [...findings, ...silenced];
  const shown = all.slice(0, isAll ? mostTold : fewTold);
  const more = all.length - shown.length;
  return (
    <div className={css['part']}>
      <div className={css['stack']}>
        {steps.length > 0 && findings.length === 0 && <p className={css['faint']}>{t('compass-clear')}</p>}
        {shown.map((finding) => (
          <FindingCard
            key={finding.rule + placeKey(finding.place) + (finding.about?.id ?? '')}
            finding={finding}
            withShow
          />
        ))}
        {more > 0 && isAll && <p className={css['faint']}>{t('more-findings', { n: more })}</p>}
        {more > 0 && !isAll && (
          <Button look="plain" small onPress={() => setAll(true)}>
            {t('show-more', { n: more })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** How far the team has come, what it wants to learn, and who works behind. */
function Work() {
  const t = useWords(mapWords);
  const { id, mayEdit } = useJourneyActs();
  const { write } = useEdit('journey', id);
  const learning = useRecord('journey', id)?.body.learningQuestion;
  const steps = useSteps();
  return (
    <>
      <SidePart title={t('learning-question')}>
        <SideText
          value={learning}
          label={t('learning-question')}
          isDisabled={!mayEdit}
          onWrite={write('learningQuestion')}
        />
      </SidePart>
      <SidePart title={t('the-steps')}>
        <ol className={css['steps']}>
          {steps.map(({ step, state }) => (
            <li key={step}>
              <span className={`${css['dot']} ${css[state] ?? ''}`} aria-hidden="true" />
              <span>
                {t(`step-${step}`)} <span className={css['faint']}>{t(`state-${state}`)}</span>
              </span>
            </li>
          ))}
        </ol>
      </SidePart>
      {mayEdit && <NewBackstage />}
    </>
  );
}

/** Of what kind it is, what it is compared with, and until when it can be trusted. */
function Details() {
  const t = useWords(mapWords);
  const { id, mayEdit } = useJourneyActs();
  const { set } = useEdit('journey', id);
  const body = useRecord('journey', id)?.body;
  if (!body) return null;
  return (
    <>
      <SidePart title={t('scope')}>
        <Choose
          label={t('scope')}
          isDisabled={!mayEdit}
          options={(['whole', 'episode'] as const).map((one) => ({ id: one, name: t(one) }))}
          chosen={[body.scope ?? 'whole']}
          onChoose={([scope]) => scope && set('scope', scope)}
        />
      </SidePart>
      <SidePart title={t('basis')}>
        <Choose
          label={t('basis')}
          isDisabled={!mayEdit}
          options={(['hypothesis', 'researched'] as const).map((one) => ({ id: one, name: t(one) }))}
          chosen={[body.basis ?? 'hypothesis']}
          onChoose={([basis]) => basis && set('basis', basis)}
        />
      </SidePart>
      <ComparePart />
      <div className={css['part']}>
        <div className={css['pair']}>
          {(['snapshotDate', 'trustUntil'] as const).map((path) => (
            <DayField
              key={path}
              label={t(path === 'trustUntil' ? 'trust-date' : 'snapshot-date')}
              value={body[path]}
              isDisabled={!mayEdit}
              onChange={(day) => set(path, day)}
            />
          ))}
        </div>
      </div>
      <BusinessPart />
    </>
  );
}

/** A team's stretch behind the line of visibility, to be said more of at its own side. */
function NewBackstage() {
  const t = useWords(mapWords);
  const { send } = useJourneyActs();
  const view = useView();
  const { select } = useMapActs();
  const first = view.phases[0]?.phase.id;
  if (!first) return null;
  const add = () => {
    const id = newId();
    const place = { phase: first };
    send(addRecord('backstage', { id, body: { view: 'teams', kind: 'team', from: place, to: place } }));
    select(id);
  };
  return (
    <footer className={css['foot']}>
      <Button small onPress={add}>
        {t('new-team-stretch')}
      </Button>
    </footer>
  );
}
