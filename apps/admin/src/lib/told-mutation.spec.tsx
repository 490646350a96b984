import { afterEach, describe, expect, it } from '@jest/globals';
import { devices, identity } from '@kompeten/contract';
import { MutationObserver, QueryObserver } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Announcements, announce } from './announce.tsx';
import { queryClient } from './query.ts';
import { toldMutationOf } from './told-mutation.ts';

const done = 'Perubahan tersimpan.';
const said = () => renderToStaticMarkup(<Announcements />).includes(done);

/** A page that has one answer, and waits for the next until it is given. */
function openPage() {
  let answer: (word: string) => void = () => undefined;
  const later = new Promise<string>((resolve) => {
    answer = resolve;
  });
  let askedAgain: () => void = () => undefined;
  const again = new Promise<void>((resolve) => {
    askedAgain = resolve;
  });
  const queryKey = [devices.getFieldKit.operationId];
  queryClient.setQueryData(queryKey, 'before');
  const queryFn = () => {
    askedAgain();
    return later;
  };
  const page = new QueryObserver(queryClient, { queryKey, queryFn });
  const close = page.subscribe(() => undefined);
  return { page, close, again, answer };
}

/** A form that is not on screen any more while its change is on its way: nobody listens to it. */
const form = () =>
  new MutationObserver(queryClient, {
    ...toldMutationOf(identity.signOut, [devices.getFieldKit], done),
    mutationFn: async () => null,
  });

describe('a change that is told when it is done', () => {
  afterEach(() => {
    announce('');
    queryClient.clear();
  });

  it('is done when the page knows what came of it, also where its form is gone by then', async () => {
    const { page, close, again, answer } = openPage();
    const change = form().mutate();
    await again;
    expect([page.getCurrentResult().data, said()]).toEqual(['before', false]);
    answer('after');
    await change;
    expect([page.getCurrentResult().data, said()]).toEqual(['after', true]);
    close();
  });
});
