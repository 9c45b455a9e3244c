import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useAtRest } from '#web/client/use-at-rest.ts';
import { plainOf } from '#base/rich-text.ts';
import type { Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { useSelected } from '#web/client/use-document.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';
import { mapWords } from '#words/map.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './episodes.module.css';

/** The way back from a journey: to all of them, and from an episode through its wholes to the place that it opens. */
export function Crumbs() {
  const t = useWords(mapWords);
  const own = useWords(thingWords);
  const { id } = useJourneyActs();
  const { data } = useJourneys(useAtRest());
  const journeys = data?.journeys ?? noJourneys;
  const parent = useRecord('journey', id)?.body.parent;
  const wholes = wholesOf(journeys, parent?.journey);
  const isLost = parent !== undefined && data !== undefined && wholes.length === 0;
  return (
    <nav className={css['crumbs']} aria-label={own('way-back')}>
      <Link to="/journeys">{t('journeys')}</Link> /
      {wholes.map((whole, index) => (
        <Fragment key={whole.id}>
          <Link to="/journeys/$journey" params={{ journey: whole.id }} title={whole.name}>
            {whole.name}
          </Link>{' '}
          /{index === wholes.length - 1 && <PlaceIn journey={whole.id} place={parent?.place as Place | undefined} />}
        </Fragment>
      ))}
      {isLost && <span className={css['lost']}>{own('whole-lost')} /</span>}
    </nav>
  );
}

/** The place in the whole that the episode opens, by its name there. */
function PlaceIn({ journey, place }: { journey: string; place: Place | undefined }) {
  const own = useWords(thingWords);
  const at = place && ('phase' in place ? place.phase : 'interaction' in place ? place.interaction : undefined);
  const name = useSelected(journey, nameOf, Object.is).get(at ?? '');
  if (at === undefined) return null;
  const words = name ? plainOf(String(name.body['name'] ?? name.body['text'] ?? '')) : '';
  if (!name) return <span className={css['lost']}> {own('place-lost')} /</span>;
  return (
    <>
      {' '}
      <Link to="/journeys/$journey" params={{ journey }} search={{ at }} title={words}>
        {words}
      </Link>{' '}
      /
    </>
  );
}

const nameOf = ({ records }: { records: Records }) => records;

function wholesOf(journeys: readonly JourneySummary[], parent: string | undefined): JourneySummary[] {
  const wholes: JourneySummary[] = [];
  let at = journeys.find(({ id }) => id === parent);
  while (at && !wholes.includes(at)) {
    wholes.unshift(at);
    const above: string | undefined = at.parent?.journey;
    at = journeys.find(({ id }) => id === above);
  }
  return wholes;
}
