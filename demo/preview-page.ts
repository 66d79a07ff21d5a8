import { toHtml } from './preview-markdown.ts'
import type { PreviewScenario } from './preview-scenarios.ts'

/** What GitHub has around a summary or a comment, as far as it decides how wide the text is. */
const FRAME = `
body { margin: 0; background: #ffffff; font-family: system-ui, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 16px; }
main > h1 { font-size: 14px; font-weight: 600; margin: 24px 0 8px; color: #59636e; }
.markdown-body { padding: 16px; border: 1px solid #d1d9e0; border-radius: 6px; }
@media (prefers-color-scheme: dark) {
  body { background: #0d1117; }
  main > h1 { color: #9198a1; }
  .markdown-body { border-color: #3d444d; }
}`

/**
 * One page with all scenarios, the way GitHub would show them.
 * @param stylesheet GitHub's own (`github-markdown-css`), which follows the reader's colour scheme
 */
export function previewPage(scenarios: PreviewScenario[], stylesheet: string): string {
  const articles = scenarios.map(
    ({ name, title, markdown }) =>
      `<h1>${title}</h1>\n<article class="markdown-body" id="${name}">\n${toHtml(markdown)}\n</article>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>${stylesheet}${FRAME}</style>
</head>
<body>
<main>
${articles.join('\n')}
</main>
</body>
</html>
`
}
