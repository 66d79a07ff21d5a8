export const id = 915;
export const ids = [915];
export const modules = { 2915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { commentMarker: () => commentMarker, publishComment: () => publishComment });
  var _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20667);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47351);
  function commentMarker({ workflow, target, key }) {
    const parts = [workflow.workflow ?? "", workflow.job ?? "", workflow.step ?? "", target, key];
    return `<!-- arize-ax-task-run:${(0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.br)(JSON.stringify(parts), 32)} -->`;
  }
  var BUDGET_MS = 3e4;
  var PAGE = 100;
  var MAX_PAGES = 100;
  async function publishComment(request) {
    const { budgetMs = BUDGET_MS } = request;
    const signal = AbortSignal.timeout(budgetMs);
    try {
      await writeComment(request, signal);
      return void 0;
    } catch (error) {
      return signal.aborted ? `GitHub did not respond within ${budgetMs / 1e3}s.` : describeRefusal(error);
    }
  }
  async function writeComment({ place, marker, body, create }, signal) {
    const { getOctokit: open } = await Promise.all([__webpack_require__.e(752), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 32218));
    const octokit = open(place.token, { baseUrl: place.apiUrl, log: SILENT });
    const [owner = "", repo = ""] = place.repository.split("/");
    const issue = { owner, repo, issue_number: place.pullRequest };
    const request = { signal };
    const readPage = async (page) => {
      signal.throwIfAborted();
      return (await octokit.rest.issues.listComments({ ...issue, per_page: PAGE, page, request })).data;
    };
    const [isOwn, first] = await Promise.all([createOwnership(octokit, signal), readPage(1)]);
    const known = await findComment((comment) => comment.body?.startsWith(marker) === true && isOwn(comment), first, readPage);
    if (known !== void 0) {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body, request });
    } else if (create) {
      await octokit.rest.issues.createComment({ ...issue, body, request });
    }
  }
  async function findComment(matches, first, readPage) {
    let comments = first;
    for (let page = 2; ; page += 1) {
      const found = comments.find(matches);
      if (found !== void 0 || comments.length < PAGE || page > MAX_PAGES) return found;
      comments = await readPage(page);
    }
  }
  var ignore = () => void 0;
  var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
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
