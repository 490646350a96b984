import { DomainError } from '@kompeten/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Longer than any form of our pages that is filled in by hand. */
const FORM_LIMIT = 20_000;

/** What a form of a page sent: each field once, as text. */
export type FormFields = Record<string, string>;

/** Lets pages without a script send forms: only the routes declared here take one, the API goes on taking JSON. */
export function pageForms(
  server: FastifyInstance,
  declare: (forms: FastifyInstance) => void,
  bodyLimit = FORM_LIMIT,
): void {
  void server.register(async (forms) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    declare(forms);
  });
}

/** The fields of a form; a form that another site sends in a visitor's name is refused. */
export function fieldsOf(request: FastifyRequest): FormFields {
  // Pages without a referrer send `Origin: null`, so that only this header tells whose form it is.
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new DomainError('identity.origin_refused');
  const { body } = request;
  return typeof body === 'object' && body !== null ? (body as FormFields) : {};
}
