import type { PdfChange } from '@kompeten/domain';
import { asDictionary, type LooseFile, type LooseObject, nameOf, referredBy, typeOf } from './loose-file.ts';
import { pagesOf } from './page-text.ts';
import type { PdfValue } from './pdf-syntax.ts';

/** What was appended behind the signed part of a file, each thing once. */
export function changesAfter(file: LooseFile, signedEnd: number): PdfChange[] {
  const pages = pagesOf(file);
  const contents = pages.map(({ page }) => idsIn(page.entries.get('Contents')));
  const changes = file.objects
    .filter(({ at }) => at >= signedEnd)
    .map((object): PdfChange => {
      const shownOn = contents.findIndex((ids) => ids.includes(object.id));
      if (shownOn >= 0) return { what: 'page_text', page: shownOn + 1 };
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

const idsIn = (value: PdfValue | undefined): (number | null)[] =>
  (Array.isArray(value) ? value : [value]).map(referredBy);
