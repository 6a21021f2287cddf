// The check of a file: what was altered is found, what was only saved again is not blamed.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { checkBytes } from '#lib/export/check/checkbytes.ts';
import { checkFile } from '#lib/export/check/checkfile.ts';
import { collectExport } from '#lib/export/collect.ts';
import { writeSvg } from '#lib/export/svg.ts';

const { document, story } = await readSeed('huawei-5g');
const inputs = story.views.map((view) => collectExport(document, view, 'https://example.org'));
const files = inputs.map((input) => writeSvg(input, { size: 'screen', look: 'light' }));

/** The same numbers every time (a linear congruence). */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Alteration = readonly [
  name: string,
  pattern: RegExp,
  replace: (found: RegExpMatchArray, random: (below: number) => number) => string
];

const speakers = ['VOA', 'Huawei', 'Liang', 'Ren', 'Kelly', 'Critics'];
const alterations: readonly Alteration[] = [
  [
    'a bar is stretched',
    /(<rect x="[\d.]+" y="[\d.]+" width=")([\d.]+)("[^>]*fill="#)/g,
    ([, a, width, b], random) => `${a}${Number(width) + 1 + random(90)}${b}`
  ],
  [
    'a mark is moved',
    /(<path d="M)([\d.]+)( )/g,
    ([, a, x, b], random) => `${a}${Number(x) + 1 + random(60)}${b}`
  ],
  [
    'a text is moved',
    /(<text x=")([\d.]+)(")/g,
    ([, a, x, b], random) => `${a}${Number(x) + 1 + random(60)}${b}`
  ],
  [
    'a number is changed',
    /(>[^<]*?)(\d)([^<]*<\/t)/g,
    ([, a, digit, b], random) => `${a}${(Number(digit) + 1 + random(8)) % 10}${b}`
  ],
  [
    'a hedge is removed',
    /(>[^<]*)(more than |at least |about |up to |a little )([^<]*<)/g,
    ([, a, , b]) => `${a}${b}`
  ],
  [
    'a hedge is removed from a spoken name',
    /(aria-label="[^"]*)(more than |pledges|says|“will)([^"]*")/g,
    ([, a, , b]) => `${a}${b}`
  ],
  [
    'a speaker is changed',
    /(>[^<]*?)(VOA|Huawei|Liang|Kelly)([^<]*<\/t)/g,
    ([, a, name, b], random) =>
      `${a}${speakers.filter((one) => one !== name)[random(speakers.length - 1)]}${b}`
  ],
  ['a mark is dropped', /<a href="[^"]*"[^>]*>.*?<\/a>/g, () => ''],
  ['a quotation is changed', /(&quot;exact&quot;:&quot;)(\w)/g, ([, a]) => `${a}X`],
  [
    'a colour is changed',
    /(fill="#)([0-9a-f]{6})/g,
    ([, a, colour], random) =>
      `${a}${colour === '000000' ? 'ffffff' : random(2) ? '000000' : 'c00000'}`.replace(/$/, '')
  ],
  ['a link leads elsewhere', /(<a href="https:\/\/example)(\.org)/g, ([, a]) => `${a}.com`],
  [
    'a sentence number is changed',
    /(&quot;sentences&quot;:\[&quot;s)(\d+)/g,
    ([, a, number]) => `${a}${Number(number) + 1}`
  ]
];

describe('checkFile', () => {
  it('finds every file true that was not touched', () => {
    for (const svg of files) expect(checkFile(svg, inputs)).toMatchObject({ outcome: 'true', findings: [] });
  });

  it('misses none of 1,000 alterations', () => {
    const random = makeRandom(20191);
    const missed: string[] = [];
    const made = new Map<string, number>();
    let count = 0;
    while (count < 1000) {
      const [name, pattern, replace] = alterations[random(alterations.length)]!;
      const original = files[random(files.length)]!;
      const places = [...original.matchAll(pattern)];
      if (places.length === 0) continue;
      const place = places[random(places.length)]!;
      const altered =
        original.slice(0, place.index) +
        replace(place, random) +
        original.slice(place.index + place[0].length);
      if (altered === original) continue;
      count++;
      made.set(name, (made.get(name) ?? 0) + 1);
      const { outcome } = checkFile(altered, inputs);
      if (outcome !== 'differs') missed.push(`${name}: ${outcome}: ${place[0].slice(0, 80)}`);
    }
    expect(made.size).toBe(alterations.length);
    expect(missed).toEqual([]);
  }, 600_000);

  const money = () => {
    const input = inputs.find(({ view }) => view.id === 'money')!;
    return { input, svg: writeSvg(input, { size: 'screen', look: 'light' }) };
  };
  const findingsOf = (svg: string) => {
    const checked = checkFile(svg, inputs);
    return 'findings' in checked ? checked.findings : [];
  };

  it('tells what differs in words, apart in what is seen and what is not', () => {
    const { svg } = money();
    const spoken = expect.stringMatching(/^Revenue: more than \$100 billion/) as string;
    expect(findingsOf(svg.replace('>more than $100 billion<', '>$100 billion<'))).toEqual([
      { mark: spoken, where: 'picture', expected: '“more than $100 billion”', found: '“$100 billion”' }
    ]);
    const everywhere = findingsOf(svg.replaceAll('more than $100 billion', '$100 billion'));
    expect(everywhere.filter(({ where }) => where === 'picture').map(({ found }) => found)).toEqual([
      '“Founded with a little more than $5,000; $100 billion in”',
      '“$100 billion”'
    ]);
    // A quotation, the mark, its spoken name, title and description.
    expect(everywhere.filter(({ where }) => where === 'record')).toHaveLength(5);
    expect(findingsOf(svg.replace(/(exact&quot;:&quot;[^&]*made )more than /, '$1'))).toEqual([
      {
        mark: null,
        where: 'record',
        expected: expect.stringMatching(
          /^the quotation “.*made more than \$100 billion.*” of revenue-2018, letters/
        ) as string,
        found: expect.stringMatching(/^“.*made \$100 billion/) as string
      }
    ]);
  });

  it('names the mark of a thing that was moved, or the part of the picture that it stands in', () => {
    const { svg } = money();
    const unnamed = [...svg.matchAll(/<(?:path|rect|text) [^>]*>/g)].filter(([tag], at) => {
      const moved = tag.replace(
        /( x="| d="M)([\d.]+)/,
        (_, start: string, x: string) => `${start}${Number(x) + 40}`
      );
      // The ground is the picture’s own.
      if (at === 0 || moved === tag) return false;
      const places = findingsOf(svg.replace(tag, moved)).map(({ mark, part }) => mark ?? part ?? '');
      return places.length === 0 || places.includes('');
    });
    expect(unnamed).toEqual([]);
    expect(findingsOf(svg.replace('>Source: “', '>From “'))[0]).toMatchObject({ mark: null, part: 'Foot' });
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /^This is a PNG; choose the SVG it came from\.$/],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /^This is a PDF; choose the SVG it came from\.$/],
    ['PPTX', [0x50, 0x4b, 0x03, 0x04], /^This is a ZIP, as slides \(PPTX\) and kits are; choose an SVG\.$/]
  ])('says of a %s what it is', (_, bytes, why) => {
    expect(checkBytes(new Uint8Array(bytes), inputs)).toEqual({
      outcome: 'unknown',
      why: expect.stringMatching(why) as string
    });
  });

  it('checks an SVG by its bytes as by its text', () => {
    expect(checkBytes(new TextEncoder().encode(`\ufeff${files[0]!}`), inputs).outcome).toBe('true');
    expect(checkBytes(new Uint8Array(), inputs).outcome).toBe('unreadable');
  });

  it('reads a record of marks that are none', () => {
    const { svg } = money();
    const broken = svg.replace(/(&quot;sourceline&quot;.*?&quot;marks&quot;:\[)\{/, '$1null,{');
    expect(broken).not.toBe(svg);
    expect(findingsOf(broken)[0]).toMatchObject({ where: 'record', found: 'null' });
  });

  it('says what can no longer be told of a file without its metadata', () => {
    const bare = files[0]!.replace(/<metadata>.*<\/metadata>/, '');
    const checked = checkFile(bare, inputs);
    expect(checked).toMatchObject({ outcome: 'words-only', view: inputs[0]!.view.id, findings: [] });
    const changed = checkFile(bare.replace('>“in 1987”<', '>“in 1989”<'), inputs);
    expect(changed).toMatchObject({ outcome: 'words-only' });
    if (changed.outcome === 'words-only') expect(changed.findings.length).toBeGreaterThan(0);
  });

  // A zoomed picture and one of chosen marks lack words on purpose; what they do show is held to the claims all the same.
  it.each([
    [
      'zoomed in',
      { settings: { scale: 'true', window: { from: Date.UTC(2018, 0), to: Date.UTC(2019, 11) } } }
    ],
    ['in order', { settings: { scale: 'order' } }],
    ['of three marks', { marks: ['founded', 'revenue-2018', 'executive-order'] }]
  ] as const)('says what can no longer be told of a timeline %s without its metadata', (_, part) => {
    const timeline = inputs.find(({ view }) => view.kind === 'timeline')!;
    const svg = writeSvg(timeline, { size: 'column', look: 'light', ...part });
    const bare = svg.replace(/<metadata>.*<\/metadata>/, '');
    const checked = checkFile(bare, inputs);
    expect(checked).toMatchObject({ outcome: 'words-only', view: timeline.view.id, findings: [] });
    for (const [from, to] of [
      ['>“Last year”<', '>“This year”<'],
      ['(36)', '(35)'],
      ['Not fact-checked', 'Fact-checked']
    ] as const) {
      expect(bare).toContain(from);
      const changed = checkFile(bare.replace(from, to), inputs);
      expect('findings' in changed && changed.findings.length, `${from} as ${to}`).toBeGreaterThan(0);
    }
  });

  it('holds an edited headline to the claims', () => {
    const share = inputs.find(({ view }) => view.kind === 'share')!;
    const svg = writeSvg(share, {
      size: 'screen',
      look: 'light',
      headline: 'Half of 40 contracts are in Europe'
    });
    expect(checkFile(svg, inputs)).toMatchObject({ outcome: 'differs', edited: true });
  });
});
