import type { EntitySchemaColumnOptions } from 'typeorm';
import type { z } from 'zod';
import { column, nullable } from './columns.ts';

type Own<Shape> = { [Name in keyof Shape]?: EntitySchemaColumnOptions };

/**
 * The columns of a table that stores things as a schema of the domain says them: kind, name and whether it may be null
 * follow from the schema, so that a new field needs no line here. `own` has those that are stored otherwise.
 */
export function storedAs<Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>, own: Own<Shape> = {}) {
  const columns = Object.entries(shape).map(([name, field]) => [name, own[name] ?? columnOf(name, field)]);
  // One column for each name of the shape, which `fromEntries` cannot say.
  return Object.fromEntries(columns) as Record<keyof Shape, EntitySchemaColumnOptions>;
}

function columnOf(name: string, field: z.core.$ZodType): EntitySchemaColumnOptions {
  if (name === 'id') return column.id;
  const kind = kindOf(field);
  if (!kind) throw new Error(`How ${name} is stored does not follow from its schema`);
  return { ...kind, name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) };
}

const texts: Record<string, EntitySchemaColumnOptions> = {
  uuid: column.uuid,
  date: column.day,
  datetime: column.instant,
};

function kindOf(field: z.core.$ZodType): EntitySchemaColumnOptions | null {
  // Every schema is one of these; the package's own base type does not say so.
  const { def } = (field as z.core.$ZodTypes)._zod;
  if (def.type === 'nullable') {
    const kind = kindOf(def.innerType);
    return kind && nullable(kind);
  }
  if (def.type === 'string') return texts[formatOf(def)] ?? column.text;
  if (def.type === 'number') return formatOf(def) === 'safeint' ? column.integer : null;
  if (def.type === 'array') return listOf(kindOf(def.element));
  if (def.type === 'boolean') return column.boolean;
  return def.type === 'enum' ? column.text : null;
}

const formatOf = (def: object): string => ('format' in def ? String(def.format) : '');

function listOf(kind: EntitySchemaColumnOptions | null): EntitySchemaColumnOptions | null {
  if (kind === column.uuid) return column.uuids;
  return kind === column.text ? column.texts : null;
}
