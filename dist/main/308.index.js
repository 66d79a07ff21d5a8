export const id = 308;
export const ids = [308];
export const modules = { 308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { commentMarker: () => commentMarker, publishComment: () => publishComment });
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47351);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  function commentMarker({ workflow, target, key }) {
    const parts = [workflow.workflow ?? "", workflow.job ?? "", workflow.step ?? "", target, key];
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
    return `<!-- arize-ax-task-run:${hash} -->`;
  }
  var BUDGET_MS = 3e4;
  var PAGE = 100;
  var MAX_PAGES = 100;
  async function publishComment(request) {
    const { place, marker, body, create, budgetMs = BUDGET_MS } = request;
    const signal = AbortSignal.timeout(budgetMs);
    try {
      const comments = await openComments(place, signal);
      const known = await comments.find(marker);
      if (known !== void 0) await comments.update(known, body);
      else if (create) await comments.create(body);
      return void 0;
    } catch (error) {
      return signal.aborted ? `GitHub did not respond within ${budgetMs / 1e3}s.` : describeRefusal(error);
    }
  }
  async function openComments(place, signal) {
    const { getOctokit: open } = await Promise.all([__webpack_require__.e(752), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 32218));
    const octokit = open(place.token, { baseUrl: place.apiUrl, log: SILENT });
    const [owner = "", repo = ""] = place.repository.split("/");
    const issue = { owner, repo, issue_number: place.pullRequest };
    const request = { signal };
    const page = async (number) => {
      signal.throwIfAborted();
      const options = { ...issue, per_page: PAGE, page: number, request };
      const { data } = await octokit.rest.issues.listComments(options);
      return data;
    };
    return { find: async (beginning) => {
      const [isOwn, first] = await Promise.all([createOwnership(octokit, signal), page(1)]);
      let comments = first;
      for (let number = 2; ; number += 1) {
        const found = comments.find((comment) => comment.body?.startsWith(beginning) === true && isOwn(comment));
        if (found !== void 0) return found.id;
        if (comments.length < PAGE || number > MAX_PAGES) return void 0;
        comments = await page(number);
      }
    }, create: async (body) => {
      await octokit.rest.issues.createComment({ ...issue, body, request });
    }, update: async (id2, body) => {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: id2, body, request });
    } };
  }
  var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  function ignore() {
  }
  async function createOwnership(octokit, signal) {
    try {
      const { data: me } = await octokit.rest.users.getAuthenticated({ request: { signal } });
      return ({ user }) => user?.id === me.id;
    } catch (error) {
      if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
      return ({ user }) => user?.type === "Bot" && user.login.endsWith("[bot]");
    }
  }
  function statusOf(error) {
    return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
  }
  var PERMISSION = "`permissions: pull-requests: write`";
  function describeRefusal(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isRateLimit(error)) return `GitHub limits the rate of this token; the next run tries again. ${message}`;
    switch (statusOf(error)) {
      case 401:
        return `GitHub does not accept the token in \`github-token\`. ${message}`;
      case 403:
        return `The token may not write comments. Give the job ${PERMISSION}; pull requests from forks and from Dependabot have a read-only token in any case. ${message}`;
      case 404:
        return `The token cannot see the pull request. Give the job ${PERMISSION}. ${message}`;
      default:
        return message;
    }
  }
  function isRateLimit(error) {
    if (statusOf(error) === 429) return true;
    if (statusOf(error) !== 403) return false;
    const headers = headersOf(error);
    return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
  }
  function headersOf(error) {
    if (!(error instanceof Error) || !("response" in error)) return {};
    const { response } = error;
    if (typeof response !== "object" || response === null || !("headers" in response)) return {};
    return { ...response.headers };
  }
}) };
