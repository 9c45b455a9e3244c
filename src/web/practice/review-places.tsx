import { answers } from '#model/practice/review.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { Choose } from '#web/journey/side-parts.tsx';
import type { PlaceToAnswer } from '#web/practice/review-agenda.ts';
import type { ReviewDraft } from '#web/practice/review-draft.ts';
import { usePeople } from '#web/journey/use-people.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Field } from '#web/ui/field.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './hold-review.module.css';

type ReviewPlacesProps = {
  readonly places: readonly PlaceToAnswer[];
  readonly draft: ReviewDraft;
  readonly onChange: (part: Partial<ReviewDraft>) => void;
};

/** Place by place along the journey: is it still true? */
export function ReviewPlaces({ places, draft, onChange }: ReviewPlacesProps) {
  const t = useWords(practiceWords);
  const answered = places.filter(({ key }) => draft.answers[key]?.answer).length;
  const write = (key: string, part: ReviewDraft['answers'][string]) =>
    onChange({ answers: { ...draft.answers, [key]: { ...draft.answers[key], ...part } } });
  return (
    <Part
      title={t('is-it-still-true')}
      actions={<span className={css['count']}>{t('answered-of', { n: answered, all: places.length })}</span>}
    >
      {places.length === 0 && <p className={css['soft']}>{t('no-places-to-answer')}</p>}
      <ul>
        {places.map((place) => (
          <PlaceLine
            key={place.key}
            place={place}
            said={draft.answers[place.key] ?? {}}
            onSay={(part) => write(place.key, part)}
          />
        ))}
      </ul>
    </Part>
  );
}

type PlaceLineProps = {
  readonly place: PlaceToAnswer;
  readonly said: ReviewDraft['answers'][string];
  readonly onSay: (part: ReviewDraft['answers'][string]) => void;
};

function PlaceLine({ place, said, onSay }: PlaceLineProps) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { nameOf } = usePeople();
  const { last } = place;
  const name = place.name || t('unnamed');
  const owners = [place.owners.professional, place.owners.operational].flatMap((owner) => nameOf(owner) ?? []);
  return (
    <li className={css['place']}>
      <span className={css['sign']}>
        {place.mark?.type && <MarkSign mark={place.mark} isAssumption={place.isAssumption} size={26} />}
      </span>
      <div className={css['words']}>
        <b>{name}</b>
        <span className={css['soft']}>
          {[
            place.phase,
            ...(owners.length > 0 ? [[...new Set(owners)].join(', ')] : place.isOurs ? [t('nobody-owns')] : []),
          ].join(' · ')}
        </span>
        {last?.answer && (
          <span className={css['soft']}>
            {t('last-said', {
              answer: t(last.answer).toLocaleLowerCase(),
              day: last.date ? format.shortDay(last.date) : '',
            })}
            {last.note && ` ${last.note}`}
          </span>
        )}
        {said.answer !== undefined && said.answer !== 'still-true' && (
          <Field
            label={t('note-on', { place: name })}
            labelHidden
            placeholder={t(said.answer === 'changed' ? 'what-changed' : 'what-it-needs')}
            value={said.note ?? ''}
            onChange={(note) => onSay({ note })}
          />
        )}
      </div>
      <Choose
        label={t('answer-for', { place: name })}
        isDisabled={false}
        options={answers.map((answer) => ({ id: answer, name: t(answer) }))}
        chosen={said.answer ? [said.answer] : []}
        onChoose={([answer]) => onSay({ answer })}
      />
    </li>
  );
}
