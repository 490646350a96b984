import { type LooseObject, MOST_OBJECTS, packedObjects, plainObjects, plainText } from './loose-object.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';
import { asDictionary, referredBy, typeOf } from './pdf-values.ts';
import { ReadingBound } from './reading-bound.ts';

/**
 * What any program may have made of a file, found by searching it for objects. It serves to say in words what an altered
 * file holds; nothing is trusted for standing in it.
 */
export class LooseFile {
  readonly #last: ReadonlyMap<number, LooseObject>;
  readonly #texts = new Map<LooseObject, string>();

  private constructor(
    readonly objects: readonly LooseObject[],
    private readonly bound: ReadingBound,
  ) {
    this.#last = new Map(objects.map((object) => [object.id, object]));
  }

  /** Reads all objects that can be read within the bound, those in object streams included. */
  static read(text: string, bound: ReadingBound = new ReadingBound()): LooseFile {
    const plain = [...plainObjects(text, bound)];
    const packed: LooseObject[] = [];
    for (const object of plain) {
      if (typeOf(object.value) === 'ObjStm') packed.push(...packedObjects(object, bound));
      if (packed.length > MOST_OBJECTS || bound.left === 0) break;
    }
    return new LooseFile(
      [...plain, ...packed].sort((one, other) => one.at - other.at),
      bound,
    );
  }

  /** The last object of a reference; other values are themselves. */
  resolve(value: PdfValue | undefined): PdfValue {
    const id = referredBy(value);
    return id === null ? (value ?? null) : (this.#last.get(id)?.value ?? null);
  }

  /** A dictionary, through its reference where it is one; an empty one where it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    return asDictionary(this.resolve(value));
  }

  /** The numbers or names of an array, one value alone as an array of it, each through its reference. */
  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.resolve(value);
    return (Array.isArray(found) ? found : [found]).map((one) => this.resolve(one)).filter((one) => one !== null);
  }

  /**
   * What a stream holds, unpacked, which is done once; empty where there is none, it is packed in a way that we do not read,
   * or enough was read of this file.
   */
  contentOf(value: PdfValue | undefined): string {
    const id = referredBy(value);
    const object = id === null ? undefined : this.#last.get(id);
    if (object === undefined || this.bound.left === 0) return '';
    const known = this.#texts.get(object) ?? plainText(object, this.bound);
    this.#texts.set(object, known);
    const text = known.slice(0, this.bound.left);
    this.bound.take(text.length);
    return text;
  }
}
