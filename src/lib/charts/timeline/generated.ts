// Generated timelines for the tests of the layout: events of every kind, widths, and ways to ask for a picture.
import fc from 'fast-check';
import { namedWidths } from '#lib/charts/kind.ts';
import { makeRow, makeSpan } from '#lib/charts/timeline/fixture.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';

const day = 86_400_000;
const words = fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,6}$/);
const ends = fc.constantFrom('stated', 'stated', 'stated', 'vague', 'open', 'unknown') as fc.Arbitrary<
  'stated' | 'vague' | 'open' | 'unknown'
>;

const row: fc.Arbitrary<EventRow> = fc
  .record({
    start: fc.integer({ min: -300_000, max: 30_000 }),
    length: fc.constantFrom(1, 30, 91, 365, 3650),
    topic: fc.constantFrom(null, 'trade', 'law'),
    voice: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>,
    extent: fc.constantFrom('within', 'throughout') as fc.Arbitrary<'within' | 'throughout'>,
    label: words,
    quoted: words,
    modal: fc.boolean(),
    resolved: fc.boolean(),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
    dated: fc.boolean(),
    startIs: ends,
    endIs: ends
  })
  .map(
    ({
      start,
      length,
      extent,
      label,
      quoted,
      modal,
      resolved,
      dated,
      startIs,
      endIs,
      topic,
      voice,
      ...doubt
    }) => {
      const span = makeSpan({
        start: startIs === 'open' || startIs === 'unknown' ? null : start * day,
        end:
          (endIs === 'open' || endIs === 'unknown') && startIs !== 'open' && startIs !== 'unknown'
            ? null
            : (start + length) * day,
        startIs,
        endIs:
          (endIs === 'open' || endIs === 'unknown') && (startIs === 'open' || startIs === 'unknown')
            ? 'stated'
            : endIs,
        extent,
        precision: length === 1 ? 'day' : 'year',
        ...doubt
      });
      const common = {
        topic,
        voice: {
          id: `v${voice}`,
          name: `Voice ${voice}`,
          slot: voice,
          ink: `voice${voice}` as const,
          named: true
        },
        label,
        quoted: `“${quoted}”`,
        modal,
        badge: modal ? 'pledges' : null
      };
      return makeRow(
        '',
        dated
          ? { ...common, span, resolved, became: resolved ? quoted : null }
          : { ...common, form: 'undated', span: null, undated: 'the words are too vague for a date' }
      );
    }
  );
export const rows = fc
  .array(row, { minLength: 1, maxLength: 24 })
  .map((all) => all.map((one, index) => ({ ...one, key: `e${index}`, number: index + 1 })));
export const widths = fc.constantFrom(...namedWidths, 320, 390, 560, 1200);
const window = fc
  .tuple(fc.integer({ min: -300_000, max: 30_000 }), fc.constantFrom(1, 40, 400, 4000, 200_000))
  .map(([from, length]) => ({ from: from * day, to: (from + length) * day }));
export const settings: fc.Arbitrary<TimelineSettings> = fc.record({
  scale: fc.constantFrom('auto', 'true', 'panels', 'order') as fc.Arbitrary<TimelineSettings['scale']>,
  lanes: fc.constantFrom('packed', 'packed', 'voice', 'topic') as fc.Arbitrary<TimelineSettings['lanes']>,
  window: fc.option(window, { freq: 2 }),
  keys: fc.option(fc.subarray(['e0', 'e1', 'e2', 'e5', 'e9']), { freq: 5 }),
  shelf: fc.boolean(),
  mostMarks: fc.constant(2000)
});
