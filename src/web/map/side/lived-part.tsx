import { plainOf } from '#base/rich-text.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useView } from '#web/map/store/map-context.ts';
import { livedWay, type Overlay, useOverlay } from '#web/journey/overlay.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

/** What behaviour shows of an interaction, or of what lies between two. A place without a rule is not measured, never zero. */
export function LivedPart({ interaction, between }: { interaction?: string; between?: readonly [string, string] }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { id } = useJourneyActs();
  const view = useView();
  const rules = JSON.stringify(
    view.phases.flatMap(({ interactions }) => interactions.map((one) => [one.id, one.body.events])),
  );
  const overlay = useOverlay(id, rules).data;
  if (!overlay || overlay.all === 0) return null;
  const lived = interaction === undefined ? undefined : overlay.interactions.get(interaction);
  const way = between && livedWay(overlay, ...between);
  const passed = way === 'unpassed' ? undefined : way;
  return (
    <SidePart title={t('as-lived')}>
      {!lived && !passed && <p className={css['faint']}>{t(way === 'unpassed' ? 'unpassed' : 'not-measured')}</p>}
      <div className={css['pair']}>
        {lived && (
          <div>
            <p className={css['number']}>{format.percent(lived.customers / overlay.all)}</p>
            <p className={css['soft']}>
              {t('customers', { n: lived.customers })} {t('of-customers', { n: overlay.all })}
            </p>
          </div>
        )}
        {passed && (
          <>
            <div>
              <p className={css['number']}>{format.seconds(passed.medianS)}</p>
              <p className={css['soft']}>
                {t('median-time', { low: format.seconds(passed.p25S), high: format.seconds(passed.p75S) })}
              </p>
            </div>
            <div>
              <p className={css['number']}>{format.number(passed.customers)}</p>
              <p className={css['soft']}>{t('of-customers', { n: overlay.all })}</p>
            </div>
          </>
        )}
      </div>
      {interaction !== undefined && <Undrawn from={interaction} overlay={overlay} />}
    </SidePart>
  );
}

const mostUndrawn = 5;

/** Where customers really went from here though the map does not lead there, those whom most took first. */
function Undrawn({ from, overlay }: { from: string; overlay: Overlay }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const view = useView();
  const order = view.phases.flatMap(({ interactions }) => interactions);
  const at = order.findIndex(({ id }) => id === from);
  const ways = overlay.undrawn
    .filter((way) => way.from === from && way.to !== order[at + 1]?.id)
    .toSorted((a, b) => b.customers - a.customers)
    .slice(0, mostUndrawn);
  if (ways.length === 0) return null;
  return (
    <>
      <p className={css['soft']}>{t('undrawn')}</p>
      <ul className={css['ways']}>
        {ways.map(({ to, customers, medianS }) => (
          <li key={to}>
            {t('went-to', { name: plainOf(order.find(({ id }) => id === to)?.body.text) })}{' '}
            <span className={css['faint']}>
              {t('customers', { n: customers })} · {format.seconds(medianS)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
