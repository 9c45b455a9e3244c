import { plainOf } from '#base/rich-text.ts';
import { recordOf } from '#model/document/document.ts';
import { frictions, type TransitionBody } from '#model/map/transition.ts';
import { useBacking, useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { LivedPart } from '#web/map/side/lived-part.tsx';
import { FeelingScale } from '#web/map/side/feeling-scale.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { OwnersRow } from '#web/map/side/owners-row.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { WaitField } from '#web/map/side/wait-field.tsx';
import { WorkPart } from '#web/map/side/work-part.tsx';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { useWrittenHere } from '#web/map/side/use-written-here.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

export function TransitionSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const backing = useBacking();
  const { set, write } = useEdit('transition', id);
  const writtenHere = useWrittenHere(id, 'between');
  const body = recordOf(records, 'transition', id)?.body;
  if (!body) return null;
  const name = (of: string | undefined) => plainOf(recordOf(records, 'interaction', of)?.body.text) || t('unnamed');
  return (
    <>
      <div className={css['kicker']}>{t('transition')}</div>
      <h2 className={css['title']}>{t('from-to', { from: name(body.from), to: name(body.to) })}</h2>
      <SidePart title={t('meanwhile')}>
        <SideText
          of={writtenHere}
          value={body.meanwhile}
          label={t('meanwhile')}
          isDisabled={!mayEdit}
          onWrite={write('meanwhile')}
        />
      </SidePart>
      <FeelingScale
        mark={body.mark}
        isAssumption={backing.isAssumed({ type: 'transition', id, body })}
        onMark={(mark) => set('mark', mark)}
      />
      <div className={css['owners']}>
        <OwnersRow at={{ transition: id }} owners={body.owners} onSet={set} />
      </div>
      <HeadActs tries={{ place: { transition: id } }} />
      <FindingsPart at={{ transition: id }} />
      <SideTabs
        panels={[
          {
            id: 'words',
            name: t('part-words'),
            content: <EvidencePart claim={{ type: 'transition', id, body }} at={{ transition: id }} />,
          },
          { id: 'work', name: t('part-work'), content: <Work id={id} body={body} /> },
          { id: 'details', name: t('part-details'), content: <Details id={id} body={body} /> },
        ]}
      />
    </>
  );
}

type PartProps = { readonly id: string; readonly body: TransitionBody };

/** Who hands over to whom, what behaviour shows, and what is tried. */
function Work({ id, body }: PartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('transition', id);
  return (
    <>
      <SidePart title={t('hand-off')}>
        <div className={css['pair']}>
          {(['from', 'to'] as const).map((end) => (
            <LibraryChoice
              key={end}
              type="team"
              label={t(`hand-off-${end}`)}
              none={t('nobody')}
              value={body.handOff?.[end]}
              isDisabled={!mayEdit}
              onChange={(team) => set(`handOff.${end}`, team)}
            />
          ))}
        </div>
      </SidePart>
      {body.from && body.to && <LivedPart between={[body.from, body.to]} />}
      <WorkPart at={{ transition: id }} />
    </>
  );
}

/** How long one waits, and what is in the way. */
function Details({ id, body }: PartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('transition', id);
  return (
    <>
      <div className={css['part']}>
        <div className={css['stack']}>
          {(['expected', 'felt'] as const).map((kind) => (
            <WaitField
              key={kind}
              label={t(`wait-${kind}`)}
              value={body.wait?.[kind]}
              onSet={(wait) => set(`wait.${kind}`, wait)}
            />
          ))}
        </div>
      </div>
      <SidePart title={t('frictions')}>
        <Choose
          many
          label={t('frictions')}
          isDisabled={!mayEdit}
          options={frictions.map((one) => ({ id: one, name: t(`friction-${one}`) }))}
          chosen={body.frictions ?? []}
          onChoose={(chosen) => set('frictions', chosen)}
        />
      </SidePart>
      <RemoveFoot type="transition" id={id} />
    </>
  );
}
