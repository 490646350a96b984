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

it('loads the style of every part of the kit that some page uses', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const parts = new Set(files.flatMap((name) => partsIn(readFileSync(join(source, name), 'utf8'))));
  const styled = [...parts].filter((part) => existsSync(join(styles, `${part}.css`)));
  expect(styled.length).toBeGreaterThan(10);
  expect(styled.filter((part) => !listed.includes(`/styles/${part}.css`))).toEqual([]);
});
