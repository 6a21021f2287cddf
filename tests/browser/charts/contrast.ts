// Measures, in the page, how far the words and marks of the pictures stand out from what lies beneath them: axe leaves
// everything in a picture undecided.

/**
 * Words under 4.5:1 and shapes of marks under 3:1, by computed colours on the ground that was really drawn beneath them.
 * A shape counts by the stronger of its fill and its stroke; lines of the grid and papers under words carry no meaning.
 *
 * @param selector the pictures, each an `svg`; those that are not shown are left out.
 */
export function findFaint(selector: string): { faint: string[]; words: number; shapes: number } {
  type Colour = readonly [red: number, green: number, blue: number, opacity: number];
  const faint: string[] = [];
  let words = 0;
  let shapes = 0;

  const read = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, opacity = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return text === 'none' || text === '' ? [0, 0, 0, 0] : [red, green, blue, opacity];
  };
  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + ground[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (svg: Element): Colour => {
    for (let at: Element | null = svg; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };

  for (const svg of document.querySelectorAll<SVGSVGElement>(selector)) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const id = svg.getAttribute('aria-describedby') ?? '';
    const paper = groundOf(svg);
    /** What was drawn so far, with the place of its filled part. */
    const drawn: { shape: SVGGeometryElement; box: DOMRect; fill: Colour }[] = [];
    const beneath = (x: number, y: number): Colour =>
      drawn.reduce((ground, { shape, box, fill }) => {
        const isNear = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
        return isNear && shape.isPointInFill(new DOMPoint(x, y)) ? over(fill, ground) : ground;
      }, paper);

    for (const one of svg.querySelectorAll<SVGGraphicsElement>('text, path, rect')) {
      const box = one.getBBox();
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      const style = getComputedStyle(one);
      const say = (what: string, found: number, least: number) =>
        faint.push(`${id}: ${what} is ${found.toFixed(2)}:1 of ${least}`);
      if (one instanceof SVGTextElement) {
        const ground = beneath(...middle);
        const runs = one.querySelectorAll('tspan');
        for (const run of runs.length > 0 ? runs : [one]) {
          words += 1;
          const found = ratio(over(read(getComputedStyle(run).fill), ground), ground);
          if (found < 4.5) say(`“${run.textContent}”`, found, 4.5);
        }
        continue;
      }
      const opacity = Number(style.opacity);
      const [red, green, blue, own] = read(style.fill);
      const fill: Colour = [red, green, blue, own * opacity];
      const mark = one.closest('a.mark');
      const isTarget = mark?.firstElementChild === one;
      const quiet = ['paper', 'grid', 'rule', 'band', 'halo'];
      const inks = [one.getAttribute('data-fill'), one.getAttribute('data-stroke')].filter(
        (ink) => ink !== null
      );
      if (mark && !isTarget && inks.some((ink) => !quiet.includes(ink))) {
        shapes += 1;
        const length = one instanceof SVGGeometryElement ? one.getTotalLength() : 0;
        // A line may run over another of its own ink: it is seen where it does not.
        const found = [0.1, 0.3, 0.5, 0.7, 0.9].reduce((most, share) => {
          if (most >= 3) return most;
          const at = one instanceof SVGGeometryElement ? one.getPointAtLength(length * share) : box;
          const ground = beneath(at.x, at.y);
          const filled = fill[3] > 0 ? ratio(over(fill, ground), ground) : 1;
          const lined = style.stroke === 'none' ? 1 : ratio(over(read(style.stroke), ground), ground);
          return Math.max(most, filled, lined);
        }, 1);
        if (found < 3) say(`a ${inks.join(' and ')} shape of ${mark.getAttribute('data-key')}`, found, 3);
      }
      if (one instanceof SVGGeometryElement && fill[3] > 0) drawn.push({ shape: one, box, fill });
    }
  }
  return { faint, words, shapes };
}
