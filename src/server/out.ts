/** Where a program says, line by line, what its owner should know. */
export type Out = { readonly say: (line: string) => void; readonly warn: (line: string) => void };
