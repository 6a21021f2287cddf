// Writes route and step into the address of the window.
import { printPlace } from '#lib/present/walk.ts';
import type { Minutes } from '#lib/story/story.ts';

/**
 * A step is where the lesson is, not a page to go back to. It is written past the router, whose own way draws its pages
 * anew: two thirds of the time that a step took. What the router keeps with the address stays with it.
 */
export function writePlace(step: string, route: Minutes): void {
  history.replaceState(history.state, '', location.pathname + printPlace(step, route));
}
