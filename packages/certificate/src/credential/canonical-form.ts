/// <reference path="./linked-data.d.ts" />
import jsonld from 'jsonld';
import rdf, { type Quad } from 'rdf-canonize';
import { shippedDocument } from './contexts.ts';

/** Hands the vocabulary of an address to the processor. */
export type LoadVocabulary = typeof shippedDocument;

/** Safe: a property that no vocabulary names would not be signed, and is refused. */
const readWith = (documentLoader: LoadVocabulary) => ({ documentLoader, safe: true, base: null });
const READING = readWith(shippedDocument);
const WRITING = { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxWorkFactor: 1 } as const;

/** The canonical N-Quads of a JSON-LD document (RDF Dataset Canonicalization 1.0), whatever its shape. */
export async function canonicalForm(document: object, load: LoadVocabulary = shippedDocument): Promise<string> {
  return rdf.canonize(await jsonld.toRDF(document, readWith(load)), WRITING);
}

/** Fields whose values are words of a vocabulary, which no mark can stand for. */
const NAMED_BY_VOCABULARY: ReadonlySet<string> = new Set(['@context', 'type', 'proofPurpose']);

/** Shapes that a deployment issues differ by kind and by the number of units. */
const MOST_SHAPES = 64;
const known = new Map<string, readonly Quad[]>();

/**
 * The same for documents of which many have one shape: a shape is read once with marks in the place of its values, and
 * then the values take the place of the marks. Reading costs 11 ms, this some 0.5 ms.
 */
export async function canonicalFormOfShape(document: object): Promise<string> {
  const { shape, values } = shapeOf(document);
  const key = JSON.stringify(shape);
  const quads = known.get(key) ?? (await jsonld.toRDF(shape, READING));
  known.delete(key);
  known.set(key, quads);
  const [oldest] = known.keys();
  if (known.size > MOST_SHAPES && oldest !== undefined) known.delete(oldest);
  return rdf.canonize(
    quads.map((quad) => filled(quad, values)),
    WRITING,
  );
}

function filled(quad: Quad, values: ReadonlyMap<string, string>): Quad {
  const [subject, object] = [quad.subject, quad.object].map((term) => {
    const value = values.get(term.value);
    return value === undefined ? term : { ...term, value };
  }) as [Quad['subject'], Quad['object']];
  return { ...quad, subject, object };
}

/** The document with a mark for each of its different values, an address where the value is one. */
function shapeOf(document: object): { shape: object; values: ReadonlyMap<string, string> } {
  const marks = new Map<string, string>();
  const values = new Map<string, string>();
  const markOf = (value: string): string => {
    const mark = marks.get(value) ?? `${isAddress(value) ? 'urn:mark:' : 'mark '}${marks.size}`;
    marks.set(value, mark);
    values.set(mark, value);
    return mark;
  };
  const walk = (value: unknown, name: string): unknown => {
    if (NAMED_BY_VOCABULARY.has(name)) return value;
    if (Array.isArray(value)) return value.map((one) => walk(one, name));
    if (typeof value === 'string') return markOf(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key)]));
  };
  return { shape: walk(document, '') as object, values };
}

const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\S*$/i.test(value);
