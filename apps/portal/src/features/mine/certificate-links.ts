import { formatCode, type MyCertificate } from '@kompeten/domain';

type Linked = Pick<MyCertificate, 'code' | 'title' | 'issuer' | 'issuedOn' | 'validUntil'>;

/** Where everybody asks for a certificate. */
export const answerAddress = (origin: string, { code }: Pick<MyCertificate, 'code'>): string =>
  `${origin}/v/${formatCode(code)}`;

/** LinkedIn's own page for adding a certificate to a profile, filled in; nothing is sent until its member agrees there. */
export function linkedInAddress(origin: string, certificate: Linked): string {
  const { code, title, issuer, issuedOn, validUntil } = certificate;
  const [issueYear, issueMonth] = (issuedOn ?? '').split('-');
  const [expirationYear, expirationMonth] = (validUntil ?? '').split('-');
  const fields = {
    startTask: 'CERTIFICATION_NAME',
    ...{ name: title, organizationName: issuer, issueYear, issueMonth, expirationYear, expirationMonth },
    ...{ certUrl: answerAddress(origin, certificate), certId: formatCode(code) },
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value.replace(/^0(?=\d$)/, ''));
  return `https://www.linkedin.com/profile/add?${query}`;
}

/** WhatsApp with a message to be sent to whomever one chooses. */
export const whatsappAddress = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;
