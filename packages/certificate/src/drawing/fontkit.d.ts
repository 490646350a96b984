declare module 'fontkit' {
  interface Subset {
    glyphs: number[];
    encode(): Uint8Array;
  }

  /** The little of a parsed font that the drawing touches. */
  interface Font {
    unitsPerEm: number;
    layout(text: string): { advanceWidth: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    createSubset(): Subset;
  }

  function create(bytes: Uint8Array): Font;
}
