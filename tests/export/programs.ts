// The five programs that draw each file, all with the packaged faces by way of fontconfig.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { chromium } from 'playwright';
import { findChromium } from '../runner/chromium.mjs';
import { run } from './command.ts';

export interface Job {
  svg: string;
  width: number;
  height: number;
}

export type Program = (jobs: readonly Job[], out: string) => Promise<void>;

const fontFolder = resolve('static/fonts/export');

const needed: Readonly<Record<string, string>> = {
  'rsvg-convert': 'librsvg2-bin',
  inkscape: 'inkscape',
  pdftotext: 'poppler-utils',
  python3: 'python3',
  tesseract: 'tesseract-ocr'
};

/** Debian’s packages of the programs; what is missing is installed where we may. */
export function installPrograms(): void {
  const has = (command: string, ...words: string[]) => {
    try {
      return execFileSync(command, words, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    } catch {
      return '';
    }
  };
  const missing = Object.entries(needed).filter(
    ([command]) => has('sh', '-c', `command -v ${command}`) === ''
  );
  const packages = missing.flatMap(([, names]) => names.split(' '));
  for (const part of ['calc', 'draw', 'impress', 'writer'])
    if (!existsSync(`/usr/lib/libreoffice/share/registry/${part}.xcd`)) packages.push(`libreoffice-${part}`);
  if (!has('fc-list', ':family=DejaVu Sans Condensed')) packages.push('fonts-dejavu-extra');
  if (!findChromium()) packages.push('chromium');
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(' ')}`);
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (...words: string[]) =>
    execFileSync([...root, ...words][0]!, [...root, ...words].slice(1), { stdio: 'ignore', env });
  install('apt-get', 'update', '-qq');
  install('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Which faces the programs find: the packaged ones before the system’s, or DejaVu alone, as on a bare Linux. */
export type Faces = 'packaged' | 'bare';

const bareFolder = '/usr/share/fonts/truetype/dejavu';

/** Points fontconfig to the faces. */
export function useFonts(folder: string, faces: Faces): void {
  const file = join(folder, `fonts-${faces}.conf`);
  const folders = faces === 'packaged' ? [fontFolder, '/usr/share/fonts'] : [bareFolder];
  const listed = folders.map((one) => `<dir>${one}</dir>`).join('');
  writeFileSync(
    file,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `${listed}<cachedir>${folder}/fontcache-${faces}</cachedir></fontconfig>`
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
export const programs: Readonly<Record<string, Program>> = {
  chromium: async (jobs, out) => {
    const browser = await chromium.launch({
      executablePath: process.env.SOURCELINE_CHROMIUM || findChromium() || undefined
    });
    const page = await browser.newPage();
    for (const { svg, width, height } of jobs) {
      await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
      await page.goto(`file://${svg}`);
      await page.screenshot({ path: target(out, svg) });
    }
    await browser.close();
  },
  rsvg: async (jobs, out) => {
    for (const { svg } of jobs) await run('rsvg-convert', ['-o', target(out, svg), svg]);
  },
  resvg: async (jobs, out) => {
    const isBare = process.env.FONTCONFIG_FILE?.endsWith('bare.conf');
    const folder = isBare ? bareFolder : fontFolder;
    const fontFiles = readdirSync(folder).map((file) => join(folder, file));
    const generic = isBare ? 'DejaVu Sans Condensed' : 'Source Sans 3';
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: generic, sansSerifFamily: generic };
    for (const { svg } of jobs) {
      const drawn = await renderAsync(readFileSync(svg, 'utf8'), { font });
      writeFileSync(target(out, svg), drawn.asPng());
    }
  },
  inkscape: async (jobs, out) => {
    const lines = jobs.map(
      ({ svg, width }) =>
        `file-open:${svg}; export-filename:${target(out, svg)}; export-width:${Math.round(width)}; export-area-page; export-do; file-close`
    );
    await run('inkscape', ['--shell'], `${lines.join('\n')}\nquit\n`);
  },
  libreoffice: async (jobs, out) => {
    const files = jobs.map(({ svg }) => svg);
    await run('soffice', [profileOf(out), '--headless', '--convert-to', 'png', '--outdir', out, ...files]);
  }
};

/** LibreOffice starts once for a profile; each start here has one of its own. */
export function profileOf(folder: string): string {
  return `-env:UserInstallation=file://${folder}/profile`;
}

export function folderFor(base: string, name: string): string {
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
