import { localeOf } from '#base/languages.ts';
import { durationText } from '#words/duration-text.ts';
import type { Command } from '#model/document/command.ts';
import { recordsOf } from '#model/document/document.ts';
import type { TransitionBody } from '#model/map/transition.ts';
import { toPx } from '#web/canvas/frame.ts';
import { useRecord } from '#web/journey/journey-context.ts';
import type { LaneDrawing, LaneProps, NewThing } from '#web/map/lanes/lane.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { waitBars } from '#web/map/lanes/wait-scale.ts';
import { useGround, useSelected } from '#web/map/store/map-context.ts';
import { betweenKey, type Overlay } from '#web/journey/overlay.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { laneWords } from '#words/lanes.ts';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import css from './transitions-lane.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** What lies between interactions, over the whole: what is done meanwhile, waits on one scale, frictions, who hands over to whom. */
export const transitionsLane: LaneDrawing = {
  sub: laneWords['between-sub'],
  makes: { name: laneWords['new-between'], command: newBetween },
  things: ({ records, overlay }) =>
    recordsOf(records, 'transition').map(({ id, body }) => ({
      extra: extraOf(body, overlay),
      id,
      type: 'transition',
      place: { transition: id },
      text: body.meanwhile ?? '',
      writes: { type: 'transition', id, path: 'meanwhile' },
    })),
  cards: { look: 'between', width: 188, Head: Frictions, Foot: Waits },
  Draw: Between,
};

const waitHeight = 15;

/** Room for what is said above the words and for the waits and owners below. Units: px. */
function extraOf({ frictions, mark, wait, from, to }: TransitionBody, overlay: Overlay | undefined): number {
  const head = (frictions?.length ?? 0) > 0 || mark?.type ? 16 : 0;
  const isLived = overlay?.transitions.has(betweenKey(from ?? '', to ?? '')) ?? false;
  const waits = [wait?.expected, wait?.felt, isLived || undefined].filter((one) => one !== undefined).length;
  return head + waits * waitHeight + 18;
}

/** From an interaction to the next on the map that nothing has been said of yet. */
function newBetween({ id, place, view }: NewThing): Command | undefined {
  const order = view.phases.flatMap(({ interactions }) => interactions);
  const at = order.findIndex((one) => 'interaction' in place && one.id === place.interaction);
  const gap = order.slice(Math.max(at, 0)).findIndex((one, step, rest) => {
    const next = rest[step + 1];
    return next && !(view.transitionsFrom.get(one.id) ?? []).some(({ body }) => body.to === next.id);
  });
  const [from, to] = [order[Math.max(at, 0) + gap], order[Math.max(at, 0) + gap + 1]];
  if (gap === -1 || !from || !to) return undefined;
  return addRecord('transition', { id, body: { from: from.id, to: to.id, meanwhile: '' } });
}

/** How far each goes, as a line above the cards, as broad as the traffic where behaviour is looked at. */
function Between({ frame, lane }: LaneProps) {
  const transitions = useGround(({ content }) => content.transitions);
  const overlay = useGround((ground) => ground.overlay);
  const xOf = useGround(({ view }) => view.xOf);
  const selected = useSelected();
  return (
    <>
      <svg className={css['spans']} width={frame.width} height={14} aria-hidden="true">
        {transitions.map(({ id, from = '', to = '' }) => {
          const ends = [xOf({ interaction: from }), xOf({ interaction: to })];
          if (ends[0] === undefined || ends[1] === undefined) return null;
          const lived = overlay?.transitions.get(betweenKey(from, to));
          const broad = lived ? 2 + 8 * Math.sqrt(lived.customers / Math.max(overlay?.all ?? 1, 1)) : 1.5;
          const [x1, x2] = [toPx(frame, ends[0]), toPx(frame, ends[1])];
          return (
            <line
              key={id}
              className={`${lived ? css['lived'] : ''} ${selected === id ? css['selected'] : ''}`}
              x1={Math.min(x1, x2) + 2}
              x2={Math.max(x1, x2) - 2}
              y1={8}
              y2={8}
              strokeWidth={broad}
            />
          );
        })}
      </svg>
      <PlacedLane frame={frame} lane={lane} />
    </>
  );
}

function Frictions({ id }: { id: string }) {
  const map = useWords(mapWords);
  const told = useGround(({ content }) => content.transitions.find((one) => one.id === id));
  const body = useRecord('transition', id)?.body;
  if (!body || !told) return null;
  if (!body.mark?.type && (body.frictions?.length ?? 0) === 0) return null;
  return (
    <span className={css['head']}>
      {body.mark?.type && <MarkSign mark={body.mark} isAssumption={told.claim.assumption} size={15} />}
      <span>{(body.frictions ?? []).map((friction) => map(`friction-${friction}`)).join(', ')}</span>
    </span>
  );
}

/** The waits, one under the other on the same scale, and the hand-off. */
function Waits({ id }: { id: string }) {
  const t = useWords(laneWords);
  const map = useWords(mapWords);
  const format = useFormat();
  const locale = localeOf(useLanguage());
  const told = useGround(({ content }) => content.transitions.find((one) => one.id === id));
  const overlay = useGround((ground) => ground.overlay);
  if (!told) return null;
  const lived = overlay?.transitions.get(betweenKey(told.from ?? '', told.to ?? ''));
  const lengthOf = { expected: told.wait.expected, felt: told.wait.felt, measured: undefined };
  const { handOff, mark, owners } = told;
  const who = [...new Set([owners.professional?.name, owners.operational?.name].filter((name) => name !== undefined))];
  return (
    <span className={css['foot']}>
      {waitBars(told.wait, lived?.medianS).map(({ kind, share }) => (
        <span key={kind} className={css['wait']} style={{ height: waitHeight }}>
          <span className={`${css['bar']} ${css[kind]}`} style={{ width: `${share * 38}%` }} />
          <span>
            {lengthOf[kind] ? durationText(lengthOf[kind], locale) : format.seconds(lived?.medianS ?? 0)}{' '}
            <em>{t(`wait-${kind}`)}</em>
          </span>
        </span>
      ))}
      <span className={css['who']}>
        {handOff && <span>{t('hand-off', { from: handOff.from?.name ?? '…', to: handOff.to?.name ?? '…' })}</span>}
        {who.length > 0 ? (
          <span>{who.join(' · ')}</span>
        ) : (
          <span className={handOff || mark ? css['unowned'] : ''}>{map('no-owner')}</span>
        )}
      </span>
    </span>
  );
}
