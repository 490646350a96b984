import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const ERRORS = /^packages\/domain\/src\/.*\.errors\.ts$/;
const SPEC = /\.spec\.tsx?$/;
/** Where every code has its sentence, and where codes are planted. */
const SAYS_NOTHING = /^(packages\/messages|architecture)\//;

/** Every refusal is provoked somewhere: a code that no spec names may be one that cannot happen, or happens too late. */
export const provedRefusals: Rule = {
  name: 'proved-refusals',
  find: ({ sources }) => {
    const specs = sources.filter(({ path }) => SPEC.test(path) && !SAYS_NOTHING.test(path)).map(({ text }) => text);
    return sources.filter(({ path }) => ERRORS.test(path)).flatMap((source) => refusalsIn(source, specs));
  },
};

function refusalsIn({ path, text }: SourceFile, specs: readonly string[]) {
  return text.split('\n').flatMap((written, at) => {
    const code = /^\s+'([a-z_]+\.[a-z_]+)':/.exec(written)?.[1];
    if (code === undefined || specs.some((spec) => names(spec, code))) return [];
    return [{ path, line: at + 1, message: `no spec provokes ${code}` }];
  });
}

/** Whole, or its end beside its beginning: tables of refusals name the feature once. */
function names(spec: string, code: string): boolean {
  if (quoted(spec, code)) return true;
  const [feature = '', reason = ''] = code.split('.');
  return spec.includes(`\`${feature}.\${`) && quoted(spec, reason);
}

const quoted = (spec: string, word: string): boolean => spec.includes(`'${word}'`) || spec.includes(`\`${word}\``);
