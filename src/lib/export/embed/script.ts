// How an embedded chart tells the page around it how high it is. It keeps nothing, and asks for nothing.

/**
 * The message is `{ type: 'sourceline-height', height }`, px, sent when the height changes and when the page around
 * sends `{ type: 'sourceline-ask' }`. It goes to any origin, since it says nothing but a height.
 */
export const embedScript = `(() => {
  const root = document.documentElement;
  const tell = () => parent.postMessage({ type: 'sourceline-height', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'sourceline-ask') tell();
  });
})();`;

/** What the page around does with it: a frame is as high as it says, and no frame speaks for another. */
export const hostScript = `addEventListener('message', function (event) {
  if (!event.data || event.data.type !== 'sourceline-height') return;
  for (const frame of document.getElementsByTagName('iframe'))
    if (frame.contentWindow === event.source) frame.height = Math.min(20000, Number(event.data.height) || frame.height);
});`;
