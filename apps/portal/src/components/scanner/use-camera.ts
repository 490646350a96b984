import { type RefObject, useEffect, useState } from 'react';
import { type CameraRefusal, closeCamera, openCamera, watch } from './camera.ts';

/** Where the camera stands. */
export type CameraState = 'off' | 'starting' | 'looking' | CameraRefusal;

/** A camera that looks for QR codes from each attempt on, 0 being none; `isFound` says whether to stop. */
export function useCamera(
  attempt: number,
  video: RefObject<HTMLVideoElement | null>,
  isFound: (text: string) => boolean,
): CameraState {
  const [state, setState] = useState<CameraState>('off');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera is not started anew because its page was drawn anew
  useEffect(() => {
    if (attempt === 0) return undefined;
    const ended = new AbortController();
    const start = async () => {
      setState('starting');
      const opened = await openCamera();
      if (typeof opened === 'string') return setState(opened);
      ended.signal.addEventListener('abort', () => closeCamera(opened));
      if (ended.signal.aborted || !video.current) return closeCamera(opened);
      video.current.srcObject = opened;
      await video.current.play().catch(() => undefined);
      setState('looking');
      return watch(video.current, isFound, ended.signal);
    };
    void start();
    return () => {
      ended.abort();
      setState('off');
    };
  }, [attempt]);
  return state;
}
