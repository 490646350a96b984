import type { PdfFinding } from '@kompeten/domain';
import type { CertificateDocument } from '../document/certificate-document.ts';
import type { FileContents } from './file-contents.ts';

/** What a signature says and whether it holds for the whole file as it lies there. */
export interface PdfSignatureVerdict {
  /** The signature is right and covers every byte of the file; an appended update makes it false. */
  valid: boolean;
  /** The signer's certificate leads to one of the trusted roots. */
  trusted: boolean;
  /** It leads to none of the roots at all: somebody else's, whom only the register can vouch for. */
  foreign: boolean;
  signedBy: string;
  /** The SHA-256 of the signer's certificate in hex, by which one names its key. */
  signer: string;
  /** The time that the signer claims, ISO 8601. */
  signedAt: string;
  /** PAdES baseline level (ETSI EN 319 142-1), as far as its timestamps lead to a trusted authority. */
  level: PadesLevel;
  /** The oldest trusted timestamp over the signature: from then on it cannot have been made later. */
  timestamp: { at: string; by: string } | null;
  /** When the newest timestamp weakens: before then a newer one must cover it; null where there is none. */
  renewBy: string | null;
}

/** B-T: its time is proved. B-LT: what it is judged by lies in the file. B-LTA: a timestamp keeps all of that. */
export type PadesLevel = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';

/** The answer about one file. */
export interface PdfVerdict {
  kind: 'not_pdf' | 'unsigned' | 'signed';
  /** `intact`: ours, every byte as signed or issued. `altered`: was ours, is not any more. `not_ours`: anything else. */
  integrity: 'intact' | 'altered' | 'not_ours';
  /** The same more closely, for people. */
  finding: PdfFinding;
  signature: PdfSignatureVerdict | null;
  /** The attached snapshot, if readable; show it only beside the verdict. */
  document: CertificateDocument | null;
  /** The attached credential as it stands in the file, whatever it says; null where there is none. */
  credential: string | null;
  /** What else the file holds; null where it is as it was signed, or cannot be read. */
  contents: FileContents | null;
  /** The verification code that the file bears, sixteen symbols; null where none was found. */
  code: string | null;
  /** Whether the digest is one of the known ones; null where none were given. */
  known: boolean | null;
  /** Somebody else signed it, which no key of ours can tell from a forgery: only the register knows whether it issued the file. */
  signedByOthers: boolean;
  /** How often the file was saved; a certificate of ours has one, and two more for every time it was archived. */
  revisions: number;
  sha256: string;
  /** The SHA-256 of the file as it was issued: without the timestamps that were appended since, and only those. */
  issuedSha256: string;
}

/** When a file that is as it was signed was proved to be there by a timestamp; null where nothing proves it. */
export const provedAt = ({ integrity, signature }: PdfVerdict): Date | null =>
  integrity === 'intact' && signature?.valid && signature.timestamp ? new Date(signature.timestamp.at) : null;

/** Against what a file is judged. */
export interface VerifyOptions {
  /** The roots that are trusted, in DER. */
  trustedRoots: readonly Uint8Array[];
  /** The roots of timestamp authorities that are trusted, in DER; none where they are left out. */
  timestampRoots?: readonly Uint8Array[];
  /** Signers whose key is bad, by the SHA-256 of their certificate in hex, and since when: only what was timestamped before holds. */
  compromised?: ReadonlyMap<string, Date>;
  /** SHA-256 digests, in hex, of the files that were issued. */
  knownDigests?: ReadonlySet<string>;
}

/** All of what files are judged by, whichever file it is: roots of signatures and of timestamps, and the keys that went bad. */
export type FileTrust = Required<Omit<VerifyOptions, 'knownDigests'>>;
