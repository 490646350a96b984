import { type CertificateDocument, isBodyDocument } from '../document/certificate-document.ts';
import { bodyAnnex, bodyFront } from './body-wording.ts';
import { trainingAnnex, trainingFront } from './training-wording.ts';
import type { AnnexWording, FrontWording } from './wording-shape.ts';

/** The words of the first page. */
export const frontOf = (document: CertificateDocument): FrontWording =>
  isBodyDocument(document) ? bodyFront(document) : trainingFront(document);

/** The words of the second page. */
export const annexOf = (document: CertificateDocument): AnnexWording =>
  isBodyDocument(document) ? bodyAnnex(document) : trainingAnnex(document);
