import type { Rule } from '../rule.ts';

/** What of an endpoint is for the server and the documentation: a web application is built without it. */
const OF_THE_SERVER = 'params|query|body|response|summary|permission|keyed|status';

/** A page reads of an endpoint how it is reached; the schema that a form checks by stands in the domain. */
export const lightEndpoints: Rule = {
  name: 'light-endpoints',
  find: ({ sources }) =>
    sources
      .filter(({ path }) => /^apps\/(admin|portal)\/src\//.test(path))
      .flatMap(({ path, text }) => {
        const parts = partsRead(text);
        return text.split('\n').flatMap((line, index) => {
          const part = parts?.exec(line)?.[1];
          const message = `the build has no ${part} of an endpoint: take the schema from the domain`;
          return part ? [{ path, line: index + 1, message }] : [];
        });
      }),
};

/** What finds a part of the server in a line that names an endpoint of a group which the file takes from the contract. */
function partsRead(text: string): RegExp | undefined {
  const taken = [...text.matchAll(/import \{([^}]*)\} from '@kompeten\/contract'/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const groups = taken.filter((name) => /^[a-z]\w*$/.test(name));
  return groups.length > 0 ? new RegExp(`\\b(?:${groups.join('|')})\\.\\w+\\.(${OF_THE_SERVER})\\b`) : undefined;
}
