// The five programs that draw each file, all with the packaged faces by way of fontconfig.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { chromium } from 'playwright';

export interface Job {
  svg: string;
  width: number;
  height: number;
}

export type Program = (jobs: readonly Job[], out: string) => Promise<void>;

const fontFolder = resolve('static/fonts/export');

/** Debian’s packages of the programs; what is missing is installed where we may. */
export function installPrograms(): void {
  const needed = {
    chromium: 'chromium',
    'rsvg-convert': 'librsvg2-bin',
    inkscape: 'inkscape',
    soffice: 'libreoffice-draw libreoffice-impress libreoffice-calc',
    pdftotext: 'poppler-utils',
    convert: 'imagemagick'
  };
  const missing = Object.entries(needed).filter(([command]) => {
    try {
      execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length === 0) return;
  const packages = missing.flatMap(([, names]) => names.split(' '));
  console.log(`Installing ${packages.join(' ')}`);
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...words: string[]) =>
    execFileSync(words[0]!, words.slice(1), {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    });
  run(...root, 'apt-get', 'update', '-qq');
  run(...root, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Points fontconfig to the packaged faces, with the system’s as a fallback. */
export function useFonts(folder: string): void {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontFolder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`
  );
  process.env.FONTCONFIG_FILE = file;
  process.env.HOME = folder;
}

const target = (out: string, svg: string) =>
  join(
    out,
    svg
      .split('/')
      .at(-1)!
      .replace(/\.svg$/, '.png')
  );
const run = (command: string, words: readonly string[], input?: string) =>
  execFileSync(command, words, { input, stdio: ['pipe', 'ignore', 'ignore'], maxBuffer: 1e9 });

export const programs: Readonly<Record<string, Program>> = {
  chromium: async (jobs, out) => {
    const browser = await chromium.launch({
      executablePath: process.env.SOURCELINE_CHROMIUM ?? '/usr/bin/chromium'
    });
    const page = await browser.newPage();
    for (const { svg, width, height } of jobs) {
      await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
      await page.goto(`file://${svg}`);
      await page.screenshot({ path: target(out, svg), omitBackground: true });
    }
    await browser.close();
  },
  rsvg: async (jobs, out) => {
    for (const { svg } of jobs) run('rsvg-convert', ['-o', target(out, svg), svg]);
  },
  resvg: async (jobs, out) => {
    // Signs that the packaged faces lack come from one more face, as fontconfig gives it to the others.
    const spare = execFileSync('fc-match', ['-f', '%{file}', 'sans-serif:charset=2192']).toString();
    const fontFiles = [...readdirSync(fontFolder).map((file) => join(fontFolder, file)), spare];
    for (const { svg } of jobs) {
      const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
      writeFileSync(target(out, svg), new Resvg(readFileSync(svg, 'utf8'), { font }).render().asPng());
    }
  },
  inkscape: async (jobs, out) => {
    const lines = jobs.map(
      ({ svg, width }) =>
        `file-open:${svg}; export-filename:${target(out, svg)}; export-width:${Math.round(width)}; export-area-page; export-do; file-close`
    );
    run('inkscape', ['--shell'], `${lines.join('\n')}\nquit\n`);
  },
  libreoffice: async (jobs, out) => {
    run('soffice', ['--headless', '--convert-to', 'png', '--outdir', out, ...jobs.map(({ svg }) => svg)]);
  }
};

export function folderFor(base: string, name: string): string {
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
