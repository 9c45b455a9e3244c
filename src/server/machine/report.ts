import { type Out, sentence } from '#server/machine/out.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';

export type Report = (error: unknown, at: string) => void;

const quietMs = 30_000;

/** Says what went wrong, and where. A full disk or a database that is away is met by everybody at once: said in one line, and again only after a while. */
export function createReport(out: Pick<Out, 'warn'>, now: () => number = () => performance.now()): Report {
  const told = new Map<string, number>();
  return (error, at) => {
    const trouble = troubleOf(error);
    if (!trouble) return out.warn(`${at}: ${sentence(error)}`);
    if (now() - (told.get(trouble) ?? -quietMs) < quietMs) return;
    told.set(trouble, now());
    out.warn(`${at}: ${trouble}: ${error instanceof Error ? error.message : String(error)}`);
  };
}
