// The elements of a dense timeline, made once.

export interface Stage {
  root: HTMLElement;
  /** What is in view, in words; told to a screen reader when the hand rests. */
  count: HTMLElement;
  /** Canvas and axis: what is dragged, zoomed and focused. */
  plot: HTMLElement;
  canvas: HTMLCanvasElement;
  axis: HTMLElement;
  marks: HTMLElement;
  strip: HTMLElement;
  stripCanvas: HTMLCanvasElement;
  stripWindow: HTMLElement;
  buttons: Record<ButtonName, HTMLButtonElement>;
  list: HTMLDetailsElement;
  listBody: HTMLElement;
}

const buttonNames = {
  earlier: 'Earlier',
  later: 'Later',
  closer: 'Closer',
  wider: 'Wider',
  all: 'Back to all'
} as const;
export type ButtonName = keyof typeof buttonNames;

const help =
  'Arrow keys go from event to event once one has the focus; up and down only to those that are named. ' +
  'Enter zooms to it. Plus and minus zoom, 0 shows all, Shift with an arrow moves along.';

/** Makes the elements below `parent`. `note` is what else is said of the events. */
export function makeStage(parent: HTMLElement, id: string, note: string): Stage {
  const root = make('div', 'dense', parent);
  const count = make('p', 'dense-count', root);
  count.setAttribute('aria-live', 'polite');
  if (note !== '') make('p', 'dense-note', root).textContent = note;
  const plot = make('div', 'dense-plot', root);
  plot.tabIndex = 0;
  plot.setAttribute('role', 'group');
  plot.setAttribute('aria-label', 'Timeline');
  plot.setAttribute('aria-describedby', `${id}-help`);
  const canvas = make('canvas', 'dense-canvas', plot);
  canvas.setAttribute('aria-hidden', 'true');
  const axis = make('div', 'dense-axis', plot);
  axis.setAttribute('aria-hidden', 'true');
  const marks = make('ul', 'dense-marks', plot);
  marks.setAttribute('aria-label', 'Named events in view');
  const strip = make('div', 'dense-strip', root);
  strip.setAttribute('aria-hidden', 'true');
  const stripCanvas = make('canvas', 'dense-strip-canvas', strip);
  const stripWindow = make('div', 'dense-strip-window', strip);
  const bar = make('p', 'dense-buttons', root);
  const buttons = Object.fromEntries(
    Object.entries(buttonNames).map(([name, text]) => {
      const button = make('button', 'dense-button', bar);
      button.type = 'button';
      button.textContent = text;
      return [name, button];
    })
  ) as Stage['buttons'];
  const words = make('p', 'dense-help', root);
  words.id = `${id}-help`;
  words.textContent = help;
  const list = make('details', 'dense-list', root);
  make('summary', '', list).textContent = 'List of what is in view';
  const listBody = make('div', '', list);
  return { root, count, plot, canvas, axis, marks, strip, stripCanvas, stripWindow, buttons, list, listBody };
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  parent: Element
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  parent.append(element);
  return element;
}
