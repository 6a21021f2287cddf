// A picture on no ground: bands in the colour of our paper would stand as patches on a ground of another colour.
import type { Ink, Scene, SceneNode } from '#lib/charts/scene/scene.ts';

/** So much ink gives, on white, areas about as light as those on paper, and darkens any other ground as much. */
const shares: Partial<Record<Ink | 'none', number>> = { band: 0.06, grid: 0.12 };

/** The same scene with its bands as thin ink. */
export function freeOfGround(scene: Scene): Scene {
  return { ...scene, children: scene.children.map(thinned) };
}

function thinned<Node extends SceneNode>(node: Node): Node {
  if ('children' in node) return { ...node, children: node.children.map(thinned) };
  if (node.kind === 'text' || node.fill === undefined) return node;
  const share = shares[node.fill];
  return share === undefined ? node : { ...node, fill: 'ink', opacity: (node.opacity ?? 1) * share };
}
