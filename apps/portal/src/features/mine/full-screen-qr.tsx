import { formatCode } from '@kompeten/domain';
import { type QrModules, qrPath } from '@kompeten/ui';
import { useEffect, useRef, useState } from 'react';
import { useMine } from '../../lib/mine-words.ts';

interface FullScreenQrProps {
  code: string;
  title: string;
  onClose(): void;
}

/** The light edge that a reader needs around the squares (ISO/IEC 18004). */
const QUIET = 4;

/** The QR of a certificate over the whole screen, dark on white whatever the theme; drawn here, so no network is needed. */
export function FullScreenQr({ code, title, onClose }: FullScreenQrProps) {
  const words = useMine().acts;
  const dialog = useRef<HTMLDialogElement>(null);
  const [modules, setModules] = useState<QrModules | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(keepAwake, []);
  useEffect(() => {
    // In capitals a code takes less room, and the address answers in either case.
    const address = `${window.location.origin}/v/${code}`.toUpperCase();
    void import('qrcode').then(({ create }) => setModules(create(address, { errorCorrectionLevel: 'M' }).modules));
  }, [code]);
  const edge = (modules?.size ?? 0) + 2 * QUIET;
  return (
    <dialog ref={dialog} className="p-qr" aria-label={words.qrOf(title)} onClose={onClose}>
      <p className="p-strong">{title}</p>
      {modules ? (
        <svg
          role="img"
          aria-label={words.qrLabel(formatCode(code))}
          viewBox={`${-QUIET} ${-QUIET} ${edge} ${edge}`}
          shapeRendering="crispEdges"
        >
          <path d={qrPath(modules)} />
        </svg>
      ) : null}
      <p className="p-qr-code">{formatCode(code)}</p>
      <p>{words.qrHint}</p>
      <button type="button" className="p-button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}

/** Keeps the screen from going dark while it is scanned, where the device can. */
function keepAwake(): (() => void) | undefined {
  if (!('wakeLock' in navigator)) return undefined;
  const lock = navigator.wakeLock.request('screen').catch(() => null);
  return () => void lock.then((held) => held?.release());
}
