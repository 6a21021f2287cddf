// What a window remembers through a reload. Where storage is barred, nothing is remembered and nothing breaks.

export interface Memory {
  read(): unknown;
  write(value: unknown): void;
}

/** Of this session and this document; `storage` is asked each time, since asking may throw. */
export function makeMemory(name: string, storage: () => Storage | undefined): Memory {
  const key = `sourceline-lesson-${name}`;
  return {
    read() {
      try {
        return JSON.parse(storage()?.getItem(key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        storage()?.setItem(key, JSON.stringify(value));
      } catch {
        // It then holds for this page.
      }
    }
  };
}
