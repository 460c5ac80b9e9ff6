import { readFileSync } from 'node:fs'

/**
 * Calls `gone` when the npm that started this process has ended without telling it: killed, or lost behind a shell.
 * Started by hand, a process may outlive its parent, as `nohup` and `setsid` expect.
 *
 * @param {() => void} gone
 */
export function watchParent(gone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  // npm runs a script through a shell, which mostly makes way for the program; where it stays, npm is one further up.
  const grandparent = isShell(parent) ? parentOf(parent) : null
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return
    clearInterval(timer)
    gone()
  }, 250)
  timer.unref()
}

/** @param {number} pid */
function isShell(pid) {
  try {
    return /^(?:sh|dash|bash|ash|busybox|zsh)$/.test(readFileSync(`/proc/${pid}/comm`, 'utf8').trim())
  } catch {
    return false
  }
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return null
  }
}
