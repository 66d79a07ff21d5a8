// Installs the dependencies when they are missing or older than the lock file, so that `npm run demo` is the only command.
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
const wanted = 'package-lock.json'
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs

if (!fresh) {
  console.log('Installing the dependencies once …')
  const npm = process.env.npm_execpath
  const [program, args] = npm === undefined ? ['npm', ['ci']] : [process.execPath, [npm, 'ci']]
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
