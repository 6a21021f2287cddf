// Without JavaScript every link of the audit leads to its place, in both directions.
import { expect, test } from './page.ts';

test('from a claim to its sentence in the whole text, to the claim, to its chart', async ({ page }) => {
  await page.goto('/huawei-5g/claims/');
  await page.locator('#claim-in-europe').getByRole('link', { name: 'Sentence 17' }).click();
  await expect(page).toHaveURL(/\/huawei-5g\/source\/#s17$/);
  await expect(page.locator('#s17')).toBeInViewport();
  await page.getByLabel('Show the claims').check();
  await page.locator('#s17').getByRole('link', { name: 'Contracts in Europe', exact: true }).click();
  await expect(page).toHaveURL(/\/huawei-5g\/claims\/in-europe\/$/);
  await page.getByRole('link', { name: 'All claims' }).click();
  await expect(page).toHaveURL(/\/huawei-5g\/claims\/$/);
});

test('from a passage of the ledger to its claim', async ({ page }) => {
  await page.goto('/huawei-5g/claims/');
  await page.locator('p#s36').getByRole('link').first().click();
  await expect(page).toHaveURL(/#claim-/);
  await expect(page.locator('article:target')).toBeInViewport();
});

test('a claim of ours leads to its parents and back', async ({ page }) => {
  await page.goto('/huawei-5g/claims/founders/');
  await page.getByRole('link', { name: 'Other investors at the founding' }).first().click();
  await expect(page).toHaveURL(/\/claims\/other-investors\/$/);
  await page.getByRole('link', { name: 'People at the founding' }).click();
  await expect(page).toHaveURL(/\/claims\/founders\/$/);
});
