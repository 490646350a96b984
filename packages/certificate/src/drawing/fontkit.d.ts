declare module 'fontkit' {
  interface Subset {
    glyphs: number[];
    encode(): Uint8Array;
  }

  interface Glyph {
    id: number;
    advanceWidth: number;
  }

  interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  interface GlyphRun {
    glyphs: Glyph[];
    positions: GlyphPosition[];
    advanceWidth: number;
  }

  /** The little of a parsed font that the drawing touches. */
  interface Font {
    unitsPerEm: number;
    layout(text: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
    createSubset(): Subset;
  }

  function create(bytes: Uint8Array): Font;
}
