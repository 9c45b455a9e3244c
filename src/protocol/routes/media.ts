/** A picture as it is kept. */
export const pictures = { media: ['image/jpeg', 'image/png'], what: 'The picture' } as const;

/** Why a picture that is kept may not be shown. */
export const pictureRefusals = ['blob-damaged', 'unreadable-file', 'too-heavy', 'took-too-long', 'busy'] as const;

/** What a file may be that its sender did not name. */
const unnamed = 'application/octet-stream';

/** A picture as somebody brings it. */
export const pictureFile = {
  media: [unnamed, 'image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  what: 'The picture’s file',
} as const;

/** A journey in the open format. */
export const journeyFile = { media: [unnamed, 'application/json'], what: 'The file in the open format' } as const;

/** What was said in an interview. */
export const transcriptFile = {
  media: [
    unnamed,
    'text/plain',
    'text/vtt',
    'application/x-subrip',
    'text/markdown',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  what: 'The transcript’s file',
} as const;

/** What customers did. */
export const eventFile = {
  media: [unnamed, 'text/csv', 'application/xml', 'application/gzip'],
  what: 'The event log: CSV or XES, packed with gzip or not',
} as const;

/** Why a file that somebody brings may not be taken. */
export const fileRefusals = [
  'unreadable-file',
  'unsupported-file',
  'quota-full',
  'too-heavy',
  'took-too-long',
  'busy',
] as const;
