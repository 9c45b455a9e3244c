/**
 * How much one transcript may ask of the machine before it is refused.
 *
 * Units   bytes as sent, parts of a Word file, bytes of one when unpacked, UTF-16 units of the text.
 */
export type TranscriptLimits = {
  readonly bytes: number;
  readonly parts: number;
  readonly unpackedBytes: number;
  readonly characters: number;
};

export const transcriptLimits: TranscriptLimits = {
  bytes: 50 * 2 ** 20,
  parts: 10_000,
  unpackedBytes: 24 * 2 ** 20,
  characters: 5_000_000,
};
