import { Link } from '@tanstack/react-router';
import { type Records, recordOf } from '#model/document.ts';
import { methods } from '#model/research/interview.ts';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { useFormat } from '#web/text/format.ts';
import { researchWords } from '#web/text/research.ts';
import { useWords } from '#web/text/use-words.ts';
import css from './interview-list.module.css';

/** Interviews by who was heard, each leading to its words. */
export function InterviewList({ interviews, library }: { interviews: readonly InterviewSummary[]; library: Records }) {
  return (
    <ul className={css['list']}>
      {interviews.map((interview) => (
        <li key={interview.id}>
          <InterviewRow interview={interview} library={library} />
        </li>
      ))}
    </ul>
  );
}

function InterviewRow({ interview, library }: { interview: InterviewSummary; library: Records }) {
  const t = useWords(researchWords);
  const format = useFormat();
  const alias = recordOf(library, 'participant', interview.participant)?.body.alias;
  const method = methods.find((one) => one === interview.method);
  const name = interview.erased
    ? t(interview.keyMissing ? 'key-missing-person' : 'erased-person')
    : (alias ?? t('untitled'));
  return (
    <Link to="/research/$interview" params={{ interview: interview.id }} className={css['row']}>
      <span className={css['name']}>
        <b>{name}</b>
        {interview.title && ` · ${interview.title}`}
      </span>
      <span className={css['facts']}>
        {[method && t(method), interview.date && format.day(interview.date)].filter(Boolean).join(' · ')}
      </span>
      <span className={css['counts']}>{countsOf(t, interview)}</span>
    </Link>
  );
}

function countsOf(
  t: ReturnType<typeof useWords<typeof researchWords>>,
  { erased, keyMissing, characters, excerpts, codes }: InterviewSummary,
): string {
  if (erased) return t(keyMissing ? 'key-missing-short' : 'erased');
  if (characters === 0) return t('no-transcript');
  return [t('marked', { n: excerpts }), codes > 0 && t('codes-in', { n: codes })].filter(Boolean).join(' · ');
}
