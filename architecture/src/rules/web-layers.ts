import { targetOf } from '../repository.ts';
import type { Rule } from '../rule.ts';

/** Inside a web app: app → features → components, lib; features are composed by the app and do not know each other. */
export const webLayers: Rule = {
  name: 'web-layers',
  find: ({ sources }) =>
    sources.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier, line }) => {
        if (!specifier.startsWith('.')) return [];
        const message = refusal(placeOf(path), placeOf(targetOf(path, specifier)));
        return message ? [{ path, line, message }] : [];
      }),
    ),
};

interface Place {
  readonly layer: string;
  readonly feature: string;
}

function placeOf(path: string): Place | undefined {
  const found = /^apps\/(?:admin|portal)\/src\/(app|features|components|lib)\/([^/]+)/.exec(path);
  return found ? { layer: found[1] ?? '', feature: found[2] ?? '' } : undefined;
}

function refusal(from: Place | undefined, to: Place | undefined): string | undefined {
  if (!from || !to || from.layer === 'app') return undefined;
  if (to.layer === 'app') return `${from.layer} must not import the app`;
  if (to.layer !== 'features') return undefined;
  if (from.layer !== 'features') return `${from.layer} must not import features`;
  return from.feature === to.feature
    ? undefined
    : `${from.feature} must not import ${to.feature}: the app composes features`;
}
