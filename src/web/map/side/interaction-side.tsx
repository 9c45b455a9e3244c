import type { InteractionBody } from '#model/map/interaction.ts';
import { useBacking, useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { PicturePart } from '#web/map/pictures/picture-part.tsx';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { LivedPart } from '#web/map/side/lived-part.tsx';
import { MarkPart } from '#web/map/side/mark-part.tsx';
import { OwnersPart } from '#web/map/side/owners-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { RolePart } from '#web/map/side/role-part.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { WorkPart } from '#web/map/side/work-part.tsx';
import { nextOf } from '#web/map/layout/card-heights.ts';
import { TouchpointPart } from '#web/journey/touchpoints/touchpoint-part.tsx';
import { useTouchpoint } from '#web/journey/touchpoints/use-touchpoint.ts';
import { EpisodePart } from '#web/journey/episodes/episode-part.tsx';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { LibraryChoices } from '#web/journey/library/library-choices.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import css from '#web/journey/side.module.css';

export function InteractionSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const next = useGround(({ view }) => {
    const place = view.placeOf.get(id);
    return place && nextOf(view, place)?.id;
  });
  const { write } = useEdit('interaction', id);
  const here = useTouchpoint(id);
  if (!here) return null;
  const { body, set } = here;
  return (
    <>
      <Kicker id={id} body={body} />
      <h2 className={css['title']}>
        <SideText value={body.text} label={t('write-here')} isDisabled={!mayEdit} onWrite={write('text')} />
      </h2>
      <PicturePart type="interaction" id={id} picture={body.picture} />
      <FindingsPart at={{ interaction: id }} />
      <EvidencePart claim={{ type: 'interaction', id, body }} at={{ interaction: id }} />
      <LivedPart interaction={id} {...(next !== undefined && { between: [id, next] as const })} />
      <WorkPart at={{ interaction: id }} />
      <MarkPart mark={body.mark} onMark={(mark) => set('mark', mark)} />
      <TouchpointPart id={id} />
      <EpisodePart place={{ interaction: id }} />
      <SidePart title={t('kind')}>
        <Choose
          label={t('kind')}
          isDisabled={!mayEdit}
          options={[
            { id: 'direct', name: t('kind-direct') },
            { id: 'indirect', name: t('kind-indirect') },
          ]}
          chosen={[body.kind ?? 'direct']}
          onChoose={([kind]) => kind && set('kind', kind)}
        />
      </SidePart>
      <RolePart id={id} />
      <SidePart title={t('channels')}>
        <LibraryChoices
          type="channel"
          label={t('channels')}
          isDisabled={!mayEdit}
          chosen={body.channels ?? []}
          onChoose={(chosen) => set('channels', chosen)}
        />
      </SidePart>
      <SidePart title={t('actor')}>
        <LibraryChoice
          type="actor"
          label={t('actor')}
          labelHidden
          none={t('nobody')}
          value={body.actor}
          isDisabled={!mayEdit}
          onChange={(actor) => set('actor', actor)}
        />
      </SidePart>
      <OwnersPart owners={body.owners} onSet={set} />
      <SidePart title={t('team')}>
        <LibraryChoice
          type="team"
          label={t('team')}
          labelHidden
          none={t('nobody')}
          value={body.team}
          isDisabled={!mayEdit}
          onChange={(team) => set('team', team)}
        />
      </SidePart>
      <RemoveFoot type="interaction" id={id} />
    </>
  );
}

function Kicker({ id, body }: { id: string; body: InteractionBody }) {
  const t = useWords(mapWords);
  const phase = useRecord('phase', body.phase);
  const backing = useBacking();
  const { mark } = body;
  return (
    <div className={css['kicker']}>
      {mark?.type && (
        <Chip look={mark.type}>
          {t(mark.type)} · {t(`strength-${(mark.strength ?? 1) as 1 | 2 | 3}`)}
        </Chip>
      )}
      {mark?.type && backing.isAssumed({ type: 'interaction', id, body }) && (
        <Chip look="assumption">{t('assumption')}</Chip>
      )}
      <span>{phase?.body.name ?? t('lost')}</span>
    </div>
  );
}
