import { identity as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { OwnPasswordService } from './own-password.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';

@Controller()
export class SessionController {
  constructor(
    private readonly signingIn: SignInService,
    private readonly sessions: SessionsService,
    private readonly secondFactor: SecondFactorService,
    private readonly passwords: OwnPasswordService,
  ) {}

  @Handle(contract.signIn)
  signIn({ body, request, reply }: Call<typeof contract.signIn>) {
    return this.signingIn.signIn(body, request, reply);
  }

  @Handle(contract.getSession)
  current({ actor }: Call<typeof contract.getSession>) {
    return this.sessions.current(actor);
  }

  @Handle(contract.signOut)
  signOut({ request, reply, actor }: Call<typeof contract.signOut>) {
    return this.sessions.close(request, reply, actor);
  }

  @Handle(contract.changePassword)
  changePassword({ actor, body, request }: Call<typeof contract.changePassword>) {
    return this.passwords.change(actor, body, request);
  }

  @Handle(contract.confirmSecondFactor)
  confirm({ actor, body, request }: Call<typeof contract.confirmSecondFactor>) {
    return this.secondFactor.confirm(actor, body.otp, request);
  }

  @Handle(contract.beginSecondFactor)
  begin({ actor, body }: Call<typeof contract.beginSecondFactor>) {
    return this.secondFactor.begin(actor, body.currentPassword);
  }

  @Handle(contract.enableSecondFactor)
  enable({ actor, body, request }: Call<typeof contract.enableSecondFactor>) {
    return this.secondFactor.enable(actor, body.otp, request);
  }
}
