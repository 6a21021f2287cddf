// A picture as PNG in the browser: an SVG with the packaged faces inside, drawn once on a canvas.
import { exportFaces, type ExportFace } from '#lib/export/faces.ts';
import type { LoadFace } from '#lib/export/menu/means.ts';

export interface RasterSvg {
  svg: string;
  width: number;
  height: number;
}

/** Throws where the browser cannot draw so large a picture. */
export async function drawPng({ svg, width, height }: RasterSvg, face: LoadFace): Promise<Blob> {
  const image = new Image();
  image.src = await writePictureAddress(svg, face);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser lends no canvas.');
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this browser; choose a smaller scale.');
  return blob;
}

/** The address of a picture that carries the faces it is set in, for an `<img>`, which may fetch nothing. */
export async function writePictureAddress(svg: string, load: LoadFace): Promise<string> {
  const known = await loadFaceRules(load);
  const sheet = exportFaces.flatMap((face) => (isUsed(face, svg) ? (known.get(face.id) ?? []) : [])).join('');
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('<title', `<style>${sheet}</style><title`))}`;
}

/** A face that no text asks for need not be read by the browser again for each picture. */
function isUsed({ family, italic }: ExportFace, svg: string): boolean {
  return family === 'serif' ? svg.includes('Source Serif') : !italic || svg.includes('italic');
}

let rules: Promise<ReadonlyMap<string, string>> | null = null;

/** The faces as data, since a picture inside a page may fetch nothing; loaded once. */
function loadFaceRules(load: LoadFace): Promise<ReadonlyMap<string, string>> {
  rules ??= Promise.all(
    exportFaces.map(async ({ id, file, name, weight, italic }) => {
      const bytes = await load(file);
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      const style = `font-style:${italic ? 'italic' : 'normal'};font-weight:${weight === 400 ? 400 : 600}`;
      const rule = `@font-face{font-family:'${name}';${style};src:url(data:font/ttf;base64,${btoa(text)})}`;
      return [id, rule] as const;
    })
  ).then((entries) => new Map(entries));
  // A failure is not kept.
  rules.catch(() => (rules = null));
  return rules;
}
