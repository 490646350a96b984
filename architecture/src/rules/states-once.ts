import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** Where groups of states stand: named in the domain, and in statements of the API that are not written for good or for a test. */
const DOMAIN = /^packages\/domain\/src\/(?!.*(?:\.spec\.ts$|\/testing\/))/;
const API = /^apps\/api\/src\/(?!demo\/|.*(?:\.spec\.ts$|testing\/|\/migrations\/))/;
const NAMED = /(\w+): readonly \w+Status\[\] = \[([^\]]*)\]/g;
const ASKED = /\bstatus (?:not )?in \((\s*'\w+'(?:\s*,\s*'\w+')+\s*)\)/gi;

interface Group {
  readonly path: string;
  readonly line: number;
  readonly words: string;
}

/** A group of states has one name in the domain, which says what it means; a statement takes it from there. */
export const statesOnce: Rule = {
  name: 'states-once',
  find: ({ sources }) => {
    const asked = sources.filter(({ path }) => API.test(path)).flatMap(groupsAsked);
    const all = [...groupsNamed(sources.filter(({ path }) => DOMAIN.test(path))), ...asked];
    return asked.flatMap((group) => {
      const other = all.find((one) => one !== group && one.words === group.words);
      const message = `(${group.words}) stands in ${other?.path} too: name it in the domain, and write \`literals(…)\` here`;
      return other ? [{ path: group.path, line: group.line, message }] : [];
    });
  },
};

/** The lists of two or more states that a statement writes out. */
const groupsAsked = ({ path, text }: SourceFile): Group[] =>
  [...text.matchAll(ASKED)].map(({ 1: list = '', index }) => ({
    ...{ path, line: text.slice(0, index).split('\n').length },
    words: inOrder([...list.matchAll(/\w+/g)].map(([word]) => word)),
  }));

/** The groups that have a name; one that is made of another has its states too. */
function groupsNamed(sources: readonly SourceFile[]): Group[] {
  const found = sources.flatMap(({ path, text }) =>
    [...text.matchAll(NAMED)].map(({ 1: name = '', 2: list = '' }) => ({ path, name, list })),
  );
  const lists = new Map(found.map(({ name, list }) => [name, list]));
  const statesOf = (list: string): string[] =>
    [...list.matchAll(/'(\w+)'|\.\.\.(\w+)/g)].flatMap(([, word, name = '']) =>
      word ? [word] : statesOf(lists.get(name) ?? ''),
    );
  return found.map(({ path, list }) => ({ path, line: 1, words: inOrder(statesOf(list)) }));
}

const inOrder = (words: readonly string[]): string => [...words].sort().join(', ');
