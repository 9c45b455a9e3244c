import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { PlacePart } from '#web/map/side/place-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

const clauses = [
  ['when', 'job-when'],
  ['want', 'job-want'],
  ['soThat', 'job-so-that'],
] as const;

/** A job to be done, clause by clause. */
export function JobSide({ id }: { id: string }) {
  const t = useWords(laneWords);
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
      <PlacePart place={body.place} onPlace={(place) => set('place', place)} />
      <EvidencePart claim={{ type: 'job', id, body }} at={body.place} />
      <RemoveFoot type="job" id={id} />
    </>
  );
}
