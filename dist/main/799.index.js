export const id = 799;
export const ids = [799];
export const modules = {

/***/ 81799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/comment-marker.ts

/** The first line of the comment, which nobody sees, and by which it is found again. */
function commentMarker({ workflow, subject, key }) {
    const parts = [workflow.workflow ?? '', workflow.job ?? '', workflow.step ?? '', subject, key];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    return `<!-- arize-ax-task-run:${hash} -->`;
}

;// CONCATENATED MODULE: ./src/github/comments.ts
/** GitHub's largest page. */
const PAGE = 100;
/**
 * Opens the comments of a pull request. The toolkit's Octokit is loaded here, since most steps write no comment.
 * @throws Octokit's `RequestError`, from every function; `describeRefusal` has the words for it
 */
async function openComments(place) {
    const { getOctokit: open } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = open(place.token, { baseUrl: place.apiUrl, log: SILENT });
    const [owner = '', repo = ''] = place.repository.split('/');
    const request = { signal: place.signal };
    return {
        find: async (beginning) => {
            const isOwn = await createOwnership(octokit, place.signal);
            const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
                owner,
                repo,
                issue_number: place.pullRequest,
                per_page: PAGE,
                request,
            });
            for await (const { data } of pages) {
                const found = data.find((comment) => comment.body?.startsWith(beginning) === true && isOwn(comment));
                if (found !== undefined)
                    return found.id;
            }
            return undefined;
        },
        create: async (body) => {
            await octokit.rest.issues.createComment({ owner, repo, issue_number: place.pullRequest, body, request });
        },
        update: async (id, body) => {
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request });
        },
    };
}
/** Octokit would print deprecations and server texts past our log. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() {
    // Silence.
}
/**
 * Decides which comments are the token's own: anyone can paste a marker, and a token that may write can change the
 * comments of others. A user's token tells who it is; `GITHUB_TOKEN` and other tokens of apps may not ask, and write as a
 * bot, which no person can be.
 */
async function createOwnership(octokit, signal) {
    try {
        const { data: me } = await octokit.rest.users.getAuthenticated({ request: { signal } });
        return ({ user }) => user?.id === me.id;
    }
    catch (error) {
        if (statusOf(error) !== 403 && statusOf(error) !== 404)
            throw error;
        return ({ user }) => user?.type === 'Bot' && user.login.endsWith('[bot]');
    }
}
/** The HTTP status of Octokit's `RequestError`. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error.status
        : undefined;
}

;// CONCATENATED MODULE: ./src/github/comment-refusal.ts

const PERMISSION = '`permissions: pull-requests: write`';
/** Why GitHub took no comment, and what to do about it. */
function describeRefusal(error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isLimited(error))
        return `GitHub limits the rate of this token; the next run tries again. ${said}`;
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
/** Whether the refusal is about how many requests there were: GitHub answers 403 or 429 with these headers. */
function isLimited(error) {
    if (statusOf(error) === 429)
        return true;
    if (statusOf(error) !== 403)
        return false;
    const headers = headersOf(error);
    return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}
function headersOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return {};
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return {};
    return { ...response.headers };
}

// EXTERNAL MODULE: ./src/report/advice-lines.ts + 2 modules
var advice_lines = __webpack_require__(35730);
// EXTERNAL MODULE: ./src/report/assemble.ts
var assemble = __webpack_require__(22424);
// EXTERNAL MODULE: ./src/report/failing-rows.ts
var failing_rows = __webpack_require__(81094);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/rule-list.ts
var rule_list = __webpack_require__(27199);
// EXTERNAL MODULE: ./src/report/score-table.ts
var score_table = __webpack_require__(28237);
;// CONCATENATED MODULE: ./src/report/comment.ts







/** UTF-16 units; GitHub takes 65,536, and redaction may lengthen a text. */
const MOST_UNITS = 63_500;
const ROOMS = [
    { rows: 5, characters: 600 },
    { rows: 3, characters: 300 },
    { rows: 1, characters: 150 },
    { rows: 0, characters: 0 },
];
/**
 * The comment on a pull request: the summary's own parts, but fewer and shorter. Pure; always under 64,000 characters.
 * @param marker the hidden first line by which the comment is found again
 */
function renderComment(result, marker, surroundings = {}) {
    const { facts, judgement } = result;
    const section = (name, blocks) => ({ name, forms: [blocks] });
    const sections = [
        section('the verdict', [(0,headline/* title */.D)(result)]),
        section('the reason', (0,headline/* reason */.l)(result)),
        section('the scores', (0,score_table/* scoreTable */.L)(facts.scores)),
        section('the rules', (0,rule_list/* ruleList */.p)((0,rule_list/* troubles */.d)(judgement?.rules ?? []), 'Rules that do not hold')),
        { name: 'the newly failing rows', forms: ROOMS.map((room) => (0,failing_rows/* failingRows */.S)(facts.scores, room)) },
        section('what to do next', (0,advice_lines/* adviceLines */.C)(result)),
        section('the links', links(result, surroundings)),
    ];
    const most = MOST_UNITS - marker.length - 1;
    return `${marker}\n${(0,assemble/* assemble */.f)(sections, { most, measure: (markdown) => markdown.length })}`;
}
function links({ facts }, { workflow }) {
    const parts = [];
    if (workflow?.runUrl !== undefined)
        parts.push((0,markdown/* link */.nf)(workflow.runUrl, 'Whole summary'));
    if (facts.url !== undefined)
        parts.push((0,markdown/* link */.nf)(facts.url, 'Open in Arize AX'));
    if (workflow?.headSha !== undefined)
        parts.push((0,markdown/* code */.aY)(workflow.headSha.slice(0, 7)));
    if (parts.length === 0)
        return [];
    return [(0,markdown/* paragraph */.FY)(...parts.flatMap((part, at) => (at === 0 ? [part] : [(0,markdown/* text */.Qq)(' · '), part])))];
}

;// CONCATENATED MODULE: ./src/report/publish/comment.ts




/** Milliseconds of all requests together: a comment is worth no longer wait. */
const BUDGET_MS = 30_000;
/**
 * Writes the comment of this step on the pull request, or brings the one that it wrote before up to date. Whatever goes
 * wrong is a warning: it is told nowhere else, and changes no verdict.
 */
async function publishComment(result, options) {
    const { mode, workflow, secrets, token, apiUrl, warn, notice } = options;
    if (mode === 'never' || (result.judgement === undefined && result.green))
        return;
    // A merge queue tests many pull requests at once; none of them is the one to tell.
    if (workflow.eventName === 'merge_group')
        return;
    const { repository, pullRequest } = workflow;
    if (repository === undefined || pullRequest === undefined) {
        notice('No comment is written: the event that started this workflow has no pull request.');
        return;
    }
    if (token === '') {
        warn('No comment is written: `github-token` is empty.');
        return;
    }
    try {
        const signal = AbortSignal.timeout(BUDGET_MS);
        await write(result, options, { token, apiUrl, repository, pullRequest, signal });
    }
    catch (error) {
        warn(`The comment could not be written. ${secrets.redact(describeRefusal(error))}`);
    }
}
async function write(result, options, place) {
    const { mode, workflow, secrets } = options;
    const marker = commentMarker(options);
    const body = secrets.redact(renderComment(result, marker, { workflow }));
    const comments = await openComments(place);
    const known = await comments.find(marker);
    if (known !== undefined)
        await comments.update(known, body);
    else if (mode === 'always' || !result.green)
        await comments.create(body);
}


/***/ })

};
