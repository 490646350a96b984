import decodeQR from 'qr/decode.js';

/** A part of the Shape Detection API, which some browsers have. */
interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}

declare const BarcodeDetector: {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

let builtIn: Promise<Detector | null> | undefined;

async function findDetector(): Promise<Detector | null> {
  if (!('BarcodeDetector' in globalThis)) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
}

/** What the QR code in a drawing says; null where none can be read. The browser's own reader is asked first. */
export async function readQr(canvas: HTMLCanvasElement): Promise<string | null> {
  builtIn ??= findDetector();
  const detector = await builtIn;
  const [found] = detector ? await detector.detect(canvas).catch(() => []) : [];
  return found?.rawValue ?? decoded(canvas);
}

function decoded(canvas: HTMLCanvasElement): string | null {
  const { width, height } = canvas;
  const drawn = canvas.getContext('2d', { willReadFrequently: true })?.getImageData(0, 0, width, height);
  if (drawn === undefined) return null;
  try {
    return decodeQR({ width, height, data: drawn.data });
  } catch {
    // The library refuses by throwing whatever holds no code that it can read.
    return null;
  }
}
