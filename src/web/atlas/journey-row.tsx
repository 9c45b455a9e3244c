import { Link } from '@tanstack/react-router';
import { memo, Suspense, useState } from 'react';
import { dayOf } from '#base/clock.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useMay } from '#web/client/session.ts';
import { type JourneySummary, PathMiniature } from '#web/journey/path-miniature.tsx';
import { atlasWords } from '#words/atlas.ts';
import { mapWords } from '#words/map.ts';
import { removeJourneyWords } from '#words/remove-journey.ts';
import { thingWords } from '#words/things.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Face } from '#web/ui/face.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import css from './journeys.module.css';

const RemoveJourney = lazyPart(async () => (await import('#web/atlas/remove-journey.tsx')).RemoveJourney);

export type JourneyRowProps = {
  readonly journey: JourneySummary;
  readonly isLost: boolean;
  /** What the journey is called that it is an episode of, where that does not stand above it. */
  readonly whole: string | undefined;
  /** What its owner is called; nothing while nobody knows. */
  readonly owner: string | undefined;
  /** Units: px. */
  readonly width: number;
};

/** One journey: what it is called, whose it is, when it is looked at next, and its path with what stands on it. */
export const JourneyRow = memo(function JourneyRow(props: JourneyRowProps) {
  const { journey, width } = props;
  return (
    <div className={css['one']}>
      <Link to="/journeys/$journey" params={{ journey: journey.id }} className={css['row']}>
        <span className={css['words']}>
          <span className={css['name']}>{journey.name}</span>
          <Owner {...props} />
          <Facts {...props} />
        </span>
        <Path journey={journey} width={width} />
      </Link>
      <JourneyMenu journey={journey} />
    </div>
  );
});

function Owner({ journey, owner, whole, isLost }: JourneyRowProps) {
  const t = useWords(atlasWords);
  const own = useWords(thingWords);
  const { professional, operational } = journey.owners;
  const isOwned = (professional ?? operational) !== undefined;
  return (
    <span className={css['owner']}>
      {owner && <Face name={owner} size={22} />}
      {isOwned ? owner : t('no-owner')}
      {whole !== undefined && <span>{t('episode-of', { name: whole })}</span>}
      {isLost && <Chip look="assumption">{own('whole-lost')}</Chip>}
    </span>
  );
}

function Facts({ journey }: JourneyRowProps) {
  const t = useWords(mapWords);
  const { basis, voices, unnamed, findings } = journey;
  return (
    <span className={css['facts']}>
      <Chip look={basis === 'researched' ? 'path' : 'assumption'}>
        {t(basis === 'researched' ? 'researched' : 'hypothesis')}
        {voices > 0 && ` · ${t('voices', { n: voices })}`}
        {unnamed > 0 && ` · ${t('unnamed-talks', { n: unnamed })}`}
      </Chip>
      <Review day={journey.nextReview} />
      {findings > 0 && <span>{t('to-look-at', { n: findings })}</span>}
    </span>
  );
}

function Review({ day }: { day: string | undefined }) {
  const t = useWords(atlasWords);
  const format = useFormat();
  if (day === undefined) return null;
  const today = dayOf(Date.now());
  if (day === today) return <span className={css['due']}>{t('review-today')}</span>;
  const isPast = day < today;
  const said = day.slice(0, 4) === today.slice(0, 4) ? format.shortDay(day) : format.day(day);
  return (
    <span className={isPast ? css['due'] : undefined}>{t(isPast ? 'review-was' : 'review-on', { day: said })}</span>
  );
}

function Path({ journey, width }: Pick<JourneyRowProps, 'journey' | 'width'>) {
  const t = useWords(mapWords);
  const own = useWords(atlasWords);
  const { path, basis, signs, phases, hearts, clouds, moments } = journey;
  const counts = [
    t('phases', { n: phases }),
    hearts > 0 && t('hearts', { n: hearts }),
    clouds > 0 && t('clouds', { n: clouds }),
    moments > 0 && own('moments', { n: moments }),
  ];
  return (
    <span className={css['path']}>
      {path.length === 0 && <span className={css['bare']}>{own('no-path')}</span>}
      <PathMiniature
        {...{ path, basis, signs, width }}
        height={84}
        label={counts.filter((one) => one !== false).join(', ')}
      />
    </span>
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
