declare module 'fontkit' {
  interface GlyphRun {
    glyphs: unknown[];
    positions: Record<string, number>[];
    advanceWidth: number;
  }

  /** The little of a parsed font that the drawing touches. */
  interface Font {
    postscriptName: string;
    unitsPerEm: number;
    layout(text: string, features?: unknown): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  function create(bytes: Uint8Array): Font;
}
