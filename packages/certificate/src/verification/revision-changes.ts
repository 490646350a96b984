import type { PdfChange } from '@kompeten/domain';
import type { LooseFile } from './loose-file.ts';
import type { LooseObject } from './loose-object.ts';
import { pagesOf } from './page-text.ts';
import type { PdfDictionary } from './pdf-syntax.ts';
import { asDictionary, nameOf, referredBy, typeOf } from './pdf-values.ts';

/** What was appended behind the signed part of a file, each thing once. */
export function changesAfter(file: LooseFile, signedEnd: number): PdfChange[] {
  const pages = pagesOf(file);
  const shown = pagesByContent(pages.map(({ page }) => page));
  const changes = file.objects
    .filter(({ at }) => at >= signedEnd)
    .map((object): PdfChange => {
      const shownOn = shown.get(object.id);
      if (shownOn !== undefined) return { what: 'page_text', page: shownOn };
      const what = kindOf(object);
      const page = what === 'page' ? pages.findIndex(({ id }) => id === object.id) : -1;
      return { what, page: page >= 0 ? page + 1 : null };
    });
  const told = changes.some(({ what }) => what !== 'structure')
    ? changes.filter(({ what }) => what !== 'structure')
    : changes;
  const once = new Map(told.map((change) => [`${change.what} ${change.page}`, change]));
  return once.size === 0 ? [{ what: 'bytes', page: null }] : [...once.values()];
}

function kindOf({ value }: LooseObject): PdfChange['what'] {
  const { entries } = asDictionary(value);
  const [type, subtype] = [typeOf(value), nameOf(entries.get('Subtype'))];
  if (type === 'Page') return 'page';
  if (type === 'Sig' || type === 'DocTimeStamp') return 'signature';
  if (subtype === 'Widget' || entries.has('FT')) return 'form';
  if (type === 'Annot' || entries.has('Rect')) return 'note';
  if (type === 'EmbeddedFile' || type === 'Filespec' || entries.has('EF')) return 'attachment';
  const describes = ['Title', 'Producer', 'Author', 'Subject'].some((key) => entries.has(key));
  return type === 'Metadata' || describes ? 'metadata' : 'structure';
}

/** By the number of each stream that a page shows: the first page, from 1, that does. */
function pagesByContent(pages: readonly PdfDictionary[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, page] of pages.entries()) {
    const contents = page.entries.get('Contents');
    for (const part of Array.isArray(contents) ? contents : [contents]) {
      const id = referredBy(part);
      if (id !== null && !found.has(id)) found.set(id, index + 1);
    }
  }
  return found;
}
