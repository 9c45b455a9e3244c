import type { EventEngineFaultKind } from '#analytics/event-engine.ts';

export type ChildOptions = { readonly folder: string; readonly memoryBytes: number };

/** Parent to child: what to do. */
export type ChildRequest = {
  readonly id: number;
  readonly act: 'query' | 'command' | 'insert' | 'close';
  readonly text: string;
};

/** Parent to child: whether it is still there; answered also while a question is being worked on. */
export type ChildPing = { readonly act: 'ping' };

/** Child to parent: what came of it, or that it is ready or never will be. */
export type ChildReply =
  | { readonly say: 'ready' }
  | { readonly say: 'here' }
  | { readonly say: 'unable'; readonly kind: EventEngineFaultKind; readonly message: string }
  | { readonly say: 'done'; readonly id: number; readonly text: string }
  | { readonly say: 'failed'; readonly id: number; readonly kind: EventEngineFaultKind; readonly message: string };
