// Programs that tests run beside the browser: found on this machine, or installed as Debian's packages.
import { execFileSync } from 'node:child_process';

/**
 * Whether a program answers; where it does not, its Debian package is installed first.
 * @param {string} program
 * @param {string} packageName
 * @param {(line: string) => void} say
 */
export function provideProgram(program, packageName, say) {
  if (run(program, ['-v'], 20_000)) return true;
  say(`No ${program} was found: installing Debian’s package ${packageName}.`);
  installPackage(packageName);
  return run(program, ['-v'], 20_000);
}

/** @param {string} name */
export function installPackage(name) {
  if (process.platform !== 'linux') return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = 'env', ...start] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y'];
  run(command, [...start, 'update'], 300_000);
  return run(command, [...start, 'install', '--no-install-recommends', name], 300_000);
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {number} timeout in milliseconds
 * @returns {boolean} whether it ended well
 */
export function run(command, words, timeout) {
  try {
    execFileSync(command, words, { stdio: 'ignore', timeout, killSignal: 'SIGKILL' });
    return true;
  } catch {
    return false;
  }
}
