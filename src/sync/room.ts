import { countErased, type StigDocument } from '#model/document/document.ts';
import type { Journal, Stand, StoredDocument, Wanted, WrittenAll } from '#model/document/journal.ts';
import { mayOpen, whyMayNot } from '#model/access/access.ts';
import type { Standing } from '#model/people/role.ts';
import type { SpokenOf } from '#model/research/seen-words.ts';
import type { Step } from '#model/document/step.ts';
import type { LineTrouble } from '#protocol/line.ts';
import type { PresenceState, ServerMessage } from '#protocol/sync-message.ts';
import { advance } from '#sync/advance.ts';
import type { Later } from '#sync/later.ts';
import type { Member } from '#sync/member.ts';
import { createPresence, type Presence } from '#sync/presence.ts';
import { changesSight, touchesWords } from '#sync/seen.ts';
import { createTurns, type Turns } from '#sync/turns.ts';
import { hasTranscript } from '#sync/snapshot.ts';
import { type Seeing, Views } from '#sync/views.ts';
import { createWishes, type Wish, type Wishes } from '#sync/wishes.ts';

/** What a room needs of the world; `report` is told what the disk or the database did. */
export type RoomDeps = {
  readonly journal: Journal;
  /** Who somebody is now to a document of a workspace; asked for every command. */
  readonly standingOf: (user: string, workspace: string, doc: StigDocument) => Promise<Standing | undefined>;
  /** Whose words stand in a document, and what these agree to now. */
  readonly spokenIn: (stored: StoredDocument) => Promise<SpokenOf>;
  readonly later: Later;
  readonly report: (error: unknown) => void;
  /** What lines are told that end because of an error of disk or database. */
  readonly troubleOf?: ((error: unknown) => LineTrouble | undefined) | undefined;
  /** Somebody has been sent all that was said in an interview. */
  readonly onTranscript?: ((read: { user: string; workspace: string; interview: string }) => void) | undefined;
  /** How long a room rests between writes, so that those who write meanwhile share the next. */
  readonly restMs?: number;
};

/** `elsewhere` where the log does not come by where somebody stood; nothing where it is too much to tell by steps. */
type Missed = readonly Step[] | 'elsewhere' | undefined;

type Standings = ReadonlyMap<string, Standing | undefined>;

const longestCatchUp = 1000;
const retryMs = 1000;
const listenRestMs = 200;

/**
 * One document, shared by everybody who has it open on this server.
 *
 * Shape   whoever has joined has been sent every step up to the one the room stands at, once and in order: what a turn adds goes to all.
 */
export class Room {
  readonly #id: string;
  readonly #deps: RoomDeps;
  readonly #presence: Presence;
  readonly #turns: Turns;
  readonly #wishes: Wishes;
  readonly #joining = new Set<Member>();
  /** Whose turn to be let in has not come, and where they stand. */
  readonly #waiting = new Map<Member, Stand | undefined>();
  readonly #joined = new Map<Member, Seeing>();
  readonly #views: Views;
  readonly #failed = new WeakSet<Member>();
  #stored: StoredDocument | undefined;
  /** The step that a waiting turn is to catch up to; 0 when none waits, or a write that began meanwhile does its work. */
  #behind = 0;
  /** A database that does not answer is not asked again before it has. */
  #isChecking = false;
  #isListening = false;

  constructor(id: string, deps: RoomDeps) {
    this.#id = id;
    this.#deps = deps;
    this.#presence = createPresence(id, deps);
    this.#views = new Views(deps.spokenIn);
    this.#turns = createTurns(deps.report);
    this.#wishes = createWishes({ later: deps.later, restMs: deps.restMs ?? 0 });
  }

  /** `stand` is how far the member has followed the document already. Who asks again before their turn is answered once, as they asked last. */
  join(member: Member, stand: Stand | undefined): void {
    const waits = this.#waiting.has(member);
    this.#joining.add(member);
    this.#waiting.set(member, stand);
    if (waits) return;
    this.#wishes.close();
    this.#turns.take(async () => {
      const latest = this.#waiting.get(member);
      if (this.#waiting.delete(member) && !this.#failed.has(member))
        await this.#admit(member, latest).catch((error: unknown) => this.#fail(member, error));
    });
  }

  leave(member: Member): void {
    this.#waiting.delete(member);
    this.#joining.delete(member);
    this.#joined.delete(member);
    this.#presence.leave(member);
  }

  command(member: Member, given: Omit<Wish, 'member'>): void {
    this.#wishes.add({ member, ...given }, (take) => this.#turns.take(async () => this.#carryOut(await take())));
  }

  present(member: Member, state: PresenceState): void {
    this.#presence.present(member, state);
  }

  /** Something was written, here or by another process: brings it to everybody who is not at `seq` yet. */
  catchUp(seq = Number.POSITIVE_INFINITY): void {
    if (this.#isAt(seq)) return;
    const isWaiting = this.#behind > 0;
    this.#behind = Math.max(this.#behind, seq);
    if (isWaiting) return;
    this.#turns.take(async () => {
      const wanted = this.#behind;
      this.#behind = 0;
      if (wanted > 0 && this.#stored && !this.#isAt(wanted))
        await this.#upToDate().catch((error: unknown) => this.#tryAgain(error, () => this.catchUp()));
    });
  }

  /** Anything may have changed, words erased among it: looks anew, and hands out a snapshot where steps do not tell it. */
  reload(): void {
    this.#turns.take(() => this.#lookAnew().catch((error: unknown) => this.#tryAgain(error, () => this.reload())));
  }

  /** Shuts the lines of those whose role is not what it was when they joined. */
  checkRoles(): void {
    void this.#checkRoles().catch(this.#deps.report);
  }

  /** Something was written to another document: to the workspace, what people agreed to may be other than it was. */
  hearOf(document: string): void {
    if (this.#stored?.workspace !== document || document === this.#id || this.#isListening) return;
    this.#isListening = true;
    this.#deps.later(listenRestMs, () => {
      this.#isListening = false;
      void this.#listen().catch(this.#deps.report);
    });
  }

  isEmpty(): boolean {
    return this.#joined.size === 0 && this.#joining.size === 0;
  }

  settled(): Promise<void> {
    return this.#turns.settled();
  }

  #isAt(seq: number): boolean {
    return this.#stored !== undefined && this.#stored.doc.seq >= seq;
  }

  /** Ends a line whose wish could not be carried out: it comes again and asks again, and nothing after the lost wish is done before it. */
  #fail(member: Member, error: unknown): void {
    this.#deps.report(error);
    this.#failed.add(member);
    this.leave(member);
    member.close(this.#deps.troubleOf?.(error) ?? 'try-later');
    this.reload();
  }

  /** Whoever is no member does not learn that the document is there. */
  async #admit(member: Member, stand: Stand | undefined): Promise<void> {
    const there = await this.#upToDate();
    if (!there) return this.#putOut(member, 'not-found');
    const standing = await this.#deps.standingOf(member.user, there.workspace, there.doc);
    if (!standing) return this.#putOut(member, 'not-found');
    const { role, reads } = standing;
    if (!mayOpen(role, there.doc.kind)) return this.#putOut(member, 'may-not');
    const steps = await this.#missedSince(there, stand);
    await this.#views.listen(there);
    if (!this.#joining.delete(member) && !this.#joined.has(member)) return;
    this.#joined.set(member, { role, reads });
    if (Array.isArray(steps) && !changesSight(there.doc.kind, steps)) this.#sendSteps(member, there.doc, steps);
    else this.#sendSnapshot(member, there.doc, steps === 'elsewhere');
    this.#presence.enter(member);
  }

  async #missedSince({ doc }: StoredDocument, stand: Stand | undefined): Promise<Missed> {
    if (stand === undefined || doc.seq - stand.seq > longestCatchUp) return undefined;
    if (stand.seq > doc.seq) return 'elsewhere';
    if (stand.seq === doc.seq) return (stand.mark ?? doc.mark) === doc.mark ? [] : 'elsewhere';
    const steps = await this.#deps.journal.stepsFrom(stand);
    return steps === 'elsewhere' ? steps : steps?.filter((step) => step.seq <= doc.seq);
  }

  /** What cannot be carried out together is carried out one by one, so that nobody is hindered by another's. */
  async #carryOut(wishes: readonly Wish[]): Promise<void> {
    const alive = wishes.filter(({ member }) => !this.#failed.has(member));
    const [only] = alive;
    if (!only) return;
    try {
      await this.#write(alive);
    } catch (error) {
      if (alive.length === 1) return this.#fail(only.member, error);
      for (const wish of alive) await this.#carryOut([wish]);
    }
  }

  async #write(wishes: readonly Wish[]): Promise<void> {
    const there = await this.#load();
    if (!there) return wishes.forEach(({ member }) => this.#putOut(member, 'not-found'));
    const standings = await this.#standingsOf(
      wishes.map(({ member }) => member),
      there,
    );
    const allowed = wishes.flatMap((wish) => {
      const standing = standings.get(wish.member.user);
      if (standing) return [{ ...wish, standing }];
      this.#putOut(wish.member, 'may-not');
      return [];
    });
    if (allowed.length === 0) return;
    this.#behind = 0;
    const written = await this.#deps.journal.writeAll(there.doc, allowed.map(wantedOf));
    await this.#moveOn(there, written);
    const told = new Set(written.steps.map(({ commandId }) => commandId));
    for (const [at, wish] of allowed.entries()) this.#answer(wish, written.outcomes[at], told);
  }

  async #standingsOf(members: readonly Member[], { workspace, doc }: StoredDocument): Promise<Standings> {
    const users = new Set(members.map(({ user }) => user));
    const asked = [...users].map(async (user) => [user, await this.#deps.standingOf(user, workspace, doc)] as const);
    return new Map(await Promise.all(asked));
  }

  /** Where the command's step has just gone to everybody, that was its author's answer. */
  #answer({ member, id }: Wish, outcome: WrittenAll['outcomes'][number] | undefined, told: ReadonlySet<string>): void {
    const doc = this.#id;
    if (!outcome) throw new Error(`nobody said what came of ${id}`);
    if (!outcome.ok) member.send({ say: 'refused', doc, id, refusal: outcome.refusal });
    else if (!this.#joined.has(member) || !told.has(id)) member.send({ say: 'done', doc, id, seq: outcome.value.seq });
  }

  async #load(): Promise<StoredDocument | undefined> {
    this.#stored ??= await this.#deps.journal.load(this.#id);
    return this.#stored;
  }

  async #upToDate(): Promise<StoredDocument | undefined> {
    const there = this.#stored;
    this.#behind = 0;
    if (!there) return this.#load();
    const steps = await this.#deps.journal.stepsFrom(there.doc);
    if (!steps) return this.#forget();
    if (steps === 'elsewhere') {
      await this.#lookAnew();
      return this.#stored;
    }
    await this.#moveOn(there, { doc: advance(there.doc, steps), steps });
    return this.#stored;
  }

  async #lookAnew(): Promise<void> {
    const before = this.#stored;
    if (!before) return;
    const now = await this.#deps.journal.load(this.#id);
    if (!now) return this.#forget();
    const steps = await this.#missedSince(now, before.doc);
    const told = Array.isArray(steps) ? advance(before.doc, steps) : undefined;
    if (Array.isArray(steps) && told && countErased(told.records) === countErased(now.doc.records))
      return this.#moveOn(before, { doc: now.doc, steps });
    await this.#views.listen(now);
    this.#stored = now;
    this.#tellSnapshots(now.doc, steps === 'elsewhere');
  }

  /** Whose words are new is asked before anybody is told: where the room stands and what it has told go together. */
  async #moveOn(from: StoredDocument, { doc, steps }: Pick<WrittenAll, 'doc' | 'steps'>): Promise<void> {
    const stored = { workspace: from.workspace, doc };
    if (touchesWords(steps)) await this.#views.listen(stored);
    this.#stored = stored;
    if (steps.length === 0) return;
    if (changesSight(doc.kind, steps)) this.#tellAnew(doc, steps);
    else this.#tellSteps(doc, steps);
  }

  #tellSteps(doc: StigDocument, steps: readonly Step[]): void {
    const plain: ServerMessage = { say: 'steps', doc: this.#id, kind: doc.kind, steps };
    for (const [member, seeing] of this.#joined) {
      const seen = this.#views.steps({ member, seeing, doc }, steps);
      if (seen) member.send(seen === steps ? plain : { ...plain, steps: seen });
      else this.#tellAnew(doc, steps, [member]);
    }
  }

  /** Where steps do not tell what is seen now, these look anew; whoever waits for a step of their own hears that it is done. */
  #tellAnew(doc: StigDocument, steps: readonly Step[], whom: readonly Member[] = [...this.#joined.keys()]): void {
    for (const member of whom) {
      this.#sendSnapshot(member, doc);
      for (const { actor, commandId, seq } of steps)
        if (member.user === actor) member.send({ say: 'done', doc: this.#id, id: commandId, seq });
    }
  }

  #forget(): undefined {
    this.#stored = undefined;
    for (const member of [...this.#joined.keys()]) this.#putOut(member, 'not-found');
  }

  #putOut(member: Member, why: 'not-found' | 'may-not'): void {
    this.leave(member);
    member.send({ say: 'denied', doc: this.#id, why });
  }

  #tellSnapshots(doc: StigDocument, isPutBack: boolean): void {
    for (const member of this.#joined.keys()) this.#sendSnapshot(member, doc, isPutBack);
  }

  #sendSnapshot(member: Member, doc: StigDocument, isPutBack = false): void {
    const seeing = this.#joined.get(member);
    if (!seeing) return;
    const seen = this.#views.snapshot({ member, seeing, doc });
    member.send(isPutBack ? { ...seen, putBack: true } : seen);
    const { workspace } = this.#stored ?? {};
    if (workspace !== undefined && hasTranscript(seen))
      this.#deps.onTranscript?.({ user: member.user, workspace, interview: doc.id });
  }

  #sendSteps(member: Member, doc: StigDocument, steps: readonly Step[]): void {
    const seeing = this.#joined.get(member);
    if (!seeing) return;
    const looking = { member, seeing, doc };
    const withheld = this.#views.tells(looking);
    const seen = this.#views.steps(looking, steps) ?? steps;
    const erased = countErased(doc.records);
    member.send({ say: 'steps', doc: this.#id, kind: doc.kind, steps: seen, erased, withheld });
  }

  #tryAgain(error: unknown, what: () => void): void {
    this.#deps.report(error);
    if (this.#joined.size > 0) this.#deps.later(retryMs, what);
    else this.#stored = undefined;
  }

  async #checkRoles(): Promise<void> {
    const stored = this.#stored;
    if (!stored || this.#joined.size === 0 || this.#isChecking) return;
    const before = [...this.#joined];
    this.#isChecking = true;
    const asked = this.#standingsOf([...this.#joined.keys()], stored);
    const standings = await asked.finally(() => (this.#isChecking = false));
    for (const [member, { role }] of before) {
      const standing = standings.get(member.user);
      if (standing?.role !== role) member.close('role-changed');
      else if (this.#joined.has(member)) this.#joined.set(member, { role, reads: standing.reads });
    }
    await this.#listen();
  }

  /** Words that may be read no longer, or again, are taken from or given to whoever has the document open. */
  async #listen(): Promise<void> {
    if (!this.#stored || this.#joined.size === 0) return;
    await this.#views.listen(this.#stored);
    const doc = this.#stored?.doc;
    if (!doc) return;
    for (const [member, seeing] of this.#joined)
      if (this.#views.hasChanged({ member, seeing, doc })) this.#sendSnapshot(member, doc);
  }
}

const wantedOf = ({ member: { user }, id, command, standing }: Wish & { readonly standing: Standing }): Wanted => ({
  ...{ command, commandId: id, actor: user },
  whyNot: (doc) => whyMayNot({ user, ...standing }, doc, command),
});
