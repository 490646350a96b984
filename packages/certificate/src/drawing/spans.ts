import type { Faces } from './faces.ts';
import { spansOf } from './fonts.ts';
import { widthOf } from './line-breaks.ts';
import type { Style } from './style.ts';

/** Where a line stands, and how it is set. */
interface Setting {
  x: number;
  /** Its baseline, from the top of the page. */
  y: number;
  style: Style;
}

/**
 * Has pdfkit set a line in the present colour: what its face shows, and the signs between, whose own face is in the file
 * only where there are any.
 */
export function setSpans(pdf: PDFKit.PDFDocument, faces: Faces, text: string, { x, y, style }: Setting): void {
  const { size, tracking = 0 } = style;
  let before = '';
  for (const { text: part, face } of spansOf(text, style.font)) {
    if (face === 'signs') pdf.registerFont(face, faces.fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource);
    const at = before === '' ? x : x + widthOf(before, style) + tracking;
    pdf.font(face, size).text(part, at, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking });
    before += part;
  }
}
