import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const source = fileURLToPath(new URL('../../', import.meta.url));
const styles = join(dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css')), 'styles');
const listed = readFileSync(new URL('./kit.css', import.meta.url), 'utf8');

/** The parts of the kit that a source file imports. */
const partsIn = (text: string) =>
  [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );

/** What the parts that pages use are made of. */
const inner = [
  ...['default-css-variables', 'baseline', 'global', 'Loader', 'Overlay', 'ModalBase', 'ScrollArea', 'CloseButton'],
  ...[
    'Input',
    'InlineInput',
    'ActionIcon',
    'UnstyledButton',
    'Popover',
    'Combobox',
    'CheckboxIndicator',
    'RadioIndicator',
  ],
];

const partsUsed = (): string[] => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  return [...new Set(files.flatMap((name) => partsIn(readFileSync(join(source, name), 'utf8'))))];
};

it('loads the style of every part of the kit that some page uses', () => {
  const styled = partsUsed().filter((part) => existsSync(join(styles, `${part}.css`)));
  expect(styled.length).toBeGreaterThan(10);
  expect(styled.filter((part) => !listed.includes(`/styles/${part}.css`))).toEqual([]);
});

it('loads no style that no page uses', () => {
  const names = [...listed.matchAll(/\/styles\/([\w-]+)\.css/g)].map(([, name = '']) => name);
  const used = new Set([...partsUsed(), ...inner]);
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});
