import type { Form, FormFact, FormPart, FormSignature } from './form.ts';

/** What the head of every form about a candidate says. */
export interface FormFacts extends Pick<Form, 'head' | 'createdAt'> {
  schemeTitle: string;
  schemeCode: string;
  siteName: string;
  siteKind: string;
  assessorName: string;
  metNumber: string;
  candidateName: string;
  /** In the words of the place. */
  date: string;
}

/** A unit as forms name it. */
export interface FormUnit {
  code: string;
  title: string;
}

/** The facts that every form begins with. */
export const headFacts = (facts: FormFacts): FormPart => ({
  kind: 'facts',
  facts: [
    ['Skema sertifikasi', facts.schemeTitle],
    ['Nomor skema', facts.schemeCode],
    ['TUK', `${facts.siteName} (${facts.siteKind})`],
    ['Nama asesor', `${facts.assessorName}, ${facts.metNumber}`],
    ['Nama asesi', facts.candidateName],
    ['Tanggal', facts.date],
  ] satisfies FormFact[],
});

/** The units of the scheme as a table. */
export const unitTable = (units: readonly FormUnit[]): FormPart => ({
  ...{ kind: 'table', title: 'Unit kompetensi' },
  columns: [
    { title: 'No.', share: 7, align: 'center' },
    { title: 'Kode unit', share: 28 },
    { title: 'Judul unit', share: 65 },
  ],
  rows: units.map(({ code, title }, at) => [`${at + 1}`, code, title]),
});

/** A form about a candidate, with its code and title. */
export function formOf(
  facts: FormFacts,
  code: string,
  title: string,
  parts: readonly FormPart[],
  signatures: readonly FormSignature[] = [],
): Form {
  const { head, createdAt, candidateName, schemeTitle } = facts;
  const subject = candidateName === '' ? schemeTitle : `${candidateName}, ${schemeTitle}`;
  return { head, createdAt, code, title, subject, parts: [headFacts(facts), ...parts], signatures };
}

/** A signature that is still to be given by hand. */
export const unsigned = (role: string, name: string): FormSignature => ({ role, name, signedAt: null, way: null });
