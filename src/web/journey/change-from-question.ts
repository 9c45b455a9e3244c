import { withoutEnd } from '#base/without-end.ts';
const openings =
  /^\s*(?:how might we|hur kan vi|hur skulle vi kunna|hvordan kan vi|hvordan skulle vi kunne)\b[\s…:.,]*/iu;

/** What a change may begin from: a "How might we …" without its opening words and its question mark. */
export function changeFromQuestion(question: string): string {
  const rest = withoutEnd(question.replace(openings, ''), /[\s?]/u);
  return rest.slice(0, 1).toLocaleUpperCase() + rest.slice(1);
}
