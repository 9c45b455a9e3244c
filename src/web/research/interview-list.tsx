import { Link } from '@tanstack/react-router';
import { type Records, recordOf } from '#model/document/document.ts';
import { journeysServed } from '#model/research/served.ts';
import { methods } from '#model/research/interview.ts';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { researchWords } from '#words/research.ts';
import { servedWords } from '#words/served.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import css from './interview-list.module.css';

export type InterviewListProps = {
  readonly interviews: readonly InterviewSummary[];
  readonly library: Records;
  /** The journey whose interviews they are; the map around their words is this one's. */
  readonly on?: string | undefined;
};

/** Interviews by who was heard, each leading to its words, and which other journeys they serve. */
export function InterviewList({ interviews, library, on }: InterviewListProps) {
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  return (
    <ul className={css['list']}>
      {interviews.map((interview) => (
        <li key={interview.id}>
          <InterviewRow interview={interview} library={library} on={on} journeys={journeys} />
        </li>
      ))}
    </ul>
  );
}

type Named = { readonly id: string; readonly name: string };
type InterviewRowProps = Omit<InterviewListProps, 'interviews'> & {
  readonly interview: InterviewSummary;
  readonly journeys: readonly Named[];
};

function InterviewRow({ interview, library, on, journeys }: InterviewRowProps) {
  const t = useWords(researchWords);
  const served = useWords(servedWords);
  const format = useFormat();
  const alias = recordOf(library, 'participant', interview.participant)?.body.alias;
  const method = methods.find((one) => one === interview.method);
  const name = interview.erased
    ? t(interview.keyMissing ? 'key-missing-person' : 'erased-person')
    : (alias ?? interview.title ?? t('untitled'));
  return (
    <Link
      to="/research/$interview"
      params={{ interview: interview.id }}
      search={on === undefined ? {} : { journey: on }}
      className={css['row']}
    >
      <span className={css['name']}>
        <b>{name}</b>
        {interview.title && interview.title !== name && ` · ${interview.title}`}
      </span>
      <span className={css['facts']}>
        {[
          method && t(method),
          interview.date && format.day(interview.date),
          alsoServes(served, { interview, on, journeys }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className={css['counts']}>{countsOf(t, interview)}</span>
    </Link>
  );
}

type AlsoServes = {
  readonly interview: InterviewSummary;
  readonly on: string | undefined;
  readonly journeys: readonly Named[];
};

/** Which other journeys the words serve; an episode has them from its whole. */
function alsoServes(t: Say<typeof servedWords>, { interview, on, journeys }: AlsoServes): string | undefined {
  const all = journeysServed(interview);
  const here = on ?? interview.journey;
  const names = all.flatMap((id) => (id === here ? [] : (journeys.find((one) => one.id === id)?.name ?? [])));
  if (names.length === 0) return undefined;
  const [first = ''] = names;
  if (on !== undefined && !all.includes(on)) return t('from-whole', { name: first });
  return t('also-for', { names: names.join(', ') });
}

function countsOf(
  t: ReturnType<typeof useWords<typeof researchWords>>,
  { erased, keyMissing, characters, excerpts, codes }: InterviewSummary,
): string {
  if (erased) return t(keyMissing ? 'key-missing-short' : 'erased');
  if (characters === 0) return t('no-transcript');
  return [t('marked', { n: excerpts }), codes > 0 && t('codes-in', { n: codes })].filter(Boolean).join(' · ');
}
