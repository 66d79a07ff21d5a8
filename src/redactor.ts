/** What stands in the place of a secret. */
const REPLACEMENT = '***'

/**
 * Knows the step's secrets and takes them out of any text. Masking by the runner covers the log alone; summary, outputs,
 * files, comments and error messages pass through here.
 */
export interface Secrets {
  /** The text with every secret, in every form that we know of, replaced. */
  redact(text: string): string
  /** The value with every string in it redacted, object keys included. */
  redactDeep(value: unknown): unknown
  /**
   * Whether a secret can be in what this JSON text says, however it is written there. Where none can, `redactDeep` would
   * change nothing, and looking for it here is much cheaper.
   */
  mayBeIn(json: string): boolean
}

/**
 * Builds the redactor for these secrets (blank ones are ignored). Each is also found URL-encoded, JSON-escaped, with
 * Markdown punctuation escaped and in base64, which are the forms in which servers and renderers echo things.
 */
export function createSecrets(values: Iterable<string>): Secrets {
  const forms = [...new Set([...values].flatMap(formsOf))].sort((a, b) => b.length - a.length)
  const redact = (text: string): string =>
    forms.reduce((clean, form) => (clean.includes(form) ? clean.replaceAll(form, REPLACEMENT) : clean), text)
  const redactDeep = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value)
    if (Array.isArray(value)) return value.map(redactDeep)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item)]))
  }
  return { redact, redactDeep, mayBeIn: createProbe(forms) }
}

/**
 * JSON writes a character as itself, by a short escape, or as `\uXXXX` (RFC 8259, section 7). `JSON.stringify` writes each
 * in one way: the short escape where it must, else itself. So what a text says has a form in it only if the raw text has the
 * form as `JSON.stringify` writes it, or has one of its characters written in another way.
 */
function createProbe(forms: readonly string[]): (json: string) => boolean {
  if (forms.length === 0) return () => false
  const written = [...new Set(forms.map((form) => JSON.stringify(form).slice(1, -1)))]
  const shortest = written.filter((form) => !written.some((other) => other !== form && form.includes(other)))
  const units = new Set(forms.flatMap((form) => form.split('')))
  const codes = Array.from(units, (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
  const otherwise = new RegExp(`\\\\(?:${units.has('/') ? '/|' : ''}u(?:${codes.join('|')}))`, 'iu')
  return (json) => shortest.some((form) => json.includes(form)) || otherwise.test(json)
}

function formsOf(value: string): string[] {
  const lines = value.split(/[\r\n]+/)
  return [value, ...lines].flatMap((part) => {
    const secret = part.trim()
    if (secret === '') return []
    return [
      part,
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      secret.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
      secret.replace(/[_*]/g, '\\$&'),
      Buffer.from(secret).toString('base64'),
    ]
  })
}
