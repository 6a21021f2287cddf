// Reads the arguments of the worksheet command; what is wrong is said with what would be right.
import { parseArgs } from 'node:util';
import { defaultSettings, lengths, readSettings, type SheetSettings } from '#lib/worksheet/settings.ts';
import { taskKinds } from '#lib/worksheet/task.ts';
import { papers, type Paper } from '#lib/worksheet/word/paper.ts';

export interface WorksheetRequest {
  document: string;
  settings: SheetSettings;
  paper: Paper;
  withText: boolean;
  withKey: boolean;
  /** Where to write; the file’s own name where absent. */
  out?: string;
}

export type ReadWorksheetArguments = { ok: true; request: WorksheetRequest } | { ok: false; why: string };

export const worksheetUsage = `npm run worksheet -- <document> [options]
  --seed <number>     1 to 9999: the same number, the same sheet (${defaultSettings.seed})
  --level <number>    1 with help, 2 as it is, 3 with reasons (${defaultSettings.level})
  --length <name>     ${lengths.join(', ')} (${defaultSettings.length})
  --tasks <list>      ${taskKinds.join(',')}; all where left out
  --paper <name>      ${papers.join(', ')} (a4)
  --no-text           without the numbered text
  --no-key            without the key
  --out <file>        where to write (<document>-worksheet-<seed>-level-<level>.docx)`;

const options = {
  seed: { type: 'string' },
  level: { type: 'string' },
  length: { type: 'string' },
  tasks: { type: 'string' },
  paper: { type: 'string' },
  'no-text': { type: 'boolean' },
  'no-key': { type: 'boolean' },
  out: { type: 'string' }
} as const;

/** @example readWorksheetArguments(['huawei-5g', '--seed', '3', '--level', '2']) */
export function readWorksheetArguments(words: readonly string[]): ReadWorksheetArguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [document, ...rest] = positionals;
  if (document === undefined || rest.length > 0) return { ok: false, why: 'Name one document.' };
  const asked = new URLSearchParams();
  for (const name of ['seed', 'level', 'length', 'tasks'] as const)
    if (values[name] !== undefined) asked.set(name, values[name]);
  const settings = readSettings(asked);
  const paper = papers.find((one) => one === (values.paper ?? 'a4'));
  // An address that makes no sense gives another sheet; here it is said.
  const unread = [
    ...(['seed', 'level', 'length'] as const).filter(
      (name) => values[name] !== undefined && values[name] !== String(settings[name])
    ),
    ...(values.tasks !== undefined && values.tasks.split(',').some((one) => !isTask(one)) ? ['tasks'] : []),
    ...(paper === undefined ? ['paper'] : [])
  ] as ('seed' | 'level' | 'length' | 'tasks' | 'paper')[];
  if (paper === undefined || unread.length > 0)
    return { ok: false, why: unread.map((name) => `${name}: “${values[name]}” can’t be.`).join(' ') };
  return {
    ok: true,
    request: {
      document,
      settings,
      paper,
      withText: !values['no-text'],
      withKey: !values['no-key'],
      out: values.out
    }
  };
}

function isTask(name: string): boolean {
  return taskKinds.some((kind) => kind === name);
}
