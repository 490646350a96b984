import { type CertificateDocument, isBodyDocument } from '../document/certificate-document.ts';
import { bodyAnnex, bodyFront } from './body-wording.ts';
import { trainingAnnex, trainingFront } from './training-wording.ts';
import type { AnnexWording, FrontWording } from './wording-shape.ts';

const fronts = new WeakMap<CertificateDocument, FrontWording>();

/** The words of the first page; a frozen document is asked for them by each part of it. */
export function frontOf(document: CertificateDocument): FrontWording {
  const known = fronts.get(document);
  if (known !== undefined) return known;
  const front = isBodyDocument(document) ? bodyFront(document) : trainingFront(document);
  fronts.set(document, front);
  return front;
}

/** The words of the second page. */
export const annexOf = (document: CertificateDocument): AnnexWording =>
  isBodyDocument(document) ? bodyAnnex(document) : trainingAnnex(document);
