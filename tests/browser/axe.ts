// What axe finds on a page, in few words.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looking {
  /** Only the rules that a theme can break: the rest of a page is the same in each. */
  onlyColours?: boolean;
  /** Rules left to another test. */
  without?: readonly string[];
  /** The part to look at; else the whole page. */
  only?: string;
  /** Parts that repeat what is looked at elsewhere on the page. */
  except?: readonly string[];
}

/** Each broken rule with the first elements that break it. */
export async function findViolations(page: Page, looking: Looking = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (looking.onlyColours) builder.withRules(['color-contrast', 'link-in-text-block']);
  else if (looking.without) builder.disableRules([...looking.without]);
  if (looking.only) builder.include(looking.only);
  for (const part of looking.except ?? []) builder.exclude(part);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ html }) => html)
        .join('\n')}`
  );
}
