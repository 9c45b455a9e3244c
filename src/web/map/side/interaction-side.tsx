import { useJourneyActs } from '#web/journey/journey-context.ts';
import { EpisodePart } from '#web/journey/episodes/episode-part.tsx';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { LibraryChoices } from '#web/journey/library/library-choices.tsx';
import { Choose, SidePart } from '#web/journey/side-parts.tsx';
import { TouchpointPart } from '#web/journey/touchpoints/touchpoint-part.tsx';
import { useTouchpoint } from '#web/journey/touchpoints/use-touchpoint.ts';
import { nextOf } from '#web/map/layout/card-heights.ts';
import { PicturePart } from '#web/map/pictures/picture-part.tsx';
import { EvidencePart } from '#web/map/side/evidence-part.tsx';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { InteractionHead } from '#web/map/side/interaction-head.tsx';
import { LivedPart } from '#web/map/side/lived-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { RolePart } from '#web/map/side/role-part.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { WorkPart } from '#web/map/side/work-part.tsx';
import { useGround } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** One interaction: a head that is always there, and then what was said of it, who works with it, and the rest. */
export function InteractionSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const here = useTouchpoint(id);
  if (!here) return null;
  const { body, set } = here;
  return (
    <>
      <InteractionHead id={id} body={body} onMark={(mark) => set('mark', mark)} onOwner={set} />
      <FindingsPart at={{ interaction: id }} />
      <SideTabs
        panels={[
          {
            id: 'words',
            name: t('part-words'),
            content: <EvidencePart claim={{ type: 'interaction', id, body }} at={{ interaction: id }} />,
          },
          { id: 'work', name: t('part-work'), content: <Work id={id} here={here} /> },
          { id: 'details', name: t('part-details'), content: <Details id={id} here={here} /> },
        ]}
      />
    </>
  );
}

type Here = NonNullable<ReturnType<typeof useTouchpoint>>;
type PartProps = { readonly id: string; readonly here: Here };

/** The team, what behaviour shows, and what is tried. */
function Work({ id, here: { body, set } }: PartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const next = useGround(({ view }) => {
    const place = view.placeOf.get(id);
    return place && nextOf(view, place)?.id;
  });
  return (
    <>
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
      <LivedPart interaction={id} {...(next !== undefined && { between: [id, next] as const })} />
      <WorkPart at={{ interaction: id }} />
      <TouchpointPart id={id} />
    </>
  );
}

/** Through what, with whom, of what kind, its picture, and what it opens into. */
function Details({ id, here: { body, set } }: PartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  return (
    <>
      <SidePart title={t('channels')}>
        <LibraryChoices
          type="channel"
          label={t('channels')}
          isDisabled={!mayEdit}
          chosen={body.channels ?? []}
          onChoose={(chosen) => set('channels', chosen)}
        />
      </SidePart>
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
      <RolePart id={id} />
      <PicturePart type="interaction" id={id} picture={body.picture} />
      <EpisodePart place={{ interaction: id }} />
      <RemoveFoot type="interaction" id={id} />
    </>
  );
}
