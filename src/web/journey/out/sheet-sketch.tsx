import { paperSize, type Size } from '#exchange/pictures/sheets/paper.ts';
import { planTiles, tileOverlap, type TilePlan } from '#exchange/pictures/sheets/tiles.ts';
import { areTiled, type Chosen } from '#web/journey/out/export-look.ts';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './export-dialog.module.css';

/** The sheet as it will lie, with the smaller ones that it is put together from, and that said in words. */
export function SheetSketch({ chosen }: { chosen: Chosen }) {
  const t = useWords(outWords);
  const sheet = chosen.paper === 'content' ? undefined : paperSize(chosen.paper, chosen.orientation);
  const small = areTiled(chosen) && chosen.tiles !== 'one' ? chosen.tiles : undefined;
  const plan = sheet && small && planTiles(sheet, small);
  return (
    <figure className={css['sketch']}>
      <Drawing sheet={sheet ?? { width: 420, height: 297 }} plan={plan} />
      <figcaption>
        {plan && small
          ? t('tiles-count', { n: plan.tiles.length, paper: small.toUpperCase(), mm: tileOverlap })
          : sheet
            ? t('one-count', { ...sheet })
            : t('fits-content')}
      </figcaption>
    </figure>
  );
}

function Drawing({ sheet: { width, height }, plan }: { sheet: Size; plan: TilePlan | undefined }) {
  const unit = Math.max(width, height) / 100;
  const wave = `M${width * 0.12} ${height * 0.52}C${width * 0.25} ${height * 0.3} ${width * 0.35} ${height * 0.75} ${width * 0.52} ${height * 0.5}S${width * 0.75} ${height * 0.7} ${width * 0.9} ${height * 0.36}`;
  return (
    <svg
      aria-hidden="true"
      className={css['sheet']}
      viewBox={`${-unit} ${-unit} ${width + 2 * unit} ${height + 2 * unit}`}
      strokeWidth={unit * 0.6}
    >
      <rect className={css['page']} width={width} height={height} />
      <path className={css['trail']} d={wave} strokeWidth={unit * 2.4} />
      {plan?.tiles.slice(1).map(({ name, x, y }) => (
        <path
          key={name}
          className={css['fold']}
          d={`${x > 0 ? `M${x} ${y}v${Math.min(plan.sheet.height, height - y)}` : ''}${y > 0 ? `M${x} ${y}h${Math.min(plan.sheet.width, width - x)}` : ''}`}
          strokeDasharray={`${unit * 1.6} ${unit * 1.2}`}
        />
      ))}
    </svg>
  );
}
