import { type Bytes, fromLatin1, latin1Of } from '../der/bytes.ts';
import { attempt } from './attempt.ts';
import { colourSpaceOf, GREY } from './colour-space.ts';
import { inflated } from './inflate.ts';
import { LooseFile } from './loose-file.ts';
import type { LooseObject } from './loose-object.ts';
import type { PdfDictionary } from './pdf-syntax.ts';
import { asDictionary, nameOf } from './pdf-values.ts';
import { type Dots, dotsOf, type Raster } from './picture-dots.ts';

/** A picture that a PDF holds: a JPEG as browsers draw it, or dots as they put them on a canvas. */
export type EmbeddedPicture = { kind: 'jpeg'; bytes: Bytes } | ({ kind: 'dots' } & Dots);

/** Smaller ones are logos. */
const SMALLEST_SIDE = 120;
const MOST_DOTS = 24_000_000;
const MOST_PICTURES = 12;

/**
 * The pictures of a file in its order, one at a time, as scanners and copiers put them into PDFs: JPEG (DCTDecode) and
 * deflated dots (FlateDecode) in grey, colours or black and white. Other kinds, and whatever is broken, are left out.
 */
export function* embeddedPictures(file: Uint8Array): Generator<EmbeddedPicture, void> {
  const loose = LooseFile.read(latin1Of(file));
  const pictures = loose.objects.filter((object) => object.stream !== null && isPicture(object));
  for (const object of pictures.slice(0, MOST_PICTURES)) {
    const picture = attempt(() => pictureOf(loose, object));
    if (picture !== null) yield picture;
  }
}

function isPicture({ value }: LooseObject): boolean {
  const { entries } = asDictionary(value);
  const [width, height] = [Number(entries.get('Width')), Number(entries.get('Height'))];
  const fits = Math.min(width, height) >= SMALLEST_SIDE && width * height <= MOST_DOTS;
  return fits && nameOf(entries.get('Subtype')) === 'Image';
}

function pictureOf(file: LooseFile, { value, stream }: LooseObject): EmbeddedPicture | null {
  const { entries } = asDictionary(value);
  const filters = file.list(entries.get('Filter')).map(nameOf);
  const last = filters.at(-1);
  const packed = last === 'DCTDecode' ? filters.slice(0, -1) : filters;
  if (packed.some((filter) => filter !== 'FlateDecode')) return null;
  const most = 4 * MOST_DOTS;
  const bytes = packed.reduce((content) => inflated(content, most), fromLatin1(stream ?? ''));
  if (last === 'DCTDecode') return { kind: 'jpeg', bytes };
  const dots = dotsOf(rasterOf(file, entries), bytes);
  return dots && { kind: 'dots', ...dots };
}

function rasterOf(file: LooseFile, entries: PdfDictionary['entries']): Raster {
  const isMask = entries.get('ImageMask') === true;
  const space = isMask ? GREY : colourSpaceOf(file, entries.get('ColorSpace'));
  const parameters = asDictionary(file.list(entries.get('DecodeParms'))[0]).entries;
  return {
    ...space,
    width: Number(entries.get('Width')),
    height: Number(entries.get('Height')),
    bits: isMask ? 1 : Number(entries.get('BitsPerComponent') ?? 8),
    predictor: Number(parameters.get('Predictor') ?? 1),
    isInverted: file.list(entries.get('Decode'))[0] === 1,
  };
}
