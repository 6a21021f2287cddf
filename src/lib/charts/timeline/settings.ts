// How a timeline is asked for: which scale it opens with.

export type ScaleName = 'true' | 'panels' | 'order';

export interface TimelineSettings {
  /** `auto` opens panels where the true scale would hide dates, else the true scale. */
  scale: ScaleName | 'auto';
}

export const defaultSettings: TimelineSettings = { scale: 'auto' };
