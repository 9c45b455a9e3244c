import * as z from 'zod';
import { command } from '#model/document/command.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { recordTypes } from '#model/document/records.ts';
import { recordIn } from '#protocol/http/records.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const types = Object.values(recordTypes);
const kinds: readonly DocumentKind[] = ['workspace', 'journey', 'interview', 'workshop'];

/**
 * What documents are made of, as the description of the API names it: the body and the record of each type, what stands in each kind of
 * document, and the commands that change them.
 */
export function recordSchemas(): Record<string, Schema> {
  const bodies = types.flatMap(({ type, body }) => named(bodyName(type), jsonSchema(body)));
  const records = types.map(({ type }) => [recordName(type), recordSchema(type)] as const);
  const documents = kinds.map((kind) => {
    const within = types.filter(({ document }) => document === kind).map(({ type }) => type);
    return [
      recordIn(kind),
      oneOf(
        'type',
        within.map((type) => [type, refTo(recordName(type))] as const),
      ),
    ] as const;
  });
  return Object.fromEntries([...bodies, ...records, ...documents, ...named('Command', commandSchema())]);
}

const inCapitals = (type: string): string =>
  type.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const bodyName = (type: string): string => `${inCapitals(type)}Body`;
const recordName = (type: string): string => `${inCapitals(type)}Record`;
const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A schema under its name, and those that it holds within itself beside it: in the description there is but one place for schemas. */
function named(name: string, { $defs = {}, ...schema }: Schema): (readonly [string, Schema])[] {
  const within = Object.entries($defs);
  const nameOf = (key: string): string => `${name}${inCapitals(key.replaceAll('_', ''))}`;
  const lifted = (one: object): Schema =>
    JSON.parse(
      JSON.stringify(one).replaceAll(/"#\/\$defs\/(\w+)"/gu, (_, key: string) =>
        JSON.stringify(`#/components/schemas/${nameOf(key)}`),
      ),
    ) as Schema;
  return [[name, lifted(schema)], ...within.map(([key, one]) => [nameOf(key), lifted(one as Schema)] as const)];
}

function jsonSchema(schema: z.ZodType): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return rest;
}

/** A record as it is told: some of its words may be gone, or kept from whoever asks. */
function recordSchema(type: string): Schema {
  const { withheld, keyMissing, erased } = {
    erased: 'A participant’s words were here, and are gone.',
    keyMissing: 'With `erased`: nobody erased the words, their key is lost.',
    withheld: 'Some words are kept from whoever asks.',
  };
  const flag = (description: string): Schema => ({ type: 'boolean', const: true, description });
  return {
    type: 'object',
    properties: {
      type: { type: 'string', const: type },
      id: { type: 'string' },
      order: { type: 'string', description: 'Where it stands among those of its type: compared letter by letter.' },
      body: refTo(bodyName(type)),
      erased: flag(erased),
      keyMissing: flag(keyMissing),
      withheld: flag(withheld),
    },
    required: ['type', 'id', 'order', 'body'],
  };
}

const oneOf = (propertyName: string, members: readonly (readonly [string, Schema])[]): Schema => ({
  oneOf: members.map(([, schema]) => schema),
  discriminator: {
    propertyName,
    mapping: Object.fromEntries(members.map(([value, { $ref }]) => [value, String($ref)])),
  },
});

/** What is sent on the line (`/api/v1/sync`): every command as it is read, and of `add` one for each type of record. */
function commandSchema(): Schema {
  const said = jsonSchema(command);
  const variants = said.oneOf ?? said.anyOf ?? [];
  const doing = (one: z.core.JSONSchema._JSONSchema): unknown =>
    typeof one === 'object' && typeof one.properties?.['do'] === 'object' ? one.properties['do'].const : undefined;
  const adding = variants.find((one) => doing(one) === 'add') as Schema;
  const added = types.map(({ type }): Schema => ({
    ...adding,
    properties: { ...adding.properties, type: { type: 'string', const: type }, body: refTo(bodyName(type)) },
  }));
  return {
    description: 'What somebody wants to do to a document; sent on the line that pages hold open (`/api/v1/sync`).',
    anyOf: [...added, ...variants.filter((one) => doing(one) !== 'add')],
    ...(said.$defs && { $defs: said.$defs }),
  };
}
