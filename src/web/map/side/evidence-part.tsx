import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Place } from '#model/record/place.ts';
import { type Claim, setAsideIn } from '#model/research/backing.ts';
import { newId } from '#web/client/new-id.ts';
import { type EvidenceExcerpt, useBacking, useHeard, useJourneyActs } from '#web/journey/journey-context.ts';
import { FindEvidence } from '#web/map/side/find-evidence.tsx';
import { SidePart } from '#web/journey/side-parts.tsx';
import { looseWords, takeBackWords, tieWords } from '#web/map/side/tie-words.ts';
import { useAliasOf } from '#web/map/side/use-alias-of.ts';
import { useTell } from '#web/shell/told.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { withheldWords } from '#words/withheld.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Voice } from '#web/ui/voice.tsx';
import css from '#web/journey/side.module.css';

type EvidencePartProps = {
  readonly claim: Claim;
  /** Where on the journey it is, to show quotes from here and to offer words coded to it first. */
  readonly at: Place | undefined;
};

const fewShown = 3;

/** The words that a claim rests on; each leads to its place in the interview. Nothing here means that it is an assumption. */
export function EvidencePart({ claim, at }: EvidencePartProps) {
  const t = useWords(mapWords);
  const backing = useBacking();
  const { mayEdit, send } = useJourneyActs();
  const heard = useHeard();
  const tell = useTell();
  const [isFinding, setFinding] = useState(false);
  const [isAll, setAll] = useState(false);
  const [tied, setTied] = useState<readonly string[]>([]);
  const byId = useMemo(() => new Map(heard.excerpts.map((excerpt) => [excerpt.id, excerpt])), [heard]);
  const counts = backing.of(claim);
  const found = newestFirst(counts, tied).flatMap((id) => byId.get(id) ?? []);
  const elsewhere = (claim.body.evidence ?? []).filter((id) => !byId.has(id));
  const places = claim.type === 'moment' ? (claim.body.places ?? []) : at ? [at] : [];
  const given = backing.given(claim);
  const loose = (...ids: string[]) => (mayEdit ? () => send(looseWords(claim, ids, backing)) : undefined);
  const shown = isAll ? found : found.slice(0, fewShown);
  const tie = (id: string) => {
    setTied([id, ...tied]);
    send(tieWords(claim, [id]));
    tell(t('quote-linked'));
  };
  const find = mayEdit && (
    <Button look="plain" small onPress={() => setFinding(!isFinding)} aria-expanded={isFinding}>
      <Icon name="link" size={16} />
      {t('add-evidence')}
    </Button>
  );
  return (
    <SidePart title={useVoicesTitle(found)} act={find}>
      <div className={css['stack']}>
        {isFinding && <FindEvidence taken={counts} at={places} onTie={tie} />}
        {found.length === 0 && elsewhere.length === 0 && <p className={css['faint']}>{t('no-evidence')}</p>}
        {shown.map((one) => (
          <Heard key={one.id} excerpt={one} at={at} isGiven={given.includes(one.id)} onLoose={loose(one.id)} />
        ))}
        {elsewhere.length > 0 && <HeardElsewhere n={elsewhere.length} onUntie={loose(...elsewhere)} />}
        {found.length > shown.length && (
          <Button look="plain" small onPress={() => setAll(true)}>
            {t('more-places', { n: found.length - shown.length })}
          </Button>
        )}
        <SetAside claim={claim} excerpts={setAsideIn(claim).flatMap((id) => byId.get(id) ?? [])} />
      </div>
    </SidePart>
  );
}

/** What was tied just now before the rest, so that one sees it come. */
const newestFirst = (counts: readonly string[], tied: readonly string[]): readonly string[] => [
  ...tied.filter((id) => counts.includes(id)),
  ...counts.filter((id) => !tied.includes(id)),
];

/** Whose words they are: who, by alias, as long as these are few; never how many of all. */
function useVoicesTitle(found: readonly EvidenceExcerpt[]): string {
  const t = useWords(mapWords);
  const format = useFormat();
  const aliasOf = useAliasOf();
  const names = [...new Set(found.map(aliasOf))];
  if (names.length === 0 || names.includes('')) return t('evidence');
  return names.length > fewShown ? t('voices-several') : t('voices-of', { who: format.list(names) });
}

type SetAsideProps = { readonly claim: Claim; readonly excerpts: readonly EvidenceExcerpt[] };

/** Words that were said here and do not count, because somebody set them aside. */
function SetAside({ claim, excerpts }: SetAsideProps) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  if (excerpts.length === 0) return null;
  return (
    <section className={css['aside']} aria-label={t('set-aside-words')}>
      <p className={css['faint']}>{t('set-aside-words')}</p>
      {excerpts.map((excerpt) => (
        <div key={excerpt.id}>
          <Heard excerpt={excerpt} at={undefined} />
          {mayEdit && (
            <Button look="plain" small onPress={() => send(takeBackWords(claim, [excerpt.id]))}>
              {t('count-again')}
            </Button>
          )}
        </div>
      ))}
    </section>
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
  /** Whether it counts because it was coded here. */
  readonly isGiven?: boolean;
  readonly onLoose?: (() => void) | undefined;
};

/** One person's words, with the way to where they said them. */
export function Heard({ excerpt, at, isGiven = false, onLoose }: HeardProps) {
  const t = useWords(mapWords);
  const withheld = useWords(withheldWords);
  const { id, mayEdit, send } = useJourneyActs();
  const alias = useAliasOf()(excerpt);
  if (excerpt.erased) return <p className={css['faint']}>{t(excerpt.keyMissing ? 'key-missing' : 'erased')}</p>;
  if (excerpt.withheld) return <p className={css['faint']}>{withheld('withheld')}</p>;
  const showAsQuote = () =>
    send(
      addRecord('quote', { id: newId(), body: { text: excerpt.text ?? '', excerpt: excerpt.id, ...(at && { at }) } }),
    );
  const by = (
    <span className={css['row']}>
      <Link
        to="/research/$interview"
        params={{ interview: excerpt.interview }}
        search={{ excerpt: excerpt.id, journey: id }}
      >
        {alias} · {t('open-interview')}
      </Link>
      {mayEdit && (
        <Button look="icon" small aria-label={t('show-as-quote')} onPress={showAsQuote}>
          <Icon name="quote" />
        </Button>
      )}
      {onLoose && (
        <Button look="icon" small aria-label={t(isGiven ? 'set-aside' : 'untie')} onPress={onLoose}>
          <Icon name="close" />
        </Button>
      )}
    </span>
  );
  return <Voice words={excerpt.text ?? ''} by={by} />;
}
