import type { DraftAction, ReviewDraft } from '#web/practice/review-draft.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { practiceWords } from '#words/practice.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './hold-review.module.css';

type OutcomeProps = { readonly draft: ReviewDraft; readonly onChange: (part: Partial<ReviewDraft>) => void };

/** What was decided, a line each; there is always an empty line to write the next in. */
export function ReviewDecisions({ draft: { decisions }, onChange }: OutcomeProps) {
  const t = useWords(practiceWords);
  const lines = withEmpty(decisions, '', (line) => line.trim() === '');
  return (
    <div className={css['stack']}>
      {lines.map((line, index) => (
        <Field
          key={index}
          label={t('decision-n', { n: index + 1 })}
          labelHidden
          placeholder={t('decision-hint')}
          value={line}
          onChange={(text) => onChange({ decisions: lines.with(index, text) })}
        />
      ))}
    </div>
  );
}

const noAction: DraftAction = { text: '' };

/** Who does what until when; there is always an empty line to write the next in. */
export function ReviewActions({ draft: { actions }, onChange }: OutcomeProps) {
  const t = useWords(practiceWords);
  const reason = useWords(reasonWords);
  const lines = withEmpty(actions, noAction, ({ text, owner, due }) => text.trim() === '' && !owner && !due);
  const write = (index: number, part: Partial<DraftAction>) => {
    const line = { ...noAction, ...lines[index], ...part };
    onChange({ actions: lines.with(index, line) });
  };
  return (
    <div className={css['stack']}>
      {lines.map(({ text, owner, due }, index) => (
        <div key={index} className={css['action']}>
          <Field
            label={t('action-n', { n: index + 1 })}
            labelHidden
            placeholder={t('action-hint')}
            value={text}
            onChange={(is) => write(index, { text: is })}
          />
          <LibraryChoice
            type="person"
            label={t('action-owner-n', { n: index + 1 })}
            labelHidden
            none={t('nobody')}
            value={owner}
            onChange={(person) => write(index, { owner: person })}
          />
          <DayField
            label={t('action-due-n', { n: index + 1 })}
            labelHidden
            value={due}
            onChange={(day) => write(index, { due: day })}
          />
          <Button
            look="icon"
            aria-label={t('remove-action-n', { n: index + 1 })}
            whyNot={lines.length === 1 && reason('one-line-left')}
            onPress={() => onChange({ actions: lines.filter((_, other) => other !== index) })}
          >
            <Icon name="close" size={16} />
          </Button>
        </div>
      ))}
    </div>
  );
}

function withEmpty<T>(lines: readonly T[], empty: T, isEmpty: (line: T) => boolean): T[] {
  const last = lines.at(-1);
  return last !== undefined && isEmpty(last) ? [...lines] : [...lines, empty];
}
