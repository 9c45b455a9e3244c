/** What the server has a process apart do. */
export type Order = { readonly say: 'do'; readonly task: string; readonly with: unknown };

/** What a process apart says while it works: something that needs an answer, or how it ended. */
export type Said =
  | { readonly say: 'ask'; readonly id: number; readonly what: unknown }
  | { readonly say: 'done'; readonly value: unknown; readonly memoryBytes: number }
  | { readonly say: 'broke'; readonly problem: string };

/** The server's answer to what was asked, or why there is none. */
export type Answered = {
  readonly say: 'answer';
  readonly id: number;
  readonly value?: unknown;
  readonly problem?: string;
};
