type Zod = typeof import('zod');

/** The library that checks, once it has been fetched. */
let zod: Zod | undefined;
let coming: Promise<void> | undefined;

/** Fetches what checks a body before it is sent; until then the server alone does. */
export async function fetchSchemas(): Promise<void> {
  coming ??= take();
  await coming;
}

/** Where it cannot be fetched the server goes on checking alone. */
async function take(): Promise<void> {
  try {
    const library = await import('zod');
    // The page's security policy forbids code made of strings; being refused it costs a tenth of a second.
    library.config({ jitless: true });
    zod = library;
  } catch {
    coming = undefined;
  }
}

const makers = new WeakMap<object, () => unknown>();

/**
 * What the library calls by this name, written down now and made when something is checked with it: what is made of it, and of that, is too.
 * As long as the library is not there, everything passes.
 *
 * @public for what `vite.schemas.ts` makes of `zod`
 */
export const later = (name: string): unknown => writtenDown(() => Reflect.get(zod ?? {}, name));

function writtenDown(make: () => unknown): unknown {
  let made: unknown;
  const real = (): unknown => (made ??= make());
  const stand = new Proxy(() => {}, {
    get: (_stand, key) =>
      key === 'safeParse'
        ? (value: unknown) => (zod ? (real() as Schema).safeParse(value) : { success: true, data: value })
        : writtenDown(() => memberOf(real() as object, key)),
    apply: (_stand, _self, said: readonly unknown[]) =>
      writtenDown(() => (real() as (...said: unknown[]) => unknown)(...said.map(realOf))),
    ownKeys: () => {
      throw new Error('a schema that comes later cannot be taken apart');
    },
  });
  makers.set(stand, real);
  return stand;
}

type Schema = { readonly safeParse: (value: unknown) => unknown };

function memberOf(whole: object, key: string | symbol): unknown {
  const member: unknown = Reflect.get(whole, key);
  return typeof member === 'function' ? member.bind(whole) : member;
}

/** The same with the schemas in it made. */
function realOf(said: unknown): unknown {
  if (typeof said === 'function' || (typeof said === 'object' && said !== null)) {
    const real = makers.get(said);
    if (real) return real();
  }
  if (Array.isArray(said)) return said.map(realOf);
  const isPlain = typeof said === 'object' && said !== null && Object.getPrototypeOf(said) === Object.prototype;
  return isPlain ? Object.fromEntries(Object.entries(said).map(([key, one]) => [key, realOf(one)])) : said;
}
