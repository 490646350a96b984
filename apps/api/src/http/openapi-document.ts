import { basePath, contract, type Endpoint, type EndpointSpec } from '@kompeten/contract';
import { law } from '@kompeten/domain';
import { z } from 'zod';
import { problemResponses, problemSchema } from './openapi-problems.ts';

type Json = { [key: string]: unknown };

/** OpenAPI 3.1 out of the contract: the same data that the server binds and the client calls. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json>; securitySchemes: Json };
}

/** Writes the document; schemas that have a name are written once and referred to. */
export function openApiDocument(): OpenApiDocument {
  const schemas: Record<string, Json> = { Problem: problemSchema };
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of Object.values<Endpoint>(contract)) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kompeten',
      version: '1',
      description: 'Training and competency certification for village cooperatives.',
    },
    servers: [{ url: basePath }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'kompeten' },
        token: { type: 'http', scheme: 'bearer' },
        apiKey: {
          ...{ type: 'http', scheme: 'bearer', bearerFormat: 'kpk_…' },
          description: 'The key of an employer’s system, made by an administrator (docs/integrasi.md)',
        },
      },
    },
  };
}

function operationOf(endpoint: Endpoint, schemas: Record<string, Json>): Json {
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1]],
    'x-permission': endpoint.permission,
    security: securityOf(endpoint),
    parameters: [...parametersOf(endpoint, 'path', schemas), ...parametersOf(endpoint, 'query', schemas)],
    ...requestBodyOf(endpoint, schemas),
    responses: { [String(endpoint.status ?? 200)]: successOf(endpoint, schemas), ...problemResponses(endpoint) },
  };
}

/** Who may call by what: an empty requirement stands for nobody in particular. */
function securityOf({ permission, keyed }: Endpoint): Json[] {
  if (permission === 'public') return keyed ? [{}, { apiKey: [] }] : [];
  const holders: readonly string[] = permission === 'signed_in' ? [] : Object.keys(law[permission]);
  const byKey = holders.includes('employer') ? [{ apiKey: [] }] : [];
  return holders.length === 1 && byKey.length === 1 ? byKey : [{ session: [] }, { token: [] }, ...byKey];
}

function parametersOf(endpoint: EndpointSpec, place: 'path' | 'query', schemas: Record<string, Json>): Json[] {
  const schema = place === 'path' ? endpoint.params : endpoint.query;
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', schemas) as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

function requestBodyOf({ body, upload }: EndpointSpec, schemas: Record<string, Json>): Json {
  const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
  const takesBody = body && (!upload || upload.insteadOfBody);
  const content = {
    ...(takesBody && { 'application/json': { schema: schemaOf(body, 'input', schemas) } }),
    ...(upload && { 'multipart/form-data': { schema: file } }),
  };
  return body || upload ? { requestBody: { required: true, content } } : {};
}

function successOf({ response, answer }: EndpointSpec, schemas: Record<string, Json>): Json {
  if (answer === 'file') return { description: 'The file', content: { 'application/octet-stream': {} } };
  if (answer === 'events') return { description: 'Server-sent events', content: { 'text/event-stream': {} } };
  if (!response) return { description: 'Done' };
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(response, 'output', schemas) } } };
}

/** The JSON schema of a part; what zod names by `.meta({ id })` moves to the components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Record<string, Json>): Json {
  const {
    $defs,
    $schema: _,
    id,
    ...inline
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Json;
  const suffix = io === 'input' ? 'Input' : '';
  for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, Json>)) {
    keep(schemas, name + suffix, pointed(definition, suffix));
  }
  const own = pointed(inline, suffix);
  if (typeof id !== 'string') return own;
  keep(schemas, id + suffix, own);
  return { $ref: `#/components/schemas/${id}${suffix}` };
}

/** Puts a schema under its name; refuses another one of the same name, which would describe neither. */
function keep(schemas: Record<string, Json>, name: string, schema: Json): void {
  const known = schemas[name];
  if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`Two schemas are called ${name}`);
  schemas[name] = schema;
}

function pointed(value: unknown, suffix: string): Json {
  const text = JSON.stringify(value, (key, inner) => (key === 'id' && typeof inner === 'string' ? undefined : inner));
  return JSON.parse(text.replace(/"#\/\$defs\/([^"]+)"/g, `"#/components/schemas/$1${suffix}"`));
}
