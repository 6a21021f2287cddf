// A scene as the content of a PDF page: shapes as paths, text as text, marks as places that link.
import type { Ink, Paint, Scene, SceneNode, TextShape, TextSpan } from '#lib/charts/scene/scene.ts';
import { numberShapes } from '#lib/charts/scene/elements.ts';
import { cleanText } from '#lib/charts/scene/clean.ts';
import { faceOf, type FaceId } from '#lib/export/faces.ts';
import { pdfNumber as n } from '#lib/export/pdf/number.ts';
import { pdfPath } from '#lib/export/pdf/path.ts';
import type { TrueType } from '#lib/export/pdf/truetype.ts';
import { drawSign, isSign, signWidth } from '#lib/export/signs.ts';

export interface LinkPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  href: string;
  label: string;
}

export interface PageContent {
  operators: string;
  links: readonly LinkPlace[];
  /** Which glyphs of which face were set, with the letters they stand for. */
  used: ReadonlyMap<FaceId, ReadonlyMap<number, string>>;
  /** Opacities that were used, in hundredths. */
  opacities: readonly number[];
}

export interface PageInput {
  scene: Scene;
  inks: Record<Ink, string>;
  background: boolean;
  fonts: Readonly<Record<FaceId, TrueType>>;
  link: (mark: Extract<SceneNode, { kind: 'mark' }>) => string | null;
}

/** Draws in the scene’s own px, y down; who writes the page scales and turns it. */
export function drawPage({ scene, inks, background, fonts, link }: PageInput): PageContent {
  const out: string[] = [];
  const links: LinkPlace[] = [];
  const used = new Map<FaceId, Map<number, string>>();
  const opacities = new Set<number>();

  const rgb = (ink: Ink) =>
    [1, 3, 5].map((at) => n(parseInt(inks[ink].slice(at, at + 2), 16) / 255)).join(' ');

  const paint = (path: string, shape: Paint) => {
    const { fill, stroke, strokeWidth = 1, dash, lineCap, opacity = 1 } = shape;
    const fills = fill !== undefined && fill !== 'none';
    if (!fills && stroke === undefined) return;
    const state: string[] = [];
    if (opacity !== 1) {
      const hundredths = Math.round(opacity * 100);
      opacities.add(hundredths);
      state.push(`/O${hundredths} gs`);
    }
    if (fills) state.push(`${rgb(fill)} rg`);
    if (stroke !== undefined) {
      state.push(`${rgb(stroke)} RG ${n(strokeWidth)} w`);
      if (dash) state.push(`[${dash.map(n).join(' ')}] 0 d`);
      if (lineCap === 'round') state.push('1 J');
    }
    out.push(`q ${state.join(' ')} ${path} ${fills ? (stroke === undefined ? 'f' : 'B') : 'S'} Q`);
  };

  const widthOf = (text: string, face: FaceId, size: number) =>
    [...text].reduce((sum, letter) => sum + letterWidth(letter, face, size), 0);
  const letterWidth = (letter: string, face: FaceId, size: number) => {
    if (isSign(letter)) return signWidth(letter, size);
    const font = fonts[face];
    return (font.advanceOf(font.glyphOf(letter.codePointAt(0)!)) / font.unitsPerEm) * size;
  };

  const set = (glyphs: string, face: FaceId, size: number, x: number, y: number, ink: Ink) => {
    out.push(
      `BT ${rgb(ink)} rg /${fontName(face)} ${n(size)} Tf 1 0 0 -1 ${n(x)} ${n(y)} Tm <${glyphs}> Tj ET`
    );
  };

  const write = (shape: TextShape) => {
    const face = ({ weight = 400, italic = false }: TextSpan) =>
      faceOf(shape.family ?? 'sans', weight, italic);
    const spans = shape.spans.map((span) => ({ ...span, text: cleanText(span.text) }));
    const across = spans.reduce(
      (sum, span) => sum + (span.gap ?? 0) + widthOf(span.text, face(span), span.size ?? shape.size),
      0
    );
    let x = shape.x - (shape.anchor === 'end' ? across : shape.anchor === 'middle' ? across / 2 : 0);
    spans.forEach((span, at) => {
      const size = span.size ?? shape.size;
      // A gap is drawn as an empty stretch; a program that reads the text finds a space there.
      if (at > 0 && span.gap) set(glyphs(' ', face(span)), face(span), size, x, shape.y, 'text');
      x += span.gap ?? 0;
      const ink = span.fill ?? shape.fill ?? 'text';
      let run = '';
      let from = x;
      const flush = () => {
        if (run !== '') set(glyphs(run, face(span)), face(span), size, from, shape.y, ink);
        run = '';
      };
      for (const letter of span.text) {
        if (isSign(letter)) {
          flush();
          const sign = drawSign(letter, x, shape.y, size, ink);
          // What is drawn as lines is still read as its letter: a space of the sign’s size carries it.
          out.push(`/Span <</ActualText <FEFF${hex(letter.codePointAt(0)!)}>>> BDC`);
          paint(pdfPath(sign.d), sign);
          set(glyphs(' ', face(span)), face(span), size, x, shape.y, ink);
          out.push('EMC');
        } else {
          if (run === '') from = x;
          run += letter;
        }
        x += letterWidth(letter, face(span), size);
      }
      flush();
    });
  };

  const glyphs = (text: string, face: FaceId): string => {
    const known = used.get(face) ?? new Map<number, string>();
    used.set(face, known);
    return [...text]
      .map((letter) => {
        const glyph = fonts[face].glyphOf(letter.codePointAt(0)!);
        known.set(glyph, letter);
        return hex(glyph);
      })
      .join('');
  };

  const draw = (node: SceneNode, dx: number, dy: number) => {
    switch (node.kind) {
      case 'rect': {
        const radius = Math.min(node.radius ?? 0, node.width / 2, node.height / 2);
        paint(
          radius > 0
            ? roundedPath(node, radius)
            : `${n(node.x)} ${n(node.y)} ${n(node.width)} ${n(node.height)} re`,
          node
        );
        return;
      }
      case 'path':
        paint(pdfPath(node.d), node);
        return;
      case 'text':
        write(node);
        return;
      case 'group': {
        const { x = 0, y = 0 } = node.move ?? {};
        if (node.move) out.push(`q 1 0 0 1 ${n(x)} ${n(y)} cm`);
        for (const child of node.children) draw(child, dx + x, dy + y);
        if (node.move) out.push('Q');
        return;
      }
      case 'mark': {
        for (const child of node.children) draw(child, dx, dy);
        if (node.number !== undefined)
          for (const shape of numberShapes(node, node.number)) draw(shape, dx, dy);
        const href = link(node);
        const { x, y, width, height } = node.target;
        if (href !== null)
          links.push({ x: x + dx, y: y + dy, width, height, href, label: cleanText(node.label) });
      }
    }
  };

  if (background) paint(`0 0 ${n(scene.width)} ${n(scene.height)} re`, { fill: 'paper' });
  for (const node of scene.children) draw(node, 0, 0);
  return { operators: out.join('\n'), links, used, opacities: [...opacities].sort((a, b) => a - b) };
}

/** The name of a face inside the page’s resources. */
export function fontName(face: FaceId): string {
  return `F-${face}`;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function roundedPath(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  r: number
): string {
  const [right, bottom] = [x + width, y + height];
  return pdfPath(
    `M${x + r} ${y}L${right - r} ${y}A${r} ${r} 0 0 1 ${right} ${y + r}L${right} ${bottom - r}A${r} ${r} 0 0 1 ${right - r} ${bottom}` +
      `L${x + r} ${bottom}A${r} ${r} 0 0 1 ${x} ${bottom - r}L${x} ${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  );
}
