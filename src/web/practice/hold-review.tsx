import { dayOf } from '#base/clock.ts';
import { recordOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import { useBacking, useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { ReviewActions, ReviewDecisions } from '#web/practice/review-outcome.tsx';
import { ReviewLooks } from '#web/practice/review-looks.tsx';
import { ReviewPlaces } from '#web/practice/review-places.tsx';
import { type Agenda, agendaOf } from '#web/practice/review-agenda.ts';
import { nextAfterReview } from '#web/practice/next-after-review.ts';
import { type ReviewDraft, useReviewDraft } from '#web/practice/review-draft.ts';
import { LibraryChoices } from '#web/journey/library/library-choices.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './hold-review.module.css';
import { addRecord, editRecord } from '#model/commands/make-command.ts';

/** A review while it is held: an agenda made from the journey, answered together, ending in decisions and actions. */
export function HoldReview({ onLeave }: { onLeave: () => void }) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { id, send } = useJourneyActs();
  const records = useWholeJourney();
  const { workspace } = useSession();
  const body = recordOf(records, 'journey', id)?.body;
  const team = [...new Set([...(workspace.person ? [workspace.person] : []), ...(body?.team ?? [])])];
  const { draft, change, forget } = useReviewDraft(id, { ...emptyDraft, date: dayOf(Date.now()), participants: team });
  const next = nextAfterReview(body?.rhythm ?? {}, draft.date);
  const agenda = agendaOf(records, next ?? draft.date, useBacking());
  const keep = () => {
    const was = body?.rhythm?.next;
    const isMoved = next !== undefined && next !== was;
    send(
      addRecord('review', { id: newId(), body: reviewOf(draft, agenda) }),
      ...(isMoved ? [editRecord('journey', id, { 'rhythm.next': { was, is: next } })] : []),
    );
    forget();
    onLeave();
  };
  const throwAway = () => {
    forget();
    onLeave();
  };
  return (
    <main id="content" className={css['page']}>
      <header className={css['head']}>
        <h2>{t('review-of', { name: body?.name ?? '' })}</h2>
        <Button onPress={onLeave}>{t('later')}</Button>
      </header>
      <p className={css['lead']}>{t('review-lead')}</p>
      <div className={css['who']}>
        <DayField label={t('day')} value={draft.date} onChange={(date) => date && change({ date })} />
        <div className={css['people']}>
          <span className={css['label']}>{t('participants')}</span>
          <LibraryChoices
            type="person"
            label={t('participants')}
            chosen={draft.participants}
            onChoose={(participants) => change({ participants })}
          />
        </div>
      </div>
      <ReviewPlaces places={agenda.places} draft={draft} onChange={change} />
      <ReviewLooks agenda={agenda} />
      <Part title={t('decisions')}>
        <ReviewDecisions draft={draft} onChange={change} />
      </Part>
      <Part title={t('review-actions')}>
        <ReviewActions draft={draft} onChange={change} />
      </Part>
      <footer className={css['foot']}>
        <Button look="plain" onPress={throwAway}>
          {t('throw-away')}
        </Button>
        <span className={css['gap']} />
        <span className={css['soft']}>
          {next === undefined ? t('no-next-review') : t('next-will-be', { day: format.day(next) })}
        </span>
        <Button look="main" onPress={keep}>
          {t('keep-review')}
        </Button>
      </footer>
    </main>
  );
}

const emptyDraft: ReviewDraft = { date: '', participants: [], answers: {}, decisions: [], actions: [] };

/** The review as it is kept: only what was said. */
function reviewOf({ date, participants, answers, decisions, actions }: ReviewDraft, agenda: Agenda) {
  const said = agenda.places.flatMap(({ key, place }) => {
    const { answer, note } = answers[key] ?? {};
    const words = note?.trim();
    return answer || words ? [{ place: { ...place }, ...(answer && { answer }), ...(words && { note: words }) }] : [];
  });
  const decided = decisions.map((decision) => decision.trim()).filter(Boolean);
  const taken = actions
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, owner, due }) => ({ text: text.trim(), ...(owner && { owner }), ...(due && { due }), done: false }));
  return { date, participants: [...participants], answers: said, decisions: decided, actions: taken };
}
