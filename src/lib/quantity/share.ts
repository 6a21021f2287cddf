// A part of a whole or a factor, as `ratio`, `fraction` and `factor` read it.

export interface ShareNode {
  at: number;
  next: number;
  coreNext: number;
  value: number;
  unit: string;
  form: string;
  unitAt?: number;
  terms?: readonly [number, number];
}
