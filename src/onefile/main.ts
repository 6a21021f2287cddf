// Starts the one file: its data stands in the page.
import '#lib/ui/theme.css';
import '#lib/ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { dataId, type LessonData } from './data.ts';

/** After the page has loaded, a browser no longer jumps to what a fragment names: the pages lead there themselves. */
addEventListener('load', () => {
  const text = document.getElementById(dataId)?.textContent ?? '';
  const data = JSON.parse(text) as LessonData;
  mount(App, { target: document.getElementById('app')!, props: { data } });
});
