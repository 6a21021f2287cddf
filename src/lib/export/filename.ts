// Names of files: they say what a file is, and no title can make one that leads anywhere else.

/**
 * A file’s name out of its parts: small letters, digits and hyphens, at most 80 signs before the ending.
 *
 * @example nameFile(['huawei-5g', 'timeline'], 'svg') // 'huawei-5g-timeline.svg'
 * @example nameFile(['../../etc/passwd', 'a:b'], 'svg') // 'etc-passwd-a-b.svg'
 * @example nameFile(['con', '\u202e'], 'png') // 'chart-con.png', since Windows keeps “con” for itself
 */
export function nameFile(parts: readonly string[], ending: string): string {
  const words = parts
    .map((part) =>
      part
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{Mark}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
    )
    .filter((part) => part !== '');
  const stem = words.join('-').slice(0, 80).replace(/-+$/, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
  const safe = stem === '' ? 'chart' : reserved.test(stem) ? `chart-${stem}` : stem;
  return `${safe}.${
    ending
      .toLowerCase()
      .replace(/[^a-z0-9.]/g, '')
      .replace(/^\.+|\.+$/g, '') || 'bin'
  }`;
}
