import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { type JourneyBranch, journeyTree } from '#model/map/episode.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useMay } from '#web/client/session.ts';
import { useOpenInAddress } from '#web/client/use-open-in-address.ts';
import { OpenFile } from '#web/atlas/open-file.tsx';
import { type JourneySummary, PathMiniature } from '#web/journey/path-miniature.tsx';
import { useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { BringExample } from '#web/people/settings-example.tsx';
import { mapWords } from '#words/map.ts';
import { removeJourneyWords } from '#words/remove-journey.ts';
import { shellWords } from '#words/shell.ts';
import { thingWords } from '#words/things.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './journeys.module.css';

const NewJourney = lazyPart(async () => (await import('#web/atlas/new-journey.tsx')).NewJourney);

const RemoveJourney = lazyPart(async () => (await import('#web/atlas/remove-journey.tsx')).RemoveJourney);

/** Every journey as its path in miniature. */
export function Journeys() {
  const t = useWords(mapWords);
  const shell = useWords(shellWords);
  const mayCreate = useMay('create-journey');
  const mayBring = useMay('edit-workspace');
  const { isOpen: isNew, setOpen: setNew } = useOpenInAddress('begin');
  const journeys = useJourneys();
  const actions = mayCreate && (
    <>
      <OpenFile />
      <Button look="main" onPress={() => setNew(true)}>
        {t('new-journey')}
      </Button>
    </>
  );
  return (
    <Page title={t('journeys')} lead={<Lead />} actions={actions}>
      {journeys.isPending && <Waiting label={shell('loading')} />}
      {journeys.isError && <NotLoaded error={journeys.error} onAgain={journeys.refetch} />}
      {journeys.data?.journeys.length === 0 && (
        <Empty title={t('no-journeys')} actions={mayBring ? <BringExample /> : undefined}>
          {t('no-journeys-why')}
        </Empty>
      )}
      <ul className={css['list']}>
        {journeyTree(journeys.data?.journeys ?? []).map((branch) => (
          <JourneyBranches key={branch.journey.id} branch={branch} />
        ))}
      </ul>
      {isNew && (
        <Suspense fallback={null}>
          <NewJourney onClose={() => setNew(false)} />
        </Suspense>
      )}
    </Page>
  );
}

function Lead() {
  const t = useWords(mapWords);
  const own = useWords(thingWords);
  return (
    <>
      {t('journeys-lead')} <Link to="/journeys/touchpoints">{own('touchpoints')}</Link>
    </>
  );
}

/** A journey, and beneath it its episodes. */
function JourneyBranches({ branch: { journey, episodes, isLost } }: { branch: JourneyBranch<JourneySummary> }) {
  return (
    <li>
      <div className={css['one']}>
        <JourneyRow journey={journey} isLost={isLost} />
        <JourneyMenu journey={journey} />
      </div>
      {episodes.length > 0 && (
        <ul className={css['episodes']}>
          {episodes.map((episode) => (
            <JourneyBranches key={episode.journey.id} branch={episode} />
          ))}
        </ul>
      )}
    </li>
  );
}

function JourneyRow({ journey, isLost }: { journey: JourneySummary; isLost: boolean }) {
  const t = useWords(mapWords);
  const own = useWords(thingWords);
  return (
    <Link to="/journeys/$journey" params={{ journey: journey.id }} className={css['row']}>
      <PathMiniature path={journey.path} basis={journey.basis} />
      <span className={css['words']}>
        <span className={css['name']}>{journey.name}</span>
        <span className={css['facts']}>
          <Chip look={journey.basis === 'researched' ? 'path' : 'assumption'}>
            {t(journey.basis === 'researched' ? 'researched' : 'hypothesis')}
            {journey.voices > 0 && ` · ${t('voices', { n: journey.voices })}`}
            {journey.unnamed > 0 && ` · ${t('unnamed-talks', { n: journey.unnamed })}`}
          </Chip>
          <span>{t('phases', { n: journey.phases })}</span>
          <span>{t('hearts', { n: journey.hearts })}</span>
          <span>{t('clouds', { n: journey.clouds })}</span>
          {isLost && <Chip look="needs-you">{own('whole-lost')}</Chip>}
          {journey.findings > 0 && <Chip look="needs-you">{t('findings', { n: journey.findings })}</Chip>}
        </span>
      </span>
      <span className={css['scope']}>{t(journey.scope === 'episode' ? 'episode' : 'whole')}</span>
    </Link>
  );
}

/** What can be done with a journey from outside it: only an owner finds something here. */
function JourneyMenu({ journey }: { journey: JourneySummary }) {
  const t = useWords(removeJourneyWords);
  const mayRemove = useMay('edit-workspace');
  const [isAsking, setAsking] = useState(false);
  if (!mayRemove) return null;
  const label = t('menu-of', { name: journey.name });
  const remove = { id: 'remove', name: t('remove'), danger: true, onAction: () => setAsking(true) };
  return (
    <>
      <Menu label={label} groups={[{ id: 'away', actions: [remove] }]}>
        <Button look="icon" aria-label={label}>
          <Icon name="more" />
        </Button>
      </Menu>
      {isAsking && (
        <Suspense fallback={null}>
          <RemoveJourney journey={journey} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
