import type { ReactNode } from 'react';
import type { ColumnRole } from '#model/behaviour/column-role.ts';
import type { TimeFormat } from '#model/behaviour/time-format.ts';
import type { EventFilePreview, NewEventLog } from '#protocol/http/behaviour.ts';

/** What a person has said of an event file; each way of reading takes what it knows of. */
export type Said = {
  readonly roles: { readonly [R in ColumnRole]?: string | undefined };
  readonly timeFormat?: TimeFormat | undefined;
  readonly steps?: readonly string[] | undefined;
  readonly properties?: readonly string[] | undefined;
};

export type ChooseProps = {
  readonly preview: EventFilePreview;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
};

/** How a person confirms what files of one format say. */
export type Way = {
  /** What such a file is called when it is chosen. */
  readonly endings: readonly string[];
  /** Words for what is asked, and for what has to be said first. */
  readonly asks: 'is-this-right-why' | 'is-xes';
  readonly first: 'columns-first' | 'steps-first';
  /** What is said before anybody has said anything. */
  readonly guessed: (preview: EventFilePreview) => Said;
  /** Whether enough is said for it to be read, and nothing of it is in doubt. */
  readonly isReadable: (said: Said, preview: EventFilePreview) => boolean;
  readonly isSure: (said: Said, preview: EventFilePreview) => boolean;
  /** Which rows are read, and what is kept of each. */
  readonly rows: (said: Said, preview: EventFilePreview) => Partial<NewEventLog>;
  readonly kept: (said: Said) => Partial<NewEventLog>;
  readonly Choose: (props: ChooseProps) => ReactNode;
};
