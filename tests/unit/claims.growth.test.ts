// Verifying must not look at all claims for each claim: the work is counted, because time depends on the machine.
import { describe, expect, it } from 'vitest';
import { makeReadings } from '#lib/claims/readings.ts';
import { verify } from '#lib/claims/verify.ts';
import type { Draft } from '#lib/claims/load.ts';
import { makeDocument } from '../../bench/document.ts';

/** A list that counts how often one of its items is looked at. */
function counted<Item>(items: readonly Item[], look: () => void): Item[] {
  return new Proxy([...items], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) look();
      return Reflect.get(target, key, receiver) as unknown;
    }
  });
}

async function workOf(claims: number): Promise<{ looks: number; readings: number }> {
  const draft = await makeDocument(claims, claims * 100);
  const work = { looks: 0, readings: 0 };
  const look = () => work.looks++;
  const readings = makeReadings();
  const reading =
    <Arguments extends unknown[], Result>(read: (...given: Arguments) => Result) =>
    (...given: Arguments) => {
      work.readings++;
      return read(...given);
    };
  const watched: Draft = {
    ...draft,
    sentences: counted(draft.sentences, look),
    attributions: counted(draft.attributions, look),
    claims: counted(draft.claims, look),
    setAside: counted(draft.setAside, look)
  };
  const verified = verify(watched, {
    readings: {
      amounts: reading(readings.amounts),
      times: reading(readings.times),
      cues: reading(readings.cues),
      edtf: reading(readings.edtf),
      index: reading(readings.index),
      quotations: reading(readings.quotations)
    }
  });
  expect(verified.ok).toBe(true);
  return work;
}

describe('verify', () => {
  it('looks at ten times as many items, and reads ten times as many sentences, in a document ten times as large', async () => {
    const [small, large] = [await workOf(60), await workOf(600)];
    expect(large.looks / small.looks).toBeLessThan(11);
    expect(large.readings / small.readings).toBeLessThan(11);
  }, 120_000);
});
