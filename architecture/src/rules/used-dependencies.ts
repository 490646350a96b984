import type { Repository } from '../repository.ts';
import { workspaceOf } from '../repository.ts';
import type { Rule } from '../rule.ts';

/** What stands beside another package because that one asks for it, and what is taken in by a name made of parts. */
const UNSAID = /^(@types\/.*|@swc\/types|reflect-metadata|rxjs|@expo-google-fonts\/.*)$/;

/** A workspace names no package that none of its files takes in: it would be installed, and read about, for nothing. */
export const usedDependencies: Rule = {
  name: 'used-dependencies',
  find: (repository) => {
    const manifests = [...repository.texts].filter(([path]) => path.endsWith('/package.json'));
    const taken = takenIn(repository);
    return manifests.flatMap(([path, text]) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, Record<string, string>>;
      const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !UNSAID.test(name));
      const here = taken.get(workspaceOf(repository, path) ?? '') ?? '';
      return names
        .filter((name) => !new RegExp(`['"]${name}['"/]`).test(here))
        .map((name) => ({ path, line: 1, message: `${name} is taken in by no file of this workspace` }));
    });
  },
};

/** All text of each workspace but its manifest, since styles and settings name packages too. */
function takenIn(repository: Repository): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, text] of repository.texts) {
    const workspace = path.endsWith('package.json') ? undefined : workspaceOf(repository, path);
    if (workspace) texts.set(workspace, `${texts.get(workspace) ?? ''}\n${text}`);
  }
  return texts;
}
