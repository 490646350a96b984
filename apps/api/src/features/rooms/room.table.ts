import { Room } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const roomTable = new EntitySchema<Room>({
  name: 'Room',
  tableName: 'rooms',
  columns: storedAs(Room, { equipment: column.json }),
});
