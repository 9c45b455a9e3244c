import { plainOf } from '#base/rich-text.ts';
import { recordOf } from '#model/document/document.ts';
import type { ByHand, Pair } from '#model/map/pair-journeys.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Comparison } from '#web/shapes/compared/use-comparison.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { comparedWords } from '#words/compared.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './compared.module.css';
import { editRecord } from '#model/commands/make-command.ts';

type One = RecordOf<'phase'> | RecordOf<'interaction'>;

const none = '-';

/** Which is which: what Stig took for the same, to be confirmed or put right. */
export function PairTable({ comparison: { paired, byHand } }: { comparison: Comparison }) {
  const t = useWords(comparedWords);
  const { id, mayEdit, send } = useJourneyActs();
  const records = useWholeJourney();
  const set = (pair: ByHand) => {
    const was = recordOf(records, 'journey', id)?.body.pairs;
    const is = [...byHand.filter(({ found }) => found !== pair.found), pair];
    send(editRecord('journey', id, { pairs: { was, is } }));
  };
  const rows: readonly Pair<One>[] = [...paired.phases, ...paired.interactions];
  return (
    <details className={css['pairs']}>
      <summary>{t('pairs')}</summary>
      <p className={css['soft']}>{t('pairs-lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('found')}</th>
            <th scope="col">{t('believed')}</th>
            <th scope="col">{t('because')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ({ found, believed, how }) =>
              found && (
                <tr key={found.id}>
                  <th scope="row">{named(found)}</th>
                  <td>
                    <Select
                      label={t('same-as', { name: named(found) })}
                      labelHidden
                      small
                      isDisabled={!mayEdit}
                      value={believed?.id ?? none}
                      options={[
                        { id: none, name: t('nothing-there') },
                        ...rows.flatMap(({ believed: other }) =>
                          other && other.type === found.type ? [{ id: other.id, name: named(other) }] : [],
                        ),
                      ]}
                      onChange={(chosen) =>
                        set(chosen === none ? { found: found.id } : { found: found.id, believed: chosen })
                      }
                    />
                  </td>
                  <td>
                    {how !== 'alone' && <Chip look={how === 'words' ? 'assumption' : 'plain'}>{t(`by-${how}`)}</Chip>}
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </details>
  );
}

const named = ({ body }: One): string => plainOf('text' in body ? body.text : 'name' in body ? body.name : '') || '–';
