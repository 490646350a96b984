import type { CertificatePalette } from '@kompeten/domain';
import { FONT_NAMES } from './fonts.ts';
import { glyphsOf, lineOperators } from './letters.ts';
import type { DocumentInfo } from './metadata.ts';
import { tintsOf, UPSIDE_DOWN } from './palette.ts';
import { NO_REFERENCE, type PdfReference } from './pdf-reference.ts';
import { rounded } from './pdf-text.ts';
import { pictureFacts, placeIn } from './picture-facts.ts';
import { type Operators, regionPart, SketchPen } from './sketch-pen.ts';
import { type Region, regionOf } from './sketch-region.ts';
import type { Style } from './style.ts';
import type { AttachedFile, Box, ElementOptions, StructureElement, Surface } from './surface.ts';

class SketchElement implements StructureElement {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }

  end(): void {}
}

/**
 * A document as it would be drawn, without a file around it: the operators of its pages, and the trace of all that is not
 * an operator (structure, fonts, objects). The files of two documents with the same trace differ only in what a template
 * fills in.
 */
export class Sketch implements Surface {
  readonly pdf = new SketchPen();
  readonly root = new SketchElement(0);
  readonly info: DocumentInfo;
  /** Alternative texts in the order of their elements. */
  alternatives: string[] = [];
  readonly files: AttachedFile[] = [];
  /** The bytes of the photos that it shows. */
  readonly photos: Buffer[] = [];
  /** The field of the signature, where there is one. */
  signatureField: { name: string; appearance: Operators } | null = null;
  readonly #tints: ReadonlyMap<string, string>;
  readonly #about: string;
  #trace: string[];
  #elements = 0;
  #pictures = 0;
  #isPlain = true;

  /** `about` is what else the file depends on. */
  constructor(info: DocumentInfo, palette: CertificatePalette, about: string) {
    this.info = info;
    this.#tints = tintsOf(palette);
    this.#about = `${about} ${Object.values(palette).join()}`;
    this.#trace = [this.#about];
  }

  /** What a template must have in common with this document; null where only pdfkit can write it. */
  get trace(): string | null {
    return this.#isPlain ? this.#trace.join('\n') : null;
  }

  tint(color: string): string {
    return this.#tints.get(color) ?? color;
  }

  element(parent: StructureElement, type: string, options: ElementOptions = {}, draw?: () => void): StructureElement {
    const { lang = '', alt, scope = '', bbox = '' } = options;
    this.#elements += 1;
    if (alt !== undefined) this.alternatives.push(alt);
    const { at } = parent as SketchElement;
    this.#trace.push([at, type, lang, scope, bbox, alt !== undefined, draw !== undefined].join());
    const element = new SketchElement(this.#elements);
    if (draw === undefined) return element;
    this.pdf.addContent(`/${type} <<\n/MCID ${this.pdf.nextMark()}\n>> BDC`);
    draw();
    this.pdf.addContent('EMC');
    return element;
  }

  region(parent: StructureElement, key: string, draw: () => void): void {
    const { marks, used } = this.pdf.state;
    const place = [(parent as SketchElement).at, this.#elements, this.pdf.pages.length, marks, used.join(' ')];
    const region = regionOf([this.#about, ...place, key].join('\n'), () => this.#drawn(draw));
    this.#trace.push(region.trace);
    this.alternatives.push(...region.alternatives);
    this.#elements += region.elements;
    this.#isPlain &&= region.isPlain;
    this.pdf.place(region.content, region.end);
  }

  #drawn(draw: () => void): Region {
    const { alternatives } = this;
    const [trace, elements, isPlain] = [this.#trace, this.#elements, this.#isPlain];
    [this.#trace, this.alternatives, this.#isPlain] = [[], [], true];
    const content = regionPart(this.pdf.apart(draw).filter((each) => typeof each === 'string'));
    const region: Region = {
      ...{ content, trace: this.#trace.join('\n'), alternatives: this.alternatives },
      ...{ elements: this.#elements - elements, isPlain: this.#isPlain, end: this.pdf.state },
    };
    [this.#trace, this.alternatives, this.#elements, this.#isPlain] = [trace, alternatives, elements, isPlain];
    return region;
  }

  artifact(draw: () => void): void {
    this.pdf.addContent('/Artifact <<\n/Type /Layout\n>> BDC');
    draw();
    this.pdf.addContent('EMC');
  }

  line(text: string, x: number, y: number, style: Style): void {
    const glyphs = glyphsOf(text, style.font);
    if (glyphs === null) this.#isPlain = false;
    const font = `F${FONT_NAMES.indexOf(style.font) + 1}`;
    this.#uses(font);
    this.pdf.addContent(lineOperators({ glyphs: glyphs ?? '', font, x, y, style, color: this.tint(style.color) }));
  }

  picture(picture: Buffer, box: Box): void {
    const facts = pictureFacts(picture);
    this.#isPlain &&= facts !== null;
    if (facts === null) return;
    this.#pictures += 1;
    this.#uses(`I${this.#pictures}`, facts.kind);
    if (facts.photo !== null) this.photos.push(facts.photo);
    const { x, y, width, height } = placeIn(box, facts);
    const matrix = [width, 0, 0, -height, x, y + height].map(rounded).join(' ');
    this.pdf.addContent(`q\n${matrix} cm\n/I${this.#pictures} Do\nQ`);
  }

  reference(): PdfReference {
    return NO_REFERENCE;
  }

  show(name: string): void {
    this.#uses(name);
    this.pdf.addContent(`/${name} Do`);
  }

  field(parent: StructureElement, _box: Box, name: string, _signature: PdfReference, draw: () => void): void {
    this.element(parent, 'Form', { alt: name });
    this.signatureField = { name, appearance: this.pdf.apart(draw, [UPSIDE_DOWN]) };
  }

  attach(file: AttachedFile): void {
    this.files.push(file);
    this.#trace.push([file.name, file.type, file.description].join());
  }

  // Resources are named in a page's dictionary in the order of their first use.
  #uses(resource: string, kind = ''): void {
    if (this.pdf.isFirstUse(resource)) this.#trace.push(`${this.pdf.pages.length} ${resource} ${kind}`);
  }
}
