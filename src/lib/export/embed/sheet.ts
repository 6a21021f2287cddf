// The style sheet of an embedded chart: inks by the reader’s theme, and no face to load, since a frame of its own origin may
// fetch none; the faces of the reader’s machine are brought to the widths of ours, by which the pictures are laid out.
import { namedWidths } from '#lib/charts/kind.ts';
import { sansStack, serifStack, standInRules } from '#lib/export/embed/standins.ts';
import type { Ink } from '#lib/charts/scene/scene.ts';
import { themes, type ThemeName } from '#lib/charts/scene/themes.ts';

const inks = Object.keys(themes.light) as Ink[];
const isGround = (ink: Ink) => ['paper', 'pane', 'band', 'halo'].includes(ink);

const variables = (theme: ThemeName) => inks.map((ink) => `--${ink}:${themes[theme][ink]}`).join(';');

/** Each picture is shown from its own width on, and is scaled up to a quarter. */
const widths = namedWidths
  .map((width, at) => {
    const next = namedWidths[at + 1];
    const from = at === 0 ? '' : `(min-width:${width + 32}px)`;
    const to = next === undefined ? '' : `(max-width:${next + 31.98}px)`;
    const query = [from, to].filter((part) => part !== '').join(' and ');
    return `@media ${query}{.w${width}{display:block;max-width:${width * 1.25}px}}`;
  })
  .join('');

export const embedSheet = [
  standInRules,
  `:root{color-scheme:light dark;${variables('light')}}`,
  `@media (prefers-color-scheme:dark){:root{${variables('dark')}}}`,
  `@media print{:root{${variables('print')}}}`,
  `@media (forced-colors:active){:root{${inks.map((ink) => `--${ink}:${isGround(ink) ? 'Canvas' : 'CanvasText'}`).join(';')}}}`,
  ...inks.flatMap((ink) => [
    `[data-fill='${ink}']{fill:var(--${ink})}`,
    `[data-stroke='${ink}']{stroke:var(--${ink})}`
  ]),
  `body{margin:0;padding:12px 16px;background:var(--paper);color:var(--text);font:15px/1.45 ${sansStack};overflow-wrap:break-word}`,
  `h1{font:600 21px/1.25 ${serifStack};margin:0;color:var(--ink);text-wrap:balance}`,
  'figure,.subtitle,.corrections h2,.corrections p,.foot p{margin:0}.subtitle,.foot{color:var(--muted);font-size:14px}',
  '.key{display:flex;flex-wrap:wrap;gap:4px 22px;list-style:none;margin:10px 0;padding:0;font-size:13px}.key li{display:flex;align-items:center;gap:7px}.key svg{flex:none}',
  // A wider face may run past the edge of its picture, into the frame’s margin, rather than be cut.
  `.width{display:none}.width svg{display:block;width:100%;height:auto;overflow:visible}svg{font-family:${sansStack}}`,
  widths,
  'a{color:inherit}a.mark:hover>rect:first-child{stroke:var(--muted)}a:focus-visible,summary:focus-visible{outline:2px solid var(--ink);outline-offset:2px}',
  '.corrections{border-left:4px solid var(--ink);padding:2px 0 2px 12px;margin:10px 0}.corrections h2{font-size:15px}',
  'details{margin:10px 0}summary{cursor:pointer;padding:4px 0;min-height:24px;width:max-content;max-width:100%}.table{overflow-x:auto}',
  'table{border-collapse:collapse;font-size:13px}caption{text-align:left;padding-bottom:4px}th,td{text-align:left;vertical-align:top;padding:3px 12px 3px 0;border-top:1px solid var(--rule)}',
  '.foot{border-top:1px solid var(--rule);margin-top:10px;padding-top:8px;font-size:13px}.foot .back{margin-top:6px}'
].join('\n');
