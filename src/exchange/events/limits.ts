/**
 * How much one event file may ask of the machine before it is refused.
 *
 * Units   bytes as stored, bytes after unpacking, UTF-16 units for `headerLength` and `rowLength`.
 */
export type EventFileLimits = {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerLength: number;
  readonly rowLength: number;
  readonly columns: number;
  readonly depth: number;
};

export const defaultLimits: EventFileLimits = {
  packedBytes: 2 ** 30,
  unpackedBytes: 16 * 2 ** 30,
  headerLength: 200_000,
  rowLength: 2 ** 20,
  columns: 1000,
  depth: 32,
};
