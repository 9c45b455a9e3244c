import type { BackstageContent } from '#exchange/pictures/content/types.ts';
import { sameJson } from '#base/json.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { useGround, useIsSelected, useMapActs } from '#web/map/store/map-context.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './card-page.module.css';

/** Places that are told to be the same lie no farther apart. Units: phases. */
const near = 0.001;

/** What lies behind the line of visibility while the card happens. */
export function CardBehind({ id }: { id: string }) {
  const t = useWords(mapWords);
  const behind = useGround((ground) => behindCard(ground, id), sameJson);
  if (behind.length === 0) return null;
  return (
    <section className={css['behind']} aria-label={t('backstage')}>
      <h3>{t('backstage')}</h3>
      {behind.map((one) => (
        <Behind key={one.id} {...one} />
      ))}
    </section>
  );
}

function behindCard({ view, content }: MapGround, id: string): BackstageContent[] {
  const x = view.xOf({ interaction: id });
  return x === undefined
    ? []
    : content.backstage.filter(
        ({ start, end }) => start !== undefined && end !== undefined && start - near <= x && x <= end + near,
      );
}

function Behind({ id, name, text }: BackstageContent) {
  const t = useWords(mapWords);
  const { select } = useMapActs();
  const isSelected = useIsSelected(id);
  const label = [name?.name, text].filter(Boolean).join(': ');
  return (
    <div
      className={`${css['stretch']} ${isSelected ? css['selected'] : ''}`}
      {...spotAttributes(id)}
      data-type="backstage"
      role="group"
      aria-label={`${t('backstage')}: ${label || t('unnamed')}`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected ? 0 : -1}
      onFocus={() => select(id)}
      onClick={() => select(id)}
    >
      {name && <b>{name.name}</b>}
      {text !== '' && <span>{text}</span>}
    </div>
  );
}
