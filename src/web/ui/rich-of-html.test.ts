import { describe, expect, it } from 'vitest';
import { type HtmlNode, richOfHtml } from '#web/ui/rich-of-html.ts';

type Attributes = Readonly<Record<string, string>>;

const el = (nodeName: string, ...inside: (HtmlNode | string | Attributes)[]): HtmlNode => {
  const attributes = inside.find((one): one is Attributes => typeof one === 'object' && !('nodeName' in one)) ?? {};
  const childNodes = inside
    .filter((one): one is HtmlNode | string => typeof one === 'string' || 'nodeName' in one)
    .map((one) => (typeof one === 'string' ? words(one) : one));
  return { nodeName, nodeValue: null, childNodes, getAttribute: (name) => attributes[name] ?? null };
};
const words = (nodeValue: string): HtmlNode => ({ nodeName: '#text', nodeValue, childNodes: [] });

describe('what is pasted from elsewhere', () => {
  it('keeps bold, italics, links and lists', () => {
    const page = el(
      'BODY',
      el(
        'P',
        'She ',
        el('STRONG', 'waits '),
        el('I', 'two'),
        ' days, see ',
        el('A', { href: 'https://s.example/a' }, 'the page'),
      ),
      el('UL', el('LI', el('P', 'light')), el('LI', el('B', 'water'))),
    );
    expect(richOfHtml(page)).toBe(
      'She **waits** _two_ days, see [the page](https://s.example/a)\n\n- light\n\n- **water**'.replaceAll(
        '\n\n',
        '\n',
      ),
    );
  });

  it('sees the dots that Word writes as what they are', () => {
    const item = (text: string) =>
      el('p', { style: 'mso-list:l0 level1 lfo1' }, el('span', { style: 'mso-list:Ignore' }, '·   '), text);
    expect(richOfHtml(el('body', item('light'), item('water')))).toBe('- light\n- water');
  });

  it('is not bold because a page wraps everything in what is not', () => {
    const page = el('B', { style: 'font-weight:normal' }, el('SPAN', { style: 'font-weight:700' }, 'two'), ' days');
    expect(richOfHtml(el('BODY', page))).toBe('**two** days');
  });

  it('lets go of scripts, and of links that lead to none of the places links may', () => {
    const page = el(
      'BODY',
      el('SCRIPT', 'alert(1)'),
      el('A', { href: 'javascript:alert(1)' }, 'here'),
      el('STYLE', 'p{}'),
    );
    expect(richOfHtml(page)).toBe('here');
  });
});
