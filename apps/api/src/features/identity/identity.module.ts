import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../http/authenticator.ts';
import { AbsentActors } from './absent-actors.service.ts';
import { AccessTokensService } from './access-tokens.service.ts';
import { AccountAccessService } from './account-access.service.ts';
import { AccountMergesService } from './account-merges.service.ts';
import { AccountPeopleService } from './account-people.service.ts';
import { AccountsController } from './accounts.controller.ts';
import { AccountsService } from './accounts.service.ts';
import { ActorRepository } from './actor.repository.ts';
import { OwnPasswordService } from './own-password.service.ts';
import { PresentPasswordService } from './present-password.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionController } from './session.controller.ts';
import { SessionAuthenticator } from './session-authenticator.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { TwoAdministratorsService } from './two-administrators.service.ts';

/** Global, because the guard in front of every feature asks it who calls. */
@Global()
@Module({
  controllers: [SessionController, AccountsController],
  providers: [
    AbsentActors,
    AccessTokensService,
    AccountAccessService,
    AccountMergesService,
    AccountPeopleService,
    AccountsService,
    ActorRepository,
    OwnPasswordService,
    PresentPasswordService,
    SecondFactorService,
    SessionCookie,
    SessionsService,
    SignInService,
    TwoAdministratorsService,
    { provide: Authenticator, useClass: SessionAuthenticator },
  ],
  exports: [
    AbsentActors,
    AccountMergesService,
    AccountPeopleService,
    AccountsService,
    Authenticator,
    SessionsService,
    TwoAdministratorsService,
  ],
})
export class IdentityModule {}
