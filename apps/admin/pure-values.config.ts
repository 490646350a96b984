import type { Plugin, Rolldown } from 'vite';

const ofTheTrade = /packages[\\/](domain|contract)[\\/]src[\\/]/;

/**
 * Making a schema changes nothing but the schema: one that no page reads is left out, and with the last one the library
 * that makes them. The bundler cannot know that of a call, so each value that comes from one is marked for it.
 */
export function pureValues(): Plugin {
  return {
    name: 'kompeten-pure-values',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: ofTheTrade },
      handler(code) {
        const calls = valuesOf(this.parse(code)).filter(({ type }) => type === 'CallExpression');
        return calls.reduceRight((text, { start, end }) => marked(text, start, end), code);
      },
    },
  };
}

const marked = (text: string, start: number, end: number) =>
  `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`;

/** What the constants of a module are made of, in their order. */
function valuesOf({ body }: ReturnType<Rolldown.PluginContext['parse']>) {
  const statements = body.map((part) => (part.type === 'ExportNamedDeclaration' ? part.declaration : part));
  const declared = statements.flatMap((part) => (part?.type === 'VariableDeclaration' ? part.declarations : []));
  return declared.flatMap(({ init }) => init ?? []);
}
