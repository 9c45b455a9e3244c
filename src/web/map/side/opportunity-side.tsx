import type { Body } from '#model/document/records.ts';
import { recordsOf } from '#model/document/document.ts';
import { useJourneyActs, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { PlacePart } from '#web/map/side/place-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { WorkPart } from '#web/map/side/work-part.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { laneWords } from '#words/lanes.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from '#web/journey/side.module.css';

const sizes = ['1', '2', '3'] as const;

/** A problem worth solving: its words, what it is worth and costs; then who said so, and where it belongs. */
export function OpportunitySide({ id }: { id: string }) {
  const t = useWords(laneWords);
  const map = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('opportunity', id);
  const body = useRecord('opportunity', id)?.body;
  if (!body) return null;
  return (
    <>
      <div className={css['kicker']}>{t('opportunity')}</div>
      <h2 className={css['title']}>
        <SideText value={body.text} label={t('opportunity')} isDisabled={!mayEdit} onWrite={write('text')} />
      </h2>
      <div className={css['pair']}>
        {(['impact', 'effort'] as const).map((path) => (
          <SidePart key={path} title={t(path)}>
            <Choose
              label={t(path)}
              isDisabled={!mayEdit}
              options={sizes.map((size) => ({ id: size, name: size }))}
              chosen={sizes.filter((size) => Number(size) === body[path])}
              onChoose={([size]) => set(path, size === undefined ? undefined : Number(size))}
            />
          </SidePart>
        ))}
      </div>
      <HeadActs tries={{ place: body.place, moment: body.moment }} />
      <SideTabs
        panels={[
          {
            id: 'words',
            name: map('part-words'),
            content: <EvidencePart claim={{ type: 'opportunity', id, body }} at={body.place} />,
          },
          { id: 'details', name: map('part-details'), content: <Details id={id} body={body} /> },
        ]}
      />
    </>
  );
}

type DetailsProps = { readonly id: string; readonly body: Body<'opportunity'> };

/** Where it lies, which moment of truth it belongs to, and what is tried there. */
function Details({ id, body }: DetailsProps) {
  const t = useWords(laneWords);
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const { set } = useEdit('opportunity', id);
  const moments = recordsOf(records, 'moment').map((one) => ({ id: one.id, name: one.body.title || t('unnamed') }));
  return (
    <>
      {moments.length > 0 && (
        <SidePart title={t('moment-of')}>
          <Select
            label={t('moment-of')}
            labelHidden
            options={[{ id: '-', name: t('none') }, ...moments]}
            value={body.moment ?? '-'}
            isDisabled={!mayEdit}
            onChange={(chosen) => set('moment', chosen === '-' ? undefined : chosen)}
          />
        </SidePart>
      )}
      <PlacePart place={body.place} onPlace={(place) => set('place', place)} />
      {body.place && <WorkPart at={body.place} />}
      <RemoveFoot type="opportunity" id={id} />
    </>
  );
}
