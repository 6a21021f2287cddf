// Keeps windows of one lesson in step. Each tells the others its whole state; the newer one holds, so a reload of either is harmless.

export interface Wire {
  send(message: unknown): void;
  close(): void;
}

/** Opens a wire; null where the browser has none or bars it. `openWire('huawei-5g', (message) => …)` */
export function openWire(name: string, receive: (message: unknown) => void): Wire | null {
  try {
    const channel = new BroadcastChannel(`sourceline-lesson-${name}`);
    channel.addEventListener('message', ({ data }) => receive(data));
    return {
      send(message) {
        try {
          channel.postMessage(message);
        } catch {
          // A window that cannot be reached is a window that is not there.
        }
      },
      close: () => channel.close()
    };
  } catch {
    return null;
  }
}
