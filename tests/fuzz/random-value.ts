import type { Json } from '#base/json.ts';
import type { Random } from '#base/random.ts';

/** The part of JSON Schema that the record types use. */
export type Schema = {
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};

export type Dice = {
  readonly random: Random;
  readonly upTo: (n: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** A word that nobody has said before. */
  readonly newWord: () => string;
};

export function createDice(random: Random): Dice {
  let said = 0;
  const upTo = (n: number): number => Math.floor(random() * n);
  return {
    random,
    upTo,
    chance: (share) => random() < share,
    pick: (from) => {
      const picked = from[upTo(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    newWord: () => `w${(said += 1)}`,
  };
}

/** The words in a text that one person once typed and nobody else. */
export const ownWords = (text: string): string[] => text.split(/\s+/u).filter((word) => /^w\d+$/u.test(word));

const words =
  'she waits at home and asks a neighbour whether the parcel has left — växten är vissen 🌱 "why?" igjen'.split(' ');

export const randomText = (dice: Dice, most = 6): string =>
  Array.from({ length: dice.upTo(most) + 1 }, () => (dice.chance(0.3) ? dice.newWord() : dice.pick(words))).join(
    dice.chance(0.1) ? '\n' : ' ',
  );

/** Something that the schema allows; `ids` are what a string without a shape is sometimes, so that references lead somewhere. */
export function randomValue(schema: Schema, dice: Dice, ids: readonly string[]): Json {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return dice.pick(schema.enum);
  if (schema.anyOf) return randomValue(dice.pick(schema.anyOf), dice, ids);
  switch (schema.type) {
    case 'object':
      return randomObject(schema, dice, ids);
    case 'array':
      return Array.from({ length: dice.upTo(4) }, () => randomValue(schema.items ?? {}, dice, ids));
    case 'boolean':
      return dice.chance(0.5);
    case 'integer':
    case 'number':
      return randomNumber(schema, dice);
    default:
      return randomString(schema, dice, ids);
  }
}

function randomObject(schema: Schema, dice: Dice, ids: readonly string[]): Json {
  const value: Record<string, Json> = {};
  for (const [key, of] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(key) || dice.chance(0.4)) value[key] = randomValue(of, dice, ids);
  }
  if (schema.additionalProperties && dice.chance(0.05)) value['unknownKey'] = randomText(dice);
  return value;
}

function randomNumber({ type, minimum = -100, maximum = 100 }: Schema, dice: Dice): number {
  const value = minimum + dice.random() * (Math.min(maximum, minimum + 1000) - minimum);
  return type === 'integer' ? Math.floor(value) : Math.round(value * 1000) / 1000;
}

function randomString({ format, pattern }: Schema, dice: Dice, ids: readonly string[]): string {
  if (format === 'date') return `2026-0${dice.upTo(9) + 1}-1${dice.upTo(10)}`;
  if (format === 'date-time') return `2026-0${dice.upTo(9) + 1}-10T10:00:00Z`;
  if (pattern) return dice.pick(['P1D', 'PT4H', 'P2W', 'P1Y6M']);
  return ids.length > 0 && dice.chance(0.3) ? dice.pick(ids) : randomText(dice);
}
