import { Module } from '@nestjs/common';
import { RestrictionsModule } from '../data-rights/restrictions.module.ts';
import { PeopleService } from './people.service.ts';

@Module({ imports: [RestrictionsModule], providers: [PeopleService], exports: [PeopleService] })
export class PeopleModule {}
