import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Today as Agenda, TodayItem } from '#model/today/today-item.ts';
import type { TodayAnswer, TodayRow as Row } from '#protocol/http/practice.ts';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { HandedToYou } from '#web/practice/handed-to-you.tsx';
import { OwnActs } from '#web/practice/own-acts.tsx';
import { TodayRow } from '#web/practice/today-row.tsx';
import { partOfDay } from '#web/practice/part-of-day.ts';
import { shellWords } from '#words/shell.ts';
import { todayWords } from '#words/today.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Page, Part } from '#web/ui/page.tsx';

/** What needs the signed-in person, group by group, each with what to do about it. */
export function Today() {
  const t = useWords(todayWords);
  const shell = useWords(shellWords);
  const { user } = useSession();
  const today = useToday();
  const greeting = t(partOfDay(new Date().getHours()), { name: user.name.split(' ')[0] ?? user.name });
  return (
    <Page title={greeting} lead={today.data && <Lead agenda={today.data} />} actions={<OwnActs />}>
      {today.isPending && <Waiting label={shell('loading')} />}
      {today.isError && <NotLoaded error={today.error} onAgain={today.refetch} />}
      <HandedToYou />
      {today.data && <Groups items={today.data.items} names={today.data.names} />}
    </Page>
  );
}

function useToday() {
  const { workspace } = useSession();
  const language = useLanguage();
  return useQuery({
    ...question('readToday', { params: { ws: workspace.id }, query: { language } }),
    refetchInterval: 5 * 60_000,
    placeholderData: keepPreviousData,
  });
}

function Lead({ agenda: { needs, minutes } }: { agenda: Agenda }) {
  const t = useWords(todayWords);
  if (needs === 0) return t('nothing-needs-you');
  return `${t('things-need-you', { n: needs })} ${t('about-minutes', { n: minutes })}`;
}

const groups: readonly {
  readonly name: 'comments' | 'touchpoints' | 'reviews' | 'experiments' | 'taken-on' | 'compass';
  readonly kinds: readonly TodayItem['kind'][];
}[] = [
  { name: 'comments', kinds: ['comments'] },
  { name: 'touchpoints', kinds: ['voices', 'touchpoint-review', 'unowned'] },
  { name: 'reviews', kinds: ['review', 'trust-passed', 'hypothesis'] },
  { name: 'experiments', kinds: ['experiment'] },
  { name: 'taken-on', kinds: ['action'] },
  { name: 'compass', kinds: ['finding'] },
];

function Groups({ items, names }: { items: readonly Row[]; names: TodayAnswer['names'] }) {
  const t = useWords(todayWords);
  if (items.length === 0)
    return (
      <Empty title={t('all-is-well')} actions={<Link to="/journeys">{t('to-journeys')}</Link>}>
        {t('all-is-well-why')}
      </Empty>
    );
  const isSeveral = new Set(items.map(({ journey }) => journey)).size > 1;
  return groups.map(({ name, kinds }) => {
    const here = items.filter(({ kind }) => kinds.includes(kind));
    if (here.length === 0) return null;
    return (
      <Part key={name} title={t(name)}>
        <ul>
          {here.map((item, index) => (
            <TodayRow
              key={`${item.kind} ${index}`}
              item={item}
              journey={names[item.journey] ?? ''}
              withJourney={isSeveral}
            />
          ))}
        </ul>
      </Part>
    );
  });
}
