// Lanes by voice or by topic: which mark stands under which heading, and whether there is more than one to choose.
import type { VoiceMark } from '#lib/charts/kind.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { LaneName } from '#lib/charts/timeline/settings.ts';

/** One lane; `heading` is null where all marks share one. */
export interface Lane<Item> {
  heading: { text: string; voice: VoiceMark | null } | null;
  items: readonly Item[];
}

const ours = 'Ours';
const noTopic = 'No topic';

/**
 * Lanes in the order in which their first mark stands; what has no topic comes after those, what is ours last.
 * @example groupInLanes(marks, 'voice', ({ row }) => row).map(({ heading }) => heading?.text) // ['VOA', 'Huawei']
 */
export function groupInLanes<Item>(
  items: readonly Item[],
  lanes: LaneName,
  rowOf: (item: Item) => EventRow
): Lane<Item>[] {
  if (lanes === 'packed' || items.length === 0) return [{ heading: null, items }];
  const found = new Map<string, { voice: VoiceMark | null; items: Item[] }>();
  for (const item of items) {
    const { text, voice } = headingOf(rowOf(item), lanes);
    const lane = found.get(text) ?? { voice, items: [] };
    lane.items.push(item);
    found.set(text, lane);
  }
  const place = (text: string): number => (text === ours ? 2 : text === noTopic ? 1 : 0);
  return [...found]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([text, lane]) => ({ heading: { text, voice: lane.voice }, items: lane.items }));
}

/** The lanes that tell these rows apart: two voices or two topics at least, on the axis. */
export function lanesFor(rows: readonly EventRow[]): LaneName[] {
  const dated = rows.filter(({ form }) => form === 'dated');
  const count = (lanes: 'voice' | 'topic'): number =>
    new Set(dated.map((row) => headingOf(row, lanes).text)).size;
  return [
    'packed',
    ...(count('voice') > 1 ? (['voice'] as const) : []),
    ...(count('topic') > 1 ? (['topic'] as const) : [])
  ];
}

function headingOf(row: EventRow, lanes: 'voice' | 'topic'): { text: string; voice: VoiceMark | null } {
  if (row.form !== 'dated') return { text: ours, voice: null };
  if (lanes === 'voice') return { text: row.voice?.name ?? ours, voice: row.voice };
  return { text: row.topic === null ? noTopic : printTopic(row.topic), voice: null };
}

/** A topic as a heading. @example printTopic('trade-war') // 'Trade war' */
function printTopic(topic: string): string {
  const words = topic.replace(/-/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
