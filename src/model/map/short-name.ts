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
  [
    'a about an and are as at because but by for from her his how if in into is it its of on or so than that the their them this to was what when where whether which while who with without',
    'att av de den deras det där då eller en ett för från hans hennes hur i med men mot när och om på sin sitt som till utan vad var vid vilka vilken vilket än är',
    'at av da de den der deres det eller en et for fra hans hennes hva hvem hvilken hvor hvordan hvorfor i med men mot når og om på sin sitt som så til uten ved å enn er',
  ].flatMap((words) => words.split(' ')),
);
