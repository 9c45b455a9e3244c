import type { LogEvent } from '#model/behaviour/log-event.ts';

/** Turns text, piece by piece, into events; `take` hands over what is finished. */
export type EventTextParser = {
  write(text: string): Promise<void>;
  end(): Promise<void>;
  take(): LogEvent[];
  readonly waiting: number;
  /** Events that name no case and were kept as one case without a name. */
  readonly withoutCase: number;
};
