// The picture for a raster: as the SVG file draws it, with the signs that the packaged faces lack as lines.
import { measureSpans, measureText } from '#lib/charts/scene/measure.ts';
import type { Scene, SceneNode, Shape, TextShape, TextSpan } from '#lib/charts/scene/scene.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import type { ThemeName } from '#lib/charts/scene/themes.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { framePicture, type FramedPicture } from '#lib/export/frame.ts';
import { looks, type ExportOptions } from '#lib/export/options.ts';
import { drawSign, isSign, signWidth } from '#lib/export/signs.ts';

/** An SVG without links and metadata, drawn `scale` times as large, and its px. */
export function writeRasterSvg(
  input: ExportInput,
  options: ExportOptions,
  scale: number
): FramedPicture & { svg: string } {
  const { scene, width, height } = framePicture(input, options);
  const { theme, background } = looks[options.look];
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const svg = toSvg(replaceSigns(scene), { theme, background, size, numbers: true });
  return { svg, scene, ...size };
}

/** A scene that is no view’s picture, as an SVG for a raster. */
export function writeRasterScene(
  scene: Scene,
  size: { width: number; height: number },
  theme: ThemeName = 'light'
): string {
  return toSvg(replaceSigns(scene), { theme, background: true, size });
}

function replaceSigns(scene: Scene): Scene {
  return { ...scene, children: scene.children.map(replaceIn) };
}

function replaceIn<Node extends SceneNode>(node: Node): Node | SceneNode {
  if (node.kind === 'text') return replaceText(node);
  if (node.kind === 'group') return { ...node, children: node.children.map(replaceIn) };
  if (node.kind === 'mark')
    return { ...node, children: node.children.map((child) => replaceIn(child) as Shape) };
  return node;
}

function replaceText(text: TextShape): Shape {
  if (!text.spans.some((span) => [...span.text].some(isSign))) return text;
  const family = text.family ?? 'sans';
  const across = measureSpans(text.spans, text.size, family);
  let x = text.x - (text.anchor === 'end' ? across : text.anchor === 'middle' ? across / 2 : 0);
  const children: Shape[] = [];
  for (const span of text.spans) {
    x += span.gap ?? 0;
    const size = span.size ?? text.size;
    const parts = span.text.split(/([→≈])/u);
    for (const part of parts) {
      if (part === '') continue;
      const fill = span.fill ?? text.fill ?? 'text';
      if (isSign(part)) {
        children.push(drawSign(part, x, text.y, size, fill));
        x += signWidth(part, size);
      } else {
        const style: TextSpan = { ...span, text: part.trimStart() };
        delete style.gap;
        const lead = measureText(part.slice(0, part.length - part.trimStart().length), {
          ...span,
          family,
          size
        });
        children.push({ ...text, x: x + lead, anchor: 'start', spans: [style] });
        x += measureText(part, { ...span, family, size });
      }
    }
  }
  return { kind: 'group', children };
}
