import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { collectLesson } from './collect.ts';
import { dataId, type LessonData } from './data.ts';
import { writeLesson } from './write.ts';

// A document whose every text tries to leave its element, and a program that holds the same words.
const program = {
  script: 'const hostile = "</script><!--<script>";',
  sheet: 'a::before { content: "</style>" }'
};

it('keeps each text in its element, whatever stands in it, and allows each element by its hash', async () => {
  const data = collectLesson(await readSeed('markup', 'tests/hostile/seeds'), null);
  const file = writeLesson(data, program);
  const parts = [...file.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)].map(
    ([, , attributes = '', text = '']) => ({ attributes, text })
  );
  expect(parts.length).toBe(4);
  const read = parts.find(({ attributes }) => attributes.includes(dataId))!;
  expect(JSON.parse(read.text) as LessonData).toEqual(JSON.parse(JSON.stringify(data)));
  for (const { attributes, text } of parts) {
    const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(file.includes(hash)).toBe(!attributes.includes(dataId));
  }
  // What is left outside them is our own frame, with nothing to load.
  const frame = parts.reduce((rest, { text }) => rest.replace(text, ''), file);
  expect(frame).not.toMatch(/<!--|<[^>]*\s(?:src=|href="(?!data:)|on\w+=)/);
  expect(frame.length).toBeLessThan(2000);
});

it('says the same twice', async () => {
  const data = collectLesson(await readSeed('huawei-5g'), 'https://example.org');
  expect(data.canonical).toBe('https://example.org/huawei-5g/present/');
  expect(writeLesson(data, program)).toBe(writeLesson(data, program));
});
