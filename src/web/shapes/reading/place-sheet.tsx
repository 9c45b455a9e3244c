import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { recordOf } from '#model/document/document.ts';
import { CommentsPart } from '#web/journey/comments/comments-part.tsx';
import { claimIn } from '#model/research/backing.ts';
import { kindOfPlace, wordsOfPlace } from '#web/journey/comments/comment-place.ts';
import { useBacking, useHeard, useJourneyActs, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { Heard } from '#web/map/side/evidence-part.tsx';
import { SidePart } from '#web/journey/side-parts.tsx';
import { MarkSign } from '#web/journey/sign.tsx';
import { commentWords } from '#words/comments.ts';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { RichText } from '#web/ui/rich-text.tsx';
import { quoted } from '#web/ui/voice.tsx';
import css from './place-sheet.module.css';

type PlaceSheetProps = { readonly id: string; readonly onClose: () => void };

/** One place in a sheet from below: its words, what people said there, and what the team says of it. */
export function PlaceSheet({ id, onClose }: PlaceSheetProps) {
  const t = useWords(mapWords);
  const c = useWords(commentWords);
  const language = useLanguage();
  const { id: journey } = useJourneyActs();
  const records = useWholeJourney();
  const record = records.get(id);
  const kind = kindOfPlace(records, id);
  const words = wordsOfPlace(records, id);
  return (
    <ModalOverlay className={css['veil'] ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={css['sheet'] ?? ''}>
        <Dialog className={css['dialog'] ?? ''}>
          <header className={css['head']}>
            <span className={css['kind']}>
              <Feeling id={id} />
              {kind ? c(kind) : c('whole-journey')}
            </span>
            <Button look="icon" aria-label={t('close')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <Heading slot="title" className={record?.type === 'quote' ? (css['voice'] ?? '') : (css['title'] ?? '')}>
            {record?.type === 'quote' ? quoted(language, words) : <RichText text={words || t('unnamed')} />}
          </Heading>
          <More id={id} />
          <Said id={id} />
          <CommentsPart id={id === journey ? undefined : id} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Feeling({ id }: { id: string }) {
  const records = useWholeJourney();
  const record = recordOf(records, 'interaction', id) ?? recordOf(records, 'transition', id);
  const backing = useBacking();
  const mark = record?.body.mark;
  return record && mark?.type ? <MarkSign mark={mark} isAssumption={backing.isAssumed(record)} size={22} /> : null;
}

/** The other words of a place: what the customer does and wants there, the experience, the questions it opens. */
function More({ id }: { id: string }) {
  const t = useWords(mapWords);
  const phase = useRecord('phase', id)?.body;
  const moment = useRecord('moment', id)?.body;
  const journey = useRecord('journey', id)?.body;
  const parts = [
    [t('phase-doing'), phase?.doing],
    [t('phase-goal'), phase?.goal ?? journey?.primaryGoal],
    [t('experience'), moment?.experience],
    [t('how-might-we'), moment?.howMightWe?.join('\n')],
  ] as const;
  return parts.map(([title, text]) =>
    text ? (
      <SidePart key={title} title={title}>
        <p dir="auto" className={css['words']}>
          <RichText text={text} />
        </p>
      </SidePart>
    ) : null,
  );
}

const mostShown = 4;

/** The words that people said at a place, or that it rests on. */
function Said({ id }: { id: string }) {
  const t = useWords(mapWords);
  const records = useWholeJourney();
  const evidence = useHeard();
  const body = records.get(id)?.body ?? {};
  const backing = useBacking();
  const claim = claimIn(records, id);
  const tied = claim ? backing.of(claim) : [body['excerpt']];
  const heard = evidence.excerpts.filter((excerpt) => tied.includes(excerpt.id));
  if (heard.length === 0) return null;
  return (
    <SidePart title={t('evidence')}>
      <div className={css['said']}>
        {heard.slice(0, mostShown).map((excerpt) => (
          <Heard key={excerpt.id} excerpt={excerpt} at={undefined} />
        ))}
      </div>
    </SidePart>
  );
}
