// Writes into the address of a page that was opened from a file, where some browsers allow only another fragment.

/** `place` is what follows the file’s name: `?timeline=order#timeline.founded`. */
export function replacePlace(place: string): void {
  try {
    history.replaceState({}, '', location.pathname + place);
  } catch {
    history.replaceState({}, '', place.slice(place.indexOf('#')));
  }
}

/** A place to come back from. An empty anchor is the page as a whole. */
export function pushAnchor(anchor: string): void {
  history.pushState({}, '', `#${anchor}`);
}
