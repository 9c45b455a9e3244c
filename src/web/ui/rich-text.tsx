import { Fragment, memo } from 'react';
import type { Run } from '#base/rich-runs.ts';
import { isRich, parseRichText, type RichLine } from '#base/rich-text.ts';
import css from './rich-text.module.css';

export type RichTextProps = {
  readonly text: string;
  /** Links are reached with Tab; on the map, where the arrows walk, they are not. */
  readonly isTabStop?: boolean;
};

/** A text with its bold, italics, lists and links drawn; whatever else stands in it is letters. */
export const RichText = memo(function RichText({ text, isTabStop = true }: RichTextProps) {
  if (!isRich(text)) return text;
  const lines = parseRichText(text);
  return lines.map((line, index) => (
    <Line key={index} line={line} isTabStop={isTabStop} isLast={index === lines.length - 1} />
  ));
});

type LineProps = { readonly line: RichLine; readonly isTabStop: boolean; readonly isLast: boolean };

function Line({ line: { isItem, runs }, isTabStop, isLast }: LineProps) {
  const words = runs.map((run, index) => <Words key={index} run={run} isTabStop={isTabStop} />);
  if (isItem)
    return (
      <span className={css['item']}>
        <span className={css['bullet']}>{'• '}</span>
        {words}
      </span>
    );
  return (
    <>
      {words}
      {!isLast && '\n'}
    </>
  );
}

function Words({ run: { text, bold, italic, href }, isTabStop }: { run: Run; isTabStop: boolean }) {
  const slanted = italic ? <em>{text}</em> : text;
  const words = bold ? <strong className={css['bold']}>{slanted}</strong> : slanted;
  if (href === undefined) return <Fragment>{words}</Fragment>;
  return (
    <a
      className={css['link']}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      tabIndex={isTabStop ? undefined : -1}
      draggable={false}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
    >
      {words}
    </a>
  );
}
