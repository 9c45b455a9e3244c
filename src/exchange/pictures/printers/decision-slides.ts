import type { ActionContent, ReviewContent, Worded } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideHead, titleLength, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, readable, type SlideRow } from '#exchange/pictures/printers/table-slide.ts';
import type { PictureWords } from '#words/paper.ts';

const top = 1.85;

type Deciding = WordSlide & { readonly today: string };

/** What was decided in reviews, the latest first, and who does what until when; each with the review that it is from in the notes. */
export function decisionSlides(newSlide: () => Slide, of: Deciding): void {
  const reviews = of.content.reviews.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const { say } = of.sight.words;
  const decided = reviews.flatMap((review) => review.decisions.map((words) => ({ review, words })));
  const actions = reviews.flatMap((review) => review.actions.map((action) => ({ review, action })));
  if (decided.length > 0)
    tableSlides(newSlide, of, {
      title: decidedTitle(reviews, of.sight.words),
      kind: say('decisions'),
      heads: [say('review'), say('decided')],
      widths: [3, 8.9],
      rows: decided.map(({ review, words }, i) => ({
        note: `${words.text}\n${reviewName(review, of.sight.words)}`,
        row: { cells: [decided[i - 1]?.review === review ? '' : reviewName(review, of.sight.words), words] },
      })),
    });
  if (actions.length > 0)
    tableSlides(newSlide, of, {
      title: actionsTitle(
        actions.map(({ action }) => action),
        of,
      ),
      kind: say('actions'),
      heads: [say('action'), say('owner'), say('due'), say('status')],
      widths: [5.6, 2.5, 2.1, 1.7],
      rows: actions
        .toSorted((a, b) => rank(a.action) - rank(b.action) || dueOf(a.action).localeCompare(dueOf(b.action)))
        .map(({ review, action }) => ({
          note: `${action.text}\n${reviewName(review, of.sight.words)}`,
          row: { cells: actionCells(action, of) },
        })),
    });
}

type Told = { readonly row: SlideRow; readonly note: string };
type Listed = {
  readonly title: string;
  readonly kind: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly Told[];
};

function tableSlides(newSlide: () => Slide, of: WordSlide, { title, kind, heads, widths, rows }: Listed): void {
  const { words, theme } = of.sight;
  const notes = new Map(rows.map(({ row, note }) => [row, note]));
  const table = readable({ heads, widths, rows: rows.map(({ row }) => row) }, top);
  const portions = portionsOf(table, { first: top, after: top });
  portions.forEach((portion, i) => {
    const slide = newSlide();
    const part = portions.length > 1 ? ` · ${i + 1}/${portions.length}` : '';
    slideHead(slide, { title, kind: `${words.say('whatWeDo')} · ${kind}${part}` }, of);
    putTable(slide, { ...table, rows: portion }, { top, theme });
    slide.addNotes([words.say('fromReviews'), ...portion.flatMap((row) => notes.get(row) ?? [])].join('\n\n'));
  });
}

const reviewName = ({ date, where }: ReviewContent, { day, say }: PictureWords): string =>
  [date === undefined ? say('review') : day(date), where].filter((part) => part !== '').join(' · ');

/** What the last review decided first, where that is short enough to be a title; else how much was decided. */
function decidedTitle(reviews: readonly ReviewContent[], { day, say }: PictureWords): string {
  const deciding = reviews.filter(({ decisions }) => decisions.length > 0);
  const all = deciding.reduce((sum, { decisions }) => sum + decisions.length, 0);
  const [last] = deciding;
  const [first] = last?.decisions ?? [];
  if (last?.date === undefined || !first) return say('decidedMany', { n: all });
  const said = say('decidedLast', { day: day(last.date), what: oneLine(first) });
  return said.length <= titleLength ? said : say('decidedUntil', { n: all, day: day(last.date) });
}

const oneLine = ({ text }: Worded): string => text.replaceAll(/\s+/gu, ' ').trim();

/** What is done, and what is late. */
function actionsTitle(actions: readonly ActionContent[], { sight, today }: Deciding): string {
  const done = actions.filter((action) => action.done).length;
  const late = actions.filter((action) => isLate(action, today)).length;
  const counts = { done, all: actions.length, late };
  return sight.words.say(late > 0 ? 'actionsLate' : done === actions.length ? 'actionsAll' : 'actionsDone', counts);
}

const isLate = ({ done, due }: ActionContent, today: string): boolean => !done && due !== undefined && due < today;

const rank = ({ done }: ActionContent): number => (done ? 1 : 0);
const dueOf = ({ due = '9999' }: ActionContent): string => due;

function actionCells(action: ActionContent, { sight: { words }, today }: Deciding): SlideRow['cells'] {
  const { owner, due, done, ...said } = action;
  const status = done ? 'actionDone' : isLate(action, today) ? 'actionLate' : 'actionOpen';
  return [said, owner?.name ?? words.noOwner, due === undefined ? '' : words.day(due), words.say(status)];
}
