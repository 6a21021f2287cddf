import { describe, expect, it } from 'vitest';
import { nameFile } from '#lib/export/filename.ts';

describe('nameFile', () => {
  it.each([
    [['huawei-5g', 'timeline'], 'svg', 'huawei-5g-timeline.svg'],
    [['../../etc/passwd', 'a:b'], 'svg', 'etc-passwd-a-b.svg'],
    [['C:\\windows', '..'], 'png', 'c-windows.png'],
    [['con'], 'png', 'chart-con.png'],
    [['\u202egnp.exe'], 'svg', 'gnp-exe.svg'],
    [['<script>', '"'], 'svg', 'script.svg'],
    [['中国', '🏮'], 'pdf', 'chart.pdf'],
    [['Ünïcode'], 'svg', 'unicode.svg'],
    [['a'.repeat(300)], 'svg', `${'a'.repeat(80)}.svg`],
    [['a\u0000b'], '../x', 'a-b.x']
  ] as const)('makes %j with “%s” a plain name', (parts, ending, name) => {
    expect(nameFile(parts, ending)).toBe(name);
  });
});
