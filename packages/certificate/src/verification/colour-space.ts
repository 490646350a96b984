import { type Bytes, fromHex, fromLatin1 } from '../der/bytes.ts';
import type { LooseFile } from './loose-file.ts';
import type { PdfValue } from './pdf-syntax.ts';
import { asDictionary, nameOf } from './pdf-values.ts';

/** How the numbers of a dot become a colour: as they are, or by their place in a table of red, green and blue. */
export interface ColourSpace {
  components: number;
  palette: Bytes | null;
}

/** One number a dot, from black to white. */
export const GREY: ColourSpace = { components: 1, palette: null };

const COMPONENTS: Record<string, number> = { DeviceGray: 1, CalGray: 1, DeviceRGB: 3, CalRGB: 3 };

/** The colour space of a picture (ISO 32000-1 §8.6), as far as scanners use them; throws at any other. */
export function colourSpaceOf(file: LooseFile, value: PdfValue | undefined): ColourSpace {
  const [kind, base, , table] = file.list(value);
  if (nameOf(kind) === 'Indexed') return { components: 1, palette: paletteOf(file, base, table) };
  const components = COMPONENTS[nameOf(kind)] ?? (nameOf(kind) === 'ICCBased' ? profileOf(base) : undefined);
  if (components !== 1 && components !== 3) throw new RangeError('A colour space that is not read here');
  return { components, palette: null };
}

const profileOf = (profile: PdfValue | undefined): number => Number(asDictionary(profile).entries.get('N'));

function paletteOf(file: LooseFile, base: PdfValue | undefined, table: PdfValue | undefined): Bytes {
  const { components } = colourSpaceOf(file, base ?? null);
  const colours = bytesOf(table);
  if (components === 3) return colours;
  return Uint8Array.from({ length: 3 * colours.length }, (_, at) => colours[Math.floor(at / 3)] ?? 0);
}

/** A string of bytes, which hexadecimal digits alone also are when they are an even number of them. */
function bytesOf(value: PdfValue | undefined): Bytes {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'string')
    return new Uint8Array();
  return /^([0-9a-f]{2})+$/i.test(value.text) ? fromHex(value.text) : fromLatin1(value.text);
}
