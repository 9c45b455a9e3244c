import { recordOf, recordsOf } from '#model/document/document.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { PlacePart } from '#web/map/side/place-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from '#web/journey/side.module.css';

const sizes = ['1', '2', '3'] as const;

/** A problem worth solving: its words, what it is worth and costs, which moment it belongs to. */
export function OpportunitySide({ id }: { id: string }) {
  const t = useWords(laneWords);
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const { set, write } = useEdit('opportunity', id);
  const body = recordOf(records, 'opportunity', id)?.body;
  if (!body) return null;
  const moments = recordsOf(records, 'moment').map((one) => ({ id: one.id, name: one.body.title || t('unnamed') }));
  return (
    <>
      <div className={css['kicker']}>{t('opportunity')}</div>
      <h2 className={css['title']}>
        <SideText value={body.text} label={t('opportunity')} isDisabled={!mayEdit} onWrite={write('text')} />
      </h2>
      {(['impact', 'effort'] as const).map((path) => (
        <SidePart key={path} title={t(path)}>
          <Choose
            label={t(path)}
            isDisabled={!mayEdit}
            options={sizes.map((size) => ({ id: size, name: t('of', { n: size }) }))}
            chosen={sizes.filter((size) => Number(size) === body[path])}
            onChoose={([size]) => set(path, size === undefined ? undefined : Number(size))}
          />
        </SidePart>
      ))}
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
      <EvidencePart claim={{ type: 'opportunity', id, body }} at={body.place} />
      <RemoveFoot type="opportunity" id={id} />
    </>
  );
}
