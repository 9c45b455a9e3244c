import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const sources = join(import.meta.dirname, '..');
/** Where buttons are made: whoever uses them says why, which is looked at below for a group of toggles, too. */
const homes = ['ui/button.tsx', 'ui/toggles.tsx'];

type Said = { readonly at: string; readonly tag: string; readonly said: ReadonlyMap<string, string> };

/** Every button of the screens, with what its properties are given. */
const buttons = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !homes.includes(file))
  .flatMap(buttonsIn);

function buttonsIn(file: string): Said[] {
  const text = readFileSync(join(sources, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText();
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (/^(?:\w*Button|button)$/u.test(tag)) found.push({ at: `${file}:${line}`, tag, said: propertiesOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function propertiesOf({ attributes }: ts.JsxOpeningLikeElement): Map<string, string> {
  return new Map(
    attributes.properties.flatMap((one) =>
      ts.isJsxAttribute(one) ? [[one.name.getText(), one.initializer?.getText() ?? 'true'] as const] : [],
    ),
  );
}

const where = (wrong: readonly Said[]): string[] => wrong.map(({ at, tag }) => `${at} <${tag}>`);

it('no button is out of reach without saying why', () => {
  expect(buttons.length).toBeGreaterThan(200);
  expect(where(buttons.filter(({ said }) => said.has('isDisabled') || said.has('disabled')))).toEqual([]);
});

/** What says that something is being done, and nothing else. */
const progress =
  /^\{[\s\w.|]*\b(?:isPending|isSending|isLeaving|isReading|isFetchingNextPage|isSuccess)\b[\s\w.|]*\}$/u;

it('a button is busy only while something is being done', () => {
  const busy = buttons.filter(({ said }) => said.has('isBusy'));
  expect(busy.length).toBeGreaterThan(20);
  expect(where(busy.filter(({ said }) => !progress.test(said.get('isBusy') ?? '')))).toEqual([]);
});

/** What people choose or write in, as the browser and React Aria have it, and where it can be out of reach. */
const controls =
  /^(?:input|select|textarea|fieldset|AriaSelect|Checkbox|CheckboxGroup|ComboBox|DatePicker|MenuItem|ListBoxItem|NumberField|Radio|RadioGroup|Select|Slider|Switch|TextField|ToggleButton|ToggleButtonGroup|Toggles)$/u;

const blockedControls = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !homes.includes(file))
  .flatMap((file) => {
    const text = readFileSync(join(sources, file), 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const raw = [...text.matchAll(/import \{([^}]*)\} from 'react-aria-components'/gu)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim().split(' as ').at(-1) ?? ''),
    );
    const found: { readonly at: string; readonly isSaid: boolean }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
        const tag = node.tagName.getText();
        const isRaw = raw.includes(tag) || tag === 'Toggles' || /^[a-z]/u.test(tag);
        const said = propertiesOf(node);
        if (controls.test(tag) && isRaw && (said.has('isDisabled') || said.has('disabled'))) {
          const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          found.push({ at: `${file}:${line} <${tag}>`, isSaid: stands(node, 'OutOfReach') });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });

function stands(node: ts.Node, inside: string): boolean {
  if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === inside) return true;
  return node.parent !== undefined && stands(node.parent, inside);
}

it('nothing to choose or write in is out of reach without saying why', () => {
  expect(blockedControls.length).toBeGreaterThan(8);
  expect(blockedControls.filter(({ isSaid }) => !isSaid).map(({ at }) => at)).toEqual([]);
});
