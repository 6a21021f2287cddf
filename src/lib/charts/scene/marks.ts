// The marks of a scene in drawing order, however deeply they are grouped: for lists, counts and tables.
import type { Mark, Scene, SceneNode } from './scene.ts';

/**
 * Yields every mark of a scene, first drawn first.
 *
 * @example [...walkMarks(scene)].length // 12
 */
export function* walkMarks(scene: Pick<Scene, 'children'>): Generator<Mark> {
  for (const node of scene.children) yield* walkNode(node);
}

function* walkNode(node: SceneNode): Generator<Mark> {
  if (node.kind === 'mark') yield node;
  else if (node.kind === 'group') yield* walkMarks(node);
}
