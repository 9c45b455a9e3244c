import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { recordsOf } from '#model/document.ts';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { ask } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { type ProposedPhase, proposeFromTalks } from '#web/map/begin/propose-from-talks.ts';
import type { Evidence } from '#web/map/journey-context.ts';
import { beginWords } from '#web/text/begin.ts';
import { useWords } from '#web/text/use-words.ts';
import css from './begin.module.css';

type FromTalks = {
  readonly interviews: readonly InterviewSummary[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly proposed: readonly ProposedPhase[];
  /** Codes whose card is not wanted. */
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
};

/** Which interviews to begin from, and the cards that they propose, to be kept or left one by one. */
export function FromTalks({ interviews, chosen, onChoose, proposed, without, onWithout }: FromTalks) {
  const t = useWords(beginWords);
  const { workspace } = useSession();
  const library = useDocument(workspace.id);
  const aliases = new Map(recordsOf(library.records, 'participant').map(({ id, body }) => [id, body.alias ?? '']));
  const cards = proposed.flatMap(({ interactions }) => interactions);
  return (
    <div className={css['talks']}>
      <fieldset>
        <legend>{t('which-talks')}</legend>
        {interviews.length === 0 && <p className={css['hint']}>{t('no-talks')}</p>}
        <div className={css['ticks']}>
          {interviews.map(({ id, title, participant, excerpts }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => onChoose(turned(chosen, id))} />
              <span>{[aliases.get(participant ?? ''), title].filter(Boolean).join(' · ') || t('unnamed')}</span>
              <small>{t('marked-places', { n: excerpts })}</small>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen.size > 0 && (
        <fieldset>
          <legend>{t('proposed', { n: cards.length })}</legend>
          <p className={css['hint']}>{t(cards.length === 0 ? 'proposed-none' : 'proposed-hint')}</p>
          <div className={css['ticks']}>
            {cards.map(({ code, text, evidence }) => (
              <label key={code}>
                <input type="checkbox" checked={!without.has(code)} onChange={() => onWithout(turned(without, code))} />
                <span>{text}</span>
                <small>{t('marked-places', { n: evidence.length })}</small>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

function turned(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What the chosen interviews propose. */
export function useProposed(interviews: readonly InterviewSummary[], chosen: ReadonlySet<string>) {
  const { workspace } = useSession();
  const library = useDocument(workspace.id);
  const journeys = [...new Set(interviews.filter(({ id }) => chosen.has(id)).flatMap(({ journey }) => journey ?? []))];
  const said = useQueries({
    queries: journeys.map((journey) => ({
      queryKey: ['evidence', journey],
      queryFn: () => ask<Evidence>(`/api/v1/journeys/${encodeURIComponent(journey)}/evidence`),
    })),
    combine: (all) => all.flatMap(({ data }) => data?.excerpts ?? []),
  });
  return useMemo(() => {
    const names = new Map(recordsOf(library.records, 'code').map(({ id, body }) => [id, body.name ?? '']));
    return proposeFromTalks(
      said.filter(({ interview }) => chosen.has(interview)),
      names,
    );
  }, [said, chosen, library.records]);
}
