import type { Plugin, Rolldown } from 'vite';

/** The chunks that a start reads before its lock takes keys. */
const allowed = ['index', 'react', 'rolldown-runtime'];

/**
 * What the lock is made of is a list of places, and a part of the application that comes among them would bring all of it
 * before the lock. Then the build fails and says what came.
 */
export function lightStart(): Plugin {
  return {
    name: 'kompeten-light-start',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const start = chunks.find(({ name, isEntry }) => isEntry && name === 'index');
      if (!start) throw new Error('The build has no index');
      const heavy = start.imports.filter((file) => !allowed.includes(nameOf(chunks, file)));
      if (heavy.length > 0) throw new Error(`The start must not wait for ${heavy.join(', ')}`);
    },
  };
}

const nameOf = (chunks: readonly Rolldown.OutputChunk[], file: string) =>
  chunks.find(({ fileName }) => fileName === file)?.name ?? file;
