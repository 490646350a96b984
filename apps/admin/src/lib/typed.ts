import { newId } from './device/new-id.ts';
import type { TypedPage, TypedShelf } from './vault/vault.ts';

/** A part of the page that is open, in which somebody types. */
export interface TypedPart {
  /** Finds what was typed again, on the same page. */
  name(): string;
  /** What was typed and is stored nowhere; undefined where nothing was. */
  read(): unknown;
}

const parts = new Set<TypedPart>();
/** Under which ids this page of the browser has kept something: what it keeps anew takes the place of that. */
const kept = new Map<string, string>();
let shelf: TypedShelf | null = null;
let pages: readonly TypedPage[] = [];
/** What the disk is told goes to it one after the other: a page that was given back whole must not come after its own end. */
let told: Promise<unknown> = Promise.resolve();

/** Has what somebody typed on this device, and did not save, ready for its pages. */
export async function openTyped(own: TypedShelf | null): Promise<void> {
  await told;
  shelf = own;
  pages = own ? await own.all() : [];
}

/** Nothing of it stays in memory: whoever comes next finds nothing. */
export function closeTyped(): void {
  shelf = null;
  pages = [];
}

/** Names a part of the page as long as it is there. */
export function whileTyped(part: TypedPart): () => void {
  parts.add(part);
  return () => void parts.delete(part);
}

/** Keeps what is typed on this page for when its person comes back; false where something is typed and no safe place takes it. */
export async function keepTyped(path = window.location.pathname): Promise<boolean> {
  const read = [...parts].map((part) => [part.name(), part.read()] as const);
  const values = Object.fromEntries(read.filter(([, value]) => value !== undefined));
  if (Object.keys(values).length === 0) return true;
  const page = { id: kept.get(path) ?? newId(), path, at: new Date().toISOString(), values };
  try {
    if (!shelf) return false;
    await told;
    await shelf.put(page);
  } catch {
    return false;
  }
  kept.set(path, page.id);
  pages = [...pages.filter(({ id }) => id !== page.id), page];
  return true;
}

/** What was typed here before under this name; it is given once. Undefined where nothing was. */
export function takeTyped(name: string, here = window.location.pathname): unknown {
  const page = pages.find(({ path, values }) => path === here && name in values);
  if (!page) return undefined;
  const { [name]: value, ...values } = page.values;
  const isLast = Object.keys(values).length === 0;
  pages = pages.flatMap((one) => {
    if (one !== page) return [one];
    return isLast ? [] : [{ ...page, values }];
  });
  const disk = shelf;
  // A disk that does not forget it now gives it once more, which loses nothing.
  told = told.then(() => (isLast ? disk?.remove(page.id) : disk?.put({ ...page, values }))).catch(() => undefined);
  return value;
}
