import type { MyCertificate } from '@kompeten/domain';
import { useState } from 'react';
import { useMine } from '../../lib/mine-words.ts';
import { answerAddress, linkedInAddress, whatsappAddress } from './certificate-links.ts';
import { FullScreenQr } from './full-screen-qr.tsx';
import { WalletHint, WalletLink } from './wallet-link.tsx';

/** What a holder does with a certificate beside downloading it. */
export function CertificateActs({ certificate }: { certificate: MyCertificate }) {
  const words = useMine().acts;
  const [qr, setQr] = useState(false);
  const { code, title, issuer } = certificate;
  const { origin } = window.location;
  const message = words.whatsappText(title, issuer, answerAddress(origin, certificate));
  return (
    <details className="p-fold">
      <summary>{words.title}</summary>
      <div className="p-actions">
        <button
          type="button"
          className="p-button p-button-outline"
          aria-label={words.qrOf(title)}
          onClick={() => setQr(true)}
        >
          {words.qr}
        </button>
        <a className="p-button p-button-outline" href={whatsappAddress(message)} rel="noreferrer">
          {words.whatsapp}
        </a>
        <a className="p-button p-button-outline" href={linkedInAddress(origin, certificate)} rel="noreferrer">
          {words.linkedIn}
        </a>
        <WalletLink certificate={certificate} />
      </div>
      <WalletHint certificate={certificate} />
      {qr ? <FullScreenQr code={code} title={title} onClose={() => setQr(false)} /> : null}
    </details>
  );
}
