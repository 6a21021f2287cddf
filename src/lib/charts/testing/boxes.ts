// Measures the words of a scene, so that tests can say that nothing is cut, small or overlapping.
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { measureSpans } from '#lib/charts/scene/measure.ts';
import type { Box } from '#lib/charts/scene/path.ts';
import type { Scene, SceneNode, TextShape } from '#lib/charts/scene/scene.ts';

export interface TextBox extends Box {
  text: string;
  size: number;
}

/** Every line of text with its measured box; the height is that of capitals and descenders. */
export function textBoxes(scene: Pick<Scene, 'children'>): TextBox[] {
  return scene.children.flatMap(boxesOf);
}

function boxesOf(node: SceneNode): TextBox[] {
  if (node.kind === 'text') return [boxOf(node)];
  return node.kind === 'mark' || node.kind === 'group' ? node.children.flatMap(boxesOf) : [];
}

function boxOf({ x, y, size, family, anchor = 'start', spans }: TextShape): TextBox {
  const width = measureSpans(spans, size, family);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const least = Math.min(size, ...spans.map((span) => span.size ?? size));
  const text = spans.map((span) => span.text).join(' ');
  return { x: left, y: y - size * 0.7, width, height: size * 0.88, text, size: least };
}

/** Pairs of lines that overlap. */
export function overlaps(boxes: readonly TextBox[]): [string, string][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
      )
      .map((b): [string, string] => [a.text, b.text])
  );
}

/** What is wrong with a scene's words and targets; empty where all is well. */
export function faultsOf(scene: Scene, least = 12): string[] {
  const boxes = textBoxes(scene);
  const small = boxes.filter(({ size }) => size < least).map(({ text, size }) => `“${text}” is ${size} px`);
  const cut = boxes
    .filter(
      ({ x, y, width, height }) =>
        x < -0.01 || y < -0.01 || x + width > scene.width + 0.01 || y + height > scene.height + 0.01
    )
    .map(({ text }) => `“${text}” leaves the picture`);
  // A dot parts two things, so it ends a line and begins none.
  const odd = boxes
    .filter(({ text }) => text.trim() === '' || text.startsWith('·'))
    .map(({ text, x, y }) => `“${text}” at ${x}, ${y} is no line`);
  const over = overlaps(boxes).map(([a, b]) => `“${a}” overlaps “${b}”`);
  const marks = [...walkMarks(scene)];
  const targets = marks
    .filter(
      ({ target }) =>
        target.width < 24 ||
        target.height < 24 ||
        target.x < -0.01 ||
        target.x + target.width > scene.width + 0.01
    )
    .map(({ key, target }) => `the target of ${key} is ${target.width} by ${target.height} at ${target.x}`);
  const sources = marks
    .filter(({ source }) => 'claims' in source && source.claims.length === 0)
    .map(({ key }) => `${key} has no source`);
  const keys = marks.map(({ key }) => key).filter((key, index, all) => all.indexOf(key) !== index);
  return [
    ...small,
    ...cut,
    ...odd,
    ...over,
    ...targets,
    ...sources,
    ...keys.map((key) => `${key} stands twice`)
  ];
}
