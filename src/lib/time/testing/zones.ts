// Prints what the reader makes of many dates: run under several TZ, the output must be the same.
import { addDuration, dayOf, startOfDay, startOfWeek, weekdayOf, yearsBetween } from '#lib/time/calendar.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { mark, timeOf } from '#lib/time/testing/marked.ts';
import { isoDate, writeUnit } from '#lib/time/write.ts';

const edtf = [
  '2019',
  '2019-03',
  '2019-03-31',
  '-0399',
  '0050-01-01',
  '2019-21',
  '1985-04-12T23:20:30',
  '19XX',
  '2019-05-15/2019-05-17'
];
const sentences = [
  'On Wednesday it fell, last week it rose, and three months ago it began.',
  'Over the past five years it grew; in May it stopped; last winter it snowed.',
  'It ran from March 31 to October 27, 2019, and yesterday.'
];
const lines: unknown[] = edtf.map((text) => readEdtf(text));
for (const reference of ['2019-03-31', '2019-10-27', '2019-12-31', '2020-01-01', '2020-02-29']) {
  lines.push(sentences.map((text) => mark(text, timeOf(reference))));
}
for (
  let day = startOfDay({ year: 2019, month: 1, day: 1 });
  day < startOfDay({ year: 2020, month: 3, day: 1 });
  day += 13 * 86_400_000
) {
  const months = addDuration(day, -7, 'month');
  lines.push([
    dayOf(day),
    isoDate(day),
    weekdayOf(day),
    startOfWeek(day),
    months,
    writeUnit('week', day),
    yearsBetween(months, day)
  ]);
}
process.stdout.write(JSON.stringify(lines));
