import type { Body } from '#model/document/records.ts';
import { cues } from '#model/map/moment.ts';
import { useBacking, useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { WorkPart } from '#web/map/side/work-part.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { useWrittenHere } from '#web/map/side/use-written-here.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { CairnSign } from '#web/journey/sign.tsx';
import css from '#web/journey/side.module.css';

/** A moment of truth: what is decided there, then what was said, how it might be better, and why there. */
export function MomentSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { write } = useEdit('moment', id);
  const backing = useBacking();
  const writtenHere = useWrittenHere(id, 'moments');
  const body = useRecord('moment', id)?.body;
  if (!body) return null;
  const place = body.places?.[0];
  return (
    <>
      <div className={css['kicker']}>
        <CairnSign size={22} />
        <Chip look="moment">{t('moment')}</Chip>
        {backing.isAssumed({ type: 'moment', id, body }) && <Chip look="assumption">{t('assumption')}</Chip>}
      </div>
      <h2 className={css['title']}>
        <SideText
          of={writtenHere}
          value={body.title}
          label={t('moment-unnamed')}
          isDisabled={!mayEdit}
          onWrite={write('title')}
        />
      </h2>
      <SideText value={body.experience} label={t('experience')} isDisabled={!mayEdit} onWrite={write('experience')} />
      <HeadActs tries={place && { moment: id, place }} />
      {place && <FindingsPart at={place} />}
      <SideTabs
        panels={[
          {
            id: 'words',
            name: t('part-words'),
            content: <EvidencePart claim={{ type: 'moment', id, body }} at={place} />,
          },
          (mayEdit || (body.howMightWe ?? []).length > 0) && {
            id: 'work',
            name: t('how-might-we'),
            content: <Questions id={id} body={body} />,
          },
          { id: 'details', name: t('part-details'), content: <Details id={id} body={body} /> },
        ]}
      />
    </>
  );
}

type PartProps = { readonly id: string; readonly body: Body<'moment'> };

/** The design problems that it opens, each to be tried, and what is tried there. */
function Questions({ id, body }: PartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('moment', id);
  const newExperiment = useNewExperiment();
  const questions = body.howMightWe ?? [];
  const place = body.places?.[0];
  return (
    <>
      <SidePart title={t('how-might-we')}>
        {questions.map((question, index) => (
          <div key={index} className={css['hmw']}>
            <SideText
              value={question}
              label={t('how-might-we')}
              isDisabled={!mayEdit}
              onWrite={(_was, is) =>
                set(
                  'howMightWe',
                  questions.with(index, is).filter((one) => one.trim() !== ''),
                )
              }
            />
            {mayEdit && place && (
              <Button small onPress={() => newExperiment({ moment: id, question, place })}>
                {t('try-it')}
              </Button>
            )}
          </div>
        ))}
        {mayEdit && (
          <NewQuestion onWrite={(question) => set('howMightWe', [...questions, question])} key={questions.length} />
        )}
      </SidePart>
      {place && <WorkPart at={place} />}
    </>
  );
}

/** Why it is decided there. */
function Details({ id, body }: PartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('moment', id);
  return (
    <>
      <SidePart title={t('cues')}>
        <Choose
          many
          label={t('cues')}
          isDisabled={!mayEdit}
          options={cues.map((cue) => ({ id: cue, name: t(`cue-${cue}`) }))}
          chosen={body.cues ?? []}
          onChoose={(chosen) => set('cues', chosen)}
        />
      </SidePart>
      <RemoveFoot type="moment" id={id} />
    </>
  );
}

function NewQuestion({ onWrite }: { onWrite: (question: string) => void }) {
  const t = useWords(mapWords);
  return (
    <SideText
      value=""
      label={t('add-how-might-we')}
      isDisabled={false}
      onWrite={(_was, is) => is.trim() !== '' && onWrite(is)}
    />
  );
}
