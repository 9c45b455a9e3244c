import type { Place } from '#model/record/place.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround, useView } from '#web/map/store/map-context.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';

/** Where on the journey something lies, to be chosen by name. */
export function PlacePart({ place, onPlace }: { place: Place | undefined; onPlace: (place: Place) => void }) {
  const t = useWords(laneWords);
  const { mayEdit } = useJourneyActs();
  const view = useView();
  const content = useGround((ground) => ground.content);
  const between = content.transitions.map(({ id, meanwhile }) => ({
    id: `transition:${id}`,
    name: `↔ ${meanwhile || t('unnamed')}`,
  }));
  const options = [
    { id: 'journey:', name: t('whole-journey') },
    ...view.phases.flatMap(({ phase, interactions }) => [
      { id: `phase:${phase.id}`, name: phase.body.name || t('unnamed') },
      ...interactions.map(({ id, body }) => ({ id: `interaction:${id}`, name: `– ${body.text || t('unnamed')}` })),
    ]),
    ...between,
  ];
  return (
    <SidePart title={t('place')}>
      <Select
        label={t('place')}
        labelHidden
        options={options}
        value={chosenOf(place)}
        isDisabled={!mayEdit}
        onChange={(chosen) => onPlace(placeOf(chosen))}
      />
    </SidePart>
  );
}

function chosenOf(place: Place | undefined): string {
  if (!place || 'journey' in place || 'curve' in place) return 'journey:';
  if ('interaction' in place) return `interaction:${place.interaction}`;
  return 'transition' in place ? `transition:${place.transition}` : `phase:${place.phase}`;
}

function placeOf(chosen: string): Place {
  const at = chosen.indexOf(':');
  const id = chosen.slice(at + 1);
  switch (chosen.slice(0, at)) {
    case 'interaction':
      return { interaction: id };
    case 'transition':
      return { transition: id };
    case 'phase':
      return { phase: id };
    default:
      return { journey: true };
  }
}
