import { sameJson } from '#base/json.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { applyChanges, type Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide, type Decision } from '#model/decide/decide.ts';
import { countErased, type Records, type StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { withheldKey } from '#model/research/seen-words.ts';
import type { Step } from '#model/document/step.ts';
import { longestCommand } from '#protocol/line.ts';
import type { PresenceState, ServerMessage } from '#protocol/sync-message.ts';
import { advance } from '#sync/advance.ts';
import { belongingOf } from '#sync/belonging.ts';
import { type AtMostEvery, atMostEvery } from '#sync/at-most-every.ts';
import { History } from '#sync/history.ts';
import { asSent, commandNow, lookWith, shareAll, shareRecords, touchedBy } from '#sync/optimistic.ts';
import { Outbox } from '#sync/outbox.ts';
import { Peers } from '#sync/peers.ts';
import type { Pending } from '#sync/pending-store.ts';
import type { ReplicaDeps } from '#sync/replica-deps.ts';
import type { Connection, ReplicaState } from '#sync/replica-state.ts';
import type { Snapshot } from '#sync/snapshot.ts';

const presenceRestMs = 50;
const mostLookedAtOnce = 8;
const lookRestMs = 50;
const nothing: Records = recordsFrom([]);

/**
 * The client's end of one document: what the server has confirmed, with one's own pending commands done on it at once.
 *
 * Shape   what a command makes of the document is always the server's word; here it is only foreseen.
 */
export class Replica {
  readonly #doc: string;
  readonly #deps: ReplicaDeps;
  readonly #history = new History();
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  readonly #presence: AtMostEvery<PresenceState>;
  readonly #peers = new Peers();
  readonly #sent = new Set<string>();
  #confirmed: StigDocument | undefined;
  #view = nothing;
  #decided = new Map<string, readonly Change[]>();
  #denied: 'not-found' | 'may-not' | undefined;
  #connection: Connection = 'connecting';
  #isOpen = false;
  readonly #recalling: Promise<void>;
  #isRecalled = false;
  #isPutBack = false;
  #presented: PresenceState | undefined;
  #state: ReplicaState | undefined;
  readonly #unseen = new Set<string>();
  #isBehind = false;
  #lookLater: (() => void) | undefined;

  constructor(doc: string, deps: ReplicaDeps) {
    this.#doc = doc;
    this.#deps = deps;
    this.#presence = atMostEvery({ later: deps.later, restMs: presenceRestMs }, (state) => {
      if (this.#isOpen) deps.send({ say: 'presence', doc, state });
    });
    this.#outbox = new Outbox(doc, { pendingStore: deps.pendingStore, report: (error) => this.#cannotKeep(error) });
    this.#recalling = this.recall();
  }

  state(): ReplicaState {
    this.#state ??= this.#present();
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does these at once, as one gesture to take back, and has the server do them. Refused is the first that makes no sense here. */
  send(...commands: readonly Command[]): Result<readonly string[], Refusal> {
    return this.#give(commands, (ids) => this.#history.did(ids));
  }

  /** The same, of what nothing brings back: to take it back is not offered. */
  sendForGood(...commands: readonly Command[]): Result<readonly string[], Refusal> {
    return this.#give(commands, () => {});
  }

  /** Takes back one's own last gesture, as far as nobody has changed it since. */
  undo(): void {
    this.#takeBack((by) => this.#history.undo(by));
  }

  redo(): void {
    this.#takeBack((by) => this.#history.redo(by));
  }

  /** What the gesture did that would be taken back next (or the taking back that would be done again), as far as it is known here. */
  nextBack(way: 'undo' | 'redo'): readonly Change[] {
    return this.#history.next(way).flatMap((id) => this.#decided.get(id) ?? this.#history.changesOf(id) ?? []);
  }

  /** Lets go of something that was refused. */
  dismiss(id: string): void {
    this.#outbox.settle(id);
    this.#changed();
  }

  /** It was read that the document was put back. */
  knowPutBack(): void {
    this.#isPutBack = false;
    this.#changed();
  }

  /** Gives a command that was refused once more; refused again, it is shown again. */
  retry(id: string): void {
    const refused = this.#outbox.refused.find((one) => one.id === id);
    if (!refused) return;
    this.#outbox.settle(id);
    this.send(refused.command);
  }

  /** Shows others where one is: what is not said stays as it was, what is `undefined` is no longer shown. */
  present(part: PresenceState): void {
    const before = this.#presented;
    this.#presented = { ...before, ...part };
    this.#presence.hear(this.#presented);
    if (before?.following !== this.#presented.following) this.#changed();
  }

  /** Takes over what pages that are gone have left undone on this document. */
  async recall(): Promise<void> {
    await this.#outbox.recall();
    this.#isRecalled = true;
    this.#lookAgain([]);
    this.#flush();
    this.#changed();
  }

  /** Whether the server has not said yet what came of it. */
  isPending(id: string): boolean {
    return this.#outbox.pending.has(id);
  }

  /** Resolves when everything done until now is kept on this device. */
  async kept(): Promise<void> {
    await this.#recalling;
    await this.#outbox.kept();
  }

  /** Begins with the document as it came before the line was up; what has happened since is asked for when it is. */
  begin(snapshot: Snapshot): void {
    if (!this.#confirmed) this.#hearSnapshot(snapshot);
    this.#changed();
  }

  up(peer: string): void {
    this.#peers.self = peer;
    this.#connection = 'online';
    this.#isOpen = false;
    this.#sent.clear();
    this.#open(this.#confirmed);
    this.#changed();
  }

  down(connection: Connection): void {
    this.#connection = connection;
    this.#isOpen = false;
    this.#peers.clear();
    this.#changed();
  }

  receive(message: ServerMessage): void {
    this.#hear(message);
    this.#flush();
    this.#changed();
  }

  #hear(message: ServerMessage): void {
    switch (message.say) {
      case 'snapshot':
        this.#hearSnapshot(message);
        return this.#opened();
      case 'steps':
        return this.#hearSteps(message);
      case 'done':
        return this.#hearDone(message.id);
      case 'refused':
        return this.#hearRefused(message.id, message.refusal);
      case 'denied':
        this.#denied = message.why;
        this.#isOpen = false;
        return this.#peers.clear();
      case 'presence':
        return this.#peers.meet(message.of);
      default:
        return;
    }
  }

  #open(stand: StigDocument | undefined): void {
    const { seq: since, mark } = stand ?? {};
    this.#deps.send({
      say: 'open',
      doc: this.#doc,
      ...(since !== undefined && { since }),
      ...(mark !== undefined && { mark }),
    });
  }

  #opened(): void {
    this.#denied = undefined;
    if (this.#isOpen) return;
    this.#isOpen = true;
    if (this.#presented) this.#presence.hear(this.#presented);
  }

  #hearSnapshot({ kind, seq, records, mark, putBack }: Snapshot): void {
    const next = recordsFrom(records);
    if (countErased(next) !== countErased(this.#confirmed?.records ?? nothing)) this.#history.clear();
    if (putBack) this.#history.keepOnly((id) => this.#outbox.pending.has(id));
    if (putBack) this.#isPutBack = true;
    this.#confirmed = { id: this.#doc, kind, seq, records: shareRecords(this.#view, next, next.keys()), mark };
    this.#lookAgain(this.#view.size === 0 ? [] : [...next.keys(), ...this.#view.keys()]);
    this.#look();
  }

  #hearSteps({ steps, erased, withheld }: Extract<ServerMessage, { say: 'steps' }>): void {
    const before = this.#confirmed;
    if (!before) return this.#open(undefined);
    const fresh = steps.filter((step) => step.seq > before.seq);
    if (fresh[0] && fresh[0].seq !== before.seq + 1) return this.#open(before);
    const confirmed = advance(before, fresh);
    const touched = new Set(touchedBy(fresh.flatMap((step) => step.changes)));
    const foreseen = this.#foresaw(fresh);
    this.#confirmed = { ...confirmed, records: shareRecords(this.#view, confirmed.records, touched) };
    for (const { commandId, changes } of fresh)
      if (this.#outbox.settle(commandId)) this.#history.confirmed(commandId, changes);
    if (foreseen) for (const step of fresh) this.#decided.delete(step.commandId);
    else this.#lookAgain(touched);
    this.#opened();
    const isOther = erased !== undefined && erased !== countErased(confirmed.records);
    if (isOther || (withheld !== undefined && withheld !== withheldKey(confirmed.records))) this.#open(undefined);
  }

  /** Whether the steps are just one's own first pending ones, decided as they were here: then nothing looks different. */
  #foresaw(steps: readonly Step[]): boolean {
    const pending = this.#outbox.pending.keys();
    if (this.#isBehind) return false;
    return steps.every(({ commandId, changes }) => {
      const decided = this.#decided.get(commandId);
      return pending.next().value === commandId && decided !== undefined && sameJson(decided, changes);
    });
  }

  #hearDone(id: string): void {
    const { pending } = this.#outbox;
    if (!pending.has(id)) return;
    const isUndone = pending.values().some(({ undoes }) => undoes?.includes(id));
    const foreseen = this.#decided.get(id)?.length === 0 && !isUndone;
    this.#drop(id);
    if (!foreseen) this.#lookAgain([]);
  }

  #hearRefused(id: string, refusal: Refusal): void {
    const pending = this.#outbox.pending.get(id);
    if (!pending) return;
    this.#refuse(pending, refusal);
    this.#dropWhatUndoes(id);
    this.#lookAgain([]);
  }

  #refuse(pending: Pending, refusal: Refusal): void {
    this.#history.dropped(pending.id);
    this.#outbox.refuse(pending, refusal);
  }

  #drop(id: string): void {
    this.#history.dropped(id);
    this.#outbox.settle(id);
  }

  /** What came to nothing needs no taking back. */
  #dropWhatUndoes(id: string): void {
    for (const idle of this.#outbox.stopUndoing(id)) {
      this.#drop(idle);
      this.#dropWhatUndoes(idle);
    }
  }

  #give(commands: readonly Command[], did: (ids: readonly string[]) => void): Result<readonly string[], Refusal> {
    const done = commands.map((command) => this.#do({ id: this.#deps.createId(), command: asSent(command) }));
    const ids = done.flatMap((one) => (one.ok ? [one.value] : []));
    did(ids.filter((id) => this.#decided.get(id)?.length !== 0));
    this.#flush();
    this.#changed();
    return done.find((one) => !one.ok) ?? accept(ids);
  }

  #do(pending: Pending): Result<string, Refusal> {
    const decision = this.#foresee(pending.command);
    if (!decision.ok) {
      this.#refuse({ ...pending, belongs: belongingOf(this.#view, pending.command) }, decision.refusal);
      return decision;
    }
    this.#outbox.add({ ...pending, belongs: belongingOf(this.#view, pending.command) });
    this.#decided.set(pending.id, decision.value);
    this.#view = applyChanges(this.#view, decision.value);
    return accept(pending.id);
  }

  #foresee(command: Command): Decision {
    this.#look();
    if (this.#denied) return refuse({ code: 'may-not', action: 'read' });
    if (JSON.stringify(command).length > longestCommand)
      return refuse({ code: 'not-valid', place: '', message: 'too long' });
    return this.#confirmed ? decide({ ...this.#confirmed, records: this.#view }, command) : accept([]);
  }

  #takeBack(turn: (by: string) => readonly string[] | undefined): void {
    const id = this.#deps.createId();
    const undoes = turn(id);
    if (!undoes) return;
    this.#look();
    const wanted: Pending = { id, command: { do: 'revert', changes: [] }, undoes };
    const command = commandNow(wanted, (one) => this.#decided.get(one) ?? this.#history.changesOf(one));
    this.#do({ ...wanted, command });
    this.#flush();
    this.#changed();
  }

  /** Sends what has not been sent on this line, in order; what takes back a pending command waits to hear what that did. */
  #flush(): void {
    if (!this.#isOpen || !this.#isRecalled) return;
    for (const pending of this.#outbox.pending.values()) {
      if (this.#sent.has(pending.id)) continue;
      if (pending.undoes?.some((id) => this.#outbox.pending.has(id))) return;
      this.#sent.add(pending.id);
      const command = commandNow(pending, (id) => this.#history.changesOf(id));
      this.#deps.send({ say: 'command', doc: this.#doc, id: pending.id, command });
    }
  }

  /** `ids` are the records that may differ besides those that pending commands touch. Where much is pending, it is looked at now and then. */
  #lookAgain(ids: Iterable<string>): void {
    for (const id of ids) this.#unseen.add(id);
    this.#isBehind = true;
    if (this.#outbox.pending.size <= mostLookedAtOnce) return this.#look();
    this.#lookLater ??= this.#deps.later(lookRestMs, () => {
      this.#look();
      this.#changed();
    });
  }

  #look(): void {
    this.#lookLater?.();
    this.#lookLater = undefined;
    if (!this.#confirmed || !this.#isBehind) return;
    const before = this.#decided;
    const { pending } = this.#outbox;
    const { records, decided } = lookWith(this.#confirmed, pending.values(), (id) => this.#history.changesOf(id));
    const changes = [...before.values(), ...decided.values()].flat();
    this.#view = shareAll(this.#view, records, new Set([...this.#unseen, ...touchedBy(changes)]));
    this.#decided = decided;
    this.#unseen.clear();
    this.#isBehind = false;
  }

  #cannotKeep(error: unknown): void {
    this.#deps.report(error);
    this.#changed();
  }

  #changed(): void {
    this.#state = undefined;
    if (this.#lookLater) return;
    for (const listener of [...this.#listeners]) listener();
  }

  #present(): ReplicaState {
    const ready = this.#confirmed !== undefined;
    return {
      state: this.#denied ? 'denied' : ready ? 'ready' : 'loading',
      why: this.#denied,
      kind: this.#confirmed?.kind,
      seq: this.#confirmed?.seq ?? 0,
      records: this.#view,
      pending: this.#outbox.pending.size,
      saved: ready && this.#isOpen && this.#isRecalled && this.#outbox.pending.size === 0,
      unkept: this.#outbox.isUnkept,
      putBack: this.#isPutBack,
      connection: this.#connection,
      refused: this.#outbox.refused,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      peers: this.#peers.all,
      following: this.#presented?.following,
    };
  }
}
