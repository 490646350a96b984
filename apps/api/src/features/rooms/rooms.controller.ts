import { rooms as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { RoomsService } from './rooms.service.ts';

@Controller()
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Handle(contract.listRooms)
  list({ params, query, actor }: Call<typeof contract.listRooms>) {
    return this.rooms.list(params.centreId, query, actor);
  }

  @Handle(contract.createRoom)
  create({ params, body, actor }: Call<typeof contract.createRoom>) {
    return this.rooms.create(params.centreId, body, actor);
  }

  @Handle(contract.changeRoom)
  change({ params, body, actor }: Call<typeof contract.changeRoom>) {
    return this.rooms.change(params.centreId, params.roomId, body, actor);
  }

  @Handle(contract.getUtilisation)
  utilisation({ params, query, actor }: Call<typeof contract.getUtilisation>) {
    return this.rooms.utilisation(params.centreId, query.year, actor);
  }
}
