import type { SecurityEvents } from '#storage/people/security-events.ts';

const onceInMs = 3_600_000;

type Read = { readonly user: string; readonly workspace: string; readonly interview: string };

/** Writes down who was shown all that was said in an interview, once an hour. */
export function noteTranscriptRead(
  events: Pick<SecurityEvents, 'note'>,
  report: (error: unknown) => void,
): (read: Read) => void {
  return ({ user, workspace, interview }) => {
    events
      .note({ kind: 'transcript-read', workspace, actor: user, about: interview, onceInMs })
      .catch((error: unknown) => report(error));
  };
}
