import type { StigDocument } from '#model/document.ts';
import { recordOf } from '#model/document.ts';
import type { MapAccess, Stage, WorkshopBody } from '#model/workshop/workshop.ts';

/** How a workshop stands, with what is not said filled in. */
export type WorkshopState = {
  readonly stage: Stage;
  readonly round: number;
  readonly revealed: number;
  readonly dots: number;
  /** `quotes`: whether guests who see the map read people's words on it. */
  readonly may: {
    readonly write: boolean;
    readonly group: boolean;
    readonly vote: boolean;
    readonly map: MapAccess;
    readonly quotes: boolean;
  };
  readonly isClosed: boolean;
};

export function workshopState(doc: Pick<StigDocument, 'id' | 'records'>): WorkshopState {
  const body: WorkshopBody = recordOf(doc.records, 'workshop', doc.id)?.body ?? {};
  const { stage = 'gather', round = 1, revealed = 0, dots = 3, may, closed } = body;
  return { stage, round, revealed, dots, may: allowed(may), isClosed: closed !== undefined };
}

const allowed = ({
  write = true,
  group = true,
  vote = true,
  map = 'none',
  quotes = false,
}: WorkshopBody['may'] = {}) => ({
  write,
  group,
  vote,
  map,
  quotes,
});
