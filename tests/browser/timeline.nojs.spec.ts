// Without scripts the timeline stands as the server printed it, and nothing is offered that could not work.
import { expect, test } from './page.ts';

test('shows the picture and its marks, and no bar', async ({ page }) => {
  await page.goto('/huawei-5g/?timeline=order');
  await expect(page.locator('#timeline .width:visible a.mark').first()).toBeVisible();
  await expect(page.locator('#timeline .bar')).toBeHidden();
  await expect(page.locator('#timeline').getByRole('button', { name: /^Zoom/ })).toHaveCount(0);
});
