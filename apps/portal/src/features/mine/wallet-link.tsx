import { addressOf, basePath, certificates } from '@kompeten/contract';
import type { MyCertificate } from '@kompeten/domain';
import { useMine } from '../../lib/mine-words.ts';

/** The credential that lies in the file; of a certificate from before there were any, the token that is made when asked for. */
export function WalletLink({ certificate }: { certificate: MyCertificate }) {
  const words = useMine().acts;
  const { id: certificateId, hasCredential, hasToken } = certificate;
  if (!hasCredential && !hasToken) return null;
  const endpoint = hasCredential ? certificates.downloadCredential : certificates.downloadWalletToken;
  const address = addressOf(basePath, endpoint, { params: { certificateId } });
  return (
    <a className="p-button p-button-outline" href={address} download>
      {hasCredential ? words.wallet : words.walletToken}
    </a>
  );
}

/** What the wallet gets; calmly, where the file has no credential. */
export function WalletHint({ certificate: { hasCredential, hasFile } }: { certificate: MyCertificate }) {
  const words = useMine().acts;
  if (hasCredential) return <p className="p-small">{words.walletHint}</p>;
  return hasFile ? <p className="p-small">{words.walletNone}</p> : null;
}
