const most = 4;

/** A name of at most four words for what somebody does, proposed from how it was told: its first clause, without what it begins with that says nothing. */
export function shortNameOf(text: string): string {
  const [clause = ''] = text.trim().split(/[.,;:!?()–—\n]/u);
  const words = clause.split(/\s+/u).filter((word) => word !== '');
  const told = words.slice(0, most);
  while (told.length > 2 && small.has(told.at(-1)?.toLowerCase() ?? '')) told.pop();
  return told.join(' ');
}

/** Words that a name cannot end with. */
const small = new Set(
  'a an and are at for from her his in into is it its of on or that the their to was with att av de den det eller en ett för från har hennes i med mot och om på sin sitt som till är deres eller et for fra hans i med mot og om på sin som til er å'.split(
    ' ',
  ),
);
