import type { z } from 'zod';

type Values = Record<string, unknown>;

/** What a form over a body begins with: what is known already, and blanks for the rest. */
export function valuesOf<S extends z.ZodObject>(body: S, known: Values = {}): z.input<S> & Values {
  const values = Object.entries(body.shape).map(([name, field]) => [name, known[name] ?? blankOf(field)]);
  // Blanks are what inputs hold before anybody has typed; the schema is asked when they are sent.
  return Object.fromEntries(values) as z.input<S> & Values;
}

/** An empty list, a box without its tick where the schema takes one, an empty text otherwise. */
const blankOf = (field: z.core.$ZodType): unknown => {
  if (isList(field)) return [];
  return (field as z.ZodType).safeParse(false).success ? false : '';
};

/** Whether a list is asked for, though an empty one may not be sent. */
function isList(field: z.core.$ZodType): boolean {
  // Every schema is one of these; the package's own base type does not say so.
  const { def } = (field as z.core.$ZodTypes)._zod;
  return def.type === 'array' || ('innerType' in def && isList(def.innerType));
}

/**
 * The body that the values of a form say: what was left empty is cleared where the schema lets it be null, and absent
 * everywhere else.
 */
export function bodyOf(body: z.ZodType, values: Values): Values {
  const shape: Record<string, z.ZodType> = 'shape' in body ? (body.shape as never) : {};
  const said = Object.entries(values).map(([name, value]) => [
    name,
    isBlank(value) && mayClear(shape[name]) ? null : value,
  ]);
  return withoutEmpty(Object.fromEntries(said));
}

const mayClear = (field: z.ZodType | undefined) => field?.safeParse(null).success === true;

/** Whether nothing was typed: into a field, or into any of a group. */
const isBlank = (value: unknown): boolean => value === '' || (isGroup(value) && Object.values(value).every(isBlank));

const isGroup = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

/** Values with a blank in place of what is secret, a path such as `person.identity.value`; the rest is untouched. */
export function withoutSecret(values: Values, path: string): Values {
  const [name = '', ...rest] = path.split('.');
  const value = values[name];
  if (rest.length === 0) return name in values ? { ...values, [name]: '' } : values;
  return isGroup(value) ? { ...values, [name]: withoutSecret({ ...value }, rest.join('.')) } : values;
}

/** Values without what was left empty: an untouched field is absent, not an empty text. */
function withoutEmpty<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmpty) as T;
  if (!isGroup(value)) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== '' && part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutEmpty(part)])) as T;
}
