import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { type OwnerKind, ownerKinds, type Owners } from '#model/record/values.ts';

/** Where an owner is said: at the place, in the library, or farther out. */
export type OwnerFrom = 'place' | 'touchpoint' | 'phase' | 'journey';
export type Owner = { readonly person: string; readonly from: OwnerFrom };
export type OwnersHere = { readonly [Kind in OwnerKind]?: Owner };

/**
 * Who answers for a place, each owner from the nearest that says one: the place itself (where it is one of a touchpoint of the library, that),
 * its phase, the journey. What lies between two phases is in neither.
 */
export function ownersOf(records: Records, library: Records, place: Place | undefined): OwnersHere {
  const said = saidFor(records, library, place);
  return Object.fromEntries(
    ownerKinds.flatMap((kind) => {
      const nearest = said.find(({ owners }) => owners?.[kind]);
      const person = nearest?.owners?.[kind];
      return nearest && person ? [[kind, { person, from: nearest.from }]] : [];
    }),
  );
}

/** The owners that stand nearer than the journey's: whoever answers for the whole has not taken every place of it. */
export function nearOwnersOf(records: Records, library: Records, place: Place | undefined): Owners {
  const isWhole = !place || 'journey' in place;
  const here = ownersOf(records, library, place);
  return Object.fromEntries(
    ownerKinds.flatMap((kind) => {
      const owner = here[kind];
      return owner && (isWhole || owner.from !== 'journey') ? [[kind, owner.person]] : [];
    }),
  );
}

type Said = { readonly owners: Owners | undefined; readonly from: OwnerFrom };

function saidFor(records: Records, library: Records, place: Place | undefined): readonly Said[] {
  const owners = recordsOf(records, 'journey')[0]?.body.owners;
  if (!place || 'journey' in place || 'curve' in place) return [{ owners, from: 'place' }];
  const journey: Said = { owners, from: 'journey' };
  if ('phase' in place) return [{ ...inPhase(records, place.phase), from: 'place' }, journey];
  if ('interaction' in place) return [...onInteraction(records, library, place.interaction), journey];
  const between = recordOf(records, 'transition', place.transition)?.body;
  return [{ owners: between?.owners, from: 'place' }, inPhase(records, phaseAround(records, between)), journey];
}

const inPhase = (records: Records, id: string | undefined): Said => ({
  owners: recordOf(records, 'phase', id)?.body.owners,
  from: 'phase',
});

function onInteraction(records: Records, library: Records, id: string): readonly Said[] {
  const body = recordOf(records, 'interaction', id)?.body;
  const shared = recordOf(library, 'touchpoint', body?.touchpoint)?.body.owners;
  return [
    shared ? { owners: shared, from: 'touchpoint' } : { owners: body?.owners, from: 'place' },
    inPhase(records, body?.phase),
  ];
}

/** The phase in which both ends lie. */
function phaseAround(records: Records, ends: { from?: string | undefined; to?: string | undefined } | undefined) {
  const [from, to] = [ends?.from, ends?.to].map((id) => recordOf(records, 'interaction', id)?.body.phase);
  return from === to ? from : undefined;
}
