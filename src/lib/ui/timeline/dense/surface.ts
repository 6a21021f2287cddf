// A canvas as sharp as the screen: sized in px of the page, drawn in those of the device.

/** Sizes and clears a canvas; what is drawn next is measured in px of the page. Null where there is no 2D context. */
export function clearCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number
): CanvasRenderingContext2D | null {
  const ratio = Math.max(1, window.devicePixelRatio);
  const wide = Math.round(width * ratio);
  const high = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // A new size clears it too, and costs a new bitmap: only where it changes.
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
