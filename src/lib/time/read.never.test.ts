// What looks like time and is none.
import { describe, expect, it } from 'vitest';
import { readTimes } from '#lib/time/read.ts';

const sentences = [
  'It may rain, and they may march on.',
  'May the best team win.',
  'They march on the capital.',
  'The second answer came first, in a second letter.',
  'A fall in prices hurt them.',
  'The fall of the wall surprised them.',
  'New shops spring up.',
  'The sun sat low, said Mon Ami.',
  'An august body met.',
  'They work 24/7 on 5G networks.',
  'A crowd of 1987 people came.',
  'Some 2000 people came.',
  'They opened 1500 schools.',
  'The firm employs 1987 workers.',
  'See page 1987 or call 555-2019.',
  'Flight 1549 left gate 2012.',
  '2001: A Space Odyssey is a film.',
  'They read “1984” at school.',
  'They saw Blade Runner 2049 there.',
  'At the end of the day, it is about trust.',
  'One day it will work.',
  'This time it worked, in no time.',
  'A 21-year-old student won.',
  'She is 21 years old.',
  'A five-year plan was drawn up.',
  'It costs $2019 or €1987.',
  'It sold 1,987 copies.',
  'It weighs 1987.5 kg.',
  'Boeing built the 747 and the 787.',
  'The COVID-19 wave passed.',
  'Since the company, like all others, needs users, it asks.',
  'Readings run from 1500 to 2000 meters.',
  'A population of 2000 lives there.',
  'They signed up twice a week.',
  'Next-generation phones came out.',
  'Dear June, April and May are here.',
  'The Sunday Times wrote it.',
  'Black Friday sales rose.',
  'The Fourth of July is a holiday.',
  'A quarter of the people left.',
  'They lost in the first quarter of the game.',
  'Half of the people left.',
  'Prime Minister May resigned.',
  'The 30th anniversary drew crowds.',
  'As soon as it can, at once.',
  'It happens once a week or once more.',
  'They are going so far as to build it.',
  'The ratio is 16:9, see Matthew 5:12.',
  'In 2000 cases the court agreed.',
  'It moved from version 1999 to 2001.',
  'The dog days are his thing.'
];

describe('readTimes reads no time in', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(readTimes(sentence).map(({ words, form }) => `${form}: ${words}`)).toEqual([]);
  });
});
