import type { OpenApiDocument } from './openapi-document.ts';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  'x-permission': string;
  parameters: { name: string; in: string; required: boolean; schema: unknown }[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: unknown }> }>;
}

/** The API documentation as one page without scripts, drawn from the document that programs read. */
export function documentationPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation: operation as unknown as Operation,
    })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0] ?? ''))];
  const base = document.servers[0]?.url ?? '';
  const sections = tags.map(
    (tag) =>
      `<section id="${tag}"><h2>${escaped(tag)}</h2>${operations
        .filter(({ operation }) => operation.tags[0] === tag)
        .map(({ path, method, operation }) => operationHtml(method, base + path, operation))
        .join('')}</section>`,
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${escaped(name)}"><summary><code>${escaped(name)}</code></summary>${code(schema)}</details>`,
  );
  return page(`<nav aria-label="Sections">${tags.map((tag) => `<a href="#${tag}">${escaped(tag)}</a>`).join('')}<a href="#schemas">schemas</a></nav>
    <main><h1>Kompeten API</h1><p>${escaped(document.info.description)} <a href="/api/v1/openapi.json">openapi.json</a></p>
    ${sections.join('')}<section id="schemas"><h2>schemas</h2>${schemas.join('')}</section></main>`);
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const rows = operation.parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${place}${required ? ', required' : ''}</td><td><code>${escaped(JSON.stringify(schema))}</code></td></tr>`,
  );
  const body = Object.entries(operation.requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<h4>Body, ${type}</h4>${code(schema)}`,
  );
  const answers = Object.entries(operation.responses).map(
    ([status, { description, content }]) =>
      `<dt>${status}</dt><dd>${escaped(description)}${
        status < '300'
          ? Object.values(content ?? {})
              .map(({ schema }) => code(schema))
              .join('')
          : ''
      }</dd>`,
  );
  const parameters = rows.length > 0 ? `<h4>Parameters</h4><table>${rows.join('')}</table>` : '';
  return `<details id="${operation.operationId}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${escaped(path)}</code> ${escaped(operation.summary)}
    <small>${escaped(operation['x-permission'])}</small></summary>${parameters}${body.join('')}<h4>Answers</h4><dl>${answers.join('')}</dl></details>`;
}

const code = (schema: unknown): string =>
  schema === undefined ? '' : `<pre>${linked(escaped(JSON.stringify(schema, null, 2)))}</pre>`;

const linked = (text: string): string => text.replace(/#\/components\/schemas\/(\w+)/g, '<a href="#schema-$1">$1</a>');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function page(content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Kompeten API</title><style>${STYLE}</style></head><body>${content}</body></html>`;
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;--line:light-dark(#d6d3cd,#44403c);--link:light-dark(#9a1f1f,#f3a9a0)}
body{margin:0 auto;max-width:64rem;padding:1rem}nav{display:flex;flex-wrap:wrap;gap:.75rem}a{color:var(--link)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.5rem .75rem}summary{cursor:pointer;overflow-wrap:anywhere}
b{display:inline-block;min-width:4.5rem}small{opacity:.85;margin-left:.5rem}pre{overflow:auto;font-size:.85rem}table{width:100%;border-collapse:collapse}
td{border-top:1px solid var(--line);padding:.25rem;overflow-wrap:anywhere}dt{font-weight:600}`;
