/** A refusal's code with what it is about, in one line that is read back: `row-too-long · line 7 · limit 1000`. */
export type ToldWhy = { readonly code: string; readonly values: Readonly<Record<string, string>> };

const sign = ' · ';

export function writeWhy(code: string, values: Readonly<Record<string, unknown>> = {}): string {
  const said = Object.entries(values).map(([key, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    return `${key} ${text.replaceAll(sign, ', ')}`;
  });
  return [code, ...said].join(sign);
}

export function readWhy(text: string): ToldWhy {
  const [code = '', ...said] = text.split(sign);
  const values = said.map((one) => {
    const at = one.indexOf(' ');
    return at === -1 ? [one, ''] : [one.slice(0, at), one.slice(at + 1)];
  });
  return { code, values: Object.fromEntries(values) as Record<string, string> };
}
