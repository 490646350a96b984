import { scanIn } from '@kompeten/messages';
import { ToneIcon, useLocale } from '@kompeten/ui';
import { useEffect, useRef, useState } from 'react';
import { useCall } from '../../lib/call.ts';
import type { ScanRefusal } from '../../lib/open-scanned.ts';
import { readScanned, type Scanned } from '../../lib/scanned.ts';
import { readPicture } from './read-picture.ts';
import { useCamera } from './use-camera.ts';

interface ScanPanelProps {
  /** Takes what was scanned; answers why nothing can be done with it, where that is so. */
  onScanned(scanned: Scanned): ScanRefusal | null;
  onClose(): void;
}

/** Reads the QR codes of a certificate with the camera or from a photo; no picture leaves the device. */
export function ScanPanel({ onScanned, onClose }: ScanPanelProps) {
  const words = scanIn(useLocale());
  const head = useRef<HTMLHeadingElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const take = (text: string): boolean => {
    const scanned = readScanned(text);
    const refusal = scanned === null ? 'foreign' : onScanned(scanned);
    setFault(refusal && words[refusal]);
    if (refusal === null) setAttempt(0);
    return refusal === null;
  };
  const camera = useCamera(attempt, video, take);
  const photo = useCall(async (file: File) => {
    setAttempt(0);
    setFault(null);
    const text = await readPicture(file);
    if (text === null) setFault(words.none);
    else take(text);
  });
  useEffect(() => head.current?.focus(), []);
  const isRefused = camera !== 'off' && camera !== 'starting' && camera !== 'looking';
  const problem = isRefused ? words.refused[camera] : fault;
  const progress = camera === 'starting' ? words.starting : camera === 'looking' ? words.looking : null;
  return (
    <section className="p-scan" aria-labelledby="scan-title">
      <h2 id="scan-title" ref={head} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <div className="p-actions">
        <button
          type="button"
          className="p-button"
          disabled={camera === 'starting' || camera === 'looking'}
          onClick={() => {
            setFault(null);
            setAttempt(attempt + 1);
          }}
        >
          {words.camera}
        </button>
        <PhotoButton id="scan-take" capture="environment" label={words.takePhoto} onFile={photo.run} />
        <PhotoButton id="scan-choose" label={words.choosePhoto} onFile={photo.run} />
        <button type="button" className="p-button p-button-outline" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <video ref={video} muted playsInline hidden={camera !== 'looking'} aria-label={words.picture} />
      <div role="status">
        {progress ? <p>{progress}</p> : null}
        {photo.state.kind === 'pending' ? <p>{words.reading}</p> : null}
        {problem ? (
          <p className="p-error">
            <ToneIcon tone="warn" /> {problem}
          </p>
        ) : null}
      </div>
    </section>
  );
}

interface PhotoButtonProps {
  id: string;
  label: string;
  /** Opens the camera of a telephone at once. */
  capture?: 'environment';
  onFile(file: File): void;
}

function PhotoButton({ id, label, capture, onFile }: PhotoButtonProps) {
  return (
    <>
      <input
        className="k-visually-hidden"
        id={id}
        type="file"
        accept="image/*"
        capture={capture}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <label className="p-button p-button-outline" htmlFor={id}>
        {label}
      </label>
    </>
  );
}
