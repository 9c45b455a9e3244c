import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { recordOf } from '#model/document.ts';
import { placeKey } from '#model/place-key.ts';
import type { Place } from '#model/place.ts';
import { newId } from '#web/client/new-id.ts';
import { type EvidenceExcerpt, useJourney } from '#web/map/journey-context.ts';
import { SidePart } from '#web/map/side/side-parts.tsx';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { withheldWords } from '#web/text/withheld.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Voice } from '#web/ui/voice.tsx';
import css from './side.module.css';

type EvidencePartProps = {
  readonly evidence: readonly string[] | undefined;
  /** Where on the journey it is, to show quotes from here and to offer words coded to it. */
  readonly at: Place | undefined;
  readonly onSet: (evidence: string[]) => void;
};

/** The words that a claim rests on; each leads to its place in the interview. Nothing here means that it is an assumption. */
export function EvidencePart({ evidence = [], at, onSet }: EvidencePartProps) {
  const t = useWords(mapWords);
  const { evidence: heard, mayEdit } = useJourney();
  const [isFinding, setFinding] = useState(false);
  const [isAll, setAll] = useState(false);
  const byId = useMemo(() => new Map(heard.excerpts.map((excerpt) => [excerpt.id, excerpt])), [heard]);
  const found = evidence.flatMap((id) => byId.get(id) ?? []);
  const elsewhere = evidence.filter((id) => !byId.has(id));
  const speakers = new Set(found.map(({ interview }) => interview));
  const shown = isAll ? found : found.slice(0, 3);
  const title = speakers.size > 0 ? t('voices-of', { n: speakers.size, all: heard.interviews.length }) : t('evidence');
  return (
    <SidePart title={title}>
      <div className={css['stack']}>
        {evidence.length === 0 && <p className={css['faint']}>{t('no-evidence')}</p>}
        {shown.map((one) => (
          <Heard
            key={one.id}
            excerpt={one}
            at={at}
            onUntie={mayEdit ? () => onSet(evidence.filter((id) => id !== one.id)) : undefined}
          />
        ))}
        {elsewhere.length > 0 && (
          <HeardElsewhere
            n={elsewhere.length}
            onUntie={mayEdit ? () => onSet(evidence.filter((id) => byId.has(id))) : undefined}
          />
        )}
        {found.length > shown.length && (
          <Button look="plain" small onPress={() => setAll(true)}>
            {t('more-places', { n: found.length - shown.length })}
          </Button>
        )}
        {mayEdit && (
          <div className={css['row']}>
            <Button small onPress={() => setFinding(!isFinding)} aria-expanded={isFinding}>
              <Icon name="link" />
              {t('add-evidence')}
            </Button>
          </div>
        )}
        {isFinding && <FindWords taken={evidence} at={at} onFound={(id) => onSet([...evidence, id])} />}
      </div>
    </SidePart>
  );
}

/** What came along with something from another journey, or has gone since. */
function HeardElsewhere({ n, onUntie }: { n: number; onUntie: (() => void) | undefined }) {
  const t = useWords(mapWords);
  return (
    <p className={css['faint']}>
      {t('evidence-elsewhere', { n })}{' '}
      {onUntie && (
        <Button look="icon" small aria-label={t('untie')} onPress={onUntie}>
          <Icon name="close" />
        </Button>
      )}
    </p>
  );
}

type HeardProps = {
  readonly excerpt: EvidenceExcerpt;
  readonly at: Place | undefined;
  readonly onUntie?: (() => void) | undefined;
};

/** One person's words, with the way to where they said them. */
export function Heard({ excerpt, at, onUntie }: HeardProps) {
  const t = useWords(mapWords);
  const withheld = useWords(withheldWords);
  const { library, evidence, mayEdit, send } = useJourney();
  const interview = evidence.interviews.find(({ id }) => id === excerpt.interview);
  const alias = recordOf(library.records, 'participant', interview?.participant)?.body.alias ?? interview?.title ?? '';
  if (excerpt.erased) return <p className={css['faint']}>{t(excerpt.keyMissing ? 'key-missing' : 'erased')}</p>;
  if (excerpt.withheld) return <p className={css['faint']}>{withheld('withheld')}</p>;
  const showAsQuote = () =>
    send({
      do: 'add',
      type: 'quote',
      id: newId(),
      body: { text: excerpt.text ?? '', excerpt: excerpt.id, ...(at && { at }) },
    });
  const by = (
    <span className={css['row']}>
      <Link to="/research/$interview" params={{ interview: excerpt.interview }} search={{ excerpt: excerpt.id }}>
        {alias} · {t('open-interview')}
      </Link>
      {mayEdit && (
        <Button look="icon" small aria-label={t('show-as-quote')} onPress={showAsQuote}>
          <Icon name="quote" />
        </Button>
      )}
      {onUntie && (
        <Button look="icon" small aria-label={t('untie')} onPress={onUntie}>
          <Icon name="close" />
        </Button>
      )}
    </span>
  );
  return <Voice words={excerpt.text ?? ''} by={by} />;
}

type FindWordsProps = {
  readonly taken: readonly string[];
  readonly at: Place | undefined;
  readonly onFound: (id: string) => void;
};

function FindWords({ taken, at, onFound }: FindWordsProps) {
  const t = useWords(mapWords);
  const { evidence, library } = useJourney();
  const [words, setWords] = useState('');
  const here = placeKey(at);
  const found = useMemo(() => {
    const wanted = words.trim().toLocaleLowerCase();
    return evidence.excerpts
      .filter((excerpt) => !excerpt.erased && !excerpt.withheld && !taken.includes(excerpt.id))
      .filter((excerpt) => (excerpt.text ?? '').toLocaleLowerCase().includes(wanted))
      .toSorted((a, b) => Number(placeKey(b.place) === here) - Number(placeKey(a.place) === here))
      .slice(0, 40);
  }, [evidence, taken, words, here]);
  if (evidence.excerpts.length === 0) return <p className={css['faint']}>{t('no-excerpts')}</p>;
  const aliasOf = (excerpt: EvidenceExcerpt) => {
    const interview = evidence.interviews.find(({ id }) => id === excerpt.interview);
    return recordOf(library.records, 'participant', interview?.participant)?.body.alias ?? interview?.title ?? '';
  };
  return (
    <div>
      <Field label={t('find-words')} labelHidden placeholder={t('find-words')} value={words} onChange={setWords} />
      <div className={css['find']}>
        {found.map((excerpt) => (
          <button key={excerpt.id} type="button" onClick={() => onFound(excerpt.id)}>
            {excerpt.text}
            <small>{aliasOf(excerpt)}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
