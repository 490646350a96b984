import { describe, expect, it } from '@jest/globals';
import { Kept, keptBefore, pageOf } from './testing-versions.ts';

describe('a newer version of the application', () => {
  it('is told of when it was found and lay ready before the page was opened', async () => {
    const kept = keptBefore();
    kept.install(kept.find());
    const { versions, told } = pageOf(kept);
    await versions.begin();
    expect(told()).toEqual(['kept', 'ready']);
  });

  it('is told of when it was on its way as the page was opened', async () => {
    const kept = keptBefore();
    const found = kept.find();
    const { versions, told } = pageOf(kept);
    await versions.begin();
    expect(told()).toEqual(['kept']);
    kept.install(found);
    expect(told()).toEqual(['kept', 'ready']);
  });

  it('is told of when it comes while the page is open, whoever asked for it', async () => {
    const kept = keptBefore();
    const { versions, told } = pageOf(kept);
    await versions.begin();
    kept.install(kept.find());
    expect(told()).toEqual(['kept', 'ready']);
  });

  it('is told of when the page hears of it only after it lay ready', async () => {
    const kept = keptBefore();
    const { versions, told } = pageOf(kept);
    await versions.begin();
    kept.install(kept.find({ told: false }));
    expect(told()).toEqual(['kept']);
    kept.tell();
    expect(told()).toEqual(['kept', 'ready']);
  });

  it('is told of when it takes the place of one that waited before it', async () => {
    const kept = keptBefore();
    const { versions, told } = pageOf(kept);
    await versions.begin();
    kept.install(kept.find());
    const newest = kept.find();
    kept.install(newest);
    expect(told().at(-1)).toBe('ready');
    expect(versions.waiting()).toBe(newest);
  });

  it('lies there whole or is asked for again: a server between two versions delays it, and is asked less and less often', async () => {
    const kept = keptBefore();
    const { versions, told, later } = pageOf(kept);
    await versions.begin();
    kept.fail(kept.find());
    await later(0.4);
    expect(kept.asked).toBe(1);
    await later(0.1);
    expect(kept.asked).toBe(2);
    kept.fail(kept.find());
    await later(0.5);
    expect(kept.asked).toBe(2);
    await later(0.5);
    expect(kept.asked).toBe(3);
    kept.install(kept.find());
    expect(told()).toEqual(['kept', 'ready']);
  });

  it('is asked for again soon where nobody answered, and else once an hour, also by a page that nothing happens to', async () => {
    const kept = keptBefore();
    kept.refuses = true;
    const { versions, later } = pageOf(kept);
    await versions.begin();
    await later(0.5);
    expect(kept.asked).toBe(2);
    kept.refuses = false;
    await later(1);
    await later(59);
    expect(kept.asked).toBe(3);
    await later(1);
    expect(kept.asked).toBe(4);
  });

  it('is asked for once there is a network again, and not before', async () => {
    const kept = keptBefore();
    const { versions, world, later } = pageOf(kept);
    world.online = false;
    await versions.begin();
    await later(300);
    expect(kept.asked).toBe(0);
    world.online = true;
    await later(0);
    expect(kept.asked).toBe(1);
  });

  it('waits no longer for a clock that was set back by forty days', async () => {
    const kept = keptBefore();
    const { versions, world, later } = pageOf(kept);
    world.now = 40 * 24 * 60 * 60_000;
    await versions.begin();
    await later(-40 * 24 * 60);
    expect(kept.asked).toBe(2);
  });
});

describe('the first version', () => {
  it('is no newer one, and is not asked for twice', async () => {
    const kept = new Kept();
    const first = kept.find();
    const { versions, told, later } = pageOf(kept);
    await versions.begin();
    kept.install(first);
    kept.activate(first);
    await later(1);
    expect([told(), kept.asked]).toEqual([['kept'], 0]);
  });

  it('that could not be brought is said to be impossible, and brought as soon as it can be', async () => {
    const kept = new Kept();
    const { versions, told, world, later } = pageOf(kept);
    world.refuses = true;
    await versions.begin();
    expect(told()).toEqual(['impossible']);
    world.refuses = false;
    const first = kept.find();
    await later(2);
    kept.fail(first);
    expect(told()).toEqual(['impossible']);
    const second = kept.find();
    kept.install(second);
    kept.activate(second);
    expect(told().at(-1)).toBe('kept');
  });
});
