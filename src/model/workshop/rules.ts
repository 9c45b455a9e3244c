import type { Ground } from '#model/record/record-type.ts';
import { guestParts, type GuestPart, type MapAccess, type Stage, type WorkshopBody } from '#model/workshop/workshop.ts';

/** How a workshop stands, with what is not said filled in. */
export type WorkshopState = {
  readonly stage: Stage;
  readonly round: number;
  readonly revealed: number;
  readonly dots: number;
  /** `shown`: what guests who see the map see on it besides what customers do and feel. */
  readonly may: {
    readonly write: boolean;
    readonly group: boolean;
    readonly vote: boolean;
    readonly map: MapAccess;
    readonly shown: readonly GuestPart[];
  };
  readonly isClosed: boolean;
};

export function workshopState(doc: Pick<Ground, 'id' | 'records'>): WorkshopState {
  const there = doc.records.get(doc.id);
  const body = (there?.type === 'workshop' ? there.body : {}) as WorkshopBody;
  const { stage = 'gather', round = 1, revealed = 0, dots = 3, may, closed } = body;
  return { stage, round, revealed, dots, may: allowed(may), isClosed: closed !== undefined };
}

const allowed = ({ write = true, group = true, vote = true, map = 'none', ...parts }: WorkshopBody['may'] = {}) => ({
  write,
  group,
  vote,
  map,
  shown: guestParts.filter((part) => parts[part] === true),
});
