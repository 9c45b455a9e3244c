import type { Words } from '#words/languages.ts';

export type TemplateName = 'whole' | 'episode' | 'b2b' | 'public';

/** How something happens, where the workspace has no channel of that name yet. */
export type ChannelName = 'talk' | 'web' | 'phone' | 'mail' | 'letter' | 'meeting' | 'app' | 'home' | 'place' | 'feed';

export type TemplateInteraction = {
  readonly text: Words;
  readonly channel: ChannelName;
  /** It happens without the organisation. */
  readonly isWithout?: true;
  /** Whose it is of those around a decision. */
  readonly role?: string;
};

/** A phase with what may happen in it; the feeling (−1 … +1) is where the curve passes its middle. */
export type TemplatePhase = {
  readonly name: Words;
  readonly doing: Words;
  readonly goal: Words;
  readonly stretch: 'before' | 'during' | 'after';
  readonly isWithout?: true;
  readonly feeling: number;
  readonly interactions: readonly TemplateInteraction[];
};

/** A journey to write over: somebody's guess of how it may be, so that one has something to disagree with. */
export type Template = {
  readonly id: TemplateName;
  readonly name: Words;
  readonly goal: Words;
  readonly question: Words;
  readonly scope: 'whole' | 'episode';
  readonly business?: { readonly roles: readonly string[]; readonly leadTime: string };
  readonly phases: readonly TemplatePhase[];
};

export const w = (en: string, sv: string, nb: string): Words => ({ en, sv, nb });
