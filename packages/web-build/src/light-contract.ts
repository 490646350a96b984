import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The modules of the contract that describe endpoints, as source; `npm run build` has built each before a web application. */
const DESCRIBES = /packages[\\/]contract[\\/]src[\\/][^\\/]+\.contract\.ts$/;

/** What a call reads of its endpoint: how it is reached, and how much may come with it. The rest is for the server, which parses by it, and for the documentation. */
const OF_A_CALL = ['method', 'path', 'answer', 'upload', 'operationId'] as const;

/**
 * A browser carries of each endpoint only how it is reached. Its schemas would bring those of the whole trade into every
 * page, which reads none of them: a form takes the schema that it checks by from the domain. That no page reads more of an
 * endpoint is a rule of the house (`light-endpoints`).
 */
export function lightContract(): Plugin {
  return {
    name: 'kompeten-light-contract',
    apply: 'build',
    load: {
      filter: { id: DESCRIBES },
      handler: async (id) => lightened(await import(pathToFileURL(builtOf(id)).href)),
    },
  };
}

const builtOf = (id: string) => id.replace(/([\\/])src([\\/][^\\/]+)\.ts$/, '$1dist$2.js');

/**
 * The text of a module whose exports are the same groups of endpoints, as a call reads them.
 *
 * @throws where something else is exported, which a page might need whole.
 */
export function lightened(module: Readonly<Record<string, unknown>>): string {
  const groups = Object.entries(module).map(
    ([name, group]) => `export const ${name} = ${JSON.stringify(callsOf(name, group))};\n`,
  );
  return groups.join('');
}

function callsOf(group: string, endpoints: unknown): Record<string, object> {
  const described = Object.entries((endpoints ?? {}) as Record<string, Record<string, unknown>>);
  const strange = described.find(([name, endpoint]) => endpoint?.operationId !== name);
  if (described.length === 0 || strange)
    throw new Error(`${group} is no group of endpoints: a page would get it in part`);
  return Object.fromEntries(
    described.map(([name, endpoint]) => [name, Object.fromEntries(OF_A_CALL.map((key) => [key, endpoint[key]]))]),
  );
}
