import { describe, expect, it } from 'vitest';
import { absoluteAddress } from './canonical.ts';

describe('absoluteAddress', () => {
  it.each([
    ['https://example.org', 'https://example.org/huawei-5g/'],
    ['https://example.org/', 'https://example.org/huawei-5g/'],
    ['https://example.org/charts/', 'https://example.org/charts/huawei-5g/']
  ])('below %s stands %s', (site, address) => {
    expect(absoluteAddress('/huawei-5g/', { SOURCELINE_SITE: site })).toBe(address);
  });

  it.each(['', 'example.org', 'javascript:alert(1)'])('is null where “%s” is configured', (site) => {
    expect(absoluteAddress('/', { SOURCELINE_SITE: site })).toBeNull();
  });
});
