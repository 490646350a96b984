import { Id, InstrumentItemChange, InstrumentSetDetail, text, Version } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSet = z.strictObject({ setId: Id });
const ofItem = z.strictObject({ setId: Id, itemId: Id });

/** The instruments of a set, one by one, with their pictures. */
export const instrumentItems = endpoints({
  addInstrumentItem: {
    method: 'POST',
    path: '/instrument-sets/:setId/items',
    summary: 'Add an instrument to a draft',
    permission: 'instrument.manage',
    params: ofSet,
    body: InstrumentItemChange,
    response: InstrumentSetDetail,
    status: 201,
  },
  changeInstrumentItem: {
    method: 'PUT',
    path: '/instrument-sets/:setId/items/:itemId',
    summary: 'Write an instrument of a draft anew',
    permission: 'instrument.manage',
    params: ofItem,
    body: InstrumentItemChange,
    response: InstrumentSetDetail,
  },
  removeInstrumentItem: {
    method: 'DELETE',
    path: '/instrument-sets/:setId/items/:itemId',
    summary: 'Take an instrument out of a draft',
    permission: 'instrument.manage',
    params: ofItem,
    query: z.strictObject({ setVersion: z.coerce.number().pipe(Version) }),
    response: InstrumentSetDetail,
  },
  putItemPicture: {
    method: 'PUT',
    path: '/instrument-sets/:setId/items/:itemId/picture',
    summary: 'Give an instrument a picture, drawn anew, with what it shows in words',
    permission: 'instrument.manage',
    params: ofItem,
    query: z.strictObject({ alt: text(5, 500) }),
    upload: { maxBytes: 8_000_000 },
    response: InstrumentSetDetail,
  },
  removeItemPicture: {
    method: 'DELETE',
    path: '/instrument-sets/:setId/items/:itemId/picture',
    summary: 'Take the picture of an instrument away',
    permission: 'instrument.manage',
    params: ofItem,
    response: InstrumentSetDetail,
  },
  getItemPicture: {
    method: 'GET',
    path: '/instrument-sets/:setId/items/:itemId/picture',
    summary: 'The picture of an instrument',
    permission: 'instrument.read',
    params: ofItem,
    answer: 'file',
  },
});
