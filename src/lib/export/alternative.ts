// The picture in words for those who do not see it: short and long, voice and hedge first.
import { kindOf } from '#lib/charts/registry.ts';
import { shownRows } from '#lib/export/chosenrows.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { dropPlace, printSentences } from '#lib/words/sentence.ts';
import { closeSentence } from '#lib/words/stop.ts';

type Words = Pick<ExportOptions, 'headline' | 'subtitle' | 'marks' | 'settings'>;

/** @example writeShortAlternative(input) // 'VOA, in its own words; Huawei, reported by VOA. Timeline: Founded in 1987, …' */
export function writeShortAlternative(input: ExportInput, options: Words = {}): string {
  const drawn = new Set(shownRows(input, options).map(({ key }) => key));
  const says = [
    ...new Set(
      input.evidence.filter(({ key, says }) => drawn.has(key) && says !== 'Ours').map(({ says }) => says)
    )
  ];
  const kind = kindOf(input.view.kind).title;
  return `${says.join('; ')}. ${kind}: ${closeSentence(options.headline || input.view.headline.text)}`;
}

/** A line a mark: who says it and where, then the whole of it. */
export function writeLongAlternative(input: ExportInput, options: Words = {}): string {
  const rows = shownRows(input, options);
  const lines = rows.map((row) => {
    const says = input.evidence.find(({ key }) => key === row.key)?.says ?? '';
    const place = row.sentences.length === 0 ? '' : `, ${printSentences(row.sentences)}`;
    return `${row.number}. ${says}${place}: ${closeSentence(dropPlace(row.spoken))}`;
  });
  const subtitle = options.subtitle ?? input.view.subtitle.text;
  // One that was emptied leaves no empty line.
  return [
    writeShortAlternative(input, options),
    ...(subtitle.trim() === '' ? [] : [subtitle]),
    ...lines
  ].join('\n');
}
