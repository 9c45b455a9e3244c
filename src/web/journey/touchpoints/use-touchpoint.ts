import { plainOf } from '#base/rich-text.ts';
import { addRecord, setValues } from '#model/commands/make-command.ts';
import type { PathOf, ValueAt, Values } from '#model/commands/typed-body.ts';
import { recordOf } from '#model/document/document.ts';
import { asHeld, heldPaths, localAgain, touchpointOf } from '#model/map/held-by-touchpoint.ts';
import type { InteractionBody } from '#model/map/interaction.ts';
import type { RecordOf } from '#model/document/records.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useLibrary, useRecord } from '#web/journey/journey-context.ts';
import { useSetHeld } from '#web/journey/touchpoints/use-set-held.ts';

export type TouchpointHere = {
  /** The interaction as it is read. */
  readonly body: InteractionBody;
  readonly touchpoint: RecordOf<'touchpoint'> | undefined;
  readonly isLost: boolean;
  /** Sets a value where it is written: for all in the library where the touchpoint says it, else here. */
  readonly set: <P extends PathOf<'interaction'>>(path: P, is: ValueAt<'interaction', P> | undefined) => void;
  readonly point: (touchpoint: string | undefined) => void;
  readonly make: () => void;
  readonly makeLocal: () => void;
};

/** An interaction and the library's touchpoint that it is one of, and what can be done about that. */
export function useTouchpoint(id: string): TouchpointHere | undefined {
  const { send, library: shared } = useJourneyActs();
  const library = useLibrary();
  const set = useSetHeld();
  const own = useRecord('interaction', id)?.body;
  if (!own) return undefined;
  const touchpoint = recordOf(library, 'touchpoint', own.touchpoint);
  return {
    body: asHeld(own, library),
    touchpoint,
    isLost: own.touchpoint !== undefined && !touchpoint,
    set: (path, is) => void set(id, path, is),
    point: (chosen) => void set(id, 'touchpoint', chosen),
    make: () => {
      const made = newId();
      shared.send(addRecord('touchpoint', { id: made, body: touchpointOf(own, plainOf(own.text)) }));
      set(id, 'touchpoint', made);
    },
    makeLocal: () => send(setValues({ type: 'interaction', id, body: own }, localValues(own, touchpoint))),
  };
}

function localValues(own: InteractionBody, touchpoint: RecordOf<'touchpoint'> | undefined): Values<'interaction'> {
  const local = localAgain(own, touchpoint?.body);
  const changed = heldPaths.filter((path) => touchpoint?.body[path] !== undefined);
  return { ...Object.fromEntries(changed.map((path) => [path, local[path]])), touchpoint: undefined };
}
