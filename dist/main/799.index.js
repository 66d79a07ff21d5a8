export const id = 799;
export const ids = [799];
export const modules = { 81799: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { publishComment: () => publishComment });
  var external_node_crypto_ = __webpack_require__(77598);
  ;
  function commentMarker({ workflow, subject, key }) {
    const parts = [workflow.workflow ?? "", workflow.job ?? "", workflow.step ?? "", subject, key];
    const hash = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
    return `<!-- arize-ax-task-run:${hash} -->`;
  }
  ;
  const PAGE = 100;
  async function openComments(place) {
    const { getOctokit: open } = await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = open(place.token, { baseUrl: place.apiUrl, log: SILENT });
    const [owner = "", repo = ""] = place.repository.split("/");
    const request = { signal: place.signal };
    return { find: async (beginning) => {
      const isOwn = await createOwnership(octokit, place.signal);
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { owner, repo, issue_number: place.pullRequest, per_page: PAGE, request });
      for await (const { data } of pages) {
        const found = data.find((comment) => comment.body?.startsWith(beginning) === true && isOwn(comment));
        if (found !== void 0) return found.id;
      }
      return void 0;
    }, create: async (body) => {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: place.pullRequest, body, request });
    }, update: async (id2, body) => {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: id2, body, request });
    } };
  }
  const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  function nothing() {
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
  ;
  const PERMISSION = "`permissions: pull-requests: write`";
  function describeRefusal(error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isLimited(error)) return `GitHub limits the rate of this token; the next run tries again. ${said}`;
    switch (statusOf(error)) {
      case 401:
        return `GitHub does not know the token in \`github-token\`. ${said}`;
      case 403:
        return `The token may not write comments. Give the job ${PERMISSION}; pull requests from forks and from Dependabot have a read-only token in any case. ${said}`;
      case 404:
        return `The token cannot see the pull request. Give the job ${PERMISSION}. ${said}`;
      default:
        return said;
    }
  }
  function isLimited(error) {
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
  var advice_lines = __webpack_require__(35730);
  var assemble = __webpack_require__(22424);
  var failing_rows = __webpack_require__(81094);
  var headline = __webpack_require__(14512);
  var markdown = __webpack_require__(54285);
  var rule_list = __webpack_require__(27199);
  var score_table = __webpack_require__(28237);
  ;
  const MOST_UNITS = 63500;
  const ROOMS = [{ rows: 5, characters: 600 }, { rows: 3, characters: 300 }, { rows: 1, characters: 150 }, { rows: 0, characters: 0 }];
  function renderComment(result, marker, surroundings = {}) {
    const { facts, judgement } = result;
    const section = (name, blocks) => ({ name, forms: [blocks] });
    const sections = [section("the verdict", [(0, headline.D)(result)]), section("the reason", (0, headline.l)(result)), section("the scores", (0, score_table.L)(facts.scores)), section("the rules", (0, rule_list.p)((0, rule_list.d)(judgement?.rules ?? []), "Rules that do not hold")), { name: "the newly failing rows", forms: ROOMS.map((room) => (0, failing_rows.S)(facts.scores, room)) }, section("what to do next", (0, advice_lines.C)(result)), section("the links", links(result, surroundings))];
    const most = MOST_UNITS - marker.length - 1;
    return `${marker}
${(0, assemble.f)(sections, { most, measure: (markdown2) => markdown2.length })}`;
  }
  function links({ facts }, { workflow }) {
    const parts = [];
    if (workflow?.runUrl !== void 0) parts.push((0, markdown.nf)(workflow.runUrl, "Whole summary"));
    if (facts.url !== void 0) parts.push((0, markdown.nf)(facts.url, "Open in Arize AX"));
    if (workflow?.headSha !== void 0) parts.push((0, markdown.aY)(workflow.headSha.slice(0, 7)));
    if (parts.length === 0) return [];
    return [(0, markdown.FY)(...parts.flatMap((part, at) => at === 0 ? [part] : [(0, markdown.Qq)(" · "), part]))];
  }
  ;
  const BUDGET_MS = 3e4;
  async function publishComment(result, options) {
    const { mode, workflow, secrets, token, apiUrl, warn, notice } = options;
    if (mode === "never" || result.judgement === void 0 && result.green) return;
    if (workflow.eventName === "merge_group") return;
    const { repository, pullRequest } = workflow;
    if (repository === void 0 || pullRequest === void 0) {
      notice("No comment is written: the event that started this workflow has no pull request.");
      return;
    }
    if (token === "") {
      warn("No comment is written: `github-token` is empty.");
      return;
    }
    try {
      const signal = AbortSignal.timeout(BUDGET_MS);
      await write(result, options, { token, apiUrl, repository, pullRequest, signal });
    } catch (error) {
      warn(`The comment could not be written. ${secrets.redact(describeRefusal(error))}`);
    }
  }
  async function write(result, options, place) {
    const { mode, workflow, secrets } = options;
    const marker = commentMarker(options);
    const body = secrets.redact(renderComment(result, marker, { workflow }));
    const comments = await openComments(place);
    const known = await comments.find(marker);
    if (known !== void 0) await comments.update(known, body);
    else if (mode === "always" || !result.green) await comments.create(body);
  }
}) };
