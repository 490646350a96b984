import { statSync } from 'node:fs';
import { basename } from 'node:path';

/** The stories that take longest, first of all; a fresh clone knows no times by which to order them. */
export const LONGEST = [
  'everyone-can-use-it',
  'product-starts-and-ends',
  'instructor-loses-nothing',
  'instructor-works-without-network',
  'four-devices-agree',
  'administrator-keeps-accounts',
];

const placeOf = (path) => {
  const place = LONGEST.indexOf(basename(path, '.spec.ts'));
  return place === -1 ? LONGEST.length : place;
};

/** Jest's order of the files: those above, then the largest, so that no worker is left alone with a long one at the end. */
export default class LongestFirst {
  sort(tests) {
    const sized = tests.map((test) => ({ test, place: placeOf(test.path), size: statSync(test.path).size }));
    return sized.sort((one, other) => one.place - other.place || other.size - one.size).map(({ test }) => test);
  }

  cacheResults() {}
}
