// A picture as PNG in the browser: the SVG with the packaged faces inside, drawn once on a canvas.
import type { ExportInput } from '#lib/export/exportinput.ts';
import { exportFaces } from '#lib/export/faces.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { writeRasterSvg } from '#lib/export/rastersvg.ts';

/** Throws where the browser cannot draw so large a picture. */
export async function drawPng(
  input: ExportInput,
  options: ExportOptions,
  scale: number,
  faces: string
): Promise<Blob> {
  const { svg, width, height } = writeRasterSvg(input, options, scale);
  const sheet = await faceSheet(faces);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('<title', `<style>${sheet}</style><title`))}`;
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

let known: Promise<string> | null = null;

/** The faces as data, since a picture inside a page may fetch nothing. */
function faceSheet(folder: string): Promise<string> {
  known ??= Promise.all(
    exportFaces.map(async ({ file, name, weight, italic }) => {
      const answer = await fetch(`${folder}${file}.ttf`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      const style = `font-style:${italic ? 'italic' : 'normal'};font-weight:${weight === 400 ? 400 : 600}`;
      return `@font-face{font-family:'${name}';${style};src:url(data:font/ttf;base64,${btoa(text)})}`;
    })
  ).then((rules) => rules.join(''));
  return known;
}
