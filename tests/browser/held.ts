// A page whose program is slow to come, as on a slow line.
import type { Page } from '@playwright/test';

/** Holds back the scripts of the pages that are opened from now on, until what it returns is called. */
export async function holdProgram(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
