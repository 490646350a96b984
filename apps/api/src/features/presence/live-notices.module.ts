import { Module } from '@nestjs/common';
import { LiveNoticesService } from './live-notices.service.ts';

/** Apart from the streams, since the sheets tell what they write and the streams read the sheets. */
@Module({ providers: [LiveNoticesService], exports: [LiveNoticesService] })
export class LiveNoticesModule {}
