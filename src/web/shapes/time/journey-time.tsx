import { Suspense, useState } from 'react';
import type { PathThen } from '#protocol/http/history.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { Differences } from '#web/shapes/time/differences.tsx';
import { GoBack } from '#web/shapes/time/go-back.tsx';
import { PathThenPicture } from '#web/shapes/time/path-then.tsx';
import { type Stand, TimeSlider } from '#web/shapes/time/time-slider.tsx';
import { useHistory } from '#web/shapes/time/use-history.ts';
import { usePlay } from '#web/shapes/time/use-play.ts';
import { type VersionOfTime, versionsOf } from '#web/shapes/time/versions.ts';
import { VersionsList } from '#web/shapes/time/versions-list.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Trouble, Waiting } from '#web/ui/empty.tsx';
import css from './journey-time.module.css';

const MapThen = lazyPart(async () => (await import('#web/shapes/time/map-then.tsx')).MapThen);

/** A journey through time: its path played from the first sitting to now, versions compared, and the way back to one. */
export function JourneyTime() {
  const t = useWords(timeWords);
  const { id } = useJourneyActs();
  const doc = useJourney((journey) => journey.doc);
  const { history, paths } = useHistory(id, doc.seq);
  if (history.isError || paths.isError) {
    const again = () => void Promise.all([history.refetch(), paths.refetch()]);
    return (
      <main id="content" className={css['page']}>
        <Trouble title={t('not-read')} actions={<Button onPress={again}>{t('try-again')}</Button>} />
      </main>
    );
  }
  if (!history.data || !paths.data) return <Waiting label={t('loading')} />;
  return <Through versions={versionsOf(history.data.stops, doc.records)} paths={paths.data} />;
}

function Through({ versions, paths }: { versions: readonly VersionOfTime[]; paths: readonly PathThen[] }) {
  const t = useWords(timeWords);
  const format = useFormat();
  const { at, isPlaying, play, pause, goTo } = usePlay(paths.length);
  const [chosen, setChosen] = useState<number>();
  const [isWhole, setWhole] = useState(false);
  const index = Math.round(at);
  const newest = versions.at(-1);
  const played = versions.find(({ seq }) => seq === paths[index]?.seq);
  const version = versions.find(({ seq }) => seq === chosen) ?? played ?? newest;
  const stands = paths.map(({ seq, at: time }): Stand => ({
    seq,
    label: format.moment(time),
    name: versions.find((one) => one.seq === seq)?.name,
  }));
  const show = (seq: number) => {
    const place = paths.findIndex((path) => path.seq >= seq);
    goTo(place === -1 ? Number.POSITIVE_INFINITY : place);
    setChosen(seq);
  };
  const walk = (to: () => void) => {
    setChosen(undefined);
    to();
  };
  if (!version) return null;
  const when = format.moment(version.at);
  const isNow = version.seq === newest?.seq;
  if (isWhole && !isNow)
    return (
      <div className={css['whole']}>
        <section className={css['head']} aria-label={t('as-it-was', { when })}>
          <h2>{t('as-it-was', { when })}</h2>
          <Button onPress={() => setWhole(false)}>{t('look-path')}</Button>
        </section>
        <Suspense fallback={<Waiting label={t('loading')} />}>
          <MapThen seq={version.seq} at={version.at} />
        </Suspense>
      </div>
    );
  return (
    <main id="content" className={css['page']}>
      <div className={css['main']}>
        <header className={css['head']}>
          <div>
            <h2>{isNow ? t('as-it-is') : t('as-it-was', { when })}</h2>
            <p>{version.name ?? t('time-lead')}</p>
          </div>
          {!isNow && (
            <div className={css['acts']}>
              <Button onPress={() => setWhole(true)}>{t('look-whole')}</Button>
              <GoBack key={version.seq} seq={version.seq} when={when} />
            </div>
          )}
        </header>
        <Moment paths={paths} at={at} label={t('path-then', { when })} />
        {versions.length > 1 ? (
          <TimeSlider
            stands={stands}
            at={at}
            isPlaying={isPlaying}
            onGoTo={(to) => walk(() => goTo(to))}
            onPlay={() => walk(play)}
            onPause={pause}
          />
        ) : (
          <section className={css['young']}>
            <h3>{t('young-title')}</h3>
            <p>{t('young-why')}</p>
          </section>
        )}
        {versions.length > 1 && !isPlaying && <Differences key={version.seq} version={version} versions={versions} />}
      </div>
      <VersionsList versions={versions} shown={version.seq} onShow={show} />
    </main>
  );
}

function Moment({ paths, at, label }: { paths: readonly PathThen[]; at: number; label: string }) {
  const from = paths[Math.floor(at)];
  const to = paths[Math.ceil(at)] ?? from;
  if (!from || !to) return null;
  return <PathThenPicture from={from} to={to} part={at - Math.floor(at)} now={paths.at(-1)} label={label} />;
}
