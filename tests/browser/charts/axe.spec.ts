// Every chart in every state, held to axe in light and dark; the pages themselves are held in page.spec.ts.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../page.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the gallery, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/gallery/');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`
    );
    expect(found).toEqual([]);
  });
}
