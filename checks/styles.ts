import { namesGiven, readAll, readStyles, readTokens } from './styles/read-styles.ts';
import { isWrongBy, styleRules } from './styles/style-rules.ts';
import { widths } from '../src/web/ui/widths.ts';

type Fault = { readonly rule: string; readonly what: string };

/** What is left to the controls' library to give. */
const givenByControls = new Set(['trigger-width']);

/** Whether style sheets name what tokens have a name for, and the proof that each rule still bites. Gives what is wrong, a line each. */
export function checkStyles(): string[] {
  const wrong = faultsIn('src/web').map(({ rule, what }) => `${rule}: ${what}`);
  const bitten = new Set(faultsIn('checks/canary/styles').map(({ rule }) => rule));
  const rules = [...styleRules.map(({ name }) => name), 'unknown', 'unused'];
  const toothless = rules.filter((rule) => !bitten.has(rule));
  return [...wrong, ...toothless.map((rule) => `no canary is caught by ${rule}: checks/canary/styles needs one`)];
}

function faultsIn(folder: string): Fault[] {
  const [tokens, said] = [readTokens(folder), readStyles(folder)];
  const known = new Set([...namesGiven(folder), ...givenByControls]);
  const all = readAll(folder);
  const numbers = said.flatMap((one) =>
    styleRules
      .filter((rule) => isWrongBy(rule, one, tokens))
      .map(({ name }) => ({ rule: name, what: `${one.where} ${one.property}: ${one.value}` })),
  );
  const unknown = said.flatMap(({ where, property, value }) =>
    namesIn(property, value)
      .filter((name) => !(property.startsWith('@') ? Object.keys(widths).includes(name) : known.has(name)))
      .map((name) => ({ rule: 'unknown', what: `${where} there is no --${name}` })),
  );
  const unused = [...tokens.keys()]
    .filter((name) => !all.includes(`var(--${name})`) && !all.includes(`'${name}'`))
    .map((name) => ({ rule: 'unused', what: `nothing uses --${name}` }));
  return [...numbers, ...unknown, ...unused];
}

const namesIn = (property: string, value: string): string[] =>
  [...value.matchAll(property.startsWith('@') ? /\(--([\w-]+)\)/gu : /var\(--([\w-]+)/gu)].map(([, name = '']) => name);
