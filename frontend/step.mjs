// The steps of the Maven build: install, build, test. Each does its work only when something changed,
// so that a second start needs neither the network nor the time.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const stamp = join(home, 'node_modules', '.installed-lock');
const passed = join(home, '..', 'target', 'frontend-tests-passed');
const built = join(home, '..', 'target', 'classes', 'META-INF', 'resources', 'satupintu-ui', 'satupintu-ui.js');

function npm(...args) {
  const done = spawnSync('npm', args, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    process.exit(done.status ?? 1);
  }
}

function lock() {
  return createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');
}

function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock()) {
    return;
  }
  rmSync(stamp, { force: true });
  npm('ci', '--loglevel=error');
  writeFileSync(stamp, lock());
}

function newest(path) {
  const entry = statSync(path);
  return entry.isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : entry.mtimeMs;
}

const sources = ['src', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'].map((name) => join(home, name));

function newer(made, paths) {
  return existsSync(made) && Math.max(...paths.map(newest)) < statSync(made).mtimeMs;
}

function build() {
  if (!newer(built, sources)) {
    npm('run', '--silent', 'build', '--', '--logLevel=warn');
  }
}

function test() {
  if (!newer(passed, [...sources, join(home, 'test')])) {
    npm('test', '--silent');
    writeFileSync(passed, '');
  }
}

const steps = { install, build, test };
steps[process.argv[2]]();
