import { drawn } from './read-picture.ts';
import { readQr } from './read-qr.ts';

/** Why there is no picture of a camera. */
export type CameraRefusal = 'denied' | 'missing' | 'busy' | 'insecure';

const LONGEST_SIDE = 1_280;
const REST_MS = 120;

/** The camera at the back, or whatever there is; else why not. */
export async function openCamera(): Promise<MediaStream | CameraRefusal> {
  if (navigator.mediaDevices === undefined) return 'insecure';
  const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1_920 }, height: { ideal: 1_080 } };
  return navigator.mediaDevices.getUserMedia({ video, audio: false }).catch(refusalOf);
}

/** What the names of the Media Capture specification mean to people. */
function refusalOf(error: unknown): CameraRefusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing';
}

/** Ends a camera, so that its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Looks at the pictures of a video until `isFound` takes what one of them says, or the watching ends. */
export async function watch(
  video: HTMLVideoElement,
  isFound: (text: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { videoWidth, videoHeight } = video;
    const text = videoWidth > 0 ? await readQr(drawn(video, videoWidth, videoHeight, LONGEST_SIDE)) : null;
    if (signal.aborted || (text !== null && isFound(text))) return;
    await new Promise((resume) => setTimeout(resume, REST_MS));
  }
}
