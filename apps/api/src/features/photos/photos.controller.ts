import { people as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { PhotosService } from './photos.service.ts';

@Controller()
export class PhotosController {
  constructor(private readonly photos: PhotosService) {}

  @Handle(contract.putPhoto)
  put({ params, query, file, actor }: Call<typeof contract.putPhoto>) {
    return this.photos.put(params.enrolmentId, query.consent === 'true', file, actor);
  }

  @Handle(contract.describePhoto)
  describe({ params, actor }: Call<typeof contract.describePhoto>) {
    return this.photos.describe(params.enrolmentId, actor);
  }

  @Handle(contract.getPhoto)
  get({ params, actor }: Call<typeof contract.getPhoto>) {
    return this.photos.get(params.enrolmentId, actor);
  }

  @Handle(contract.removePhoto)
  remove({ params, actor }: Call<typeof contract.removePhoto>) {
    return this.photos.remove(params.enrolmentId, actor);
  }
}
