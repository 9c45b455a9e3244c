import { Link } from '@tanstack/react-router';
import { plainOf } from '#base/rich-text.ts';
import { type Misconception, misconceptionKinds } from '#model/map/misconceptions.ts';
import { useHeard, useJourneyActs } from '#web/journey/journey-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { comparedWords } from '#words/compared.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import { Voice } from '#web/ui/voice.tsx';
import css from './compared.module.css';

type ListProps = { readonly misconceptions: readonly Misconception[]; readonly other: string };

/** Misconceptions by kind, each with where it is on the maps and what people said. */
export function MisconceptionList({ misconceptions, other }: ListProps) {
  const t = useWords(comparedWords);
  const byKind = Map.groupBy(misconceptions, ({ kind }) => kind);
  if (misconceptions.length === 0) return <p className={css['soft']}>{t('none')}</p>;
  return misconceptionKinds.map((kind) => {
    const some = byKind.get(kind);
    if (!some) return null;
    return (
      <section key={kind} className={css['kind']}>
        <h4>
          {t(kind)} <span className={css['faint']}>{some.length}</span>
        </h4>
        <ul>
          {some.map((one) => (
            <li key={`${one.believed?.id}|${one.found?.id}`}>
              <Row misconception={one} other={other} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Row({ misconception, other }: { misconception: Misconception; other: string }) {
  const t = useWords(comparedWords);
  const format = useFormat();
  const { id } = useJourneyActs();
  const { believed, found, mark, feeling, evidence } = misconception;
  return (
    <div className={css['row']}>
      {mark && <MarkSign mark={{ type: mark, strength: 2 }} isAssumption={evidence.length === 0} size={20} />}
      <div>
        {found && (
          <Link to="/journeys/$journey" params={{ journey: id }} search={{ at: found.id }}>
            {wordsOf(found)}
          </Link>
        )}
        {believed && (
          <p className={found ? css['soft'] : ''}>
            {found && `${t('we-believed')} `}
            <Link to="/journeys/$journey" params={{ journey: other }} search={{ at: believed.id }}>
              {wordsOf(believed)}
            </Link>
          </p>
        )}
        {feeling && (
          <p className={css['soft']}>
            {t('feeling-from-to', { believed: format.number(feeling.believed), found: format.number(feeling.found) })}
          </p>
        )}
        {found && <Says evidence={evidence} />}
      </div>
    </div>
  );
}

const wordsOf = ({ body }: NonNullable<Misconception['found']>): string =>
  plainOf('text' in body ? body.text : 'name' in body ? body.name : '') || '–';

/** The first of what people said, and how much more there is; nothing said is an assumption. */
function Says({ evidence }: { evidence: readonly string[] }) {
  const t = useWords(comparedWords);
  const known = useHeard();
  const said = known.excerpts.filter((excerpt) => evidence.includes(excerpt.id) && !excerpt.erased);
  const [first] = said;
  if (!first) return <Chip look="assumption">{t('no-evidence')}</Chip>;
  return (
    <div className={css['says']}>
      <Voice words={first.text ?? ''} />
      {said.length > 1 && <small>{t('more-evidence', { n: said.length - 1 })}</small>}
    </div>
  );
}
