import { useMemo } from 'react';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { consentToWords, isConsentedTo } from '#model/research/consent.ts';
import { plainOf } from '#base/rich-text.ts';
import { dayOf } from '#base/clock.ts';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { useManyRecords } from '#web/client/use-many-records.ts';
import {
  type MarkedWords,
  type ProposedCard,
  type ProposedPhase,
  proposeFromTalks,
} from '#web/atlas/begin/propose-from-talks.ts';
import { beginWords } from '#words/begin.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { reasonWords } from '#words/reasons.ts';
import { OutOfReach } from '#web/ui/out-of-reach.tsx';
import { Voice } from '#web/ui/voice.tsx';
import css from './begin.module.css';

/** What somebody made of the proposals: which they turned from how they were proposed, and how they word them. */
export type Chosen = { readonly turned: ReadonlySet<string>; readonly worded: ReadonlyMap<string, string> };

export const nothingChosen: Chosen = { turned: new Set(), worded: new Map() };

/** A proposed card as somebody words it. */
export const textOf = ({ key, text }: ProposedCard, { worded }: Chosen): string => worded.get(key) ?? text;

/** Whether a card is made: it is wanted and says something. */
export const isMade = (card: ProposedCard, chosen: Chosen): boolean =>
  card.isFirst !== chosen.turned.has(card.key) && textOf(card, chosen).trim() !== '';

type FromTalks = {
  readonly interviews: readonly InterviewSummary[];
  readonly talks: ReadonlySet<string>;
  readonly onTalks: (talks: ReadonlySet<string>) => void;
  readonly proposed: readonly ProposedPhase[];
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
};

/** Which interviews to begin from, and the cards that they propose, to be worded, kept or left one by one. */
export function FromTalks({ interviews, talks, onTalks, proposed, chosen, onChosen }: FromTalks) {
  const t = useWords(beginWords);
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const library = useDocument(workspace.id);
  const aliases = new Map(recordsOf(library.records, 'participant').map(({ id, body }) => [id, body.alias ?? '']));
  const cards = proposed.flatMap((phase) => phase.cards);
  const word = (key: string, text: string) => onChosen({ ...chosen, worded: new Map([...chosen.worded, [key, text]]) });
  return (
    <div className={css['talks']}>
      <fieldset>
        <legend>{t('which-talks')}</legend>
        {interviews.length === 0 && <p className={css['hint']}>{t('no-talks')}</p>}
        <div className={css['ticks']}>
          {interviews.map(({ id, title, participant, excerpts }) => (
            <label key={id}>
              <input type="checkbox" checked={talks.has(id)} onChange={() => onTalks(turned(talks, id))} />
              <span>{[aliases.get(participant ?? ''), title].filter(Boolean).join(' · ') || t('unnamed')}</span>
              <small>{t('marked-places', { n: excerpts })}</small>
            </label>
          ))}
        </div>
      </fieldset>
      {talks.size > 0 && (
        <fieldset>
          <legend>{t('proposed', { n: cards.filter((card) => isMade(card, chosen)).length })}</legend>
          <p className={css['hint']}>{t(cards.length === 0 ? 'proposed-none' : 'proposed-hint')}</p>
          <ul className={css['cards']}>
            {cards.map((card) => (
              <li key={card.key}>
                <OutOfReach
                  why={textOf(card, chosen).trim() === '' ? reason('write-first') : undefined}
                  label={t('make-card')}
                >
                  <input
                    type="checkbox"
                    aria-label={t('make-card')}
                    checked={isMade(card, chosen)}
                    disabled={textOf(card, chosen).trim() === ''}
                    onChange={() => onChosen({ ...chosen, turned: turned(chosen.turned, card.key) })}
                  />
                </OutOfReach>
                <div>
                  <input
                    type="text"
                    aria-label={t('what-happens')}
                    placeholder={t('what-happens')}
                    value={textOf(card, chosen)}
                    onChange={(event) => word(card.key, event.target.value)}
                  />
                  {card.said !== undefined && card.said !== textOf(card, chosen) && <Voice words={card.said} />}
                  {card.words.length > 1 && <small>{t('marked-places', { n: card.words.length })}</small>}
                </div>
              </li>
            ))}
          </ul>
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
export function useProposed(interviews: readonly InterviewSummary[], talks: ReadonlySet<string>): ProposedPhase[] {
  const { workspace } = useSession();
  const library = useDocument(workspace.id);
  const chosen = useMemo(() => interviews.filter(({ id }) => talks.has(id)), [interviews, talks]);
  const heard = useManyRecords(chosen.map(({ id }) => id));
  const maps = useManyRecords([...new Set(chosen.flatMap(({ journey }) => journey ?? []))]);
  return useMemo(() => {
    const homes = new Map(chosen.map(({ id, journey }) => [id, maps.get(journey ?? '')]));
    const marked = chosen.flatMap((talk) => markedIn(talk, { heard, library: library.records }));
    return proposeFromTalks(marked, (interview, interaction) => {
      const body = recordOf(homes.get(interview) ?? new Map(), 'interaction', interaction)?.body;
      return body && plainOf(body.text).replaceAll(/\s+/gu, ' ').trim();
    });
  }, [chosen, heard, maps, library.records]);
}

type Heard = { readonly heard: ReadonlyMap<string, Records>; readonly library: Records };

function markedIn({ id, participant, method }: InterviewSummary, { heard, library }: Heard): MarkedWords[] {
  const person = recordOf(library, 'participant', participant);
  const mayStand = isConsentedTo(consentToWords({ participant: person, method }, dayOf(Date.now())), 'share');
  return recordsOf(heard.get(id) ?? new Map(), 'excerpt').flatMap(({ id: excerpt, body, erased }) => {
    const { start, end, text, feeling, place } = body;
    const words = { id: excerpt, interview: id, start, end, text, feeling, place: place as Place | undefined };
    return erased ? [] : [{ ...words, mayStand }];
  });
}
