import { signInCodes as contract } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ContactsService } from './contacts.service.ts';
import { SignInCodesService } from './sign-in-codes.service.ts';

@Controller()
export class SignInCodesController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly codes: SignInCodesService,
  ) {}

  @Handle(contract.listContacts)
  list({ params, actor }: Call<typeof contract.listContacts>) {
    return this.contacts.list(params.enrolmentId, actor);
  }

  @Handle(contract.verifyContact)
  verify({ params, body, actor }: Call<typeof contract.verifyContact>) {
    return this.contacts.verify(params.enrolmentId, body.contact, actor);
  }

  @Handle(contract.withdrawContact)
  withdraw({ params, actor }: Call<typeof contract.withdrawContact>) {
    return this.contacts.withdraw(params.contactId, actor);
  }

  @Handle(contract.getSignInChannels)
  async channels() {
    return this.codes.channels();
  }

  @Handle(contract.requestSignInCode)
  request({ body, request }: Call<typeof contract.requestSignInCode>) {
    return this.codes.request(body.contact, localeFrom(request.headers['accept-language']), request);
  }

  @Handle(contract.signInWithCode)
  signIn({ body, request, reply }: Call<typeof contract.signInWithCode>) {
    return this.codes.signIn(body, request, reply);
  }
}
