/**
 * Where each operation of the API is asked: its method and its path. The names are what programs that are made from the description call;
 * names, methods and paths are public, and stay.
 */
export const addresses = {
  // talk of the server
  readHealth: 'GET /api/health',
  readDescription: 'GET /api/v1/openapi.json',
  readJob: 'GET /api/v1/jobs/:id',
  retryJob: 'POST /api/v1/jobs/:id/retry',
  // at the doors
  signIn: 'POST /api/auth/sign-in/email',
  changePassword: 'POST /api/auth/change-password',
  signOut: 'POST /api/auth/sign-out',
  listSessions: 'GET /api/auth/list-sessions',
  endSessions: 'POST /api/auth/revoke-sessions',
  endOtherSessions: 'POST /api/auth/revoke-other-sessions',
  renameMe: 'POST /api/auth/update-user',
  readMySecurity: 'GET /api/v1/me/security',
  endSession: 'DELETE /api/v1/me/sessions/:session',
  seeNotices: 'POST /api/v1/me/notices/seen',
  beginTwoFactor: 'POST /api/v1/me/two-factor',
  confirmTwoFactor: 'POST /api/v1/me/two-factor/confirm',
  endTwoFactor: 'POST /api/v1/me/two-factor/off',
  readPasswordReset: 'GET /api/v1/password-resets/:token',
  resetPassword: 'POST /api/v1/password-resets/:token',
  removeMe: 'POST /api/v1/me/remove',
  // people
  readSetup: 'GET /api/v1/setup',
  openClaimLink: 'POST /api/v1/claim/link',
  claim: 'POST /api/v1/claim',
  readMe: 'GET /api/v1/me',
  readInvite: 'GET /api/v1/invites/:token',
  acceptInvite: 'POST /api/v1/invites/:token/accept',
  listMembers: 'GET /api/v1/workspaces/:ws/members',
  changeRole: 'PATCH /api/v1/workspaces/:ws/members/:user',
  removeMember: 'DELETE /api/v1/workspaces/:ws/members/:user',
  makeInvite: 'POST /api/v1/workspaces/:ws/invites',
  listInvites: 'GET /api/v1/workspaces/:ws/invites',
  takeInviteBack: 'DELETE /api/v1/workspaces/:ws/invites/:invite',
  makePasswordReset: 'POST /api/v1/workspaces/:ws/members/:user/password-reset',
  endTwoFactorOf: 'POST /api/v1/workspaces/:ws/members/:user/two-factor-off',
  removeAccountOf: 'DELETE /api/v1/workspaces/:ws/members/:user/account',
  listSecurityEvents: 'GET /api/v1/workspaces/:ws/security-events',
  exportSecurityEvents: 'GET /api/v1/workspaces/:ws/security-events.csv',
  readSeenComments: 'GET /api/v1/journeys/:id/seen-comments',
  seeComments: 'POST /api/v1/journeys/:id/seen-comments',
  // journeys
  listJourneys: 'GET /api/v1/workspaces/:ws/journeys',
  makeJourney: 'POST /api/v1/workspaces/:ws/journeys',
  makeResearched: 'POST /api/v1/journeys/:id/researched',
  removeJourney: 'DELETE /api/v1/journeys/:id',
  findPlaces: 'GET /api/v1/workspaces/:ws/places',
  readJourney: 'GET /api/v1/journeys/:id/snapshot',
  importJourney: 'POST /api/v1/workspaces/:ws/import',
  readJourneyFile: 'GET /api/v1/journeys/:id/file',
  exportJourney: 'GET /api/v1/journeys/:id/export.:format',
  readFileSchema: 'GET /api/v1/schema/stig-journey.json',
  readHistory: 'GET /api/v1/journeys/:id/history',
  readPaths: 'GET /api/v1/journeys/:id/history/path',
  readJourneyThen: 'GET /api/v1/journeys/:id/history/:seq',
  restoreJourney: 'POST /api/v1/journeys/:id/restore',
  readImage: 'GET /api/v1/workspaces/:ws/images/:hash',
  keepImage: 'POST /api/v1/workspaces/:ws/images',
  countTouchpoints: 'GET /api/v1/workspaces/:ws/touchpoints',
  listTouchpointUses: 'GET /api/v1/workspaces/:ws/touchpoints/:id/uses',
  // the library
  countMentions: 'GET /api/v1/workspaces/:ws/library/:type/:id/mentions',
  unite: 'POST /api/v1/workspaces/:ws/library/:type/:id/unite',
  // the example
  readExample: 'GET /api/v1/workspaces/:ws/example',
  makeExample: 'POST /api/v1/workspaces/:ws/example',
  removeExample: 'DELETE /api/v1/workspaces/:ws/example',
  // links
  makeShare: 'POST /api/v1/journeys/:id/shares',
  listShares: 'GET /api/v1/journeys/:id/shares',
  takeShareBack: 'DELETE /api/v1/journeys/:id/shares/:share',
  openShare: 'POST /api/v1/shared/:token',
  readSharedImage: 'GET /api/v1/shared/:token/images/:hash',
  // research
  listInterviews: 'GET /api/v1/workspaces/:ws/interviews',
  makeInterview: 'POST /api/v1/workspaces/:ws/interviews',
  removeInterview: 'DELETE /api/v1/interviews/:id',
  readTranscript: 'POST /api/v1/interviews/:id/transcript',
  openReading: 'POST /api/v1/interviews/:id/readings',
  readEvidence: 'GET /api/v1/journeys/:id/evidence',
  eraseParticipant: 'POST /api/v1/workspaces/:ws/participants/:id/erase',
  findSaid: 'POST /api/v1/workspaces/:ws/said',
  // practice
  readToday: 'GET /api/v1/workspaces/:ws/today',
  // workshops
  listWorkshops: 'GET /api/v1/journeys/:id/workshops',
  makeWorkshop: 'POST /api/v1/journeys/:id/workshops',
  removeWorkshop: 'DELETE /api/v1/workshops/:id',
  readDoor: 'GET /api/v1/workshops/:id/door',
  openDoor: 'POST /api/v1/workshops/:id/door',
  shutDoor: 'DELETE /api/v1/workshops/:id/door',
  closeWorkshop: 'POST /api/v1/workshops/:id/close',
  listGuests: 'GET /api/v1/workshops/:id/guests',
  showGuestOut: 'DELETE /api/v1/workshops/:id/guests/:guest',
  join: 'POST /api/v1/join',
  readGuest: 'GET /api/v1/guest',
  leave: 'POST /api/v1/guest/leave',
  readGuestMap: 'GET /api/v1/guest/map',
  readGuestImage: 'GET /api/v1/guest/images/:hash',
  // behaviour
  keepEventFile: 'POST /api/v1/workspaces/:ws/event-logs/preview',
  importEventLog: 'POST /api/v1/workspaces/:ws/event-logs',
  findOverlap: 'POST /api/v1/workspaces/:ws/event-logs/overlap',
  listLooseFiles: 'GET /api/v1/workspaces/:ws/loose-event-files',
  removeLooseFile: 'DELETE /api/v1/workspaces/:ws/loose-event-files/:blob',
  previewEventLog: 'GET /api/v1/workspaces/:ws/event-logs/:log/preview',
  readEventLogAnew: 'POST /api/v1/workspaces/:ws/event-logs/:log/read-anew',
  changeEventLog: 'PATCH /api/v1/workspaces/:ws/event-logs/:log',
  removeEventLog: 'DELETE /api/v1/workspaces/:ws/event-logs/:log',
  readOverlay: 'GET /api/v1/journeys/:id/overlay',
  listEventNames: 'GET /api/v1/journeys/:id/event-names',
  proposeMapping: 'GET /api/v1/journeys/:id/mapping-proposal',
  findCustomer: 'POST /api/v1/workspaces/:ws/customers/find',
  eraseCustomer: 'POST /api/v1/workspaces/:ws/customers/erase',
} as const;

export type Operation = keyof typeof addresses;

/** The method and the path of an operation. */
export function addressOf(operation: Operation): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = addresses[operation].split(' ');
  return { method, path };
}
