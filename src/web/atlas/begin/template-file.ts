import type { CreateId } from '#base/id.ts';
import type { JsonObject } from '#base/json.ts';
import type { Template, TemplatePhase } from '#web/atlas/begin/templates/template.ts';
import { channelNames } from '#web/atlas/begin/templates/templates.ts';
import type { Language } from '#base/languages.ts';

/** What whoever begins says of their journey; what is left out is the template's. */
export type Wished = {
  readonly name?: string | undefined;
  readonly primaryGoal?: string | undefined;
  readonly learningQuestion?: string | undefined;
};

export type TemplateInto = {
  readonly language: Language;
  readonly today: string;
  readonly person?: string | undefined;
  /** The workspace's channels by their names in small letters. */
  readonly channels: ReadonlyMap<string, string>;
  readonly createId: CreateId;
};

/** A template as a file in the open format, in one language, to be brought in as a hypothesis of a journey. */
export function templateFile(template: Template, wished: Wished, into: TemplateInto): JsonObject {
  const { language, createId } = into;
  const channels = new Map<string, { id: string; name: string }>();
  const channelOf = (name: string): string => {
    const key = name.toLowerCase();
    const known = into.channels.get(key);
    if (known !== undefined) return known;
    const added = channels.get(key) ?? { id: createId(), name };
    channels.set(key, added);
    return added.id;
  };
  const laid = template.phases.map((phase) => layPhase(phase, { language, createId, channelOf }));
  const curve = createId();
  return {
    ...{ format: 'stig-journey', version: 1, id: createId() },
    journey: journeyOf(template, wished, into),
    phases: laid.map(({ phase }) => phase),
    interactions: laid.flatMap(({ interactions }) => interactions),
    curves: [{ id: curve, of: 'customers', points: laid.map(({ point }) => point) }],
    library: { channels: [...channels.values()] },
  };
}

function journeyOf(template: Template, wished: Wished, { language, today, person }: TemplateInto): JsonObject {
  return {
    name: wished.name || template.name[language],
    primaryGoal: wished.primaryGoal || template.goal[language],
    learningQuestion: wished.learningQuestion || template.question[language],
    ...{ language, scope: template.scope, basis: 'hypothesis', snapshotDate: today, status: 'draft' },
    ...(template.business && {
      business: { kind: 'b2b', roles: [...template.business.roles], leadTime: template.business.leadTime },
    }),
    ...(person !== undefined && { owners: { professional: person } }),
  };
}

type Laying = {
  readonly language: Language;
  readonly createId: CreateId;
  readonly channelOf: (name: string) => string;
};

function layPhase(template: TemplatePhase, { language, createId, channelOf }: Laying) {
  const id = createId();
  const { name, doing, goal, stretch, isWithout = false, feeling } = template;
  return {
    phase: {
      ...{ id, name: name[language], doing: doing[language], goal: goal[language] },
      ...{ involvesUs: !isWithout, stretch },
    },
    interactions: template.interactions.map(({ text, channel, role, isWithout: isApart = false }) => ({
      ...{ id: createId(), phase: id, text: text[language], kind: isApart ? 'indirect' : 'direct' },
      channels: [channelOf(channelNames[channel][language])],
      ...(role !== undefined && { role }),
    })),
    point: { id: createId(), at: { phase: id, position: 0.5 }, feeling },
  };
}
