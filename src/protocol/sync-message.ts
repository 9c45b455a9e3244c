import * as z from 'zod';
import { isObject } from '#base/json.ts';
import { readJson } from '#base/read-json.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { command } from '#model/document/command.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Step } from '#model/document/step.ts';

const id = z.string().min(1).max(200);

/** A place on a map that means the same at every zoom. Units: `x` phases from the left edge, `y` 0 … 1 down the lane. */
const mapPoint = z.object({ x: z.number(), lane: z.string().max(200), y: z.number() });
export type MapPoint = z.output<typeof mapPoint>;

const zoom = z.union([
  z.object({ fit: z.enum(['wall', 'whole', 'phase', 'card']) }),
  z.object({ scale: z.number().positive() }),
]);

const screens = ['map', 'outline', 'table', 'research', 'change', 'behaviour', 'rhythm', 'time'] as const;

/**
 * Where somebody is on a document: what they have selected, which text they write, what they drag. Never stored.
 *
 * Shape   `viewport` is where the middle of their window stands, or which card they see as a page, and `screen` which view of the journey they are at, told while somebody follows
 *         them; `following` is whom they follow.
 */
export const presenceState = z.object({
  selected: z.array(id).max(50).optional(),
  editing: z.object({ id, path: z.string().max(200) }).optional(),
  dragging: z.object({ id }).optional(),
  cursor: mapPoint.optional(),
  viewport: mapPoint.extend({ zoom, page: id.optional() }).optional(),
  screen: z.enum(screens).optional(),
  following: id.optional(),
});

export type PresenceState = z.output<typeof presenceState>;

const hello = z.object({ say: z.literal('hello'), version: z.number().int() });

/** What a client says. */
export const clientMessage = z.discriminatedUnion('say', [
  /** First on every socket. */
  hello,
  /** Wants to see a document, and from then on what changes; `since` is the last change it has, `mark` that change's. */
  z.object({
    say: z.literal('open'),
    doc: id,
    since: z.number().int().min(0).optional(),
    mark: z.string().max(200).optional(),
  }),
  z.object({ say: z.literal('close'), doc: id }),
  /** Wants something done; the same `id` twice is done once. */
  z.object({ say: z.literal('command'), doc: id, id, command }),
  z.object({ say: z.literal('presence'), doc: id, state: presenceState }),
  /** Keeps the line open and measures it. */
  z.object({ say: z.literal('ping'), at: z.number() }),
]);

export type ClientMessage = z.output<typeof clientMessage>;

/** Somebody on the document; `state` is null when they have left. */
export type PresenceOf = {
  readonly peer: string;
  readonly user: string;
  readonly name: string;
  readonly state: PresenceState | null;
};

/** What a server says. */
export type ServerMessage =
  /** Answers `hello`; `version` differs when the client must load itself anew. */
  | { readonly say: 'welcome'; readonly version: number; readonly peer: string }
  /**
   * Answers `open` where the client has nothing or too little, or when what it had must be forgotten. `putBack` says that the log does not
   * come by where the client stood: an older backup was restored, and some of what was saved is gone.
   */
  | {
      readonly say: 'snapshot';
      readonly doc: string;
      readonly kind: DocumentKind;
      readonly seq: number;
      readonly records: readonly AnyRecord[];
      readonly mark?: string;
      readonly putBack?: true;
    }
  /**
   * What happened since; also the answer to one's own command, known by its id. Steps follow one another without a gap.
   * In the answer to `open`, `erased` says how many records have lost their words and `withheld` which are kept from whoever asked:
   * who finds other than that must ask for a snapshot.
   */
  | {
      readonly say: 'steps';
      readonly doc: string;
      readonly kind: DocumentKind;
      readonly steps: readonly Step[];
      readonly erased?: number;
      readonly withheld?: string;
    }
  /** The command was decided and changed nothing, or had been done before: it is done at `seq`. */
  | { readonly say: 'done'; readonly doc: string; readonly id: string; readonly seq: number }
  | { readonly say: 'refused'; readonly doc: string; readonly id: string; readonly refusal: Refusal }
  /** The document is not there, or not for this person. */
  | { readonly say: 'denied'; readonly doc: string; readonly why: 'not-found' | 'may-not' }
  /** What is new of where people are; who hears it may be among them. */
  | { readonly say: 'presence'; readonly doc: string; readonly of: readonly PresenceOf[] }
  /** A message that could not be read, with the place in it. */
  | { readonly say: 'unreadable'; readonly message: string }
  /** `now` is the server's clock, so that all show the same time left. Units: milliseconds since 1970. */
  | { readonly say: 'pong'; readonly at: number; readonly now?: number };

/** What is said first on a line, out of its text; nothing else is read there. */
export function parseGreeting(text: string): Result<ClientMessage, 'no-greeting'> {
  const json = readJson(text);
  const parsed = hello.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? accept(parsed.data) : refuse('no-greeting');
}

/** A client's message out of its text, or what to answer when it cannot be read: a command is then refused, so that its author sees it. */
export function parseClientMessage(text: string): Result<ClientMessage, ServerMessage> {
  const read = readJson(text);
  if (!read.ok) return refuse({ say: 'unreadable', message: `: ${read.refusal.code}` });
  const json = read.value;
  const parsed = clientMessage.safeParse(json);
  if (parsed.success) return accept(parsed.data);
  const issue = parsed.error.issues[0];
  const [place, message] = [issue?.path.join('.') ?? '', issue?.message ?? ''];
  if (!isObject(json) || json['say'] !== 'command')
    return refuse({ say: 'unreadable', message: `${place}: ${message}` });
  const { doc, id: commandId } = json;
  if (typeof doc !== 'string' || typeof commandId !== 'string')
    return refuse({ say: 'unreadable', message: `${place}: ${message}` });
  return refuse({ say: 'refused', doc, id: commandId, refusal: { code: 'not-valid', place, message } });
}
