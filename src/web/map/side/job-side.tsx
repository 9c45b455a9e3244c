import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { PlacePart } from '#web/map/side/place-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { laneWords } from '#words/lanes.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

const clauses = [
  ['when', 'job-when'],
  ['want', 'job-want'],
  ['soThat', 'job-so-that'],
] as const;

/** A job to be done, clause by clause; then who said so, and where. */
export function JobSide({ id }: { id: string }) {
  const t = useWords(laneWords);
  const map = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('job', id);
  const body = useRecord('job', id)?.body;
  if (!body) return null;
  return (
    <>
      <div className={css['kicker']}>{t('job')}</div>
      {clauses.map(([path, label]) => (
        <SidePart key={path} title={t(label)}>
          <SideText value={body[path]} label={t(label)} isDisabled={!mayEdit} onWrite={write(path)} />
        </SidePart>
      ))}
      <HeadActs tries={{ place: body.place }} />
      <SideTabs
        panels={[
          {
            id: 'words',
            name: map('part-words'),
            content: <EvidencePart claim={{ type: 'job', id, body }} at={body.place} />,
          },
          {
            id: 'details',
            name: map('part-details'),
            content: (
              <>
                <PlacePart place={body.place} onPlace={(place) => set('place', place)} />
                <RemoveFoot type="job" id={id} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
