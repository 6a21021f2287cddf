// Reads the arguments of the export command; what is wrong is said with what would be right.
import { parseArgs } from 'node:util';
import { parseSettings, type TimelineSettings } from '#lib/charts/timeline/settings.ts';
import {
  lookNames,
  sizeNames,
  type ExportOptions,
  type LookName,
  type SizeName
} from '#lib/export/options.ts';

export const formats = ['svg', 'png', 'pdf', 'pptx', 'csv', 'json', 'kit'] as const;
export type Format = (typeof formats)[number];

export interface ExportRequest {
  document: string;
  /** All views where absent. */
  view?: string;
  formats: readonly Format[];
  sizes: readonly SizeName[];
  looks: readonly LookName[];
  scales: readonly number[];
  options: Pick<ExportOptions, 'notes' | 'marks'>;
  /** A timeline’s scale, lanes and window; as it opens where null. */
  timeline: TimelineSettings | null;
  out: string;
}

export type ReadArguments = { ok: true; request: ExportRequest } | { ok: false; why: string };

export const usage = `npm run export -- <document> [options]
  --view <id>       one view; all where left out
  --format <list>   ${formats.join(',')} (svg)
  --size <list>     ${sizeNames.join(',')} (screen)
  --theme <list>    ${lookNames.join(',')} (light)
  --scale <list>    of PNG: 1,2,4 (1)
  --marks <list>    the claims to draw; all where left out
  --timeline <list> of timelines: a scale (panels, true, order), lanes (packed, voice, topic)
                    and a stretch of time, such as true,voice,2014..2020
  --notes           with the sentences as numbered notes
  --out <folder>    where to write (exports)
SOURCELINE_SITE is the address that files link to.`;

/** @example readArguments(['huawei-5g', '--format', 'svg,png']) */
export function readArguments(words: readonly string[]): ReadArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...{
          view: { type: 'string' },
          format: { type: 'string' },
          size: { type: 'string' },
          theme: { type: 'string' }
        },
        ...{
          scale: { type: 'string' },
          marks: { type: 'string' },
          timeline: { type: 'string' },
          notes: { type: 'boolean' },
          out: { type: 'string' }
        }
      }
    });
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed as {
    values: Partial<
      Record<'view' | 'format' | 'size' | 'theme' | 'scale' | 'marks' | 'timeline' | 'out', string>
    > & {
      notes?: boolean;
    };
    positionals: string[];
  };
  const [document, ...rest] = positionals;
  if (document === undefined || rest.length > 0) return { ok: false, why: 'Name one document.' };
  const lists = {
    formats: pick(values.format ?? 'svg', formats),
    sizes: pick(values.size ?? 'screen', sizeNames),
    looks: pick(values.theme ?? 'light', lookNames),
    scales: pick(values.scale ?? '1', ['1', '2', '4'] as const)
  };
  for (const [name, list] of Object.entries(lists))
    if ('why' in list) return { ok: false, why: `${name}: ${list.why}` };
  const timeline = values.timeline === undefined ? null : parseSettings(values.timeline);
  if (timeline?.ok === false) return { ok: false, why: `timeline: ${timeline.reason}.` };
  const chosen = <T>(list: { chosen: readonly T[] } | { why: string }) =>
    'chosen' in list ? list.chosen : [];
  return {
    ok: true,
    request: {
      document,
      view: values.view,
      formats: chosen(lists.formats),
      sizes: chosen(lists.sizes),
      looks: chosen(lists.looks),
      scales: chosen(lists.scales).map(Number),
      options: { notes: values.notes ?? false, ...(values.marks ? { marks: values.marks.split(',') } : {}) },
      timeline: timeline?.settings ?? null,
      out: values.out ?? 'exports'
    }
  };
}

function pick<T extends string>(
  list: string,
  known: readonly T[]
): { chosen: readonly T[] } | { why: string } {
  const words = list.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !known.includes(word as T));
  if (unknown !== undefined) return { why: `“${unknown}” is none of ${known.join(', ')}.` };
  return { chosen: [...new Set(words as T[])] };
}
