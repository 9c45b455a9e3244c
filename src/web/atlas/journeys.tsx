import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { recordOf, type Records } from '#model/document/document.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { useOpenInAddress } from '#web/client/use-open-in-address.ts';
import { type AtlasBranch, arrangeJourneys, isNarrowed } from '#web/atlas/arrange-journeys.ts';
import { AtlasTools } from '#web/atlas/atlas-tools.tsx';
import { JourneyRow } from '#web/atlas/journey-row.tsx';
import { OpenFile } from '#web/atlas/open-file.tsx';
import { useAtlasSearch } from '#web/atlas/use-atlas-search.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';
import { useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { BringExample } from '#web/people/settings-example.tsx';
import { atlasWords } from '#words/atlas.ts';
import { mapWords } from '#words/map.ts';
import { shellWords } from '#words/shell.ts';
import { thingWords } from '#words/things.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { isWindow } from '#web/ui/is-window.ts';
import { useWidth } from '#web/ui/use-width.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './journeys.module.css';

const NewJourney = lazyPart(async () => (await import('#web/atlas/new-journey.tsx')).NewJourney);

/** Every journey as its path in miniature, those that one looks for in the order one wants. */
export function Journeys() {
  const t = useWords(mapWords);
  const shell = useWords(shellWords);
  const mayCreate = useMay('create-journey');
  const mayBring = useMay('edit-workspace');
  const { isOpen: isNew, setOpen: setNew } = useOpenInAddress('begin');
  const { isPending, isError, error, data, refetch } = useJourneys();
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
      {isPending && <Waiting label={shell('loading')} />}
      {isError && <NotLoaded error={error} onAgain={refetch} />}
      {data?.journeys.length === 0 && (
        <Empty title={t('no-journeys')} actions={mayBring ? <BringExample /> : undefined}>
          {t('no-journeys-why')}
        </Empty>
      )}
      {data && data.journeys.length > 0 && <Atlas journeys={data.journeys} />}
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

function Atlas({ journeys }: { journeys: readonly JourneySummary[] }) {
  const t = useWords(atlasWords);
  const { sort } = useFormat();
  const { records: library } = useDocument(useSession().workspace.id);
  const atlas = useAtlasSearch();
  const { search, clear } = atlas;
  const branches = arrangeJourneys(journeys, search, sort);
  const narrowed = isNarrowed(search);
  const [list, width] = useWidth<HTMLDivElement>();
  const none = branches.length === 0;
  return (
    <>
      {(journeys.length > 1 || narrowed) && <AtlasTools {...{ journeys, library, atlas }} />}
      <div className={css['found']}>
        <span role="status">{narrowed && t('found', { n: countIn(branches), all: journeys.length })}</span>
        {narrowed && !none && (
          <Button small look="plain" onPress={clear}>
            {t('clear')}
          </Button>
        )}
      </div>
      <div ref={list}>
        {none && (
          <Empty title={t('none')} actions={<Button onPress={clear}>{t('clear')}</Button>}>
            {t('none-why')}
          </Empty>
        )}
        {!none && width > 0 && <Branches {...{ branches, library, width }} />}
      </div>
    </>
  );
}

const countIn = (branches: readonly AtlasBranch[]): number =>
  branches.reduce((sum, { episodes }) => sum + 1 + countIn(episodes), 0);

type BranchesProps = {
  readonly branches: readonly AtlasBranch[];
  readonly library: Records;
  /** Of the list, and how deep in it these stand. Units: px. */
  readonly width: number;
  readonly depth?: number;
};

/** Journeys, and beneath each its episodes. */
function Branches({ branches, library, width, depth = 0 }: BranchesProps) {
  return (
    <ul className={css[depth === 0 ? 'list' : 'episodes']}>
      {branches.map(({ journey, episodes, isLost, whole }) => (
        <li key={journey.id}>
          <JourneyRow
            {...{ journey, isLost, whole }}
            owner={ownerIn(library, journey.owners)}
            width={pathWidth(width, depth)}
          />
          {episodes.length > 0 && <Branches branches={episodes} depth={depth + 1} {...{ library, width }} />}
        </li>
      ))}
    </ul>
  );
}

const ownerIn = (library: Records, { professional, operational }: JourneySummary['owners']): string | undefined =>
  recordOf(library, 'person', professional ?? operational)?.body.name;

/** A path has over half of its row; on a telephone it stands beneath the words, as wide as these. */
function pathWidth(list: number, depth: number): number {
  const width = isWindow('narrow') ? list - 76 - depth * 20 : list * 0.56 - depth * 64;
  return Math.max(160, Math.round(width));
}
