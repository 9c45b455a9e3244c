/** What stands in a cell; nothing where nothing is known. */
export type Cell = string | number | null;

/** A table with its name, its columns' titles, and rows as long as these. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};
