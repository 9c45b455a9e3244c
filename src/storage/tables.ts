import type { DocumentKind } from '#model/record/record-type.ts';

/** One row per document; `hash` is that of its last step, empty before the first. Moments are RFC 3339 in UTC. */
export type DocumentRow = {
  id: string;
  workspace: string;
  kind: DocumentKind;
  seq: number;
  hash: string;
  created: string;
  updated: string;
};

/** A record as it stands after its document's last step. `body` is JSON text with sealed words in it, `search` its texts in clear. */
export type RecordRow = {
  document: string;
  id: string;
  type: string;
  version: number;
  order_key: string;
  body: string;
  search: string;
};

export type ReferenceRow = { document: string; record: string; path: string; to_type: string; to_id: string };

/** One step of a document's log; `hash` covers the row and the hash before it. */
export type ChangeRow = {
  document: string;
  seq: number;
  at: string;
  actor: string;
  command_id: string;
  changes: string;
  hash: string;
};

/** Bytes kept under the SHA-256 of what lies on disk; `key_owner` says whose key seals them. */
export type BlobRow = { hash: string; workspace: string; size: number; key_owner: string | null; created: string };

export type JobRow = {
  id: string;
  workspace: string;
  kind: string;
  state: 'queued' | 'running' | 'done' | 'failed';
  input: string;
  result: string | null;
  problem: string | null;
  progress: number;
  attempts: number;
  created: string;
  due: string;
  leased_until: string | null;
  lease: string | null;
  ended: string | null;
};

export type MemberRow = { workspace: string; user_id: string; role: string; person_id: string | null; since: string };

/** `token_hash` is the SHA-256 of what the link says: the table cannot be used to get in. */
export type InviteRow = {
  token_hash: string;
  workspace: string;
  role: string;
  invited_by: string;
  created: string;
  expires: string;
  accepted_by: string | null;
  person_id: string | null;
};

/** What somebody said when they were asked whether they are this person; `tells` is the user who has not read it yet. */
export type PersonAnswerRow = {
  workspace: string;
  user_id: string;
  person_id: string;
  answer: string;
  at: string;
  tells: string | null;
};

/** `code` opens the workshop until `expires`; it is kept as it is, for whoever leads to show again: short codes hide in no hash. */
export type WorkshopDoorRow = { workshop: string; workspace: string; code: string; expires: string };

export type GuestRow = {
  id: string;
  token_hash: string;
  workshop: string;
  workspace: string;
  name: string;
  colour: string;
  joined: string;
  expires: string;
};
/** A comment that somebody has read, wherever they did. */
export type SeenCommentRow = { user_id: string; document: string; comment: string; at: string };

/** That an interview is open to somebody without consent until then, because they have said why. */
export type ReadingRow = { workspace: string; interview: string; user_id: string; until: string };

/** A read-only link; `password` is its scrypt key with the salt, `parts` and `frames` are JSON. */
export type ShareRow = {
  id: string;
  token_hash: string;
  journey: string;
  workspace: string;
  created_by: string;
  created: string;
  expires: string | null;
  revoked: string | null;
  password: string | null;
  parts: string;
  frames: string;
  seq: number | null;
  view: string | null;
  opened: string | null;
  openings: number;
};

/** Something that happened at the doors; `workspace` is null where it belongs to none, `detail` is JSON. */
export type SecurityEventRow = {
  id: string;
  at: string;
  workspace: string | null;
  kind: string;
  actor: string | null;
  about: string | null;
  place: string | null;
  detail: string;
};

/** Failures at one door by one who tries; `key` is a hash. Worthless after an hour: no backup needs it. */
export type DoorTryRow = { key: string; failures: number; at: string; before: string };

/** `sealed_secret` opens with the installation's secret alone, `recovery_hashes` is JSON; without `since` it is not turned on yet. */
export type TwoFactorRow = {
  user_id: string;
  sealed_secret: string;
  since: string | null;
  last_step: number;
  recovery_hashes: string;
};

/** A one-time link to a new password, for a day: a way in, and nothing for a backup. */
export type PasswordResetRow = { token_hash: string; user_id: string; made_by: string | null; expires: string };

export type AccountNoticeRow = { user_id: string; kind: string; at: string };

/** Whose account was removed: the name under which they stand in the logs. */
export type FormerAccountRow = { user_id: string; name: string; removed: string };
/**
 * A key that was made, noted beside the words: which keys there should be is known when the keys themselves are lost. `destroyed` was meant;
 * `given_up` is one that was lost and will not be looked for any more.
 */
export type KnownKeyRow = { owner: string; made: string; destroyed: string | null; given_up: string | null };

/** A document that somebody removed, and when. */
export type RemovedDocumentRow = { id: string; at: string };

/**
 * Something that happened to a document; `place` counts over all of them in the order of their commits. `touched` is JSON, the ids of records
 * by their type; nothing where that is any of them.
 */
export type OutboxRow = {
  place: number;
  workspace: string;
  document: string;
  kind: DocumentKind;
  did: 'begun' | 'stepped' | 'removed';
  seq: number;
  touched: string | null;
};

/** How far the outbox had come when it was looked at on a day. */
export type OutboxDayRow = { day: string; place: number };

/** How far a feed has read the outbox; the one without a name is the outbox itself. */
export type FeedRow = { name: string; place: number };

/** What is told of a journey, JSON texts without a participant's words; it tells how it is now where `made` is `wanted` and today is from `day` to `until`. */
export type ViewJourneyRow = {
  journey: string;
  workspace: string;
  wanted: number;
  made: number | null;
  day: string | null;
  summary: string | null;
  uses: string | null;
  agenda: string | null;
  work: string | null;
  until: string | null;
};

/** What will be told of a journey from `day` on, as long as nothing more is wanted of it. */
export type ViewNextRow = {
  journey: string;
  wanted: number;
  day: string;
  until: string;
  summary: string;
  uses: string;
  agenda: string;
  work: string;
};

/** A document that what is told of a journey was made from. */
export type ViewRestRow = { journey: string; document: string };

export type SettingRow = { key: string; value: string };

export type MigrationRow = { number: number; name: string; at: string };

export type Tables = {
  document: DocumentRow;
  record: RecordRow;
  reference: ReferenceRow;
  change: ChangeRow;
  blob: BlobRow;
  job: JobRow;
  member: MemberRow;
  invite: InviteRow;
  person_answer: PersonAnswerRow;
  workshop_door: WorkshopDoorRow;
  guest: GuestRow;
  seen_comment: SeenCommentRow;
  share: ShareRow;
  security_event: SecurityEventRow;
  door_try: DoorTryRow;
  two_factor: TwoFactorRow;
  password_reset: PasswordResetRow;
  account_notice: AccountNoticeRow;
  former_account: FormerAccountRow;
  reading: ReadingRow;
  known_key: KnownKeyRow;
  removed_document: RemovedDocumentRow;
  outbox: OutboxRow;
  outbox_day: OutboxDayRow;
  feed: FeedRow;
  view_journey: ViewJourneyRow;
  view_next: ViewNextRow;
  view_rest: ViewRestRow;
  setting: SettingRow;
  migration: MigrationRow;
};
