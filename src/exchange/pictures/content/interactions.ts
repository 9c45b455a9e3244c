import { oncePer } from '#base/once-per.ts';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Mark } from '#model/record/values.ts';
import { worded } from '#exchange/pictures/content/worded.ts';
import type { ClaimOf } from '#exchange/pictures/content/claims.ts';
import type { Names } from '#exchange/pictures/content/names.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { InteractionContent, MarkContent, TransitionContent } from '#exchange/pictures/content/types.ts';
import { pointX } from '#exchange/pictures/point-x.ts';

export function interactionContent({ journey, names, claim, stretchOf }: Source): InteractionContent[] {
  const told = toldBy(names)(claim);
  return recordsOf(journey, 'interaction').map((interaction) => ({
    ...told(interaction),
    id: interaction.id,
    x: pointX(stretchOf, { interaction: interaction.id }),
  }));
}

/**
 * What an interaction says by itself, made once: of thousands one differs from edit to edit.
 *
 * Shape   what is copied comes first: after something else, copying costs several times as much.
 */
const toldBy = oncePer((names: Names) =>
  oncePer((claim: ClaimOf) => oncePer((interaction: RecordOf<'interaction'>) => told(interaction, { names, claim }))),
);

type Looked = { readonly names: Names; readonly claim: ClaimOf };

const told = (interaction: RecordOf<'interaction'>, { names, claim }: Looked) => {
  const { body } = interaction;
  return {
    ...worded(body.text),
    phase: body.phase,
    shortName: body.short === '' ? undefined : body.short,
    role: body.role,
    picture: body.picture,
    indirect: body.kind === 'indirect',
    actor: names.of(body.actor),
    channels: names.all(body.channels),
    systems: names.all(body.systems),
    team: names.of(body.team),
    owners: names.owners(body.owners),
    mark: markContent(body.mark),
    claim: claim(interaction),
  };
};

export const transitionContent = ({ journey, names, claim, stretchOf }: Source): TransitionContent[] =>
  recordsOf(journey, 'transition').map(({ id, body, type }) => ({
    id,
    from: body.from,
    to: body.to,
    x: pointX(stretchOf, { transition: id }),
    ...meanwhileOf(body.meanwhile),
    wait: { expected: body.wait?.expected, felt: body.wait?.felt },
    frictions: body.frictions ?? [],
    handOff: body.handOff && { from: names.of(body.handOff.from), to: names.of(body.handOff.to) },
    owners: names.owners(body.owners),
    mark: markContent(body.mark),
    claim: claim({ type, id, body }),
  }));

function meanwhileOf(written: string | undefined): Pick<TransitionContent, 'meanwhile' | 'marked'> {
  const { text, ...marked } = worded(written);
  return { meanwhile: text, ...marked };
}

function markContent(mark: Mark | undefined): MarkContent | undefined {
  if (!mark?.type) return undefined;
  const strength = mark.strength === 1 || mark.strength === 3 ? mark.strength : 2;
  return { type: mark.type, strength };
}
