import * as z from 'zod';
import type { Result } from '#base/result.ts';
import { saidReading } from '#protocol/http/behaviour.ts';
import { exportFormats, exportQuery, importQuery } from '#protocol/http/map.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';

/** Something the machine's owner may have done, by the running server or, where none runs, by the command line itself. */
export type Operation<Input extends z.ZodType, Value> = {
  readonly input: Input;
  readonly load: () => Promise<
    (installation: Installation, input: z.output<Input>) => Promise<Result<Value, ServerRefusal>>
  >;
};

const operation = <Input extends z.ZodType, Value>(one: Operation<Input, Value>): Operation<Input, Value> => one;

const operations = {
  import: operation({
    input: importQuery.extend({ text: z.string(), workspace: z.string().optional() }),
    load: async () => (await import('#server/control/import.ts')).importText,
  }),
  'import-events': operation({
    input: z.object({
      file: z.string(),
      journeys: z.array(z.string()),
      name: z.string().optional(),
      again: z.boolean().optional(),
      ...saidReading,
    }),
    load: async () => (await import('#server/control/import-events.ts')).importEventFile,
  }),
  'await-import': operation({
    input: z.object({ job: z.string() }),
    load: async () => (await import('#server/control/import-events.ts')).awaitImport,
  }),
  export: operation({
    input: exportQuery.extend({ journey: z.string(), format: z.enum(exportFormats) }),
    load: async () => (await import('#server/control/export.ts')).exportBytes,
  }),
  backup: operation({
    input: z.object({ to: z.string(), keysTo: z.string(), replaceKeys: z.boolean().optional() }),
    load: async () => (await import('#server/control/backup.ts')).backUp,
  }),
  doctor: operation({
    input: z.object({}),
    load: async () => (await import('#server/control/doctor.ts')).examineAll,
  }),
  'reset-password': operation({
    input: z.object({ email: z.string().max(320), twoFactor: z.boolean() }),
    load: async () => (await import('#server/control/reset-password.ts')).resetPasswordOf,
  }),
  rebuild: operation({
    input: z.object({}),
    load: async () => (await import('#server/control/rebuild.ts')).rebuildAll,
  }),
} as const;

export type OperationName = keyof typeof operations;
export type InputOf<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
type RunOf<Name extends OperationName> = Awaited<ReturnType<(typeof operations)[Name]['load']>>;
export type AnswerOf<Name extends OperationName> = Awaited<ReturnType<RunOf<Name>>>;

export const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name);

/** Has it done here. Errors: what the disk or the database does is thrown. */
export async function operate<Name extends OperationName>(
  installation: Installation,
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  const { input: schema, load } = operations[name];
  const run = (await load()) as (installation: Installation, input: unknown) => Promise<AnswerOf<Name>>;
  return run(installation, schema.parse(input));
}
