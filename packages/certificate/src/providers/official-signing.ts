import type { DocumentSigner } from './document-signer.ts';

/** An official who is there and signs; the passphrase lives as long as this object and is stored nowhere. */
export interface Official {
  /** As it is printed. */
  fullName: string;
  /** By which the service knows them. */
  nik: string;
  passphrase: string;
}

/** A service with which officials sign in person: nobody signs until one of them is there. */
export interface OfficialSigning extends Omit<DocumentSigner, 'signedBy' | 'signFile'> {
  /** The signer of files that this official is, for as long as they are there. */
  by(official: Official): DocumentSigner;
}

/** Whether somebody has to be there for a signature. */
export const isOfficialSigning = (signer: object): signer is OfficialSigning => 'by' in signer;
