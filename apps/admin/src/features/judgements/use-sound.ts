import { useEffect, useRef, useState } from 'react';

/** A spoken note in the making; null where the browser gives no microphone. */
export interface Sound {
  state: 'idle' | 'recording' | 'refused';
  seconds: number;
  start(): Promise<void>;
  stop(): void;
}

/** The longest spoken note, in seconds: a village's line carries it in a minute. */
const LONGEST = 120;

/** Small enough for a slow line; what the browser does not know it replaces by its own. */
const quality = { audioBitsPerSecond: 24_000 };

/** Records a spoken note; what was said is handed over when it ends. */
export function useSound(done: (sound: Blob) => void): Sound {
  const [state, setState] = useState<Sound['state']>('idle');
  const recorder = useRef<MediaRecorder | null>(null);
  const handOver = useRef(done);
  handOver.current = done;
  const stop = () => recorder.current?.stop();
  const seconds = useSeconds(state === 'recording', stop);
  useEffect(() => () => recorder.current?.stream.getTracks().forEach((track) => void track.stop()), []);
  const start = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      recorder.current = recordingOf(stream, (sound) => {
        setState('idle');
        handOver.current(sound);
      });
      setState('recording');
    } catch {
      // No microphone, or the person said no; a note can be written instead.
      setState('refused');
    }
  };
  return { state, seconds, start, stop };
}

/** How long something has run, in whole seconds; told when it has run as long as it may. */
function useSeconds(running: boolean, end: () => void): number {
  const [seconds, setSeconds] = useState(0);
  const whenOver = useRef(end);
  whenOver.current = end;
  useEffect(() => {
    if (!running) return;
    const begun = Date.now();
    setSeconds(0);
    const timer = setInterval(() => {
      const passed = Math.round((Date.now() - begun) / 1000);
      setSeconds(passed);
      if (passed >= LONGEST) whenOver.current();
    }, 500);
    return () => clearInterval(timer);
  }, [running]);
  return seconds;
}

function recordingOf(stream: MediaStream, done: (sound: Blob) => void): MediaRecorder {
  const made = new MediaRecorder(stream, quality);
  const parts: Blob[] = [];
  made.ondataavailable = ({ data }) => void parts.push(data);
  made.onstop = () => {
    for (const track of stream.getTracks()) track.stop();
    done(new Blob(parts, { type: made.mimeType.split(';')[0] ?? 'audio/webm' }));
  };
  made.start();
  return made;
}
