import type { StigDocument } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { Standing } from '#model/people/role.ts';
import { isGuest } from '#model/people/role.ts';
import { nobodySpoke, type SpokenOf, withheldIn } from '#model/research/seen-words.ts';
import { sightOf } from '#model/access/sight.ts';
import type { Step } from '#model/document/step.ts';
import type { Member } from '#sync/member.ts';
import { seeRecords, seeSteps, touchesWords } from '#sync/seen.ts';
import { type Snapshot, snapshotOf } from '#sync/snapshot.ts';

/** How somebody stands to what they look at. */
export type Seeing = Pick<Standing, 'role' | 'reads'>;

type Looking = { readonly member: Member; readonly seeing: Seeing; readonly doc: StigDocument };

/** What each of those in a room sees of its document. What is the same to several is made, and written, once. */
export class Views {
  readonly #spokenIn: (stored: StoredDocument) => Promise<SpokenOf>;
  readonly #told = new WeakMap<Member, string>();
  #spokenOf: SpokenOf = nobodySpoke;
  #asked = 0;
  #heard = 0;
  #made: { readonly of: StigDocument; readonly whole: Snapshot; readonly seen: Map<string, Snapshot> } | undefined;

  constructor(spokenIn: (stored: StoredDocument) => Promise<SpokenOf>) {
    this.#spokenIn = spokenIn;
  }

  /** Asks whose words are in the document and what these agree to now; what was asked first and answered last is not believed. */
  async listen(stored: StoredDocument): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const spokenOf = await this.#spokenIn(stored);
    if (asked < this.#heard) return;
    this.#heard = asked;
    if (spokenOf !== this.#spokenOf) this.#made?.seen.clear();
    this.#spokenOf = spokenOf;
  }

  snapshot(looking: Looking): Snapshot {
    this.#told.set(looking.member, this.withheld(looking));
    const { whole, seen } = this.#madeOf(looking.doc);
    const key = keyOf(looking);
    const there = seen.get(key) ?? this.#see(whole, looking);
    seen.set(key, there);
    return there;
  }

  /** Steps as somebody sees them; nothing where they no longer tell what is kept from them, and they must look anew. */
  steps(looking: Looking, steps: readonly Step[]): readonly Step[] | undefined {
    const { seeing, doc } = looking;
    const isInsideMap = doc.kind !== 'workshop' && !isGuest(seeing.role);
    if (isInsideMap && !touchesWords(steps)) return steps;
    if (isInsideMap && this.hasChanged(looking)) return undefined;
    return seeSteps(steps, doc.records, this.#sight(looking));
  }

  /** Which words are kept from somebody, in short. */
  withheld({ seeing: { role, reads }, doc }: Looking): string {
    if (doc.kind === 'workshop' || isGuest(role)) return '';
    return withheldIn(doc.records, { reader: { from: 'inside', role }, reads }, this.#spokenOf);
  }

  /** Whether others are kept from somebody than when they were last told. */
  hasChanged(looking: Looking): boolean {
    return this.withheld(looking) !== (this.#told.get(looking.member) ?? '');
  }

  /** They have all but what is kept from them now. */
  tells(looking: Looking): string {
    const withheld = this.withheld(looking);
    this.#told.set(looking.member, withheld);
    return withheld;
  }

  #madeOf(doc: StigDocument): { readonly whole: Snapshot; readonly seen: Map<string, Snapshot> } {
    if (this.#made?.of !== doc) this.#made = { of: doc, whole: snapshotOf(doc), seen: new Map() };
    return this.#made;
  }

  #see(whole: Snapshot, looking: Looking): Snapshot {
    const records = seeRecords(whole.records, this.#sight(looking));
    return records === whole.records ? whole : { ...whole, records };
  }

  #sight({ member: { user }, seeing, doc }: Looking) {
    return sightOf(doc, { user, ...seeing }, this.#spokenOf);
  }
}

/** What somebody's sight depends on: in a workshop who they are, elsewhere only as what they come. */
const keyOf = ({ member: { user }, seeing: { role, reads }, doc }: Looking): string =>
  doc.kind === 'workshop' ? `user ${user}` : [role, ...(reads ?? [])].toSorted().join(' ');
