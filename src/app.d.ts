import type { PrintedDocument } from '#lib/ui/printed.ts';

declare global {
  namespace App {}
  interface Window {
    /** The page's data, where static/start.js fetched it before the program started. */
    sourcelineData?: PrintedDocument;
  }
}

export {};
