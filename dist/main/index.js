import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 95114:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ everyPage),
/* harmony export */   RG: () => (/* binding */ transientFailure),
/* harmony export */   nc: () => (/* binding */ createAxClient)
/* harmony export */ });
/* unused harmony export REQUEST_TIMEOUT_MS */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99373);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49809);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75818);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30837);





/** Milliseconds that one request may take when nothing shortens it. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Items per page, the most that every list endpoint allows. */
const PAGE_LIMIT = 100;
/**
 * Builds the client. Without `patience` each call is one request. With it, reads are repeated until its deadline, and
 * writes are still sent once: whether a write may be repeated is the lifecycle's decision.
 */
function createAxClient(exchange, patience) {
    const read = (request, schema, call) => {
        const once = (within) => exchange({ method: 'GET', ...request, ...bounds({ signal: patience?.signal, ...call }, within) }, schema);
        if (patience === undefined)
            return once();
        const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .d)(patience.clock, patience.budgetMs);
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .L)(() => once(deadline), { ...patience, deadline, again: transientFailure });
    };
    const write = (request, schema, call) => exchange({ ...request, ...bounds(call) }, schema);
    const page = (path, list) => {
        const schema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSchema */ .vD)(list.key, list.item);
        return (query = {}, call) => read({ path, query: { limit: PAGE_LIMIT, ...query } }, schema, call);
    };
    return {
        ...taskEndpoints(read, write, page),
        /** `GET /v2/organizations` */
        organizations: page('/v2/organizations', { key: 'organizations', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .organizationSchema */ .rL }),
        /** `GET /v2/spaces` */
        spaces: page('/v2/spaces', { key: 'spaces', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .spaceSchema */ .og }),
        /** `GET /v2/projects` */
        projects: page('/v2/projects', { key: 'projects', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .projectSchema */ .$b }),
        /** `GET /v2/projects/{id}` */
        project: (id) => read({ path: `/v2/projects/${segment(id)}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .projectSchema */ .$b),
        /** `GET /v2/datasets` */
        datasets: page('/v2/datasets', { key: 'datasets', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetSchema */ .eS }),
        /** `GET /v2/datasets/{id}` */
        dataset: (id) => read({ path: `/v2/datasets/${segment(id)}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetSchema */ .eS),
        /** `GET /v2/experiments` */
        experiments: page('/v2/experiments', { key: 'experiments', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .experimentSchema */ .Z2 }),
        /** `GET /v2/experiments/{id}` */
        experiment: (id) => read({ path: `/v2/experiments/${segment(id)}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .experimentSchema */ .Z2),
        ...rowEndpoints(read, page),
        ...lookUps(read, page),
    };
}
/** Rows in the user's own shape. */
function rowEndpoints(read, page) {
    const spans = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSchema */ .vD)('spans', _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSchema */ .M1);
    return {
        /** `GET /v2/experiments/{id}/runs`, in the order of insertion, 500 a page at most */
        experimentRuns: (id, query) => page(`/v2/experiments/${segment(id)}/runs`, { key: 'experiment_runs', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSchema */ .M1 })(query),
        /** `GET /v2/datasets/{id}/examples`, 500 a page at most */
        examples: (id, query) => page(`/v2/datasets/${segment(id)}/examples`, { key: 'examples', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSchema */ .M1 })(query),
        /** `POST /v2/spans`: a read, although its filter travels in a body */
        spans: (body, query) => read({ path: '/v2/spans', method: 'POST', body, query }, spans),
    };
}
/** What task definitions refer to by name. */
function lookUps(read, page) {
    return {
        /** `GET /v2/evaluators` */
        evaluators: page('/v2/evaluators', { key: 'evaluators', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatorSchema */ .pW }),
        /** `GET /v2/evaluators/{id}`: with the given version, else the latest */
        evaluator: (id, query) => read({ path: `/v2/evaluators/${segment(id)}`, query }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatorWithVersionSchema */ .X1),
        /** `GET /v2/ai-integrations` */
        aiIntegrations: page('/v2/ai-integrations', { key: 'ai_integrations', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .aiIntegrationSchema */ .GW }),
        /** `GET /v2/integrations` */
        integrations: page('/v2/integrations', { key: 'integrations', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .integrationSchema */ .Im }),
        /** `GET /v2/prompts` */
        prompts: page('/v2/prompts', { key: 'prompts', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .promptSchema */ .a_ }),
        /** `GET /v2/prompts/{id}`: with the version of that ID or label, else the latest */
        prompt: (id, query) => read({ path: `/v2/prompts/${segment(id)}`, query }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .promptWithVersionSchema */ .eX),
        /** `GET /v2/prompts/{id}/versions`, newest first */
        promptVersions: (id, query, call) => page(`/v2/prompts/${segment(id)}/versions`, { key: 'prompt_versions', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .promptVersionSchema */ .Wl })(query, call),
    };
}
/** Tasks and their runs. */
function taskEndpoints(read, write, page) {
    return {
        /** `GET /v2/tasks` */
        tasks: page('/v2/tasks', { key: 'tasks', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskSchema */ .v }),
        /** `GET /v2/tasks/{id}` */
        task: (id) => read({ path: `/v2/tasks/${segment(id)}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskSchema */ .v),
        /** `POST /v2/tasks` */
        createTask: (body, call) => write({ method: 'POST', path: '/v2/tasks', body }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskSchema */ .v, call),
        /** `PATCH /v2/tasks/{id}` */
        updateTask: (id, patch, call) => write({ method: 'PATCH', path: `/v2/tasks/${segment(id)}`, body: patch }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskSchema */ .v, call),
        /** `DELETE /v2/tasks/{id}` */
        deleteTask: (id, call) => write({ method: 'DELETE', path: `/v2/tasks/${segment(id)}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingSchema */ .Pr, call),
        /** `POST /v2/tasks/{id}/trigger` */
        triggerTaskRun: (taskId, body, call) => write({ method: 'POST', path: `/v2/tasks/${segment(taskId)}/trigger`, body }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRunSchema */ .SJ, call),
        /** `GET /v2/tasks/{id}/runs`, newest first */
        taskRuns: (taskId, query, call) => page(`/v2/tasks/${segment(taskId)}/runs`, { key: 'task_runs', item: _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRunSchema */ .SJ })(query, call),
        /** `GET /v2/task-runs/{id}` */
        taskRun: (id, call) => read({ path: `/v2/task-runs/${segment(id)}` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRunSchema */ .SJ, call),
        /** `POST /v2/task-runs/{id}/cancel` */
        cancelTaskRun: (id, call) => write({ method: 'POST', path: `/v2/task-runs/${segment(id)}/cancel` }, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRunSchema */ .SJ, call),
    };
}
/** Pages of one list at most; nobody has that many tasks, and a server that never stops must not keep the step busy. */
const MOST_PAGES = 2_000;
/**
 * Reads every page of a list, in order.
 * @throws {Error} when the list would never end: a cursor that comes back, or ever new ones
 */
async function* everyPage(page) {
    const seen = new Set();
    let cursor;
    do {
        const { items, next } = await page({ cursor });
        yield* items;
        if (next !== undefined && (seen.has(next) || seen.size >= MOST_PAGES)) {
            throw new Error('The API hands out page after page, so that a list would never end. Please report this to Arize.');
        }
        if (next !== undefined)
            seen.add(next);
        cursor = next;
    } while (cursor !== undefined);
}
function bounds(call = {}, within) {
    const wanted = call.timeoutMs ?? REQUEST_TIMEOUT_MS;
    return { timeoutMs: Math.min(wanted, within?.remaining() ?? wanted), signal: call.signal };
}
/** A failed exchange that is worth another try, for `withRetries`; everything else is not. */
function transientFailure(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AxError */ .OP && error.transient
        ? { failure: error, retryAfterMs: error.retryAfterMs }
        : undefined;
}
/** An ID as one path segment, whatever characters it has. */
function segment(id) {
    return encodeURIComponent(id);
}


/***/ }),

/***/ 55929:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./src/ax/client.ts
var client = __nccwpck_require__(95114);
// EXTERNAL MODULE: ./node_modules/zod/v4/locales/en.js
var en = __nccwpck_require__(30252);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __nccwpck_require__(75818);
// EXTERNAL MODULE: ./src/ax/schemas.ts
var schemas = __nccwpck_require__(30837);
;// CONCATENATED MODULE: ./src/ax/exchange.ts



/** How zod names what is wrong with a value; its small build has no words of its own. */
const WORDING = { error: (0,en/* default */.A)().localeError };
/**
 * Puts meaning on the transport: statuses become errors, bodies become values, and secrets that the server echoes are
 * taken out before anything else sees them.
 */
function createExchange(transport, secrets) {
    return async (request, schema) => {
        const answer = await transport.send(request);
        const ref = { method: request.method, path: request.path, host: transport.host };
        const body = parseJson(answer.text, secrets);
        if (answer.status < 200 || answer.status > 299) {
            const problem = readProblem(answer, body, secrets);
            throw (0,errors/* errorForStatus */.U6)({
                request: ref,
                status: answer.status,
                problem,
                retryAfterMs: retryAfterMs(answer),
            });
        }
        if (body === undefined && answer.text !== '') {
            throw new errors/* ContractError */.Vl(ref, `HTTP ${answer.status} without JSON (${excerpt(secrets.redact(answer.text))})`);
        }
        const parsed = schema.safeParse(body, WORDING);
        if (!parsed.success)
            throw new errors/* ContractError */.Vl(ref, describeIssues(parsed.error.issues));
        return parsed.data;
    };
}
/** The JSON without secrets; `undefined` when it is none, or is nested deeper than anything that can be walked. */
function parseJson(text, secrets) {
    try {
        return secrets.redactDeep(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function readProblem(answer, body, secrets) {
    const parsed = schemas/* problemSchema */.zs.safeParse(body);
    const fields = parsed.success ? parsed.data : {};
    const header = answer.header('x-request-id') ?? answer.header('x-trace-id');
    const fallback = parsed.success || answer.text === '' ? undefined : excerpt(secrets.redact(answer.text));
    return {
        title: fields.title ?? fallback,
        detail: fields.detail,
        requestId: fields.request_id ?? (header === undefined ? undefined : secrets.redact(header)),
    };
}
/** The first words of an answer that is not what was expected, with markup and line breaks flattened. */
function excerpt(text) {
    const words = text
        .slice(0, 2_000)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}
/** Milliseconds of a `Retry-After` header, which is in seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterMs(answer) {
    const value = answer.header('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    if (/^\d+(\.\d+)?$/.test(value))
        return Number(value) * 1_000;
    const wanted = Date.parse(value);
    const sent = Date.parse(answer.header('date') ?? '');
    // Both instants are the server's, so that a wrong clock on the runner does not matter.
    return Number.isNaN(wanted) || Number.isNaN(sent) ? undefined : Math.max(0, wanted - sent);
}
function describeIssues(issues) {
    const shown = issues
        .slice(0, 3)
        .map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`);
    return shown.join('; ');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
;// CONCATENATED MODULE: ./src/ax/connections.ts

/** Milliseconds after which an unused connection is closed, before servers and balancers on the way do it unseen. */
const IDLE_MS = 4_000;
/**
 * Prepares connections to the server of `root`. Nothing is loaded but what the way there needs: TLS for `https:`, and a proxy's
 * protocol where there is a proxy.
 * @param proxyUrl with credentials, if the proxy wants some
 */
function createConnections(root, proxyUrl) {
    // A tunnel that is being dug belongs to no agent yet; it ends with this.
    const dropped = new AbortController();
    let way;
    let agents = [];
    const find = async () => {
        const found = await findWay(root.protocol, proxyUrl, dropped.signal);
        agents = Object.values(found.agents);
        return found;
    };
    return {
        open: async (kind, options) => {
            const { request, agents } = await (way ??= find());
            return request({ ...options, ...serverOf(root), agent: agents[kind] });
        },
        drop: () => {
            dropped.abort();
            for (const agent of agents)
                agent.destroy();
        },
    };
}
async function findWay(protocol, proxyUrl, dropped) {
    const keep = { keepAlive: true, timeout: IDLE_MS };
    if (proxyUrl !== undefined) {
        const { HttpsProxyAgent } = await __nccwpck_require__.e(/* import() */ 643).then(__nccwpck_require__.bind(__nccwpck_require__, 95643));
        // Not only `https:` goes through a tunnel: so the proxy sees no key, and its refusals are not taken for the server's.
        const dig = (options) => new HttpsProxyAgent(proxyUrl, { ...options, signal: dropped });
        return { request: await requestOf(protocol), agents: { kept: dig(keep), fresh: dig({}) } };
    }
    if (protocol !== 'https:') {
        return { request: external_node_http_.request, agents: { kept: new external_node_http_.Agent(keep), fresh: new external_node_http_.Agent() } };
    }
    const { Agent: TlsAgent, request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 23));
    return { request, agents: { kept: new TlsAgent(keep), fresh: new TlsAgent() } };
}
async function requestOf(protocol) {
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 23))).request : external_node_http_.request;
}
function serverOf({ protocol, hostname, port }) {
    return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? undefined : port };
}

;// CONCATENATED MODULE: ./src/ax/transport.ts



/** Milliseconds for DNS, TCP, TLS and the proxy; a connection that takes longer is as good as none. */
const CONNECT_TIMEOUT_MS = 10_000;
/** Bytes of one answer; a page of 500 rows is well below it. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
/**
 * Opens a door to the API. It stands on Node's own HTTP, which is part of the program that runs us: any client library
 * would be the largest thing that a step loads before its first request (see docs/benchmarks.md).
 */
function createTransport(options) {
    const root = new URL(options.baseUrl);
    const prefix = root.pathname.replace(/\/$/, '');
    const connections = createConnections(root, options.proxyUrl);
    const send = async (request) => {
        const { method, path, query, body, timeoutMs } = request;
        const ref = { method, path, host: root.host };
        const course = createCourse(timeoutMs, request.signal);
        const { signal } = course;
        try {
            signal.throwIfAborted();
            const text = body === undefined ? undefined : JSON.stringify(body);
            const sending = await connections.open(method === 'GET' ? 'kept' : 'fresh', {
                method,
                path: `${prefix}${path}${queryString(query)}`,
                headers: headersFor(options, text),
                signal,
            });
            watchConnection(sending, root.protocol, course);
            return await readAnswer(sending.end(text), signal);
        }
        catch (cause) {
            const reason = signal.aborted ? signal.reason : cause;
            throw course.begun() ? new errors/* NoAnswerError */.i5(ref, reason) : new errors/* UnreachableError */.Jk(ref, reason);
        }
        finally {
            course.over();
        }
    };
    const close = () => {
        connections.drop();
        return Promise.resolve();
    };
    return { host: root.host, send, close };
}
/**
 * One signal for all that ends an exchange. `AbortSignal.any` and `AbortSignal.timeout` are held weakly by Node, so that an
 * exchange on which a server hangs could lose its time-out to the garbage collector; these are held until it is over.
 */
function createCourse(timeoutMs, wish) {
    const controller = new AbortController();
    let begun = false;
    const fail = (reason) => {
        controller.abort(reason);
    };
    const failAfter = (ms, what) => setTimeout(() => {
        fail(new Error(what));
    }, ms);
    const patience = failAfter(Math.max(1, timeoutMs), `nothing within ${(timeoutMs / 1000).toFixed(1)} s`);
    const connecting = failAfter(CONNECT_TIMEOUT_MS, `no connection within ${CONNECT_TIMEOUT_MS / 1000} s`);
    const obey = () => {
        fail(wish?.reason);
    };
    if (wish?.aborted)
        obey();
    wish?.addEventListener('abort', obey);
    return {
        signal: controller.signal,
        begin: () => {
            begun = true;
            clearTimeout(connecting);
        },
        begun: () => begun,
        fail,
        over: () => {
            clearTimeout(patience);
            clearTimeout(connecting);
            wish?.removeEventListener('abort', obey);
        },
    };
}
/**
 * Notes the moment in which the request goes out on a connected socket. Before it, DNS, TCP, TLS or the proxy's CONNECT have
 * failed and the server cannot have seen anything, whatever the error is called.
 */
function watchConnection(sending, protocol, course) {
    const begin = () => {
        course.begin();
    };
    sending.once('socket', (socket) => {
        // A tunnel is there at once, and so is a connection that is used again; but TLS is begun on a new one afterwards.
        const ready = sending.reusedSocket || (protocol !== 'https:' && !socket.connecting);
        if (ready)
            begin();
        else
            socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', begin);
    });
    sending.once('proxyConnect', ({ statusCode = 0 }) => {
        // Otherwise the proxy's refusal would come as if it were the server's answer.
        if (statusCode !== 200)
            course.fail(new Error(`the proxy answered ${nameOf(statusCode)} to CONNECT`));
    });
}
function nameOf(status) {
    return `${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim();
}
/** The whole answer; rejects when the connection ends before it, or the signal says so. */
async function readAnswer(sending, signal) {
    const answer = await new Promise((resolve, reject) => {
        // Stays: a connection that breaks after the answer's head says so here too.
        sending.on('error', reject);
        sending.once('response', resolve);
        // A request that waits for its tunnel keeps an abort to itself until it has one.
        signal.addEventListener('abort', () => {
            reject(signal.reason);
        });
    });
    const chunks = [];
    let bytes = 0;
    for await (const chunk of answer) {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES)
            throw new Error(`more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    const header = (name) => [answer.headers[name]].flat()[0];
    // The decoder also takes a byte order mark away.
    return {
        status: answer.statusCode ?? 0,
        header,
        text: new TextDecoder().decode(Buffer.concat(chunks, bytes)),
    };
}
function headersFor(options, body) {
    return {
        authorization: `Bearer ${options.apiKey}`,
        accept: 'application/json, application/problem+json',
        'user-agent': options.userAgent,
        ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    };
}
function queryString(query) {
    const given = new URLSearchParams();
    for (const [key, value] of Object.entries(query ?? {})) {
        if (value !== undefined)
            given.set(key, String(value));
    }
    return given.size === 0 ? '' : `?${given.toString()}`;
}

;// CONCATENATED MODULE: ./src/ax/connect.ts



/** How the action names itself to the service. */
const USER_AGENT = 'arize-ax-task-run-action';
/** Opens the API; nothing is sent until the first call. */
function openApi(connection, proxyUrl, secrets) {
    const { baseUrl, apiKey } = connection;
    const transport = createTransport({ baseUrl, apiKey, proxyUrl, userAgent: USER_AGENT });
    const exchange = createExchange(transport, secrets);
    return {
        ax: (0,client/* createAxClient */.nc)(exchange),
        patient: (how) => (0,client/* createAxClient */.nc)(exchange, how),
        close: () => transport.close(),
    };
}


/***/ }),

/***/ 75818:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ UnprocessableError),
/* harmony export */   Jk: () => (/* binding */ UnreachableError),
/* harmony export */   OP: () => (/* binding */ AxError),
/* harmony export */   U6: () => (/* binding */ errorForStatus),
/* harmony export */   Vl: () => (/* binding */ ContractError),
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   i5: () => (/* binding */ NoAnswerError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   m_: () => (/* binding */ NotFoundError),
/* harmony export */   tY: () => (/* binding */ InvalidRequestError)
/* harmony export */ });
/* unused harmony exports StatusError, AuthenticationError, RateLimitError, RedirectError, ServerError, UnexpectedStatusError, describeCause */
/** Any failed exchange with the Arize AX API. The message says which request, what happened and what to do. */
class AxError extends Error {
    request;
    delivery;
    advice;
    retryAfterMs;
    constructor(facts) {
        const { method, path } = facts.request;
        super(`${method} ${path}: ${facts.what} ${facts.advice}`.trim(), { cause: facts.cause });
        this.name = new.target.name;
        this.request = facts.request;
        this.delivery = facts.delivery;
        this.advice = facts.advice;
        this.retryAfterMs = facts.retryAfterMs;
    }
    /** Whether a later try of the same *read* may succeed: everything but a refusal. */
    get transient() {
        return this.delivery !== 'refused';
    }
}
/** The request never left: DNS, refused connection, connect time-out, TLS, proxy. */
class UnreachableError extends AxError {
    constructor(request, cause) {
        super({
            request,
            cause,
            delivery: 'undelivered',
            what: `cannot reach ${request.host} (${describeCause(cause)}).`,
            advice: 'Check `base-url` or `region`, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY, certificates).',
        });
    }
}
/** The request went out and no whole answer came back: reset, time-out, truncated body. */
class NoAnswerError extends AxError {
    constructor(request, cause) {
        super({
            request,
            cause,
            delivery: 'ambiguous',
            what: `${request.host} gave no complete answer (${describeCause(cause)}).`,
            advice: 'This is a fault of the network or the service; try again later.',
        });
    }
}
/** The server answered with success, but not with what the API promises. */
class ContractError extends AxError {
    constructor(request, what) {
        super({
            request,
            delivery: 'ambiguous',
            what: `the answer is not what the API promises: ${what}.`,
            advice: 'Check that `base-url` points at the Arize AX API; if it does, please report this with the request above.',
        });
    }
}
/** The server answered with a status that is not a success. */
class StatusError extends AxError {
    status;
    problem;
    constructor(facts, delivery, advice) {
        const { title, detail, requestId } = facts.problem;
        const words = [title, detail].filter((word, at, all) => word !== undefined && all.indexOf(word) === at);
        const about = words.length > 0 ? ` ${words.join(': ')}` : '';
        const id = requestId === undefined ? '' : ` (request ID ${requestId})`;
        super({
            request: facts.request,
            delivery,
            retryAfterMs: facts.retryAfterMs,
            what: `HTTP ${facts.status}${about}${id}${/[.!?]$/.test(about) && id === '' ? '' : '.'}`,
            advice,
        });
        this.status = facts.status;
        this.problem = facts.problem;
    }
}
/** 400: the service did not understand the request. */
class InvalidRequestError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', 'The service refused a value; compare the inputs of this step with the detail above.');
    }
}
/** 401: no valid key. Keys belong to one region, and a key of another region looks like a wrong one. */
class AuthenticationError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', `Check that \`api-key\` is complete, not revoked, and belongs to the region behind ${facts.request.host} (\`region\` or \`base-url\`).`);
    }
}
/** 403: the key is valid but may not do this. */
class PermissionError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', `Give the key's user or service account the permission in this space, and check that the key belongs to the region behind ${facts.request.host}.`);
    }
}
/** 404: it is not there, or the key may not see it. */
class NotFoundError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', 'It does not exist, or the key may not read it: check the ID, the region and the permissions of the key.');
    }
}
/** 409: it collides with something that exists. */
class ConflictError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', 'Something of that name exists, or another change is under way.');
    }
}
/** 422: understood, but against a rule of the service. */
class UnprocessableError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', 'The service understood the request and refused it; see the detail above.');
    }
}
/** 429: turned away before anything was done. */
class RateLimitError extends StatusError {
    constructor(facts) {
        super(facts, 'undelivered', 'Too many requests with this key; run fewer steps at once or try again later.');
    }
}
/** 3xx: never followed, since the key would travel along. */
class RedirectError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', 'Redirects are not followed, so that the key stays with its host; set `base-url` to the API root itself.');
    }
}
/** 408 and 5xx. A 503 with `Retry-After` was turned away before anything was done; the others may have been carried out. */
class ServerError extends StatusError {
    constructor(facts) {
        const turnedAway = facts.status === 503 && facts.retryAfterMs !== undefined;
        super(facts, turnedAway ? 'undelivered' : 'ambiguous', 'The service is in trouble; try again later.');
    }
}
/** Any other status that is not a success. */
class UnexpectedStatusError extends StatusError {
    constructor(facts) {
        super(facts, 'refused', 'Check that `base-url` points at the Arize AX API.');
    }
}
const BY_STATUS = {
    400: InvalidRequestError,
    401: AuthenticationError,
    403: PermissionError,
    404: NotFoundError,
    408: ServerError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
};
/** The error for an answer with this status (anything but 2xx). */
function errorForStatus(facts) {
    const { status } = facts;
    const kind = BY_STATUS[status];
    if (kind !== undefined)
        return new kind(facts);
    if (status >= 500)
        return new ServerError(facts);
    if (status >= 300 && status < 400)
        return new RedirectError(facts);
    return new UnexpectedStatusError(facts);
}
/** The innermost readable reason of a network error: its code and message, without a stack. */
function describeCause(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const inner = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    if (cause.message === '' || (inner instanceof Error && cause.message === 'fetch failed'))
        return describeCause(inner);
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
    return code === undefined || cause.message.includes(code) ? cause.message : `${code}: ${cause.message}`;
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isId)
/* harmony export */ });
/* unused harmony export typeOfId */
/**
 * Arize IDs are Relay global IDs: base64 of `Type:number:salt`. The official clients take every text that decodes to
 * something with a colon for an ID; we ask for a type name in front, so that fewer names are mistaken.
 */
const DECODED = /^([A-Za-z]\w*):[\x20-\x7e]+$/;
const BASE64 = /^[A-Za-z0-9+/_-]{4,}={0,2}$/;
/** The type inside an ID, such as `OnlineTask`; `undefined` when the text is a name. */
function typeOfId(text) {
    if (!BASE64.test(text))
        return undefined;
    return DECODED.exec(Buffer.from(text, 'base64').toString('latin1'))?.[1];
}
/** Whether the text is an ID, not a name. */
function isId(text) {
    return typeOfId(text) !== undefined;
}


/***/ }),

/***/ 66588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createNameResolver)
});

// EXTERNAL MODULE: ./src/problems.ts
var problems = __nccwpck_require__(62095);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __nccwpck_require__(37909);
// EXTERNAL MODULE: ./src/ax/client.ts
var client = __nccwpck_require__(95114);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __nccwpck_require__(75818);
// EXTERNAL MODULE: ./src/ax/ids.ts
var ids = __nccwpck_require__(4135);
;// CONCATENATED MODULE: ./src/ax/prompt-versions.ts





/** A commit hash, whole or abbreviated to what git calls a short one. */
const COMMIT_HASH = /^[0-9a-f]{7,64}$/i;
/**
 * Finds a version of a prompt.
 * @throws {InputError} when there is none, or a hash is the beginning of several
 */
async function findPromptVersion(ax, search) {
    const { promptId, wish } = search;
    const { label, version } = wish;
    if (version !== undefined && !(0,ids/* isId */.e)(version))
        return byHash(ax, search, version);
    const query = label !== undefined ? { label } : version !== undefined ? { version_id: version } : undefined;
    try {
        return (await ax.prompt(promptId, query)).version;
    }
    catch (error) {
        if (!(error instanceof errors/* NotFoundError */.m_) || query === undefined)
            throw error;
        // A prompt that is not there either fails again here, with an error of its own.
        const versions = await versionsOf(ax, promptId);
        throw problem(search, label === undefined ? noSuchVersion(versions) : noSuchLabel(label, versions));
    }
}
async function byHash(ax, search, hash) {
    if (!COMMIT_HASH.test(hash)) {
        throw problem(search, 'A version is an ID or a commit hash of at least seven digits; for a label use `label`.');
    }
    const versions = await versionsOf(ax, search.promptId);
    const begins = hash.toLowerCase();
    const [match, ...others] = versions.filter((each) => each.commit_hash?.toLowerCase().startsWith(begins));
    if (match === undefined)
        throw problem(search, noSuchVersion(versions));
    if (others.length > 0)
        throw problem(search, `Several versions begin with ${hash}. Give more digits.`);
    return match;
}
async function versionsOf(ax, promptId) {
    const versions = [];
    for await (const version of (0,client/* everyPage */.Lu)((query) => ax.promptVersions(promptId, query)))
        versions.push(version);
    return versions;
}
function noSuchVersion(versions) {
    const hashes = versions.flatMap((each) => (each.commit_hash ? [each.commit_hash.slice(0, 7)] : []));
    return `The prompt has no such version. ${available('The newest are', hashes)}`;
}
function noSuchLabel(label, versions) {
    const labels = versions.flatMap((each) => each.labels ?? []);
    const close = (0,nearest/* nearest */.p)(label, labels);
    const hint = close.length > 0 ? available('Did you mean', close, '?') : available('There are', labels);
    return `The prompt has no label "${label}". ${hint} Labels are case-sensitive.`;
}
function available(words, names, end = '.') {
    return names.length === 0 ? 'There are none.' : `${words} ${names.slice(0, 10).join(', ')}${end}`;
}
function problem({ input }, message) {
    return new problems/* InputError */.d([{ input, message }]);
}

;// CONCATENATED MODULE: ./src/ax/names.ts






/** The most names that are read to suggest the right one when a name is not found. */
const SUGGESTION_POOL = 1_000;
/**
 * Finds the one thing with exactly this name (case-sensitive, all pages).
 * @throws {InputError} when there is none (with the nearest names) or when there are several (with their IDs)
 */
async function findByName(search) {
    const match = await maybeByName(search);
    if (match === undefined)
        throw new problems/* InputError */.d(await notFound(search));
    return match;
}
/** The same for a name that need not exist. */
async function maybeByName(search) {
    const { input, kind, name, where } = search;
    const matches = [];
    for await (const item of (0,client/* everyPage */.Lu)((query) => search.page({ ...query, name }))) {
        if (item.name === name)
            matches.push(item);
    }
    const [match, ...others] = matches;
    if (others.length > 0) {
        const ids = matches.map((item) => item.id).join(', ');
        throw new problems/* InputError */.d([
            {
                input,
                message: `${matches.length} ${kind}s are called "${name}" ${where}. Give one of their IDs instead: ${ids}.`,
            },
        ]);
    }
    return match;
}
async function notFound(search) {
    const { input, kind, name, where } = search;
    const names = [];
    for await (const item of (0,client/* everyPage */.Lu)((query) => search.page(query))) {
        names.push(item.name);
        if (names.length >= SUGGESTION_POOL)
            break;
    }
    const close = (0,nearest/* nearest */.p)(name, names);
    const shown = (list) => list.map((each) => `"${each}"`).join(', ');
    const hint = names.length === 0
        ? `There is no ${kind} at all that this key can see.`
        : close.length > 0
            ? `Did you mean ${shown(close)}?`
            : `There are: ${shown(names.slice(0, 10))}${names.length > 10 ? ` and ${names.length - 10} more` : ''}.`;
    return [
        {
            input,
            message: `No ${kind} is called "${name}" ${where}. ${hint} Names are matched exactly, case included.`,
        },
    ];
}
/**
 * Builds the resolver.
 * @param space name or ID of the space, when the user gave one
 */
function createNameResolver(ax, space) {
    let known;
    const findSpace = async (neededFor) => {
        if (space === undefined) {
            const message = `is needed for ${neededFor}. Give the name or ID of the space, here or in ARIZE_SPACE.`;
            throw new problems/* InputError */.d([{ input: 'space', message }]);
        }
        if ((0,ids/* isId */.e)(space))
            return space;
        const where = 'among the spaces that this key can see';
        return (await findByName({ input: 'space', kind: 'space', name: space, where, page: ax.spaces })).id;
    };
    const spaceId = (neededFor) => (known ??= findSpace(neededFor));
    const where = space === undefined ? '' : `in the space "${space}"`;
    /** The ID of something that has a unique name within the space. */
    const idOf = (kind, list) => async (input, nameOrId) => {
        if ((0,ids/* isId */.e)(nameOrId))
            return nameOrId;
        const space_id = await spaceId(`the ${kind} "${nameOrId}"`);
        const page = (query) => list({ space_id, ...query });
        return (await findByName({ input, kind, name: nameOrId, where, page })).id;
    };
    const searchTask = async (input, name) => {
        const space_id = await spaceId(`the task "${name}"`);
        return { input, kind: 'task', name, where, page: (query) => ax.tasks({ space_id, ...query }) };
    };
    return {
        spaceId,
        projectId: idOf('project', ax.projects),
        datasetId: idOf('dataset', ax.datasets),
        evaluatorId: idOf('evaluator', ax.evaluators),
        aiIntegrationId: idOf('AI integration', ax.aiIntegrations),
        agentIntegrationId: idOf('agent integration', (query) => ax.integrations({ type: 'AGENT', ...query })),
        promptId: idOf('prompt', ax.prompts),
        promptVersion: (input, promptId, wish) => findPromptVersion(ax, { input, promptId, wish }),
        isCustomCode: (id, versionId) => isCustomCode(ax, id, versionId),
        task: async (input, nameOrId) => (0,ids/* isId */.e)(nameOrId) ? ax.task(nameOrId) : findByName(await searchTask(input, nameOrId)),
        maybeTask: async (input, name) => maybeByName(await searchTask(input, name)),
        experimentId: async (input, nameOrId, dataset_id) => {
            if ((0,ids/* isId */.e)(nameOrId))
                return nameOrId;
            const page = (query) => ax.experiments({ dataset_id, ...query });
            const found = await findByName({
                input,
                kind: 'experiment',
                name: nameOrId,
                where: 'on the dataset of the task',
                page,
            });
            return found.id;
        },
    };
}
/** Reads what only the evaluator's version says. Where the key may not look, the service will be the judge. */
async function isCustomCode(ax, id, version_id) {
    try {
        const { version } = await ax.evaluator(id, { version_id });
        return version.code_config?.type === 'CUSTOM';
    }
    catch (error) {
        if (error instanceof errors/* NotFoundError */.m_ || error instanceof errors/* PermissionError */.i_)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 30837:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ projectSchema),
/* harmony export */   GW: () => (/* binding */ aiIntegrationSchema),
/* harmony export */   Im: () => (/* binding */ integrationSchema),
/* harmony export */   LV: () => (/* binding */ RUN_STATUSES),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   Pr: () => (/* binding */ nothingSchema),
/* harmony export */   SJ: () => (/* binding */ taskRunSchema),
/* harmony export */   Wl: () => (/* binding */ promptVersionSchema),
/* harmony export */   X1: () => (/* binding */ evaluatorWithVersionSchema),
/* harmony export */   Z2: () => (/* binding */ experimentSchema),
/* harmony export */   a_: () => (/* binding */ promptSchema),
/* harmony export */   ci: () => (/* binding */ TASK_TYPES),
/* harmony export */   eS: () => (/* binding */ datasetSchema),
/* harmony export */   eX: () => (/* binding */ promptWithVersionSchema),
/* harmony export */   og: () => (/* binding */ spaceSchema),
/* harmony export */   pW: () => (/* binding */ evaluatorSchema),
/* harmony export */   rL: () => (/* binding */ organizationSchema),
/* harmony export */   v: () => (/* binding */ taskSchema),
/* harmony export */   vD: () => (/* binding */ pageSchema),
/* harmony export */   zs: () => (/* binding */ problemSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43759);

/**
 * The wire schemas of the Arize AX v2 REST API: strict about what the action needs, silent about what it does not know,
 * since responses may grow. Field names stay the API's own. A test holds them against the official client's types.
 */
const someText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const upperCase = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((word) => word.trim().toUpperCase()));
const TASK_TYPES = ['TEMPLATE_EVALUATION', 'CODE_EVALUATION', 'RUN_EXPERIMENT'];
const taskEvaluatorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    evaluator_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evaluator_name: maybeText,
    evaluator_version_id: maybeText,
    query_filter: maybeText,
    column_mappings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const taskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: someText,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(TASK_TYPES)),
    project_id: maybeText,
    dataset_id: maybeText,
    experiment_ids: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    last_run_at: maybeText,
    sampling_rate: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    is_continuous: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    query_filter: maybeText,
    evaluators: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(taskEvaluatorSchema)),
    run_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
});
/** Statuses of a run as the API names them. The service may add others; those are not terminal. */
const RUN_STATUSES = ['PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'];
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0))), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((number) => number ?? 0));
const taskRunSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: someText,
    task_id: someText,
    experiment_id: maybeText,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((status) => (status === 'CANCELED' ? 'CANCELLED' : status))),
    run_started_at: maybeText,
    run_finished_at: maybeText,
    data_start_time: maybeText,
    data_end_time: maybeText,
    num_successes: count,
    num_errors: count,
    num_skipped: count,
    created_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    failure_reason: maybeText,
});
const named = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: someText, name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const spaceSchema = named;
const organizationSchema = named;
const projectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$i(named, { space_id: maybeText });
const datasetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$i(named, { space_id: maybeText });
const experimentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$i(named, { dataset_id: maybeText, created_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** A look-up by name of something that belongs to a space. */
const evaluatorSchema = named;
const aiIntegrationSchema = named;
const integrationSchema = named;
const promptSchema = named;
/** An evaluator with one of its versions: the name of its score, which way that gets better, and whose code it is. */
const evaluatorWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$i(named, {
    version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        template_config: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: maybeText, direction: maybeText })),
        code_config: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(upperCase), name: maybeText, direction: maybeText })),
    }),
});
const promptMessage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    role: upperCase,
    content: maybeText,
    tool_call_id: maybeText,
    tool_calls: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: maybeText,
        type: upperCase,
        function: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    }))),
});
/** A version in the Prompt Hub. Its messages go into requests, which are strict, so unknown members are left out. */
const promptVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: someText,
    commit_hash: maybeText,
    messages: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(promptMessage),
    input_variable_format: upperCase,
    model: maybeText,
    invocation_params: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    provider_params: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    labels: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const promptWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$i(named, { version: promptVersionSchema });
/** Rows, spans and examples are the user's own shape; `scores/` reads what it needs of them, and trusts nothing. */
const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
/** The answer to a request that answers with nothing (204). */
const nothingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(() => undefined));
const pagination = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ next_cursor: maybeText, has_more: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** Reads the page whose items are in the member `key`. */
function pageSchema(key, item) {
    const wire = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pagination, [key]: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item) });
    const read = (answer) => {
        const { pagination: position } = answer;
        return {
            items: answer[key],
            next: position.has_more ? (position.next_cursor ?? undefined) : undefined,
        };
    };
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(wire, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(read));
}
/** RFC 9457 members that errors show, read leniently: a proxy's answer has none of them. */
const problemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined),
    request_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined),
});


/***/ }),

/***/ 99373:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's own clock. */
const systemClock = {
    monotonic: () => performance.now(),
    now: () => new Date(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, Math.max(0, ms));
        signal?.addEventListener('abort', done);
    }),
};
/** Starts a deadline of `ms` milliseconds from now. */
function startDeadline(clock, ms) {
    const end = clock.monotonic() + ms;
    const remaining = () => Math.max(0, end - clock.monotonic());
    return { remaining, passed: () => remaining() === 0 };
}


/***/ }),

/***/ 26122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./src/lifecycle/cancel.ts
var cancel = __nccwpck_require__(58740);
// EXTERNAL MODULE: ./src/lifecycle/events.ts
var events = __nccwpck_require__(43527);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __nccwpck_require__(75818);
// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __nccwpck_require__(99373);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __nccwpck_require__(49809);
// EXTERNAL MODULE: ./src/lifecycle/first-items.ts
var first_items = __nccwpck_require__(78971);
// EXTERNAL MODULE: ./src/lifecycle/status.ts
var lifecycle_status = __nccwpck_require__(95908);
;// CONCATENATED MODULE: ./src/lifecycle/owned-task.ts






/** Milliseconds in which a task whose creation got no answer becomes visible; after that there was none. */
const VISIBLE_WITHIN_MS = 10_000;
/** Tasks that are read to find one by its name, and runs of it that are read to find what is still active. */
const READ = 300;
/**
 * Makes sure that a task that lived only for the step is gone, after cancelling what still runs of it. It is found by its
 * unique name when nobody has seen its ID. It may be called any number of times. Never throws for what the API does.
 * @returns whether it is gone for certain
 */
async function removeTask(owned, options) {
    const { clock, random, budgetMs, onEvent } = options;
    const started = clock.monotonic();
    const deadline = (0,src_clock/* startDeadline */.d)(clock, budgetMs);
    for (let tries = 1;; tries += 1) {
        const { removed, error } = await settle(remove(owned, options));
        if (removed === true) {
            onEvent({ kind: 'task-removed', name: owned.name });
            return true;
        }
        if (error === undefined && clock.monotonic() - started >= VISIBLE_WITHIN_MS)
            return true;
        const delayMs = (0,retry/* backoffMs */.j)(tries, random(), error?.retryAfterMs);
        if (error?.transient === false || delayMs >= deadline.remaining()) {
            if (error !== undefined)
                onEvent({ kind: 'task-left', name: owned.name, error });
            return false;
        }
        await clock.sleep(delayMs);
    }
}
async function settle(removal) {
    try {
        return { removed: await removal };
    }
    catch (error) {
        if (error instanceof errors/* AxError */.OP)
            return { error };
        throw error;
    }
}
/** Removes the task; false when nothing of that name is visible. */
async function remove(owned, options) {
    const { ax, requestMs } = options;
    const id = owned.id ?? (await findByName(owned, options));
    if (id === undefined)
        return false;
    try {
        await cancelActive(id, options);
        await ax.deleteTask(id, { timeoutMs: requestMs });
    }
    catch (error) {
        // Gone already, by an earlier try or by hand.
        if (!(error instanceof errors/* NotFoundError */.m_))
            throw error;
    }
    return true;
}
async function findByName({ name, spaceId }, { ax, requestMs }) {
    const call = { timeoutMs: requestMs };
    const page = (cursor) => ax.tasks({ space_id: spaceId, name, ...cursor }, call);
    const { items } = await (0,first_items/* firstItems */.J)(page, READ);
    return items.find((task) => task.name === name)?.id;
}
/** Every run of such a task is ours, so that all that have not ended are cancelled. There is one, if any. */
async function cancelActive(taskId, options) {
    const { ax, clock, random, requestMs, onEvent } = options;
    const { items } = await (0,first_items/* firstItems */.J)((cursor) => ax.taskRuns(taskId, cursor, { timeoutMs: requestMs }), READ);
    const active = items.filter((run) => !(0,lifecycle_status/* hasEnded */.h)(run));
    await Promise.all(active.map((run) => {
        onEvent({ kind: 'cancelling', runId: run.id, why: 'leftover' });
        return (0,cancel/* cancelRun */.S)(run.id, { ax, clock, random, budgetMs: requestMs * 2, requestMs });
    }));
}

// EXTERNAL MODULE: ./src/commands/follow.ts + 2 modules
var follow = __nccwpck_require__(71228);
;// CONCATENATED MODULE: ./src/commands/clean-up.ts




/**
 * Cancels the runs that the step still owes and that nobody has tried to cancel: those of a step that met a fault. What
 * could not be cancelled a moment ago is left to the post step, since a step that was interrupted has seconds to live.
 * Then it removes the tasks that were to live only as long as the step.
 */
async function cleanUp(context) {
    const { ax, clock, random, duty, interruption, journal, onEvent } = context;
    const tried = new Set(journal.facts().runs.flatMap(({ run, afterwards }) => (afterwards === undefined ? [] : [run?.id])));
    const untried = duty.current().runs.filter((runId) => !tried.has(runId));
    await Promise.all(untried.map(async (runId) => {
        const outcome = await (0,cancel/* cancelRun */.S)(runId, { ax, clock, random, ...(0,follow/* budgetFor */.v)(interruption.aborted) });
        (0,events/* tellCancel */._)(runId, outcome, onEvent);
        if (outcome.kind === 'cancelled' || outcome.kind === 'ended-before')
            duty.release(runId);
    }));
    // A run of the task that nobody has seen is found and cancelled with it.
    await Promise.all(duty.current().tasks.map(async (task) => {
        const options = { ax, clock, random, onEvent, ...(0,follow/* budgetFor */.v)(interruption.aborted) };
        if (await removeTask(task, options))
            duty.releaseTask(task.name);
    }));
}


/***/ }),

/***/ 53155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadCommand)
/* harmony export */ });
/** Loads the code of one command; the code of the others stays on disk. */
async function loadCommand(command) {
    switch (command) {
        case 'run':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(498), __nccwpck_require__.e(695)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72695))).run;
        case 'wait':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(498), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18281))).wait;
        case 'create':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(723), __nccwpck_require__.e(851), __nccwpck_require__.e(916)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89916))).create;
        case 'update':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(723), __nccwpck_require__.e(851), __nccwpck_require__.e(683)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17683))).update;
        case 'delete':
            return (await __nccwpck_require__.e(/* import() */ 27).then(__nccwpck_require__.bind(__nccwpck_require__, 42027))).deleteTask;
        case 'get':
            return (await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 53750))).get;
        case 'list':
            return (await __nccwpck_require__.e(/* import() */ 664).then(__nccwpck_require__.bind(__nccwpck_require__, 49664))).list;
        case 'list-runs':
            return (await __nccwpck_require__.e(/* import() */ 615).then(__nccwpck_require__.bind(__nccwpck_require__, 62615))).listRuns;
        case 'get-run':
            return (await __nccwpck_require__.e(/* import() */ 256).then(__nccwpck_require__.bind(__nccwpck_require__, 94256))).getRun;
        case 'cancel':
            return (await __nccwpck_require__.e(/* import() */ 90).then(__nccwpck_require__.bind(__nccwpck_require__, 6090))).cancel;
    }
}


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./src/gates/measurement.ts
var measurement = __nccwpck_require__(34860);
// EXTERNAL MODULE: ./src/gates/rule.ts
var gates_rule = __nccwpck_require__(49704);
// EXTERNAL MODULE: ./src/gates/run-metrics.ts
var run_metrics = __nccwpck_require__(80289);
;// CONCATENATED MODULE: ./src/gates/verdict.ts
/** Judges. The first that applies: not measured, a broken rule, a rule without its score, an undecided rule, passed. */
function judge(measurement, rules, policy) {
    const blocking = (outcome) => rules.filter((result) => result.outcome === outcome && !result.rule.advisory);
    const judged = (verdict, reason, mood) => ({
        verdict,
        reason,
        rules,
        green: mood.green,
        warn: mood.warn ?? false,
    });
    if (measurement.kind === 'unmeasured')
        return judged('unmeasured', measurement.reason, { green: false });
    if (measurement.kind === 'no-data') {
        const { onNoData } = policy;
        return judged('unmeasured', measurement.reason, { green: onNoData !== 'fail', warn: onNoData === 'warn' });
    }
    const broken = blocking('broken');
    if (broken.length > 0)
        return judged('failed', describe(broken), { green: false });
    const missing = blocking('unmeasured');
    if (missing.length > 0)
        return judged('unmeasured', describe(missing), { green: false });
    const undecided = blocking('undecided');
    if (undecided.length > 0) {
        const green = policy.onInconclusive === 'warn';
        return judged('inconclusive', describe(undecided), { green, warn: green });
    }
    return judged('passed', passedBecause(rules), { green: true });
}
function describe(results) {
    const [first, ...others] = results;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return first === undefined ? '' : `\`${first.rule.text}\`: ${first.explanation}${more}.`;
}
function passedBecause(rules) {
    const blocking = rules.filter((result) => !result.rule.advisory).length;
    if (blocking === 0)
        return 'The run completed and measured something; no rule was set.';
    return blocking === 1 ? 'The rule holds.' : `All ${blocking} rules hold.`;
}

// EXTERNAL MODULE: ./src/settings/usage.ts
var usage = __nccwpck_require__(78582);
;// CONCATENATED MODULE: ./src/commands/conclude.ts





/** Makes the result of what happened: judged for the commands that judge, done or failed for the others. */
function conclude(facts, command, judging) {
    const judgement = (0,usage/* judges */.N)(command) ? judgeFacts(facts, judging) : undefined;
    return { facts, judgement, green: judgement?.green ?? facts.problem === undefined };
}
/** The judgement; `undefined` when the step was not asked to wait, and so has nothing to judge. */
function judgeFacts(facts, judging) {
    const policy = { onNoData: judging?.onNoData ?? 'fail', onInconclusive: judging?.onInconclusive ?? 'warn' };
    if (facts.problem !== undefined)
        return judge({ kind: 'unmeasured', reason: facts.problem.message }, [], policy);
    if (facts.runs.length > 0 && facts.runs.every((record) => record.ending === 'left'))
        return undefined;
    const main = facts.runs.find((record) => record.role === 'main');
    const run = main?.ending === 'ended' ? main.run : undefined;
    const rules = judging?.rules ?? [];
    const results = rules.map((rule) => ((0,run_metrics/* isRunRule */.gv)(rule) ? (0,run_metrics/* judgeRunRule */.ZB)(rule, run) : resultOf(rule, facts)));
    return judge(measure(facts, judging, run), results, policy);
}
/** A rule about scores was judged where the rows were read; where none were, nothing was measured. */
function resultOf(rule, { judgedRows }) {
    const result = judgedRows?.rules.find((each) => each.rule === rule);
    return result ?? { rule, outcome: 'unmeasured', measured: undefined, explanation: 'no scores were read' };
}
/** Whether anything was measured: by the runs, by the rows that they made, or by the labels that were there before. */
function measure(facts, judging, run) {
    const ofRuns = (0,measurement/* assess */.n)(facts.runs, judging?.maxErrorRate ?? 0);
    if (facts.judgedRows === undefined)
        return ofRuns;
    if (ofRuns.kind === 'measured')
        return facts.judgedRows.measurement;
    // Nothing was left to evaluate: then the labels that are there are what the rules about scores are judged by.
    const judgedByScores = judging?.rules.some((rule) => !rule.advisory && (0,gates_rule/* readsScores */.Px)(rule)) ?? false;
    const labelled = ofRuns.kind === 'no-data' && run !== undefined && (0,measurement/* isLabelledAlready */.c)(run);
    return labelled && judgedByScores ? facts.judgedRows.measurement : ofRuns;
}


/***/ }),

/***/ 71228:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ budgetFor),
  R: () => (/* binding */ followRun)
});

// EXTERNAL MODULE: ./src/lifecycle/cancel.ts
var cancel = __nccwpck_require__(58740);
// EXTERNAL MODULE: ./src/lifecycle/events.ts
var events = __nccwpck_require__(43527);
;// CONCATENATED MODULE: ./src/lifecycle/interval.ts
/**
 * Where runs end with the hazard h (the share of those still under way that end within a second), a look every g seconds
 * costs 1/g requests and finds the end g/2 seconds late on average. With any price on a second of delay, the sum of both is
 * least for g = c/√h. The price hides in this c, in √s: it is set so that runs of unknown length are noticed sooner than by a
 * look every five seconds, and with fewer looks (see docs/benchmarks.md).
 */
const CALM = 0.175;
/** Seconds between two looks at least, whatever is expected. */
const SHORTEST_S = 0.5;
/** Without experience, a length is as likely as its half or its double, from a second to an hour. */
const UNKNOWN = { shortestS: 1, longestS: 3_600 };
/** Seconds that are looked ahead at most: beyond a day a look costs nothing. */
const FARTHEST_S = 86_400;
/**
 * Looks rarely while the run cannot have ended and closely while it should, as far as the lengths of earlier runs tell; what
 * they do not tell is taken from the lengths that runs have in general.
 */
function learningInterval({ pastMs, ageMs }) {
    const expected = pastMs.length === 0 ? ofAnyRun : ofRunsLike(pastMs.map((ms) => ms / 1_000));
    return (elapsedMs, random) => {
        const since = Math.max(0, ageMs + elapsedMs) / 1_000;
        return nextLook(expected, since, jittered(1, random)) * 1_000;
    };
}
/** Looks at the interval that the user gave. */
function fixedInterval(ms) {
    return (_elapsedMs, random) => jittered(ms, random);
}
/** Within 10 % of `value`, so that the steps of a matrix spread out. */
function jittered(value, random) {
    return value * (0.9 + 0.2 * random);
}
/** Seconds from `since` until `looks` looks are due, when looks come as densely as the hazard asks for. */
function nextLook(expected, since, looks) {
    let due = 0;
    let at = since;
    while (at - since < FARTHEST_S && (due < looks || at - since < SHORTEST_S * looks)) {
        const step = Math.max(0.02, at * 0.004);
        const middle = at + step / 2;
        due += (Math.sqrt(expected.density(middle) / expected.survival(middle)) / CALM) * step;
        at += step;
    }
    return at - since;
}
/** The natural logarithm of how many times the longest expected run is as long as the shortest. */
const RANGE = Math.log(UNKNOWN.longestS / UNKNOWN.shortestS);
/** Part of `RANGE` that is always taken to be left, so that a run beyond the longest is still expected to end some day. */
const LEAST_LEFT = 0.5;
/** Lengths whose logarithm is spread evenly. */
const ofAnyRun = {
    density: (at) => (at < UNKNOWN.shortestS ? 0 : 1 / (at * RANGE)),
    survival: (at) => Math.max(LEAST_LEFT, Math.log(UNKNOWN.longestS / Math.max(at, UNKNOWN.shortestS))) / RANGE,
};
/**
 * Each earlier run says "like me, more or less", in a triangle around its length, and all have one voice, so that an odd one
 * among them changes little. The fewer there are, the wider each is taken, and the likelier it is that this run is like none.
 */
function ofRunsLike(past) {
    const width = 0.1 + 0.5 / (past.length + 1);
    const unlike = 0.25 / (past.length + 1);
    const blend = (any, like) => unlike * any + ((1 - unlike) / past.length) * past.reduce((sum, length) => sum + like(length), 0);
    // How far a moment is from the middle of a triangle, in units of half its base.
    const place = (at, length) => (at - length) / (width * length);
    return {
        density: (at) => blend(ofAnyRun.density(at), (length) => Math.max(0, 1 - Math.abs(place(at, length))) / (width * length)),
        survival: (at) => blend(ofAnyRun.survival(at), (length) => beyond(place(at, length))),
    };
}
/** The share of a triangle over [-1, 1] that lies beyond `x`. */
function beyond(x) {
    if (x <= -1)
        return 1;
    if (x >= 1)
        return 0;
    return x < 0 ? 1 - (1 + x) ** 2 / 2 : (1 - x) ** 2 / 2;
}

// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __nccwpck_require__(75818);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __nccwpck_require__(49809);
// EXTERNAL MODULE: ./src/lifecycle/status.ts
var lifecycle_status = __nccwpck_require__(95908);
;// CONCATENATED MODULE: ./src/lifecycle/wait.ts



/** Milliseconds of one look, so that a server that hangs costs one look and not the wait. */
const READ_TIMEOUT_MS = 15_000;
/** Milliseconds that the last look may take beyond the deadline: a run that has just ended is not reported as late. */
const LAST_READ_MS = 5_000;
/** Milliseconds after the trigger in which a run may be unknown to the server that reads. */
const NOT_FOUND_GRACE_MS = 15_000;
/** Milliseconds of one sleep: timers of more than 2³¹ ms fire at once, and `timeout` may be 30 days. */
const LONGEST_SLEEP_MS = 86_400_000;
/** Milliseconds between signs of life in the log. */
const HEARTBEAT_MS = 60_000;
/**
 * Waits until the run has ended, the deadline has passed, the workflow is cancelled, or the run cannot be read any more.
 * Failed looks are repeated until the deadline; only a refusal (401, 403, 404 …) ends the wait early. One last look is
 * made at the deadline, and an ended run beats it.
 * @param first the run as the trigger returned it
 * @throws what `read` throws when it is no `AxError`
 */
async function waitForRun(first, options) {
    const { clock, deadline, interruption } = options;
    const started = clock.monotonic();
    const elapsed = () => clock.monotonic() - started;
    const interrupted = () => interruption.aborted;
    const look = createLook(first, options, elapsed);
    for (;;) {
        if ((0,lifecycle_status/* hasEnded */.h)(look.run()))
            return { kind: 'ended', run: look.run() };
        await look.sleep(Math.min(look.pauseMs(), deadline.remaining(), LONGEST_SLEEP_MS));
        if (interrupted())
            return { kind: 'interrupted', run: look.run() };
        const last = deadline.passed();
        const refusal = await look.again(last ? LAST_READ_MS : Math.min(READ_TIMEOUT_MS, deadline.remaining()));
        if ((0,lifecycle_status/* hasEnded */.h)(look.run()))
            return { kind: 'ended', run: look.run() };
        if (interrupted())
            return { kind: 'interrupted', run: look.run() };
        if (refusal !== undefined)
            return { kind: 'lost', run: look.run(), error: refusal };
        if (last)
            return { kind: 'timed-out', run: look.run() };
    }
}
/** The state of looking: what was last seen of the run, and what the log has been told. */
function createLook(first, options, elapsed) {
    const { read, clock, random, schedule, interruption, onEvent } = options;
    const outage = createOutage(onEvent, elapsed);
    let run = first;
    let toldAt = 0;
    let toldUnknown = false;
    const seen = (next) => {
        outage.end();
        const changed = next.status !== run.status || next.experiment_id !== run.experiment_id;
        run = next;
        if (!(0,lifecycle_status/* isKnownStatus */.i)(run) && !toldUnknown) {
            toldUnknown = true;
            onEvent({ kind: 'unknown-status', run });
        }
        if (changed)
            tell('status');
        else if (elapsed() - toldAt >= HEARTBEAT_MS)
            tell('heartbeat');
    };
    const tell = (kind) => {
        toldAt = elapsed();
        onEvent({ kind, run, elapsedMs: toldAt });
    };
    return {
        run: () => run,
        /** Sleeps until the next look. Signs of life come meanwhile, with what was last seen, and cost no request. */
        sleep: async (ms) => {
            const wakeAt = elapsed() + ms;
            for (;;) {
                const left = wakeAt - elapsed();
                const quiet = toldAt + HEARTBEAT_MS - elapsed();
                // While the run cannot be read, nobody knows whether it is still what it was.
                if (outage.lasts() || quiet <= 0 || quiet >= left)
                    return clock.sleep(left, interruption);
                await clock.sleep(quiet, interruption);
                if (interruption.aborted)
                    return;
                tell('heartbeat');
            }
        },
        /** Milliseconds until the next look: by the schedule, or by how often the looks fail and what the server wishes. */
        pauseMs: () => outage.pauseMs(random()) ?? schedule(elapsed(), random()),
        /** Looks once; returns the error when it is a refusal that ends the wait. */
        again: async (timeoutMs) => {
            try {
                seen(sameRun(await read({ timeoutMs, signal: interruption }), first.id));
                return undefined;
            }
            catch (error) {
                if (!(error instanceof errors/* AxError */.OP))
                    throw error;
                return interruption.aborted ? undefined : outage.add(error);
            }
        },
    };
}
/** Counts the looks that failed in a row, and tells an outage once, however long it lasts. */
function createOutage(onEvent, elapsed) {
    let current;
    return {
        lasts: () => current !== undefined,
        /** Milliseconds until the next look; `undefined` when the last one succeeded. */
        pauseMs: (random) => current === undefined ? undefined : (0,retry/* backoffMs */.j)(current.failures, random, current.wishMs),
        /** Takes a failed look; gives the error back when it is a refusal. */
        add: (error) => {
            // A run that the server does not show yet is no outage.
            const tooEarly = error instanceof errors/* NotFoundError */.m_ && elapsed() < NOT_FOUND_GRACE_MS;
            if (!error.transient && !tooEarly)
                return error;
            const { failures, since, told } = current ?? { failures: 0, since: elapsed(), told: false };
            if (!told && !tooEarly)
                onEvent({ kind: 'outage', error });
            current = { failures: failures + 1, since, told: told || !tooEarly, wishMs: error.retryAfterMs ?? 0 };
            return undefined;
        },
        end: () => {
            if (current?.told)
                onEvent({ kind: 'outage-over', failures: current.failures, lastedMs: elapsed() - current.since });
            current = undefined;
        },
    };
}
/**
 * The answer, if it is about the run that was asked for: a cache in between must not pass off another run's result as ours.
 * @throws {ContractError} when it is about another one
 */
function sameRun(answer, id) {
    if (answer.id === id)
        return answer;
    const request = { method: 'GET', path: `/v2/task-runs/${id}`, host: '' };
    throw new errors/* ContractError */.Vl(request, `it is about the run ${answer.id}`);
}

// EXTERNAL MODULE: ./src/commands/start.ts + 4 modules
var start = __nccwpck_require__(67799);
;// CONCATENATED MODULE: ./src/commands/follow.ts





/**
 * Milliseconds of a cancellation. The runner kills a cancelled step after ten seconds, and in them there may be a trigger
 * that is still answered (2 s), the cancel of its run, the removal of its task, and the summary.
 */
function budgetFor(hurried) {
    return hurried ? { budgetMs: 3_000, requestMs: 1_500 } : { budgetMs: 30_000, requestMs: 10_000 };
}
/** Waits for a run, does with it what the inputs say when it outlives the wait, and records how it went. */
async function followRun(record, deadline, context) {
    const { ax, clock, random, interruption, journal, onEvent } = context;
    if (record.run === undefined)
        return record;
    const runId = record.run.id;
    const outcome = await waitForRun(record.run, {
        read: (call) => ax.taskRun(runId, call),
        clock,
        random,
        deadline,
        schedule: scheduleFor(record.task.id, record.run, context),
        interruption,
        onEvent: (event) => {
            if (event.kind === 'status' || event.kind === 'heartbeat')
                seen(event.run);
            onEvent(event);
        },
    });
    const settled = await settle(record, outcome, context);
    if (settled.run !== undefined)
        seen(settled.run);
    journal.record(settled);
    return settled;
    function seen(run) {
        if (run.experiment_id && record.role === 'main')
            (0,start/* learnExperiment */.s)(run.experiment_id, context);
        journal.record({ ...record, run });
    }
}
/** Milliseconds by which the clocks of the service and of the runner may differ; within them a run counts as new. */
const CLOCK_SKEW_MS = 60_000;
function scheduleFor(taskId, run, { settings, durations, clock }) {
    const { pollInterval } = settings.waiting;
    if (pollInterval !== 'auto')
        return fixedInterval(pollInterval);
    // A run that was adopted, or that somebody else started, has been under way for a while.
    const age = clock.now().getTime() - Date.parse(run.created_at);
    return learningInterval({ pastMs: durations.of(taskId), ageMs: age > CLOCK_SKEW_MS ? age : 0 });
}
async function settle(record, outcome, context) {
    const { duty, settings } = context;
    const { run } = outcome;
    switch (outcome.kind) {
        case 'ended':
            duty.release(run.id);
            return { ...record, run, ending: 'ended' };
        case 'timed-out':
            if (settings.waiting.onTimeout === 'leave') {
                duty.release(run.id);
                return { ...record, run, ending: 'timed-out', afterwards: 'left' };
            }
            return stop({ ...record, run, ending: 'timed-out' }, 'timeout', context);
        case 'interrupted':
            if (settings.waiting.onCancel === 'leave') {
                duty.release(run.id);
                return { ...record, run, ending: 'interrupted', afterwards: 'left' };
            }
            return stop({ ...record, run, ending: 'interrupted' }, 'interruption', context);
        case 'lost':
            return stop({ ...record, run, ending: 'lost', explanation: outcome.error.message }, 'leftover', context);
    }
}
/**
 * Cancels a run that the step no longer waits for, if it is ours to cancel. One that had ended by itself in the meantime
 * counts as ended.
 */
async function stop(record, why, context) {
    const { ax, clock, random, interruption, duty, onEvent } = context;
    const { id } = record.run;
    // Whoever only waits for a run does not end it.
    if (!duty.current().runs.includes(id))
        return { ...record, afterwards: 'left' };
    onEvent({ kind: 'cancelling', runId: id, why });
    const outcome = await (0,cancel/* cancelRun */.S)(id, { ax, clock, random, ...budgetFor(interruption.aborted) });
    (0,events/* tellCancel */._)(id, outcome, onEvent);
    switch (outcome.kind) {
        case 'failed':
            return { ...record, afterwards: 'cancel-failed' };
        case 'requested':
            // The duty stays, so that the post step sees whether the service kept its word.
            return { ...record, run: outcome.run, afterwards: 'cancelled' };
        case 'cancelled':
            duty.release(id);
            return { ...record, run: outcome.run, afterwards: 'cancelled' };
        case 'ended-before':
            duty.release(id);
            return { ...record, run: outcome.run, ending: 'ended' };
    }
}


/***/ }),

/***/ 67799:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ learnExperiment),
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./src/ax/client.ts
var client = __nccwpck_require__(95114);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __nccwpck_require__(75818);
// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __nccwpck_require__(99373);
// EXTERNAL MODULE: ./src/lifecycle/first-items.ts
var first_items = __nccwpck_require__(78971);
// EXTERNAL MODULE: ./src/lifecycle/status.ts
var lifecycle_status = __nccwpck_require__(95908);
;// CONCATENATED MODULE: ./src/lifecycle/earlier-attempt.ts


/** The end of a name that the action makes: `<run id>-<attempt>-<digest8>-<random4>`, after key and commit. */
const NAME = /^(?<origin>.+\.\d+)-(?<attempt>\d+)-(?<digest>[0-9a-f]{8})-[0-9a-z]{4}$/;
/** Experiments and runs that are read; those of the same workflow run are among the newest. */
const READ = 300;
/**
 * Looks for the experiment run of an earlier attempt of the same job and step, with the same commit and inputs, that is
 * still active: adopting it saves paying for it twice. All of this is in the experiment's name, so that a first attempt
 * costs no request.
 * @throws {AxError} when the server cannot be asked
 */
async function findEarlierAttempt(ax, wanted, call) {
    const mine = readName(wanted.name);
    if (mine === undefined || mine.attempt <= 1)
        return { kind: 'none' };
    const filter = { dataset_id: wanted.datasetId, name: `${mine.origin}-` };
    const { items: experiments } = await (0,first_items/* firstItems */.J)((query) => ax.experiments({ ...filter, ...query }, call), READ);
    const names = new Map(experiments.filter(({ name }) => isEarlier(name, mine)).map(({ id, name }) => [id, name]));
    if (names.size === 0)
        return { kind: 'none' };
    const { items: runs } = await (0,first_items/* firstItems */.J)((query) => ax.taskRuns(wanted.taskId, query, call), READ);
    const active = runs.filter((run) => names.has(run.experiment_id ?? '') && !(0,lifecycle_status/* hasEnded */.h)(run));
    const [run, ...others] = active;
    if (run === undefined)
        return { kind: 'none' };
    if (others.length > 0)
        return { kind: 'several', runs: active };
    return { kind: 'one', run, experimentName: names.get(run.experiment_id ?? '') ?? '' };
}
function readName(name) {
    const parts = NAME.exec(name)?.groups;
    if (parts === undefined)
        return undefined;
    const { origin = '', attempt = '', digest = '' } = parts;
    return { origin, attempt: Number(attempt), digest };
}
function isEarlier(name, mine) {
    const other = readName(name);
    return other?.origin === mine.origin && other.digest === mine.digest && other.attempt < mine.attempt;
}

// EXTERNAL MODULE: ./src/lifecycle/new-runs.ts
var new_runs = __nccwpck_require__(52017);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __nccwpck_require__(49809);
// EXTERNAL MODULE: ./src/lifecycle/chained.ts
var chained = __nccwpck_require__(18040);
;// CONCATENATED MODULE: ./src/lifecycle/reconcile.ts



/** Experiments that are read to find one by its name; the filter by name leaves hardly more than that one. */
const EXPERIMENTS_READ = 1_000;
/** Milliseconds by which a service may round the instants of a window. */
const ROUNDING_MS = 1_000;
/**
 * Looks once for a run of ours: an experiment by its unique name, an evaluation of a project by its data window, a chained
 * run by the experiment it belongs to. What carries no mark is only ever a candidate.
 * @throws {AxError} when the server cannot be asked
 */
async function lookForRun(ax, pending, call) {
    const { mark } = pending;
    switch (mark.by) {
        case 'experiment': {
            const [fresh, id] = await Promise.all([(0,new_runs/* newRuns */.jA)(ax, pending, call), experimentByName(ax, mark, call)]);
            return sightExperiment(fresh, id);
        }
        case 'window':
            return sightWindow(await (0,new_runs/* newRuns */.jA)(ax, pending, call), mark);
        case 'chained':
            return (0,chained/* chainedSighting */.o)(ax, { ...pending, experimentRun: await ax.taskRun(mark.runId, call) }, call);
        case 'nothing':
            return unclearIfAny(await (0,new_runs/* newRuns */.jA)(ax, pending, call));
    }
}
/** A new run belongs to the name only by the experiment's ID, which the service may fill in late. */
function sightExperiment(fresh, experimentId) {
    const run = fresh.find((each) => experimentId !== undefined && each.experiment_id === experimentId);
    if (run !== undefined)
        return { kind: 'ours', run };
    const unnamed = fresh.filter((each) => !each.experiment_id);
    // The experiment is there, so the trigger has arrived, whether or not its run is visible yet.
    return experimentId === undefined ? unclearIfAny(unnamed) : { kind: 'unclear', candidates: unnamed };
}
function sightWindow(fresh, window) {
    const exact = fresh.filter((each) => distanceMs(each, window) === 0);
    const [run, ...others] = exact;
    if (run !== undefined && others.length === 0)
        return { kind: 'ours', run };
    // A service that rounds, or leaves the window out, hides our mark: then it is no proof of absence.
    return unclearIfAny(fresh.filter((each) => !(distanceMs(each, window) >= ROUNDING_MS)));
}
/** How far apart two windows are, in milliseconds; NaN when the run names none. Texts differ for the same instant. */
function distanceMs(run, window) {
    const apart = (theirs, ours) => Math.abs(Date.parse(theirs ?? '') - Date.parse(ours));
    return Math.max(apart(run.data_start_time, window.start), apart(run.data_end_time, window.end));
}
function unclearIfAny(candidates) {
    return candidates.length === 0 ? { kind: 'nothing' } : { kind: 'unclear', candidates };
}
async function experimentByName(ax, mark, call) {
    const filter = { dataset_id: mark.datasetId, name: mark.name };
    const page = (query) => ax.experiments({ ...filter, ...query }, call);
    const { items } = await (0,first_items/* firstItems */.J)(page, EXPERIMENTS_READ);
    return items.find((experiment) => experiment.name === mark.name)?.id;
}

;// CONCATENATED MODULE: ./src/lifecycle/search.ts




/** Milliseconds of one request of a look. */
const REQUEST_MS = 10_000;
/** Milliseconds that the last look may take beyond the budget, so that it is a real one. */
const LAST_REQUEST_MS = 5_000;
/** Milliseconds between two looks at most: what was lost should be found soon after it becomes visible. */
const LONGEST_PAUSE_MS = 5_000;
/**
 * Looks until our run is seen, the budget is spent, the server refuses to be asked, or the workflow is cancelled. `nothing`
 * means that the very last look found nothing: a server that cannot be asked has not said so.
 * Never throws for what the API does.
 */
async function searchForRun(pending, options) {
    const { clock, random, interruption } = options;
    const deadline = (0,src_clock/* startDeadline */.d)(clock, options.budgetMs);
    const sightings = createSightings();
    for (let looks = 1;; looks += 1) {
        const last = deadline.passed();
        const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining());
        const error = await sightings.add(lookForRun(options.ax, pending, { timeoutMs, signal: interruption }));
        const sighting = sightings.conclusion();
        const refused = error !== undefined && !error.transient;
        if (sighting.kind === 'ours' || last || refused || interruption?.aborted)
            return sighting;
        const pauseMs = Math.min((0,retry/* backoffMs */.j)(looks, random()), LONGEST_PAUSE_MS);
        await clock.sleep(Math.min(Math.max(pauseMs, error?.retryAfterMs ?? 0), deadline.remaining()), interruption);
    }
}
/** What several looks say together. */
function createSightings() {
    let sighting = { kind: 'unclear', candidates: [] };
    return {
        conclusion: () => sighting,
        /** Takes the result of a look; returns the error of one that failed. */
        add: async (look) => {
            try {
                sighting = await look;
                return undefined;
            }
            catch (error) {
                if (!(error instanceof errors/* AxError */.OP))
                    throw error;
                // What was seen stays what we know, but an earlier "nothing" is out of date.
                if (sighting.kind === 'nothing')
                    sighting = { kind: 'unclear', candidates: [] };
                return error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/lifecycle/trigger.ts



/** Milliseconds for the POST: a service that needs longer to say "created" leaves us in doubt, and doubt is costly. */
const TRIGGER_TIMEOUT_MS = 30_000;
/** Milliseconds that the POST may still take once the workflow is cancelled: its answer names the run to cancel. */
const INTERRUPTED_GRACE_MS = 2_000;
/** Milliseconds in which a lost trigger is looked for. */
const LOOK_MS = 30_000;
/**
 * Milliseconds that POST and search get even when `timeout` leaves less. A POST that is cut short is no cheaper: it only
 * trades an answer for a doubt.
 */
const AT_LEAST_MS = 5_000;
/** Milliseconds for POST or search: half of what is left at most, so that a name that is not found can be sent again. */
function shareOf(deadline, mostMs) {
    return Math.min(mostMs, Math.max(AT_LEAST_MS, deadline.remaining() / 2));
}
/**
 * Starts exactly one run, or says that it cannot know. A POST that may have arrived is never sent again blindly: first the
 * server is asked what it has, and only an experiment, whose unique name the server itself defends, is sent again.
 * Never throws for what the API does.
 */
async function triggerOnce(trigger, options) {
    const { duty, onEvent, interruption } = options;
    const { pending } = trigger;
    if (interruption.aborted)
        return { kind: 'interrupted', sent: false };
    // Before the POST: a process that is killed while the answer is under way leaves the mark to the post step.
    duty.expect(pending);
    const outcome = await sendUntilSettled(trigger, options);
    switch (outcome.kind) {
        case 'triggered':
            duty.owe(outcome.run.id, pending);
            onEvent(outcome);
            break;
        case 'refused':
            duty.forget(pending);
            break;
        case 'interrupted':
            if (!outcome.sent)
                duty.forget(pending);
            break;
        case 'uncertain':
            // The duty stays: until the post step runs, the run may have become visible.
            break;
    }
    return outcome;
}
async function sendUntilSettled(trigger, options) {
    let doubt;
    for (let failures = 1;; failures += 1) {
        const { run, error } = await post(trigger, options);
        if (run !== undefined)
            return { kind: 'triggered', run, adopted: false };
        if (error.delivery === 'undelivered') {
            if (await pauseBeforeRetry({ error, failures }, options))
                continue;
            return afterLastTry({ error, doubt }, options);
        }
        // Without an earlier doubt, a refusal proves that nothing was started. After one it proves nothing about the doubted
        // trigger, and the refusal of a name that is taken even says that it had arrived.
        if (error.delivery === 'refused' && doubt === undefined)
            return afterLastTry({ error, doubt }, options);
        const resolved = await resolveDoubt(error, trigger, options);
        if (resolved !== 'send-again')
            return resolved;
        doubt = error;
    }
}
/** Nothing is sent any more. What that means hangs on whether an earlier POST may have arrived. */
function afterLastTry({ error, doubt }, { interruption }) {
    if (interruption.aborted)
        return { kind: 'interrupted', sent: doubt !== undefined };
    return doubt === undefined
        ? { kind: 'refused', error }
        : { kind: 'uncertain', error: doubt, candidates: [] };
}
/** Sleeps before the next try; false when there is no time for one or the workflow is cancelled. */
async function pauseBeforeRetry({ error, failures }, options) {
    const { clock, random, deadline, interruption, onEvent } = options;
    const delayMs = (0,retry/* backoffMs */.j)(failures, random(), error.retryAfterMs);
    if (delayMs >= deadline.remaining() || interruption.aborted)
        return false;
    onEvent({ kind: 'trigger-retry', error, delayMs });
    await clock.sleep(delayMs, interruption);
    return !isAborted(interruption);
}
/** Asks the server what became of a POST that may have arrived. */
async function resolveDoubt(error, { pending }, options) {
    const { ax, clock, random, interruption, deadline, onEvent } = options;
    if (interruption.aborted)
        return { kind: 'interrupted', sent: true };
    onEvent({ kind: 'trigger-doubt', error });
    const budgetMs = shareOf(deadline, LOOK_MS);
    const sighting = await searchForRun(pending, { ax, clock, random, budgetMs, interruption });
    if (sighting.kind === 'ours')
        return { kind: 'triggered', run: sighting.run, adopted: true };
    if (isAborted(interruption))
        return { kind: 'interrupted', sent: true };
    // Only the name of an experiment protects: a second run of the same name is refused by the server.
    const protects = pending.mark.by === 'experiment' && error.delivery === 'ambiguous';
    if (sighting.kind === 'nothing' && protects && !deadline.passed())
        return 'send-again';
    return { kind: 'uncertain', error, candidates: sighting.kind === 'unclear' ? sighting.candidates : [] };
}
/** Reads the signal anew: it changes while we sleep, which the type checker cannot know. */
function isAborted(signal) {
    return signal.aborted;
}
/** Sends the trigger once. When the workflow is cancelled meanwhile, the answer gets a last moment to arrive. */
async function post(trigger, options) {
    const { ax, clock, interruption, deadline } = options;
    const grace = new AbortController();
    const interrupted = () => {
        void clock.sleep(INTERRUPTED_GRACE_MS, grace.signal).then(() => {
            grace.abort();
        });
    };
    interruption.addEventListener('abort', interrupted);
    try {
        const call = { timeoutMs: shareOf(deadline, TRIGGER_TIMEOUT_MS), signal: grace.signal };
        return { run: await ax.triggerTaskRun(trigger.pending.taskId, trigger.body, call) };
    }
    catch (error) {
        if (error instanceof errors/* AxError */.OP)
            return { error };
        throw error;
    }
    finally {
        interruption.removeEventListener('abort', interrupted);
        grace.abort();
    }
}

;// CONCATENATED MODULE: ./src/commands/start.ts







/** Milliseconds for all that is asked before a trigger, and for one request of it. */
const ASKING_MS = 60_000;
const start_REQUEST_MS = 15_000;
/**
 * Triggers the run exactly once, or adopts the one that an earlier attempt of the job left active, and records what is
 * known of it.
 * @throws {AxError} when the service refused the trigger, or could not be asked and nothing was started
 */
async function start(wanted, context) {
    const { role, task, plan } = wanted;
    const { duty, journal, settings } = context;
    const ask = patiently(wanted.deadline, context);
    const remember = async (taskId, lastRunAt) => {
        const { before, runs } = await ask((call) => (0,new_runs/* rememberRuns */.UB)(context.ax, taskId, call)).catch(rememberOnlySince(lastRunAt));
        context.durations.note(taskId, runs, taskId === task.id ? sizeLimit(wanted, context) : undefined);
        return before;
    };
    const chained = await Promise.all(plan.chainedTaskIds.map(async (taskId) => ({ taskId, before: await remember(taskId, null) })));
    const outcome = (await adopt(wanted, ask, context)) ??
        (await trigger(wanted, await remember(task.id, task.last_run_at ?? null), context));
    if (outcome.kind === 'refused')
        throw outcome.error;
    const record = {
        role,
        task: { id: task.id, name: task.name, type: task.type },
        ...whatIsKnown(outcome),
    };
    const { run } = record;
    if (run?.experiment_id)
        learnExperiment(run.experiment_id, context);
    if (run !== undefined && settings.waiting.wait) {
        for (const each of chained)
            duty.expect({ ...each, mark: { by: 'chained', runId: run.id } });
    }
    else if (run !== undefined) {
        duty.release(run.id);
        record.ending = 'left';
    }
    journal.record(record);
    return record;
}
/**
 * A key that may not list runs can still start one. When the list can be read later after all, what the task ran before is
 * told by the time of its last run: it must not count as new, or an old run could be taken for ours.
 */
function rememberOnlySince(lastRunAt) {
    return (error) => {
        if (error instanceof errors/* PermissionError */.i_ || error instanceof errors/* NotFoundError */.m_)
            return { before: { ids: [], oldest: lastRunAt }, runs: [] };
        throw error;
    };
}
/** The items that the run may take at most, as far as the inputs say. */
function sizeLimit({ role }, { settings }) {
    const { maxExamples, exampleIds, maxSpans } = settings.request;
    return role === 'main' ? (maxExamples ?? exampleIds?.length ?? maxSpans) : undefined;
}
/** Asks the server before something is spent, with a budget of its own: an evaluation starts long after the look-ups. */
function patiently(deadline, { clock, random, interruption }) {
    const bound = (0,src_clock/* startDeadline */.d)(clock, Math.min(ASKING_MS, deadline.remaining()));
    return (question) => (0,retry/* withRetries */.L)(() => question({ timeoutMs: Math.min(start_REQUEST_MS, bound.remaining()), signal: interruption }), { clock, random, deadline: bound, signal: interruption, again: client/* transientFailure */.RG });
}
/**
 * The run that an earlier attempt of this job left active. A name of the user's own says nothing about attempts. Several
 * are twins of this step, such as legs of a matrix with equal inputs: none of them is taken, and they are named.
 */
async function adopt({ task, plan }, ask, { ax, settings, duty, journal, onEvent }) {
    const { mark } = plan;
    if (mark.by !== 'experiment' || settings.request.experimentName !== undefined)
        return undefined;
    const earlier = await ask((call) => findEarlierAttempt(ax, { taskId: task.id, ...mark }, call));
    switch (earlier.kind) {
        case 'none':
            return undefined;
        case 'several':
            onEvent({ kind: 'leftover-unknown', taskId: task.id, candidates: earlier.runs.map((run) => run.id) });
            return undefined;
        case 'one': {
            duty.owe(earlier.run.id);
            journal.learn({
                experiment: { id: earlier.run.experiment_id ?? undefined, name: earlier.experimentName },
            });
            const adopted = { kind: 'triggered', run: earlier.run, adopted: true };
            onEvent(adopted);
            return adopted;
        }
    }
}
function trigger({ task, plan, deadline }, before, context) {
    const { ax, clock, random, interruption, duty, onEvent } = context;
    const pending = { taskId: task.id, mark: plan.mark, before };
    return triggerOnce({ pending, body: plan.body }, { ax, clock, random, deadline, interruption, duty, onEvent });
}
/** Completes the experiment once its ID is known. */
function learnExperiment(id, { journal }) {
    const { experiment } = journal.facts();
    if (experiment !== undefined && experiment.id !== id)
        journal.learn({ experiment: { ...experiment, id } });
}
function whatIsKnown(outcome) {
    switch (outcome.kind) {
        case 'triggered':
            return { run: outcome.run, ending: 'waiting' };
        case 'interrupted':
            return { run: undefined, ending: 'interrupted' };
        case 'uncertain':
            return { run: undefined, ending: 'lost', explanation: explainDoubt(outcome) };
    }
}
function explainDoubt({ error, candidates }) {
    const seen = candidates.length === 0
        ? 'No new run of the task is visible.'
        : `These runs of the task are new and may be it: ${candidates.map((run) => `${run.id} (${run.status.toLowerCase()})`).join(', ')}.`;
    return `A run may have been started, but the answer to the trigger was lost and nothing tells for certain which run it is. ${seen} Look at the task in Arize AX before you run this step again, and cancel what should not run. ${error.message}`;
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createJournal)
/* harmony export */ });
/** Starts an empty journal. `onChange` runs synchronously, so that nothing is lost when the process is killed. */
function createJournal(command, onChange) {
    let facts = { command, runs: [] };
    const learn = (news) => {
        facts = { ...facts, ...news };
        onChange(facts);
    };
    return {
        facts: () => facts,
        learn,
        record: (run) => {
            const same = (each) => each.role === run.role && each.task.id === run.task.id;
            const known = facts.runs.some(same);
            learn({ runs: known ? facts.runs.map((each) => (same(each) ? run : each)) : [...facts.runs, run] });
        },
    };
}


/***/ }),

/***/ 47543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Two numbers closer than this are the same: 0.1 + 0.2 is 0.3. */
const TOLERANCE = 1e-9;
/** Whether `measured` stands in this relation to `limit`, within a tolerance of 1e-9. */
function compare(measured, comparison, limit) {
    const same = Math.abs(measured - limit) <= TOLERANCE;
    switch (comparison) {
        case '>=':
            return same || measured > limit;
        case '<=':
            return same || measured < limit;
        case '>':
            return !same && measured > limit;
        case '<':
            return !same && measured < limit;
        case '==':
            return same;
        case '!=':
            return !same;
    }
}


/***/ }),

/***/ 38826:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Misstep),
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Thrown at the first spot of a line that cannot belong to a rule. */
class Misstep extends Error {
    /** The spot, as an index into the line. */
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
/**
 * Walks through the tokens of one line. A token is read only when it is looked at, so that of several mistakes
 * in a line the first is told. All methods that look ahead throw a `Misstep` where no token can be made out.
 */
class Cursor {
    #line;
    #next;
    #end = 0;
    constructor(line) {
        this.#line = line;
    }
    /** The next token, which stays the next. */
    peek() {
        return (this.#next ??= readToken(this.#line, this.#end));
    }
    take() {
        const token = this.peek();
        this.#end = token.at + token.text.length;
        this.#next = undefined;
        return token;
    }
    sees(mark) {
        const token = this.peek();
        return token.kind === 'mark' && token.mark === mark;
    }
    /** Takes the next token if it is this mark. */
    takes(mark) {
        const seen = this.sees(mark);
        if (seen)
            this.take();
        return seen;
    }
    takeRest() {
        const rest = [];
        while (this.peek().kind !== 'end')
            rest.push(this.take());
        return rest;
    }
    /** The line as typed, from an index to the end of the last token taken. */
    textFrom(start) {
        return this.#line.slice(start, this.#end);
    }
}
const BLANKS = /\s*/uy;
const BARE_NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/uy;
const QUOTED_NAME = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/suy;
// Takes in letters, underscores and further points, so that `5pct` or `0.8.5` is one wrong number, not two tokens.
const AMOUNT = /[+-]?\.?\d(?:[\p{L}\p{M}\p{Nd}_.]|(?<=[eE])[+-](?=\d))*(?:\s*%)?/uy;
const COMPARISON = /[<>=!≤≥≠]+/uy;
const MARK = /[.,()]/uy;
/**
 * Reads the token that follows `from`, an index into the line: 0, or where the token before ended.
 * @throws Misstep where no token can be made out.
 */
function readToken(line, from) {
    const at = from + (match(BLANKS, line, from)?.length ?? 0);
    const first = line.charAt(at);
    if (first === '' || first === '#')
        return { at: from, text: '', kind: 'end' };
    if (first === '"' || first === "'")
        return readQuotedName(line, at);
    const name = match(BARE_NAME, line, at);
    if (name !== undefined)
        return { at, text: name, kind: 'name', name, quoted: false };
    const amount = match(AMOUNT, line, at);
    if (amount !== undefined)
        return readAmount(amount, at);
    const sign = match(COMPARISON, line, at);
    if (sign !== undefined)
        return { at, text: sign, kind: 'comparison', comparison: readComparison(sign, at) };
    const mark = match(MARK, line, at);
    if (mark !== undefined)
        return { at, text: mark, kind: 'mark', mark: mark };
    throw unexpected(line, at);
}
/** The text that a sticky pattern matches exactly at `at`. */
function match(pattern, line, at) {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
}
function readQuotedName(line, at) {
    const text = match(QUOTED_NAME, line, at);
    if (text === undefined)
        throw new Misstep(at, `this quote is never closed; add another ${line.charAt(at)}`);
    if (text.length === 2)
        throw new Misstep(at, 'there is no name between the quotes');
    const name = text.slice(1, -1).replace(/\\(.)/gsu, (pair, escaped, offset) => {
        if ('"\'\\'.includes(escaped))
            return escaped;
        throw new Misstep(at + 1 + offset, `${quote(pair)} is no escape; a backslash stands before a quote or another backslash`);
    });
    return { at, text, kind: 'name', name, quoted: true };
}
const NUMBER = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)(?:\s*(%))?$/u;
function readAmount(text, at) {
    const [, digits, percent] = NUMBER.exec(text) ?? [];
    const value = digits === undefined ? readSeconds(text) : Number(digits) / (percent ? 100 : 1);
    if (value === undefined)
        return { at, text, kind: 'garble' };
    if (!Number.isFinite(value))
        throw new Misstep(at, `${quote(text)} is too large a number`);
    const unit = digits === undefined ? 'duration' : percent ? 'percent' : 'number';
    // Adding zero turns -0 into 0.
    return { at, text, kind: 'amount', amount: { value: value + 0, unit } };
}
const DURATION = ['h', 'm(?!s)', 's', 'ms'].map((unit) => `(?:(\\d+(?:\\.\\d+)?|\\.\\d+)${unit})?`);
const DURATION_PARTS = new RegExp(`^${DURATION.join('')}$`, 'u');
/** Reads `1h30m`: each unit at most once, large before small. */
function readSeconds(text) {
    const parts = DURATION_PARTS.exec(text);
    if (parts === null)
        return undefined;
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
        .slice(1)
        .map((part) => Number(part || 0));
    return hours * 3600 + minutes * 60 + seconds + milliseconds / 1000;
}
const COMPARISONS = new Map([
    ['>=', '>='],
    ['<=', '<='],
    ['>', '>'],
    ['<', '<'],
    ['==', '=='],
    ['!=', '!='],
    ['≥', '>='],
    ['≤', '<='],
    ['≠', '!='],
]);
/** Signs of other languages, and what they are here. */
const FOREIGN_COMPARISONS = new Map([
    ['=', '=='],
    ['===', '=='],
    ['=>', '>='],
    ['=<', '<='],
    ['<>', '!='],
    ['!', '!='],
    ['!==', '!='],
]);
function readComparison(sign, at) {
    const comparison = COMPARISONS.get(sign);
    if (comparison !== undefined)
        return comparison;
    const meant = FOREIGN_COMPARISONS.get(sign);
    const help = meant === undefined ? 'use one of >= <= > < == !=' : `did you mean ${quote(meant)}?`;
    throw new Misstep(at, `${quote(sign)} is not a comparison; ${help}`);
}
/** Characters that word processors, lists and other languages put into rules, and what to do about them. */
const REMEDIES = [
    ['“”„«»‘’‚`', 'quote names with straight quotes'],
    ['−–—‐‑', 'write a minus as a plain hyphen'],
    ['-', 'a rule needs no bullet, and a name that starts with a hyphen is quoted'],
    ['%', 'a percent sign follows a number, as in 5%'],
    ['&|;', 'write one rule per line'],
];
function unexpected(line, at) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const remedy = REMEDIES.find(([characters]) => characters.includes(character))?.[1];
    const help = remedy ?? 'a name with anything but letters, digits, _ and - is quoted';
    return new Misstep(at, `unexpected ${describe(character)}; ${help}`);
}
/** Names the code point of a character that is not ASCII: many of them look like another, or like nothing. */
function describe(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x20 && code < 0x7f)
        return quote(character);
    return `${quote(character)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/** The most code points of a rule that an error message repeats. */
const QUOTE_LENGTH = 60;
/** A piece of a rule for use within a message: in backticks, printable, and not too long. */
function quote(text) {
    const characters = Array.from(printable(text));
    const cut = characters.length > QUOTE_LENGTH;
    return `\`${cut ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : characters.join('')}\``;
}
/**
 * Makes text safe to show on one line, code point by code point, so that columns stay what they are: tabs
 * become spaces, and what would break, reorder or hide text becomes U+FFFD.
 */
function printable(text) {
    return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}


/***/ }),

/***/ 34860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLabelledAlready),
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/**
 * How the service says that there was nothing left to evaluate. Every other cancellation is one.
 * Seen in the API's own example of a cancelled run.
 */
const ALREADY_LABELLED = /already has evaluation labels/i;
/** Whether the run found that there was nothing left to evaluate. */
function isLabelledAlready({ status, failure_reason: reason }) {
    return status === 'CANCELLED' && ALREADY_LABELLED.test(reason ?? '');
}
/**
 * Decides whether the runs measured something. Only a completed run with at least one success and few enough errors did.
 * @param maxErrorRate share of errors among successes and errors, above which a run counts as not measured
 */
function assess(runs, maxErrorRate) {
    const [main, ...evaluations] = runs;
    if (main === undefined)
        return { kind: 'unmeasured', reason: 'No run was started.' };
    const first = assessRun(main, maxErrorRate);
    if (first.kind !== 'measured')
        return first;
    for (const record of evaluations) {
        const measurement = assessRun(record, maxErrorRate);
        // The evaluation of a new experiment has data by definition, so that finding none is a fault and no policy.
        if (measurement.kind !== 'measured') {
            return { kind: 'unmeasured', reason: `Evaluation task "${record.task.name}": ${measurement.reason}` };
        }
    }
    return first;
}
function assessRun(record, maxErrorRate) {
    const unended = reasonWithoutEnd(record);
    if (unended !== undefined)
        return { kind: 'unmeasured', reason: unended };
    const { run, task } = record;
    if (run === undefined)
        return { kind: 'unmeasured', reason: 'Nothing is known about the run.' };
    const told = run.failure_reason?.trim() || undefined;
    const isEvaluation = task.type !== 'RUN_EXPERIMENT';
    if (run.status === 'FAILED')
        return { kind: 'unmeasured', reason: `The run failed: ${told ?? 'no reason was given.'}` };
    if (run.status === 'CANCELLED') {
        const noData = isEvaluation && isLabelledAlready(run);
        return noData
            ? { kind: 'no-data', reason: `Nothing was evaluated: ${told ?? ''}` }
            : { kind: 'unmeasured', reason: `The run was cancelled: ${told ?? 'no reason was given.'}` };
    }
    return assessCounts({ successes: run.num_successes, errors: run.num_errors, skipped: run.num_skipped }, {
        maxErrorRate,
        isEvaluation,
    });
}
function reasonWithoutEnd({ ending, afterwards, explanation }) {
    const fate = {
        cancelled: ' It was cancelled.',
        left: ' It was left running.',
        'cancel-failed': ' It could not be cancelled.',
    };
    const then = afterwards === undefined ? '' : fate[afterwards];
    switch (ending) {
        case 'ended':
            return undefined;
        case 'timed-out':
            return `The run did not end within the timeout.${then}`;
        case 'interrupted':
            return `The workflow was cancelled before the run ended.${then}`;
        case 'lost':
            return `${explanation ?? 'The run could not be followed.'}${then}`;
        case 'waiting':
        case 'left':
            return 'The run was not waited for.';
    }
}
function assessCounts(counts, { maxErrorRate, isEvaluation }) {
    const { successes, errors, skipped } = counts;
    if (successes + errors + skipped === 0) {
        return isEvaluation
            ? { kind: 'no-data', reason: 'The run completed, but found no data to evaluate.' }
            : { kind: 'unmeasured', reason: 'The run completed, but the experiment is empty.' };
    }
    if (successes + errors === 0) {
        return { kind: 'unmeasured', reason: `The run completed, but skipped all ${skipped} items.` };
    }
    const rate = errors / (successes + errors);
    if (successes === 0 || rate > maxErrorRate + 1e-9) {
        const limit = `${percent(maxErrorRate)} are allowed by \`max-error-rate\``;
        const reason = `The run completed with errors in ${errors} of ${successes + errors} items (${percent(rate)}; ${limit}).`;
        return { kind: 'unmeasured', reason };
    }
    return { kind: 'measured' };
}
function percent(share) {
    return `${Number((share * 100).toFixed(1))}%`;
}


/***/ }),

/***/ 49704:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ readsScores),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   ZQ: () => (/* binding */ needsBaseline),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   e9: () => (/* binding */ isPairedRule),
/* harmony export */   gS: () => (/* binding */ STATISTICS),
/* harmony export */   gc: () => (/* binding */ RUN_QUANTITIES)
/* harmony export */ });
/** What a rule of the `gates` input says once it is understood. How it is written: `parser.ts`. */
/** Which way an evaluator's score gets better. */
const DIRECTIONS = ['higher', 'lower'];
/** The statistics with a name. `stddev` is that of a sample; `count` and `missing` count rows. */
const STATISTICS = ['mean', 'median', 'min', 'max', 'stddev', 'count', 'missing'];
/** What can be asked about the run itself: three counts, a share and a time in seconds. */
const RUN_QUANTITIES = ['errors', 'error_rate', 'successes', 'skipped', 'duration'];
/** Whether the rule compares rows with those of a baseline, and is inconclusive where there is none. */
/** Whether a rule compares example by example, which spans of two windows cannot. */
function isPairedRule(rule) {
    if (rule.kind === 'no_regression')
        return true;
    return rule.metric.of === 'score' && rule.metric.measure === 'regressions';
}
function needsBaseline(rule) {
    if (rule.kind === 'no_regression')
        return true;
    return (rule.metric.of === 'score' && (rule.metric.measure === 'delta' || rule.metric.measure === 'regressions'));
}
/** Whether the rule needs the rows' scores or columns to be read: every rule but those about `run`. */
function readsScores(rule) {
    return rule.kind === 'no_regression' || rule.metric.of !== 'run';
}
/** The scale of a metric, which decides what limits make sense for it and how its values are shown. */
function scaleOf(metric) {
    if (metric.of === 'run') {
        if (metric.quantity === 'duration')
            return 'time';
        return metric.quantity === 'error_rate' ? 'share' : 'count';
    }
    if (metric.of === 'score' && metric.measure === 'rate')
        return 'share';
    if (metric.of === 'score' && metric.measure === 'delta')
        return 'value';
    if (metric.of === 'score' && metric.measure === 'regressions')
        return 'count';
    return metric.statistic === 'count' || metric.statistic === 'missing' ? 'count' : 'value';
}


/***/ }),

/***/ 80289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ judgeRunRule),
/* harmony export */   gv: () => (/* binding */ isRunRule),
/* harmony export */   o8: () => (/* binding */ durationSeconds)
/* harmony export */ });
/* unused harmony export quantityOf */
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47543);

/** Whether a rule is about the run itself. */
function isRunRule(rule) {
    return rule.kind === 'threshold' && rule.metric.of === 'run';
}
/** Judges a rule about the run itself. */
function judgeRunRule(rule, run) {
    const measured = run === undefined ? undefined : quantityOf(run, rule.metric.quantity);
    if (measured === undefined) {
        return { rule, outcome: 'unmeasured', measured, explanation: `the run has no ${rule.metric.quantity}` };
    }
    const holds = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(measured, rule.comparison, rule.limit.value);
    const explanation = `it is ${formatQuantity(measured, rule.metric.quantity)}`;
    return { rule, outcome: holds ? 'holds' : 'broken', measured, explanation };
}
/** A quantity of a run: counts, the share of errors among successes and errors, or the seconds that the server worked. */
function quantityOf(run, quantity) {
    const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    switch (quantity) {
        case 'successes':
            return successes;
        case 'errors':
            return errors;
        case 'skipped':
            return skipped;
        case 'error_rate':
            return successes + errors === 0 ? undefined : errors / (successes + errors);
        case 'duration':
            return durationSeconds(run);
    }
}
/** Seconds from start to finish by the server's clock, from its creation when it tells no start. */
function durationSeconds(run) {
    const started = Date.parse(run.run_started_at ?? run.created_at);
    const finished = Date.parse(run.run_finished_at ?? '');
    return Number.isNaN(started) || Number.isNaN(finished)
        ? undefined
        : Math.max(0, (finished - started) / 1_000);
}
function formatQuantity(value, quantity) {
    if (quantity === 'error_rate')
        return `${Number((value * 100).toFixed(2))}%`;
    return quantity === 'duration' ? `${Number(value.toFixed(1))}s` : String(value);
}


/***/ }),

/***/ 11799:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  N4: () => (/* binding */ endGroup),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./src/github/toolkit.ts


/**
 * The runner toolkit, without its door. `@actions/core` can only be imported whole, and then brings an HTTP client for OIDC
 * tokens, which is more code than all the rest of a step: half of the time until its first request. So the modules that know
 * how commands are written are imported by their path; the lock file holds them still, and the type check notices a move.
 */
/** Has the runner replace a text by `***` wherever it is printed. */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/** Writes an output of the step: into the runner's file, or for a runner without one as a command. */
function setOutput(name, value) {
    writeNamed('OUTPUT', 'set-output', [name, value]);
}
/** Writes a value that the post step of this action can read. */
function saveState(name, value) {
    writeNamed('STATE', 'save-state', [name, value]);
}
/** Makes an annotation of the step. */
function annotate(level, message, title) {
    issueCommand(level, title === undefined ? {} : { title }, message);
}
/** Begins a part of the log that is shown folded. */
function startGroup(title) {
    issueCommand('group', {}, title);
}
/** Ends the part of the log that `startGroup` began. */
function endGroup() {
    issueCommand('endgroup', {}, '');
}
function writeNamed(file, command, [name, value]) {
    if ((process.env[`GITHUB_${file}`] ?? '') === '')
        issueCommand(command, { name }, value);
    else
        issueFileCommand(file, prepareKeyValueMessage(name, value));
}


/***/ }),

/***/ 62426:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43759);

const sha = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{7,64}$/));
const ref = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
/** What an event has or has not; a payload of another shape is as good as none. */
const perhaps = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(schema), undefined);
const eventSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha }),
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ref) }),
    })),
    merge_group: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: sha, base_sha: sha, base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ref) })),
    workflow_run: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: sha,
        head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(ref),
        head_repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        pull_requests: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref })) }))),
    })),
    issue: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})) })),
    repository: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ref), full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
});
/**
 * Reads the workflow's context.
 * @param event the parsed event payload (`GITHUB_EVENT_PATH`), or anything else when there is none
 */
function readWorkflow(environment, event) {
    const given = (name) => environment[name]?.trim() || undefined;
    const origin = readOrigin(event);
    const branch = given('GITHUB_REF_NAME');
    const onTag = given('GITHUB_REF_TYPE') === 'tag';
    const repository = given('GITHUB_REPOSITORY');
    const runId = given('GITHUB_RUN_ID');
    const server = given('GITHUB_SERVER_URL') ?? 'https://github.com';
    return {
        eventName: given('GITHUB_EVENT_NAME'),
        headSha: origin.headSha ?? given('GITHUB_SHA'),
        baseSha: origin.baseSha,
        ref: origin.ref ?? branch,
        pullRequest: origin.pullRequest,
        baselineRef: origin.baselineRef ?? (onTag ? origin.defaultBranch : branch),
        repository,
        workflow: given('GITHUB_WORKFLOW'),
        job: given('GITHUB_JOB'),
        step: given('GITHUB_ACTION'),
        runId,
        runAttempt: given('GITHUB_RUN_ATTEMPT'),
        runUrl: repository === undefined || runId === undefined
            ? undefined
            : `${server}/${repository}/actions/runs/${runId}`,
        actor: given('GITHUB_ACTOR'),
    };
}
function readOrigin(payload) {
    const parsed = eventSchema.safeParse(payload);
    if (!parsed.success)
        return {};
    const event = parsed.data;
    const { pull_request: pull, merge_group: group, workflow_run: after, issue } = event;
    const defaultBranch = event.repository?.default_branch;
    if (pull !== undefined) {
        const { number, head, base } = pull;
        return { headSha: head.sha, baseSha: base.sha, ...ofPull(number), baselineRef: base.ref ?? defaultBranch };
    }
    if (group !== undefined) {
        const baselineRef = group.base_ref?.replace(/^refs\/heads\//, '') ?? defaultBranch;
        return { headSha: group.head_sha, baseSha: group.base_sha, baselineRef };
    }
    if (after !== undefined)
        return { headSha: after.head_sha, defaultBranch, ...originOfEarlier(after, event) };
    // A comment on a pull request runs on the default branch, and often on the code of the pull request.
    if (issue?.pull_request !== undefined)
        return { ...ofPull(issue.number), baselineRef: defaultBranch };
    return { defaultBranch };
}
function ofPull(number) {
    return { ref: `pr-${number}`, pullRequest: number };
}
/**
 * `workflow_run` runs on the default branch, whatever the run before it was about. When that was a pull request, or came
 * from a fork, its experiments must not pass for those of the default branch: everyone would be compared with them.
 */
function originOfEarlier(after, { repository }) {
    const [pull] = after.pull_requests ?? [];
    if (pull !== undefined)
        return { ...ofPull(pull.number), baselineRef: pull.base?.ref ?? repository?.default_branch };
    const own = after.head_repository?.full_name === repository?.full_name;
    const proposal = after.event.startsWith('pull_request') || !own;
    if (proposal || !after.head_branch) {
        return { ref: `pr-of-run-${after.id}`, baselineRef: repository?.default_branch };
    }
    return { ref: after.head_branch, baselineRef: after.head_branch };
}
/** Where an experiment comes from, as its tracing metadata. Facts that are not known are left out. */
function provenanceOf(workflow) {
    const facts = {
        github_head_sha: workflow.headSha,
        github_base_sha: workflow.baseSha,
        github_ref: workflow.ref,
        github_pull_request: workflow.pullRequest?.toString(),
        github_repository: workflow.repository,
        github_workflow: workflow.workflow,
        github_run_url: workflow.runUrl,
        github_run_attempt: workflow.runAttempt,
        github_actor: workflow.actor,
    };
    return Object.fromEntries(Object.entries(facts).filter((fact) => fact[1] !== undefined));
}


/***/ }),

/***/ 49588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fv: () => (/* binding */ guardSecrets),
  yI: () => (/* binding */ readContext),
  Qo: () => (/* binding */ readEnvironment),
  iz: () => (/* binding */ readFolders),
  p5: () => (/* binding */ readGitHubApiUrl),
  mm: () => (/* binding */ readProxyUrl),
  fl: () => (/* binding */ readRawInputs),
  sL: () => (/* binding */ readWorkspaceFile)
});

// UNUSED EXPORTS: readSavedDuty

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./src/github/toolkit.ts + 4 modules
var toolkit = __nccwpck_require__(11799);
// EXTERNAL MODULE: ./src/github/workflow.ts
var workflow = __nccwpck_require__(62426);
// EXTERNAL MODULE: ./src/problems.ts
var problems = __nccwpck_require__(62095);
;// CONCATENATED MODULE: ./src/secrets.ts
/** What stands in the place of a secret. */
const REPLACEMENT = '***';
/**
 * Builds the redactor for these secrets (blank ones are ignored). Each is also found URL-encoded, JSON-escaped, with
 * Markdown punctuation escaped and in base64, which are the forms in which servers and renderers echo things.
 */
function createSecrets(values) {
    const forms = [...new Set([...values].flatMap(formsOf))].sort((a, b) => b.length - a.length);
    const redact = (text) => forms.reduce((clean, form) => (clean.includes(form) ? clean.replaceAll(form, REPLACEMENT) : clean), text);
    const redactDeep = (value) => {
        if (typeof value === 'string')
            return redact(value);
        if (Array.isArray(value))
            return value.map(redactDeep);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item)]));
    };
    return { redact, redactDeep };
}
function formsOf(value) {
    const lines = value.split(/[\r\n]+/);
    return [value, ...lines].flatMap((part) => {
        const secret = part.trim();
        if (secret === '')
            return [];
        return [
            part,
            secret,
            encodeURIComponent(secret),
            JSON.stringify(secret).slice(1, -1),
            secret.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
            secret.replace(/[_*]/g, '\\$&'),
            Buffer.from(secret).toString('base64'),
        ];
    });
}

// EXTERNAL MODULE: ./src/settings/schema.ts + 1 modules
var schema = __nccwpck_require__(50259);
;// CONCATENATED MODULE: ./src/inputs.ts








/** The one reader of what the runner gives: inputs, state, environment, event payload. */
/** The texts of all inputs that are not blank. */
function readRawInputs() {
    const given = schema/* INPUT_NAMES */.Qh.map((name) => [name, getInput(name)]).filter(([, text]) => text !== '');
    return Object.fromEntries(given);
}
/** The text of an input without the blanks around it; the runner hands it over in a variable (actions/runner, `ActionRunner`). */
function getInput(name) {
    return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}
/**
 * Masks the secrets in the log, before anything else is printed, and returns the redactor for everything that the mask
 * does not cover. The key may come as an input or from the environment, and with blanks around it.
 */
function guardSecrets() {
    const raw = [process.env['INPUT_API-KEY'], process.env.ARIZE_API_KEY];
    const keys = raw.flatMap((key) => [key?.trim() ?? '', key ?? '']);
    const secrets = new Set([...keys, ...proxyPasswords()].filter((secret) => secret.trim() !== ''));
    for (const secret of secrets)
        (0,toolkit/* setSecret */.Pq)(secret);
    // The runner itself masks its own token; everything else that is told still has to be kept clean of it.
    return createSecrets([...secrets, getInput('github-token')]);
}
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
function proxyPasswords() {
    return PROXY_VARIABLES.flatMap((name) => {
        const value = process.env[name] ?? '';
        if (!URL.canParse(value))
            return [];
        const { password } = new URL(value);
        return [password, decodeURIComponent(password)];
    });
}
/** The environment variables that stand in for absent inputs. */
function readEnvironment() {
    const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID, GITHUB_EVENT_NAME } = process.env;
    return { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID, GITHUB_EVENT_NAME };
}
/** Bytes of a task definition. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * Reads a file of the workspace. A checkout of a pull request is hostile: a link in it could point at any file of the
 * runner, so that the path has to lie in `GITHUB_WORKSPACE` or `RUNNER_TEMP` and go through no link.
 * @throws {InputError} when there is none, or it is not such a file
 */
function readWorkspaceFile(input, path) {
    const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP = '' } = process.env;
    const refuse = (message) => new problems/* InputError */.d([{ input, message: `"${path}" ${message}` }]);
    const wanted = (0,external_node_path_.resolve)(GITHUB_WORKSPACE, path);
    const stats = (0,external_node_fs_.lstatSync)(wanted, { throwIfNoEntry: false });
    if (stats === undefined)
        throw refuse('does not exist. Paths start in the workspace; is there a checkout step before?');
    const roots = [GITHUB_WORKSPACE, RUNNER_TEMP].filter((root) => root !== '' && (0,external_node_fs_.existsSync)(root));
    const root = roots.map((each) => (0,external_node_path_.resolve)(each)).find((each) => isInside(wanted, each));
    if (root === undefined)
        throw refuse("lies outside of the workspace and the runner's temporary folder.");
    if ((0,external_node_fs_.realpathSync)(wanted) !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(root), (0,external_node_path_.relative)(root, wanted))) {
        throw refuse('goes through a symbolic link. Give the path of the file itself.');
    }
    if (!stats.isFile())
        throw refuse('is not a regular file.');
    if (stats.size > MAX_FILE_BYTES)
        throw refuse('is larger than 1 MiB.');
    return (0,external_node_fs_.readFileSync)(wanted, 'utf8');
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
/** The proxy that the runner's environment asks for on the way to this URL (`HTTPS_PROXY`, `NO_PROXY`). */
function readProxyUrl(baseUrl) {
    return getProxyUrl(new URL(baseUrl))?.href;
}
/** Where comments go: GitHub's API, or that of an Enterprise server. */
function readGitHubApiUrl() {
    return process.env.GITHUB_API_URL ?? 'https://api.github.com';
}
/** The folders of the runner that files may be read from and written to. */
function readFolders() {
    const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP } = process.env;
    return { workspace: GITHUB_WORKSPACE, temp: RUNNER_TEMP };
}
/** The workflow's context with the event payload. */
function readContext() {
    return (0,workflow/* readWorkflow */.S)(process.env, readEvent(process.env.GITHUB_EVENT_PATH));
}
function readEvent(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        // Outside GitHub there is no payload, and without one the environment says enough.
        return undefined;
    }
}
/** What the main step left for the post step. */
function readSavedDuty() {
    return process.env.STATE_duty ?? '';
}


/***/ }),

/***/ 58740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cancelRun)
/* harmony export */ });
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75818);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99373);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49809);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95908);




/** Milliseconds in which a run that was just started may be unknown to the server that is asked. */
const NOT_FOUND_GRACE_MS = 5_000;
/**
 * Makes sure that a run is not active any more: reads it, cancels it if it is, and reads again until it has ended. It may
 * be called any number of times for the same run. Never throws for what the API does.
 */
async function cancelRun(runId, options) {
    const { clock, random, budgetMs } = options;
    const started = clock.monotonic();
    const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, budgetMs);
    const attempt = createAttempt(runId, deadline, options);
    for (let tries = 1;; tries += 1) {
        const result = await attempt();
        if (result.kind === 'cancelled' || result.kind === 'ended-before')
            return result;
        const error = result.kind === 'failed' ? result.error : undefined;
        const tooEarly = error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_ && clock.monotonic() - started < NOT_FOUND_GRACE_MS;
        const delayMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .backoffMs */ .j)(tries, random(), error?.retryAfterMs);
        const hopeless = error !== undefined && !error.transient && !tooEarly;
        if (hopeless || delayMs >= deadline.remaining())
            return result;
        await clock.sleep(delayMs);
    }
}
/** One attempt after the other; they share what is known about the cancels that were sent. */
function createAttempt(runId, deadline, { ax, requestMs }) {
    /** A cancel of ours may have arrived, so that a run that is cancelled now was cancelled by us. */
    let sent = false;
    /** A cancel of ours was taken; sending another one would only be refused. */
    let taken;
    const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) });
    const ended = (run) => ({
        kind: run.status === 'CANCELLED' && sent ? 'cancelled' : 'ended-before',
        run,
    });
    return async () => {
        const before = await settle(ax.taskRun(runId, call()));
        if (before.run !== undefined && (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(before.run))
            return ended(before.run);
        if (taken !== undefined)
            return { kind: 'requested', run: before.run ?? taken };
        // A failed read is no reason not to cancel: the cancel of an ended run is refused and harms nothing.
        const cancel = await settle(ax.cancelTaskRun(runId, call()));
        if (cancel.run !== undefined) {
            sent = true;
            taken = cancel.run;
            return (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(cancel.run) ? ended(cancel.run) : { kind: 'requested', run: cancel.run };
        }
        if (cancel.error.delivery === 'ambiguous')
            sent = true;
        if (cancel.error.transient)
            return { kind: 'failed', error: cancel.error };
        // Refused: most likely because the run has just ended, and then there is nothing left to do.
        const after = await settle(ax.taskRun(runId, call()));
        if (after.run !== undefined) {
            return (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(after.run) ? ended(after.run) : { kind: 'failed', error: cancel.error };
        }
        return { kind: 'failed', error: after.error.transient ? after.error : cancel.error };
    };
}
async function settle(answer) {
    try {
        return { run: await answer };
    }
    catch (error) {
        if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AxError */ .OP)
            return { error };
        throw error;
    }
}


/***/ }),

/***/ 18040:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findChainedRun),
/* harmony export */   o: () => (/* binding */ chainedSighting)
/* harmony export */ });
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75818);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99373);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49809);
/* harmony import */ var _new_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52017);




/** Milliseconds of one look, and of the last one, which may go beyond the budget. */
const REQUEST_MS = 10_000;
const LAST_REQUEST_MS = 5_000;
/** Milliseconds between two looks at most. */
const LONGEST_PAUSE_MS = 5_000;
/**
 * Milliseconds for which a run that names no experiment must have been the only new one. Another experiment that ends at
 * the same time chains the same evaluation task, and its run may be visible before ours.
 */
const ALONE_MS = 5_000;
/** Milliseconds by which a chained run may seem older than the end that set it off. */
const TOLERANCE_MS = 5_000;
/**
 * Looks for the evaluation run that the service starts by itself when an experiment has completed. It takes a run that
 * names the experiment, or else the only new run that names none; it never guesses among several, and never takes a run
 * that names another experiment. Never throws for what the API does.
 */
async function findChainedRun(place, options) {
    const { clock, random, interruption } = options;
    const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, options.budgetMs);
    const watch = createWatch(clock);
    for (let looks = 1;; looks += 1) {
        const last = deadline.passed();
        const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining());
        const look = await settle(lookOnce(options.ax, place, { timeoutMs, signal: interruption }));
        const run = look.found === undefined ? undefined : watch.choose(look.found, last);
        if (run !== undefined)
            return { kind: 'found', run };
        if (interruption.aborted)
            return { kind: 'interrupted' };
        if (last || look.error?.transient === false)
            return watch.giveUp(look.error);
        const pauseMs = Math.min((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .backoffMs */ .j)(looks, random()), LONGEST_PAUSE_MS);
        await clock.sleep(Math.min(Math.max(pauseMs, look.error?.retryAfterMs ?? 0), deadline.remaining()), interruption);
    }
}
/**
 * Looks once, for the post step.
 * @throws {AxError} when the server cannot be asked
 */
async function chainedSighting(ax, place, call) {
    if (place.experimentRun.status !== 'COMPLETED')
        return { kind: 'nothing' };
    const { named, unnamed } = await lookOnce(ax, place, call);
    const [only, ...others] = unnamed;
    if (named !== undefined)
        return { kind: 'ours', run: named };
    if (only === undefined)
        return { kind: 'nothing' };
    return others.length === 0 ? { kind: 'ours', run: only } : { kind: 'unclear', candidates: unnamed };
}
async function lookOnce(ax, place, call) {
    const { experimentRun } = place;
    const fresh = await (0,_new_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .newRuns */ .jA)(ax, place, call);
    // Both instants are the server's. Without an end, the trigger is the earliest that it can be.
    const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at) - TOLERANCE_MS;
    const ours = experimentRun.experiment_id;
    return {
        named: fresh.find((run) => ours && run.experiment_id === ours),
        unnamed: fresh.filter((run) => !run.experiment_id && !(Date.parse(run.created_at) < since)),
    };
}
/** Remembers since when a run has been the only one, and what was seen last. */
function createWatch(clock) {
    let seen = [];
    let alone;
    return {
        choose: ({ named, unnamed }, last) => {
            seen = unnamed;
            const [only, ...others] = unnamed;
            if (named !== undefined)
                return named;
            if (only === undefined || others.length > 0) {
                alone = undefined;
                return undefined;
            }
            if (alone?.id !== only.id)
                alone = { id: only.id, since: clock.monotonic() };
            return last || clock.monotonic() - alone.since >= ALONE_MS ? only : undefined;
        },
        giveUp: (error) => seen.length > 1 ? { kind: 'several', runs: seen } : { kind: 'none', error },
    };
}
async function settle(look) {
    try {
        return { found: await look };
    }
    catch (error) {
        if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AxError */ .OP)
            return { error };
        throw error;
    }
}


/***/ }),

/***/ 84894:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeDuty),
/* harmony export */   uy: () => (/* binding */ createDutyBook)
/* harmony export */ });
/* unused harmony exports isSettled, readDuty */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94343);
/* harmony import */ var _new_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52017);


/**
 * What the step owes: the runs that it started and those that it set off without having seen them. It is written into the
 * runner's state before and after every step that spends something, so that the post step can clean up after a process
 * that got no chance to.
 */
/** How a run can be told from all others before its ID is known. */
const markSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('by', [
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('experiment'), name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), datasetId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('window'), start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), end: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** The service itself starts the run when this run of ours completes. */
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('chained'), runId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('nothing') }),
]);
const pendingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ taskId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), mark: markSchema, before: _new_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .runsBeforeSchema */ .xj });
const ownedTaskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Unique, so that the task is found even if nobody has seen its ID. */
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    spaceId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const dutySchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    runs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    pending: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pendingSchema),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ownedTaskSchema),
});
const NOTHING = { runs: [], pending: [], tasks: [] };
/** Starts with nothing owed. `save` must write synchronously: the process can be killed right after. */
function createDutyBook(save) {
    let duty = NOTHING;
    const change = (next) => {
        duty = next;
        save(writeDuty(duty));
    };
    const without = (pending) => duty.pending.filter((each) => each !== pending);
    return {
        expect: (pending) => {
            change({ ...duty, pending: [...duty.pending, pending] });
        },
        forget: (pending) => {
            if (duty.pending.includes(pending))
                change({ ...duty, pending: without(pending) });
        },
        owe: (runId, pending) => {
            change({ ...duty, runs: [...duty.runs, runId], pending: without(pending) });
        },
        release: (runId) => {
            if (duty.runs.includes(runId))
                change({ ...duty, runs: duty.runs.filter((id) => id !== runId) });
        },
        oweTask: (task) => {
            change({ ...duty, tasks: [...duty.tasks.filter(({ name }) => name !== task.name), task] });
        },
        releaseTask: (gone) => {
            change({ ...duty, tasks: duty.tasks.filter(({ name }) => name !== gone) });
        },
        current: () => duty,
    };
}
/** Whether there is nothing to clean up. */
function isSettled(duty) {
    return duty.runs.length === 0 && duty.pending.length === 0 && duty.tasks.length === 0;
}
/** The duty as the runner's state keeps it; empty when there is none. */
function writeDuty(duty) {
    return isSettled(duty) ? '' : JSON.stringify(duty);
}
/** Reads what the main step saved; nothing, or something that we did not write, owes nothing. */
function readDuty(text) {
    try {
        return dutySchema.parse(JSON.parse(text));
    }
    catch {
        return NOTHING;
    }
}


/***/ }),

/***/ 43527:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ tellCancel)
/* harmony export */ });
/** Tells how a cancellation went. One that was taken and not carried out yet has been told when it was sent. */
function tellCancel(runId, outcome, onEvent) {
    switch (outcome.kind) {
        case 'failed':
            onEvent({ kind: 'cancel-failed', runId, error: outcome.error });
            break;
        case 'cancelled':
            onEvent({ kind: 'cancelled', run: outcome.run });
            break;
        case 'ended-before':
            onEvent({ kind: 'ended-before-cancel', run: outcome.run });
            break;
        case 'requested':
            break;
    }
}


/***/ }),

/***/ 78971:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ firstItems)
/* harmony export */ });
/** Pages that are read at most. A server that hands out ever new cursors must not keep the step busy for ever. */
const MOST_PAGES = 10;
/**
 * Reads the first items of a list, page by page. It ends whatever the server does: endless pages, empty pages with a
 * cursor, and a cursor that comes back all run into the bound.
 * @throws {AxError} what `page` throws
 */
async function firstItems(page, most) {
    let items = [];
    let cursor;
    for (let pages = 1;; pages += 1) {
        const { items: more, next } = await page({ cursor });
        items = items.concat(more);
        if (next === undefined)
            return { items: items.slice(0, most), complete: items.length <= most };
        if (items.length >= most || pages >= MOST_PAGES)
            return { items: items.slice(0, most), complete: false };
        cursor = next;
    }
}


/***/ }),

/***/ 46060:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createDurations)
/* harmony export */ });
/* unused harmony export pastDurations */
/** How long the runs of a task have taken; a wait learns from it when to look. */
/** Runs that are learnt from: what a task did longer ago says little about what it does now. */
const LEARNT_FROM = 10;
/** How much larger or smaller a run may be than the expected one to be comparable with it. */
const SIMILAR = 1.5;
/**
 * Milliseconds from trigger to end of the newest completed runs that are about as large as the next one.
 * @param runs newest first
 * @param limit the items that the next run may take at most, where that is known
 */
function pastDurations(runs, limit) {
    const completed = runs.filter((run) => run.status === 'COMPLETED' && durationOf(run) !== undefined);
    const [newest] = completed;
    if (newest === undefined)
        return [];
    // A limit beyond what there is to do limits nothing.
    const largest = Math.max(...completed.map(sizeOf));
    const size = limit === undefined ? sizeOf(newest) : Math.min(limit, largest);
    return completed
        .filter((run) => isSimilar(sizeOf(run), size))
        .slice(0, LEARNT_FROM)
        .flatMap((run) => durationOf(run) ?? []);
}
function isSimilar(a, b) {
    return a === b || (a <= b * SIMILAR && b <= a * SIMILAR);
}
function sizeOf({ num_successes, num_errors, num_skipped }) {
    return num_successes + num_errors + num_skipped;
}
/** Counted from the trigger, because the wait begins there; both instants are the server's. */
function durationOf({ created_at, run_started_at, run_finished_at }) {
    const begun = [created_at, run_started_at ?? '']
        .map((text) => Date.parse(text))
        .find((time) => !Number.isNaN(time));
    const duration = Date.parse(run_finished_at ?? '') - (begun ?? NaN);
    return duration > 0 ? duration : undefined;
}
function createDurations() {
    const known = new Map();
    return {
        note: (taskId, runs, limit) => void known.set(taskId, pastDurations(runs, limit)),
        of: (taskId) => known.get(taskId) ?? [],
    };
}


/***/ }),

/***/ 52017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ rememberRuns),
/* harmony export */   jA: () => (/* binding */ newRuns),
/* harmony export */   xj: () => (/* binding */ runsBeforeSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94343);
/* harmony import */ var _first_items_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78971);


/** The runs that a task had before a trigger, and which therefore are not ours. */
const runsBeforeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ids: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** When the oldest of them was created, by the server's clock; `null` when `ids` is every run of the task. */
    oldest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Runs that are remembered before a trigger. They travel in the step's state, so that they are few. */
const REMEMBERED = 100;
/** The newest runs that are read to find a new one; a step is never that far behind. */
const READ = 300;
/**
 * Reads the newest runs of a task: themselves, newest first, and what tells them from later ones.
 * @throws {AxError} when the server cannot be asked
 */
async function rememberRuns(ax, taskId, call) {
    const { items, complete } = await (0,_first_items_js__WEBPACK_IMPORTED_MODULE_1__/* .firstItems */ .J)((query) => ax.taskRuns(taskId, query, call), REMEMBERED);
    const before = {
        ids: items.map((run) => run.id),
        oldest: complete ? null : (items.at(-1)?.created_at ?? null),
    };
    return { before, runs: items };
}
/**
 * The runs of a task that were not there before. Only instants of the server are compared with each other.
 * @throws {AxError} when the server cannot be asked
 */
async function newRuns(ax, { taskId, before }, call) {
    const { items } = await (0,_first_items_js__WEBPACK_IMPORTED_MODULE_1__/* .firstItems */ .J)((query) => ax.taskRuns(taskId, query, call), READ);
    const known = new Set(before.ids);
    const floor = Date.parse(before.oldest ?? '');
    // More is read than was remembered, so that a run beyond the remembered ones is no stranger: it is merely old.
    return items.filter((run) => !known.has(run.id) && !(Date.parse(run.created_at) <= floor));
}


/***/ }),

/***/ 95908:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ hasEnded),
/* harmony export */   i: () => (/* binding */ isKnownStatus)
/* harmony export */ });
const TERMINAL = new Set(['COMPLETED', 'FAILED', 'CANCELLED']);
const KNOWN = new Set([...TERMINAL, 'PENDING', 'RUNNING']);
/** Whether the run has ended. A status that nobody knows is not an end: only these three are. */
function hasEnded(run) {
    return TERMINAL.has(run.status);
}
/** Whether the status is one that the API documents. */
function isKnownStatus(run) {
    return KNOWN.has(run.status);
}


/***/ }),

/***/ 41730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ax_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55929);
/* harmony import */ var _ax_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66588);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99373);
/* harmony import */ var _commands_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26122);
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(53155);
/* harmony import */ var _commands_conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56100);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(632);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(49588);
/* harmony import */ var _lifecycle_duty_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(84894);
/* harmony import */ var _lifecycle_history_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(46060);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7729);
/* harmony import */ var _report_output_budget_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(61599);
/* harmony import */ var _report_output_values_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(17592);
/* harmony import */ var _report_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5949);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(92263);
/* harmony import */ var _report_publish_log_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1512);
/* harmony import */ var _report_publish_tell_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(35369);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(17968);
/* harmony import */ var _settings_schema_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(50259);
/* harmony import */ var _settings_usage_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(78582);




















/** The first door: runs the command, tells what happened whatever happened, and sets the exit code. */
const secrets = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .guardSecrets */ .Fv)();
const outputs = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .openOutputs */ .t)(secrets);
const log = (0,_report_publish_log_js__WEBPACK_IMPORTED_MODULE_9__/* .openLog */ .N)(secrets);
const interruption = listenForSignals();
const random = () => Math.random();
const raw = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readRawInputs */ .fl)();
const command = (0,_settings_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .commandOf */ .Nl)(raw);
const journal = (0,_facts_js__WEBPACK_IMPORTED_MODULE_13__/* .createJournal */ .s)(command, (facts) => {
    outputs.publish((0,_report_output_budget_js__WEBPACK_IMPORTED_MODULE_14__/* .withinBudget */ .x)((0,_report_output_values_js__WEBPACK_IMPORTED_MODULE_15__/* .outputValues */ .u)(facts, undefined)).values);
});
/** Milliseconds for one look-up with all its tries, unless `timeout` is shorter. */
const LOOK_UP_MS = 60_000;
let settings;
try {
    settings = await (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSettings */ .P)(raw, { environment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironment */ .Qo)(), readFile: _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkspaceFile */ .sL });
    await execute(settings, journal);
}
catch (error) {
    journal.learn({ problem: (0,_report_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .describeProblem */ .B)(error, interruption.aborted) });
}
const result = (0,_commands_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .E)(journal.facts(), command, settings?.judging);
process.exitCode = result.green ? 0 : 1;
await (0,_report_publish_tell_js__WEBPACK_IMPORTED_MODULE_16__/* .tell */ .q)(result, {
    outputs,
    log,
    secrets,
    telling: settings?.telling,
    subject: settings?.subject.definition?.fields.name ?? settings?.subject.task,
    ...surroundings(),
});
function surroundings() {
    return { workflow: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .yI)(), apiUrl: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readGitHubApiUrl */ .p5)(), folders: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readFolders */ .iz)() };
}
async function execute(understood, diary) {
    const { connection } = understood;
    if (connection.foreignHost !== undefined) {
        log.print({ level: 'info', text: `The API key goes to ${connection.foreignHost}, as \`base-url\` says.` });
        diary.learn({ foreignHost: connection.foreignHost });
    }
    const unused = (0,_settings_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .unusedInputs */ .S)(command, understood.given);
    if (unused.length > 0)
        log.print({ level: 'warning', text: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_17__/* .describeUnused */ .iz)(command, unused) });
    const api = (0,_ax_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .N)(connection, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readProxyUrl */ .mm)(connection.baseUrl), secrets);
    const context = createContext(understood, api);
    try {
        const execution = await (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_18__/* .loadCommand */ .y)(command);
        await execution(context);
    }
    finally {
        await (0,_commands_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanUp */ .n)(context);
        // Where runs may outlive a killed step, the state is silent; but what is still owed now was to be cancelled and was not.
        if (runsMayOutlive(understood))
            outputs.saveDuty((0,_lifecycle_duty_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDuty */ .G)({ ...context.duty.current(), pending: [] }));
        await api.close();
    }
}
function createContext(understood, api) {
    const { timeoutMs } = understood.waiting;
    const patience = { clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, random, budgetMs: Math.min(LOOK_UP_MS, timeoutMs), signal: interruption };
    const patientAx = api.patient(patience);
    return {
        settings: understood,
        workflow: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .yI)(),
        ax: api.ax,
        patientAx,
        names: (0,_ax_names_js__WEBPACK_IMPORTED_MODULE_1__/* .createNameResolver */ .E)(patientAx, understood.space),
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        random,
        interruption,
        durations: (0,_lifecycle_history_js__WEBPACK_IMPORTED_MODULE_19__/* .createDurations */ .g)(),
        duty: (0,_lifecycle_duty_js__WEBPACK_IMPORTED_MODULE_6__/* .createDutyBook */ .uy)(runsMayOutlive(understood)
            ? () => undefined
            : (text) => {
                outputs.saveDuty(text);
            }),
        journal,
        onEvent: (event) => {
            log.print((0,_report_progress_js__WEBPACK_IMPORTED_MODULE_17__/* .describeEvent */ .gN)(event, () => sizeOf(understood)));
        },
    };
}
/** How many items a run has, where the inputs say it. */
function sizeOf({ request }) {
    return request.exampleIds?.length ?? request.maxExamples;
}
/** Whether a run may live on when the step is killed, so that it is no duty of the post step. */
function runsMayOutlive({ waiting }) {
    return !waiting.wait || waiting.onCancel === 'leave';
}
/**
 * The runner sends SIGINT when the workflow is cancelled, SIGTERM 7.5 s later, and kills 2.5 s after that; on Windows
 * Ctrl-C and Ctrl-Break. One abort for all: what remains is to cancel and to tell.
 */
function listenForSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK']) {
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** How many names an error message can offer before it reads like a list instead of a hint. */
const SUGGESTIONS = 3;
/**
 * Finds the known names that a mistyped word most likely stands for: at most three, best first, names that
 * are equally near in the order in which they were given.
 *
 * A name is near when at most a third of the longer of the two words has to change. Letter case and Unicode
 * composition do not count as changes, because they are what people get wrong without seeing it.
 */
function nearest(word, known) {
    const typed = folded(word);
    return Array.from(new Set(known), (name) => ({ name, ...closeness(typed, folded(name)) }))
        .filter(({ edits, allowed }) => edits <= allowed)
        .sort((a, b) => a.edits - b.edits)
        .slice(0, SUGGESTIONS)
        .map(({ name }) => name);
}
/** A word as code points, without the differences that do not count. */
function folded(word) {
    return Array.from(word.normalize('NFC').toLowerCase());
}
function closeness(a, b) {
    const allowed = Math.floor(Math.max(a.length, b.length) / 3);
    // The difference in length is a lower bound, and spares the table for words that cannot be near.
    const tooFar = Math.abs(a.length - b.length) > allowed;
    return { edits: tooFar ? Infinity : editDistance(a, b), allowed };
}
/**
 * The fewest insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. Swaps count
 * as one edit (optimal string alignment) because `maen` for `mean` is one slip of the fingers, not two.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    a.forEach((letter, i) => {
        const current = [i + 1];
        b.forEach((other, j) => {
            const replaced = at(previous, j) + (letter === other ? 0 : 1);
            const swapped = letter === b[j - 1] && a[i - 1] === other ? at(beforePrevious, j - 1) + 1 : Infinity;
            current.push(Math.min(at(previous, j + 1) + 1, at(current, j) + 1, replaced, swapped));
        });
        beforePrevious = previous;
        previous = current;
    });
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_toolkit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11799);
/* harmony import */ var _report_output_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17592);



/** Opens the runner's files; `secrets` are taken out of everything. */
function openOutputs(secrets) {
    const written = new Map();
    const write = (name, value) => {
        written.set(name, value);
        (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, secrets.redact(value));
    };
    return {
        publish: (values) => {
            for (const name of _report_output_values_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT_NAMES */ .P) {
                if (values[name] !== (written.get(name) ?? ''))
                    write(name, values[name]);
            }
        },
        publishAll: (values) => {
            for (const name of _report_output_values_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT_NAMES */ .P)
                write(name, values[name]);
        },
        saveDuty: (text) => {
            (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)('duty', secrets.redact(text));
        },
        appendSummary: (markdown) => {
            const path = process.env.GITHUB_STEP_SUMMARY ?? '';
            if (path !== '')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${secrets.redact(markdown)}\n`);
        },
        annotate: ({ level, title, message }) => {
            (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)(level, secrets.redact(message), secrets.redact(title));
        },
    };
}


/***/ }),

/***/ 62095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeInputProblem),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** The user gave something that cannot work. Thrown before anything was spent; carries every problem found so far. */
class InputError extends Error {
    problems;
    constructor(problems) {
        super(describeProblems(problems));
        this.name = 'InputError';
        this.problems = problems;
    }
}
/** One problem as a sentence. */
function describeInputProblem({ input, message }) {
    return `\`${input}\`: ${message}`;
}
function describeProblems(problems) {
    const [first = '', ...others] = problems.map(describeInputProblem);
    return others.length === 0
        ? first
        : `${problems.length} inputs are wrong. ${[first, ...others].join(' · ')}`;
}


/***/ }),

/***/ 96132:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A duration for people: `820ms`, `4.2s`, `3m 20s`, `1h 05m`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    const tenths = Math.round(ms / 100) / 10;
    if (tenths < 60)
        return `${tenths}s`;
    const seconds = Math.round(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}m ${String(seconds % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}


/***/ }),

/***/ 37962:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Jt: () => (/* binding */ disarm),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Text that a model, a server or a pull request wrote. It is hostile until it has been through here: what remains is one
 * line or lines of visible characters that no runner reads as a command.
 */
/**
 * Control characters but tab and line feed, and characters that reorder or hide text (bidirectional controls and zero
 * widths; "Trojan Source", CVE-2021-42574). The zero-width space stays, since it is what we put in ourselves.
 */
const INVISIBLE = /(?![\t\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const ZERO_WIDTH_SPACE = '\u200b';
/** Takes the power out of workflow commands (`::error::`, `##[error]`) and shows what would be invisible. */
function disarm(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .toWellFormed()
        .replace(INVISIBLE, '\ufffd')
        .replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`);
}
/** The text disarmed, on one line, cut to `max` characters. */
function oneLine(text, max = 500) {
    return cut(disarm(text).replace(/\s+/g, ' ').trim(), max);
}
/** The text cut to `max` characters, never inside a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 61599:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeDropped),
/* harmony export */   x: () => (/* binding */ withinBudget)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37962);
/* harmony import */ var _output_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17592);


/** UTF-16 units of all outputs together; the runner takes a megabyte for a whole job. */
const MOST_UNITS = 900_000;
/** UTF-16 units of an output that is no JSON: JSON that is cut is none, so that it is left out as a whole. */
const LONGEST_TEXT = 20_000;
const JSON_OUTPUTS = ['result', 'scores', 'gates'];
/**
 * The outputs within what the runner takes: texts are cut, and then the largest JSON outputs are left empty until the
 * rest fits.
 */
function withinBudget(values) {
    const fitting = { ...values };
    for (const name of _output_values_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P) {
        if (!JSON_OUTPUTS.includes(name))
            fitting[name] = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(fitting[name], LONGEST_TEXT);
    }
    const dropped = [];
    const largestFirst = [...JSON_OUTPUTS].sort((a, b) => fitting[b].length - fitting[a].length);
    for (const name of largestFirst) {
        if (unitsOf(fitting) <= MOST_UNITS)
            break;
        fitting[name] = '';
        dropped.push(name);
    }
    return { values: fitting, dropped };
}
/** What is said of outputs that were left empty. */
function describeDropped(dropped, resultsFile) {
    const named = dropped.map((name) => `\`${name}\``).join(', ');
    const where = resultsFile === undefined
        ? 'Give `results-file` to get all of it as a file.'
        : `All of it is in ${resultsFile}.`;
    return `Too large for outputs and left empty: ${named}. ${where}`;
}
function unitsOf(values) {
    return _output_values_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P.reduce((sum, name) => sum + name.length + values[name].length, 0);
}


/***/ }),

/***/ 17592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OUTPUT_NAMES),
/* harmony export */   u: () => (/* binding */ outputValues)
/* harmony export */ });
/* harmony import */ var _gates_run_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80289);
/* harmony import */ var _result_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93158);


/** Every output of the action, in the order of `action.yml`; a test compares the two. */
const OUTPUT_NAMES = [
    'task-id',
    'task-name',
    'run-id',
    'status',
    'verdict',
    'failure-reason',
    'num-successes',
    'num-errors',
    'num-skipped',
    'duration-seconds',
    'experiment-id',
    'experiment-name',
    'baseline-experiment-id',
    'scores',
    'gates',
    'url',
    'result',
    'results-file',
];
/**
 * The outputs as far as the facts are known; what is not known is empty.
 * @param resultsFile the path that the results were written to
 */
function outputValues(facts, judgement, resultsFile) {
    const { task, experiment, problem, scores, url } = facts;
    const main = facts.runs.find((record) => record.role === 'main');
    const run = runValues(main);
    return {
        'task-id': show(task?.id),
        'task-name': show(task?.name),
        ...run,
        verdict: show(judgement?.verdict),
        'failure-reason': run['failure-reason'] || show(problem?.message),
        'experiment-id': show(experiment?.id),
        'experiment-name': show(experiment?.name),
        'baseline-experiment-id': scores?.baseline.kind === 'paired' ? scores.baseline.experiment.id : '',
        scores: scores === undefined ? '' : JSON.stringify((0,_result_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedScores */ .rK)(scores)),
        gates: judgement === undefined || judgement.rules.length === 0 ? '' : gatesJson(judgement),
        url: show(url),
        result: facts.result === undefined ? '' : JSON.stringify(facts.result),
        'results-file': show(resultsFile),
    };
}
function runValues(main) {
    const run = main?.run;
    return {
        'run-id': show(run?.id),
        status: statusOf(main),
        'failure-reason': show(run?.failure_reason),
        'num-successes': show(run?.num_successes),
        'num-errors': show(run?.num_errors),
        'num-skipped': show(run?.num_skipped),
        'duration-seconds': show(run === undefined ? undefined : (0,_gates_run_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(run)),
    };
}
/** Lower-case status of the main run; `timed-out` is ours, since the service has no such status. */
function statusOf(main) {
    if (main?.ending === 'timed-out')
        return 'timed-out';
    return main?.run?.status.toLowerCase() ?? '';
}
function show(value) {
    return value === undefined || value === null ? '' : String(value);
}
function gatesJson({ rules }) {
    return JSON.stringify(rules.map(_result_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleValues */ .Lj));
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75818);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62095);


/** What ended the step early, for people. A fault that is neither the user's nor the network's is called ours. */
function describeProblem(error, interrupted) {
    if (error instanceof _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d)
        return describeInputError(error);
    if (interrupted)
        return { message: 'The workflow was cancelled before a run was started.', items: [], details: undefined };
    if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AxError */ .OP)
        return { message: error.message, items: [], details: undefined };
    const fault = error instanceof Error ? error : new Error(String(error));
    return {
        message: `The action has a fault of its own: ${fault.message}. Please report it with the details in the summary.`,
        items: [],
        details: fault.stack,
    };
}
function describeInputError({ message, problems }) {
    const excerpts = problems.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]));
    return {
        message,
        items: problems.length > 1 ? problems.map(_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInputProblem */ .V) : [],
        details: excerpts.length > 0 ? excerpts.join('\n\n') : undefined,
    };
}


/***/ }),

/***/ 92263:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ describeEnd),
  gN: () => (/* binding */ describeEvent),
  iz: () => (/* binding */ describeUnused)
});

// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __nccwpck_require__(96132);
;// CONCATENATED MODULE: ./src/report/run-progress.ts

/** An estimate from less than this share of a run is a guess. */
const FEWEST_SHARE = 0.05;
/** Milliseconds: nobody needs to know the second. */
const COARSE_MS = 5_000;
/**
 * How far a run is: `running for 2m 10s: 30 of 40 items (75%), about 45s left, 1 with errors`.
 * @param size items in all, where that is known
 */
function describeProgress({ run, elapsedMs }, size) {
    const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    const done = successes + errors + skipped;
    const facts = [
        ...howFar(done, size),
        ...timeLeft(run, { done, size, elapsedMs }),
        ...(errors > 0 ? [`${errors} with errors`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    const told = facts.length === 0 ? '' : `: ${facts.join(', ')}`;
    return `${run.status.toLowerCase()} after ${(0,duration/* formatDuration */.a)(elapsedMs)}${told}`;
}
function howFar(done, size) {
    // Counts beyond the size show that it was none.
    if (size === undefined || size === 0 || done > size)
        return done === 0 ? [] : [`${done} done`];
    return [`${done} of ${size} items (${Math.floor((100 * done) / size)}%)`];
}
function timeLeft(run, { done, size = 0, elapsedMs }) {
    if (run.status !== 'RUNNING' || done >= size || done < size * FEWEST_SHARE || done === 0)
        return [];
    const leftMs = (elapsedMs * (size - done)) / done;
    return [`about ${(0,duration/* formatDuration */.a)(Math.max(COARSE_MS, Math.round(leftMs / COARSE_MS) * COARSE_MS))} left`];
}

;// CONCATENATED MODULE: ./src/report/progress.ts


/** What an event is called in the log. */
function describeEvent(event, sizeOf = () => undefined) {
    const info = (text) => ({ level: 'info', text });
    const warning = (text) => ({ level: 'warning', text });
    switch (event.kind) {
        case 'task':
            return info(`Task "${event.task.name}" (${event.task.type.toLowerCase()}, ${event.task.id}).`);
        case 'deed':
            return info(event.deed);
        case 'scores-unread':
            return warning(`The scores could not be read. ${event.error.message}`);
        case 'task-removed':
            return info(`The ephemeral task "${event.name}" is deleted.`);
        case 'task-left':
            return warning(`The ephemeral task "${event.name}" could not be deleted. ${event.error.message}`);
        case 'trigger-retry':
            return info(`The trigger was not delivered; next try in ${(0,duration/* formatDuration */.a)(event.delayMs)}. ${event.error.message}`);
        case 'trigger-doubt':
            return warning(`The answer to the trigger was lost. Looking for the run instead of starting a second one. ${event.error.message}`);
        case 'triggered':
            return info(`${event.adopted ? 'Found our run' : 'Started run'} ${event.run.id} (${event.run.status.toLowerCase()}).`);
        case 'status':
            return info(describeProgress(event, sizeOf(event.run)));
        case 'heartbeat':
            return info(`still ${describeProgress(event, sizeOf(event.run))}`);
        case 'unknown-status':
            return warning(`The run has a status that this version does not know: ${event.run.status}. It is taken as not ended.`);
        case 'outage':
            return warning(`The run cannot be read at the moment; trying again until the timeout. ${event.error.message}`);
        case 'outage-over':
            return info(`The run can be read again, after ${event.failures} failed tries in ${(0,duration/* formatDuration */.a)(event.lastedMs)}.`);
        case 'cancelling':
            return info(`Cancelling run ${event.runId} (${event.why}).`);
        case 'cancelled':
            return info(`Run ${event.run.id} is cancelled.`);
        case 'ended-before-cancel':
            return info(`Run ${event.run.id} had already ended (${event.run.status.toLowerCase()}).`);
        case 'cancel-failed':
            return warning(`Run ${event.runId} could not be cancelled. ${event.error.message}`);
        case 'leftover-unknown':
            return warning(`A run of the task ${event.taskId} may have been started and cannot be told from others; look at the task in Arize AX. ${event.candidates.join(', ')}`);
    }
}
/** What is said of inputs that the command does not use. */
function describeUnused(command, inputs) {
    const named = inputs.map((input) => `\`${input}\``).join(', ');
    return `\`command: ${command}\` does not use ${named}. Remove what is not needed.`;
}
/** The last line of the log. */
function describeEnd({ facts, judgement, green }) {
    if (judgement !== undefined)
        return `Verdict: ${judgement.verdict}. ${judgement.reason}`;
    if (facts.problem !== undefined)
        return facts.problem.message;
    return facts.deed ?? (green ? 'The run was triggered; this step does not wait for it.' : 'The step failed.');
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openLog)
/* harmony export */ });
/* harmony import */ var _github_toolkit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11799);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37962);


const LONGEST_LINE = 2_000;
function openLog(secrets) {
    const clean = (text) => (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(secrets.redact(text), LONGEST_LINE);
    return {
        print: ({ level, text }) => {
            if (level === 'info')
                write(clean(text));
            else
                (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(level, clean(text));
        },
        printGroup: ({ title, lines }) => {
            (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(clean(title));
            for (const line of lines)
                write(clean(line));
            (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
        },
    };
}
function write(line) {
    process.stdout.write(`${line}\n`);
}


/***/ }),

/***/ 35369:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./src/report/foreign.ts
var foreign = __nccwpck_require__(37962);
;// CONCATENATED MODULE: ./src/report/annotation.ts

const LONGEST = 4_000;
/** The annotation of a result; none when all is well. */
function annotationOf({ facts, judgement, green }) {
    if (green && judgement?.warn !== true)
        return undefined;
    const name = facts.task === undefined ? '' : ` "${(0,foreign/* oneLine */.TN)(facts.task.name, 100)}"`;
    const what = judgement?.verdict ?? 'error';
    const run = facts.runs[0]?.run?.id;
    const reason = facts.problem?.message ?? judgement?.reason ?? 'The step failed.';
    const which = run === undefined ? '' : ` (run ${(0,foreign/* oneLine */.TN)(run, 100)})`;
    return {
        level: green ? 'warning' : 'error',
        title: `Arize AX task${name}: ${what}`,
        message: (0,foreign/* cut */.Jj)(`${(0,foreign/* oneLine */.TN)(reason, LONGEST - 200)}${which}`, LONGEST),
    };
}

// EXTERNAL MODULE: ./src/report/output-budget.ts
var output_budget = __nccwpck_require__(61599);
// EXTERNAL MODULE: ./src/report/output-values.ts
var output_values = __nccwpck_require__(17592);
// EXTERNAL MODULE: ./src/report/progress.ts + 1 modules
var progress = __nccwpck_require__(92263);
;// CONCATENATED MODULE: ./src/report/publish/tell.ts




/**
 * Tells a result everywhere: log, results file, outputs, annotation, summary, comment. Each is tried even if another
 * fails, and none changes the verdict.
 */
async function tell(result, options) {
    const { outputs, log, telling, workflow } = options;
    await attempt('scores and rules', log, async () => {
        const { logGroups } = await __nccwpck_require__.e(/* import() */ 45).then(__nccwpck_require__.bind(__nccwpck_require__, 70045));
        for (const group of logGroups(result))
            log.printGroup(group);
    });
    log.print({ level: 'info', text: (0,progress/* describeEnd */.lA)(result) });
    const resultsFile = await attempt('results file', log, () => writeResults(result, options));
    await attempt('outputs', log, () => {
        const { values, dropped } = (0,output_budget/* withinBudget */.x)((0,output_values/* outputValues */.u)(result.facts, result.judgement, resultsFile));
        if (dropped.length > 0)
            log.print({ level: 'warning', text: (0,output_budget/* describeDropped */.O)(dropped, resultsFile) });
        outputs.publishAll(values);
    });
    await attempt('annotation', log, () => {
        const annotation = annotationOf(result);
        if (annotation !== undefined)
            outputs.annotate(annotation);
    });
    if (telling?.summary !== false) {
        await attempt('summary', log, async () => {
            const { renderSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(896), __nccwpck_require__.e(907), __nccwpck_require__.e(927)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57927));
            outputs.appendSummary(renderSummary(result, { workflow, resultsFile }));
        });
    }
    await attempt('comment', log, () => writeComment(result, options));
}
async function attempt(what, log, write) {
    try {
        return await write();
    }
    catch (error) {
        log.print({ level: 'warning', text: `The ${what} could not be written: ${String(error)}` });
        return undefined;
    }
}
async function writeResults(result, options) {
    const { telling, workflow, folders, secrets, log } = options;
    if (telling?.resultsFile === undefined)
        return undefined;
    const [{ resultsOf }, { saveResults }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 940).then(__nccwpck_require__.bind(__nccwpck_require__, 98940)),
        __nccwpck_require__.e(/* import() */ 407).then(__nccwpck_require__.bind(__nccwpck_require__, 84407)),
    ]);
    const warn = (text) => {
        log.print({ level: 'warning', text });
    };
    return saveResults(resultsOf(result, workflow), { path: telling.resultsFile, folders, secrets, warn });
}
async function writeComment(result, options) {
    const { telling, workflow, apiUrl, secrets, log, subject } = options;
    if (telling === undefined || telling.comment === 'never')
        return;
    const { publishComment } = await Promise.all(/* import() */[__nccwpck_require__.e(896), __nccwpck_require__.e(907), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81799));
    await publishComment(result, {
        mode: telling.comment,
        key: telling.commentKey,
        subject: subject ?? result.facts.task?.name ?? '',
        token: telling.githubToken,
        apiUrl,
        workflow,
        secrets,
        warn: (text) => {
            log.print({ level: 'warning', text });
        },
        notice: (text) => {
            log.print({ level: 'notice', text });
        },
    });
}


/***/ }),

/***/ 93158:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ ruleValues),
/* harmony export */   e0: () => (/* binding */ deltaOf),
/* harmony export */   rK: () => (/* binding */ comparedScores)
/* harmony export */ });
/** The scores with the baseline's mean and the difference. */
function comparedScores({ scores, baseline }) {
    return scores.map((score) => ({
        ...score,
        baseline_mean: meanBefore(score, baseline),
        delta: deltaOf(score, baseline),
    }));
}
function meanBefore({ name }, baseline) {
    return baseline.kind === 'none'
        ? null
        : (baseline.scores.find((score) => score.name === name)?.mean ?? null);
}
/** Current − baseline of one score; `null` where there is nothing to compare. */
function deltaOf(score, baseline) {
    switch (baseline.kind) {
        case 'none':
            return null;
        case 'paired':
            return baseline.comparisons.find((pair) => pair.score === score.name)?.meanDelta ?? null;
        case 'unpaired': {
            const before = meanBefore(score, baseline);
            return score.mean === null || before === null ? null : score.mean - before;
        }
    }
}
/** A rule and what became of it. */
function ruleValues({ rule, outcome, measured, explanation }) {
    return {
        rule: rule.text,
        line: rule.line,
        advisory: rule.advisory,
        outcome,
        measured: measured !== undefined && Number.isFinite(measured) ? measured : null,
        explanation,
    };
}


/***/ }),

/***/ 49809:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries),
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 15_000;
/**
 * Milliseconds before try number `failures + 1`: doubled each time, between half and the whole of it at random, so that
 * steps that failed together do not come back together. A wish of the server is a lower bound.
 */
function backoffMs(failures, random, retryAfterMs = 0) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10));
    return retryAfterMs + ceiling * (0.5 + random / 2);
}
/**
 * Runs `attempt` until it succeeds, fails for good, or there is no time for another try.
 * @throws the last failure
 */
async function withRetries(attempt, policy) {
    for (let failures = 1;; failures += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const retry = policy.again(error);
            if (retry === undefined || policy.signal?.aborted)
                throw error;
            const delayMs = backoffMs(failures, policy.random(), retry.retryAfterMs);
            if (delayMs >= policy.deadline.remaining())
                throw error;
            policy.onRetry?.(retry.failure, delayMs);
            await policy.clock.sleep(delayMs, policy.signal);
            if (policy.signal?.aborted)
                throw error;
        }
    }
}


/***/ }),

/***/ 17968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __nccwpck_require__(37909);
// EXTERNAL MODULE: ./src/gates/lexer.ts
var lexer = __nccwpck_require__(38826);
// EXTERNAL MODULE: ./src/gates/rule.ts
var rule = __nccwpck_require__(49704);
;// CONCATENATED MODULE: ./src/gates/parser.ts
/**
 * Reads the rules of the `gates` input, one per line:
 *
 *     line        = [ "warn" ] rule [ "#" comment ]
 *     rule        = measure comparison limit
 *                 | "no_regression" "(" name [ "," margin [ "," ( "higher" | "lower" ) ] ] ")"
 *     measure     = name [ "." ( statistic | "rate" "(" name ")" | "delta" | "regressions" [ "(" tolerance ")" ] ) ]
 *                 | "column" "(" name ")" [ "." statistic ]
 *                 | "run" "." quantity
 *     statistic   = "mean" | "median" | "min" | "max" | "stddev" | "count" | "missing" | "p01" … "p99"
 *     comparison  = ">=" | "<=" | ">" | "<" | "==" | "!=" | "≥" | "≤" | "≠"
 *     limit       = number | number "%" | duration
 *
 * A score or column without a statistic means its mean. Names are bare or quoted (`lexer.ts`); an evaluator
 * whose name is one of the words `warn`, `run`, `column` and `no_regression` is quoted.
 */



const RESERVED = ['warn', 'run', 'column', 'no_regression'];
const RUN_WORDS = { what: 'quantity of a run', known: rule/* RUN_QUANTITIES */.gc };
const COLUMN_WORDS = { what: 'statistic of a column', known: [...rule/* STATISTICS */.gS, 'p01…p99'] };
const SCORE_WORDS = {
    what: 'statistic',
    known: [...rule/* STATISTICS */.gS, 'p01…p99', 'rate', 'delta', 'regressions'],
    hint: 'a name with a point in it is quoted',
};
/**
 * Reads every line of the `gates` input. Never throws: a line that is not a rule becomes a problem at its first
 * wrong spot, and the other lines are read all the same, so that a user sees all mistakes at once.
 */
function parseRules(text) {
    const parsed = { rules: [], problems: [] };
    const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
    lines.forEach((source, index) => {
        try {
            const rule = parseLine(source, index + 1);
            if (rule !== undefined)
                parsed.rules.push(rule);
        }
        catch (error) {
            if (!(error instanceof lexer/* Misstep */.AI))
                throw error;
            parsed.problems.push({ line: index + 1, ...located(error, source) });
        }
    });
    return parsed;
}
function located(misstep, source) {
    const before = Array.from(source.slice(0, misstep.at)).length;
    const excerpt = `${(0,lexer/* printable */.g$)(source)}\n${' '.repeat(before)}^`;
    return { column: before + 1, message: misstep.message, excerpt };
}
function parseLine(source, line) {
    const cursor = new lexer/* Cursor */.bs(source);
    if (cursor.peek().kind === 'end')
        return undefined;
    const advisory = parseWarn(cursor);
    const start = cursor.peek().at;
    const demand = parseDemand(cursor);
    expectEnd(cursor, demand);
    return { text: cursor.textFrom(start), line, advisory, ...demand };
}
function isBare(token, word) {
    return token.kind === 'name' && !token.quoted && (word === undefined || token.name === word);
}
/** Takes the `warn` in front of an advisory rule. */
function parseWarn(cursor) {
    if (!isBare(cursor.peek(), 'warn'))
        return false;
    const warn = cursor.take();
    const { kind } = cursor.peek();
    if (kind === 'mark' || kind === 'comparison')
        throw reserved(warn);
    if (kind === 'end')
        throw expected(cursor, 'a rule after `warn`');
    return true;
}
function parseDemand(cursor) {
    if (cursor.peek().kind === 'amount')
        throw limitInFront(cursor);
    if (isBare(cursor.peek(), 'no_regression'))
        return parseNoRegression(cursor);
    const metric = parseMetric(cursor);
    const comparison = parseComparison(cursor);
    const limit = parseLimit(cursor, metric);
    return { kind: 'threshold', metric, comparison, limit };
}
function parseNoRegression(cursor) {
    const word = cursor.take();
    if (!cursor.takes('('))
        throw expected(cursor, '`(` and the name of an evaluator', reservedHint(word));
    const score = parseEvaluator(cursor);
    refuseSplitName(cursor);
    const margin = cursor.takes(',') ? parseTolerance(cursor, 'a margin such as 0.02') : 0;
    const direction = cursor.takes(',') ? parseDirection(cursor) : undefined;
    expectClosing(cursor);
    return { kind: 'no_regression', score, margin, direction };
}
function parseDirection(cursor) {
    const token = cursor.peek();
    const direction = rule/* DIRECTIONS */.X.find((word) => isBare(token, word));
    if (direction === undefined) {
        const hint = token.kind === 'amount' ? 'decimals are written with a point' : undefined;
        throw expected(cursor, '`higher` or `lower` (which way the score gets better)', hint);
    }
    cursor.take();
    return direction;
}
function parseMetric(cursor) {
    if (isBare(cursor.peek(), 'run'))
        return { of: 'run', quantity: parseRunQuantity(cursor) };
    if (isBare(cursor.peek(), 'column'))
        return parseColumn(cursor);
    return parseScore(cursor);
}
function parseRunQuantity(cursor) {
    const run = cursor.take();
    if (!cursor.takes('.'))
        throw expected(cursor, `a point and ${listed(rule/* RUN_QUANTITIES */.gc)}`, reservedHint(run));
    const word = takeWord(cursor, listed(rule/* RUN_QUANTITIES */.gc));
    const quantity = rule/* RUN_QUANTITIES */.gc.find((known) => known === word.name);
    if (quantity === undefined)
        throw unknown(word, RUN_WORDS);
    return quantity;
}
function parseColumn(cursor) {
    const word = cursor.take();
    if (!cursor.takes('('))
        throw expected(cursor, '`(` and the name of a column', reservedHint(word));
    const column = takeName(cursor, 'the name of a column').name;
    refuseSplitName(cursor);
    expectClosing(cursor);
    if (!cursor.takes('.'))
        return { of: 'column', column, statistic: 'mean' };
    const statistic = takeWord(cursor, 'a statistic such as `mean` or `p95`');
    return { of: 'column', column, statistic: readStatistic(statistic, COLUMN_WORDS) };
}
function parseScore(cursor) {
    const { at } = cursor.peek();
    const score = parseEvaluator(cursor);
    refuseLooseName(cursor, at);
    if (!cursor.takes('.'))
        return { of: 'score', score, measure: 'statistic', statistic: 'mean' };
    const word = takeWord(cursor, 'a measure such as `mean`, `p10` or `delta`');
    switch (word.name) {
        case 'rate':
            return { of: 'score', score, measure: 'rate', label: parseLabel(cursor) };
        case 'delta':
            return { of: 'score', score, measure: 'delta' };
        case 'regressions':
            return { of: 'score', score, measure: 'regressions', tolerance: parseRegressionTolerance(cursor) };
        default:
            return { of: 'score', score, measure: 'statistic', statistic: readStatistic(word, SCORE_WORDS) };
    }
}
/** The name of an evaluator, which the words of the language are only in quotes. */
function parseEvaluator(cursor) {
    const token = takeName(cursor, 'the name of an evaluator');
    if (!token.quoted && RESERVED.includes(token.name))
        throw reserved(token);
    return token.name;
}
/** Explains what follows a name when the name itself is the mistake: `Answer Relevance`, `avg(x)`, `warning x`. */
function refuseLooseName(cursor, start) {
    const name = cursor.textFrom(start);
    if (cursor.sees('(')) {
        const hint = (0,nearest/* nearest */.p)(name, ['column', 'no_regression']).map((near) => `did you mean ${(0,lexer/* quote */.hD)(near)}?`)[0];
        const help = hint ?? 'a statistic stands behind the name, as in `correctness.p10`';
        throw new lexer/* Misstep */.AI(start, `${(0,lexer/* quote */.hD)(name)} takes no parentheses; ${help}`);
    }
    if (cursor.peek().kind !== 'name')
        return;
    const hint = 'a name with a space in it is quoted';
    if ((0,nearest/* nearest */.p)(name, ['warn']).length > 0)
        throw new lexer/* Misstep */.AI(start, `did you mean \`warn\`? If not: ${hint}`);
    throw expected(cursor, 'a comparison such as `>=`', hint);
}
function parseLabel(cursor) {
    if (!cursor.takes('('))
        throw expected(cursor, '`(` and a label, as in `.rate(irrelevant)`');
    const label = takeName(cursor, 'a label').name;
    refuseSplitName(cursor);
    expectClosing(cursor);
    return label;
}
function parseRegressionTolerance(cursor) {
    if (!cursor.takes('('))
        return 0;
    const tolerance = parseTolerance(cursor, 'a tolerance such as 0.1');
    expectClosing(cursor);
    return tolerance;
}
/** A tolerance or margin: how much worse, in units of the score, still counts as no worse. */
function parseTolerance(cursor, what) {
    const token = cursor.peek();
    if (token.kind !== 'amount') {
        const direction = rule/* DIRECTIONS */.X.find((word) => isBare(token, word));
        throw expected(cursor, what, direction && `the margin comes first, as in ${(0,lexer/* quote */.hD)(`0, ${direction}`)}`);
    }
    const { value, unit } = token.amount;
    if (unit === 'duration')
        throw expected(cursor, what);
    if (value < 0) {
        const help = 'write the drop that is tolerated as 0 or more';
        throw new lexer/* Misstep */.AI(token.at, `${(0,lexer/* quote */.hD)(token.text)} is negative; ${help}`);
    }
    cursor.take();
    return value;
}
function readStatistic(word, vocabulary) {
    const statistic = rule/* STATISTICS */.gS.find((name) => name === word.name);
    if (statistic !== undefined)
        return statistic;
    if (/^p\d+$/iu.test(word.name))
        return { percentile: readPercentile(word) };
    throw unknown(word, vocabulary);
}
function readPercentile({ name, at }) {
    const percentile = Number(name.slice(1));
    const spelled = `p${String(percentile).padStart(2, '0')}`;
    if (percentile < 1 || percentile > 99) {
        const end = percentile < 1 ? 'the lowest value is `min`' : 'the highest value is `max`';
        throw new lexer/* Misstep */.AI(at, `percentiles go from p01 to p99; ${end}`);
    }
    if (name !== spelled) {
        throw new lexer/* Misstep */.AI(at, `percentiles have a small p and two digits; did you mean ${(0,lexer/* quote */.hD)(spelled)}?`);
    }
    return percentile;
}
function parseComparison(cursor) {
    const token = cursor.peek();
    if (token.kind !== 'comparison')
        throw expected(cursor, 'a comparison such as `>=`');
    cursor.take();
    return token.comparison;
}
function parseLimit(cursor, metric) {
    const token = cursor.peek();
    const scale = (0,rule/* scaleOf */._K)(metric);
    if (token.kind !== 'amount')
        throw expected(cursor, `a limit such as ${EXAMPLES[scale]}`);
    const problem = LIMIT_PROBLEMS[scale](token.amount);
    if (problem !== undefined)
        throw new lexer/* Misstep */.AI(token.at, `${(0,lexer/* quote */.hD)(token.text)} ${problem}`);
    cursor.take();
    // A plain number of seconds is a duration as well, and is shown as one.
    return scale === 'time' ? { ...token.amount, unit: 'duration' } : token.amount;
}
const EXAMPLES = {
    time: '15m or 1h30m',
    count: '3',
    share: '5% or 0.05',
    value: '0.85 or 5%',
};
const NOT_A_TIME = 'is a duration, which only `run.duration` is compared with; write a plain number';
const NOT_A_SHARE = 'is a percentage, but this is a count; the shares are `run.error_rate` and `.rate(label)`';
const NOT_A_RATE = 'is no rate; rates go from 0 to 1, or from 0% to 100%';
/** Why a limit makes no sense on a scale, to follow the limit as typed. */
const LIMIT_PROBLEMS = {
    time: ({ value, unit }) => {
        if (unit === 'percent')
            return 'is a percentage; compare `run.duration` with a duration such as 15m';
        return value < 0 ? 'is negative, which no duration is' : undefined;
    },
    count: ({ unit }) => {
        if (unit === 'duration')
            return NOT_A_TIME;
        return unit === 'percent' ? NOT_A_SHARE : undefined;
    },
    share: ({ value, unit }) => {
        if (unit === 'duration')
            return NOT_A_TIME;
        if (value >= 0 && value <= 1)
            return undefined;
        if (unit === 'percent' || value < 0 || value > 100)
            return NOT_A_RATE;
        return `means ${shortened(value * 100)} %; did you mean ${shortened(value)}%?`;
    },
    value: ({ unit }) => (unit === 'duration' ? NOT_A_TIME : undefined),
};
/** A number without the digits that only binary fractions bring in, as in 110.00000000000001. */
function shortened(value) {
    return String(Number(value.toPrecision(12)));
}
/** Turns a comparison around, for the same demand with its sides exchanged. */
const MIRRORED = {
    '>=': '<=',
    '<=': '>=',
    '>': '<',
    '<': '>',
    '==': '==',
    '!=': '!=',
};
/** The error for `0.85 <= correctness`. One way to write a rule is easier to read than two. */
function limitInFront(cursor) {
    const limit = cursor.take();
    const sign = cursor.peek();
    if (sign.kind !== 'comparison') {
        return new lexer/* Misstep */.AI(limit.at, `a rule starts with what is measured, not with ${(0,lexer/* quote */.hD)(limit.text)}`);
    }
    cursor.take();
    const measure = cursor.peek().at;
    const rest = cursor.takeRest();
    if (rest.length === 0 || rest.some(({ kind }) => kind === 'comparison')) {
        return new lexer/* Misstep */.AI(limit.at, 'the limit stands on the right, and there is one comparison in a rule');
    }
    const turned = `${cursor.textFrom(measure)} ${MIRRORED[sign.comparison]} ${limit.text}`;
    return new lexer/* Misstep */.AI(limit.at, `the limit stands on the right; write ${(0,lexer/* quote */.hD)(turned)}`);
}
function expectEnd(cursor, demand) {
    const token = cursor.peek();
    if (token.kind === 'end')
        return;
    if (demand.kind === 'no_regression')
        throw expected(cursor, 'nothing after `no_regression(…)`');
    if (token.kind === 'comparison')
        throw new lexer/* Misstep */.AI(token.at, 'a rule has one comparison; write two rules');
    throw expected(cursor, 'the end of the rule', hintAfterRule(token));
}
function hintAfterRule(token) {
    if (token.kind === 'mark' && token.mark === ',')
        return 'decimals are written with a point';
    const unit = isBare(token) && /^(?:h|m|s|ms)$/u.test(token.name);
    if (unit || token.kind === 'amount')
        return 'a duration is written without spaces';
    return 'write one rule per line';
}
function expectClosing(cursor) {
    if (!cursor.takes(')'))
        throw expected(cursor, '`)`');
}
/** Explains what follows a name in parentheses when the name should have been quoted. */
function refuseSplitName(cursor) {
    const { kind, text } = cursor.peek();
    const point = text.startsWith('.');
    if (!point && kind !== 'name')
        return;
    throw expected(cursor, '`)`', `a name with a ${point ? 'point' : 'space'} in it is quoted`);
}
function takeName(cursor, what) {
    const token = cursor.peek();
    if (token.kind !== 'name') {
        const digits = token.kind === 'amount' || token.kind === 'garble';
        throw expected(cursor, what, digits ? 'a name that starts with a digit is quoted' : undefined);
    }
    cursor.take();
    return token;
}
/** Takes a word of the language, which unlike a name is never quoted. */
function takeWord(cursor, what) {
    const token = cursor.peek();
    if (!isBare(token))
        throw expected(cursor, what);
    cursor.take();
    return token;
}
/** The error for a token that does not belong where it stands. */
function expected(cursor, what, hint) {
    const { at, kind, text } = cursor.peek();
    const found = kind === 'end' ? 'the end of the rule' : (0,lexer/* quote */.hD)(text);
    return new lexer/* Misstep */.AI(at, `expected ${what}, found ${found}${hint === undefined ? '' : `; ${hint}`}`);
}
/** The error for a word that the language does not have. */
function unknown(word, { what, known, hint }) {
    const near = (0,nearest/* nearest */.p)(word.name, known).map(lexer/* quote */.hD);
    const choices = `there are ${known.join(', ')}${hint === undefined ? '' : `; ${hint}`}`;
    const help = near.length > 0 ? `did you mean ${listed(near)}?` : choices;
    return new lexer/* Misstep */.AI(word.at, `unknown ${what} ${(0,lexer/* quote */.hD)(word.name)}; ${help}`);
}
function reserved(word) {
    return new lexer/* Misstep */.AI(word.at, `${(0,lexer/* quote */.hD)(word.text)} is a word of the rule language; ${reservedHint(word)}`);
}
function reservedHint(word) {
    return `an evaluator of that name is quoted: "${word.text}"`;
}
/** `a, b or c`. */
function listed(words) {
    return words.join(', ').replace(/, ([^,]*)$/u, ' or $1');
}

// EXTERNAL MODULE: ./src/problems.ts
var src_problems = __nccwpck_require__(62095);
;// CONCATENATED MODULE: ./src/settings/connection.ts
const DEFAULT_ROOT = 'https://api.arize.com';
const ARIZE_HOST = /^api\.(?:[a-z0-9-]+\.)?arize\.com$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const REGION = /^[a-z]+(?:-[a-z]+)+-\d+[a-z]$/;
/**
 * Decides host and key. An input beats every environment variable; only two of the same level contradict each other.
 * Problems are pushed, not thrown, so that all wrong inputs are reported together.
 */
function readConnection(values, environment, problems) {
    const apiKey = readKey(values['api-key'] ?? environment.ARIZE_API_KEY?.trim() ?? '', problems);
    const baseUrl = readRoot(values, environment, problems) ?? DEFAULT_ROOT;
    const { hostname, host } = new URL(baseUrl);
    return {
        apiKey,
        baseUrl,
        appUrl: ARIZE_HOST.test(host) ? `https://${host.replace(/^api\./, 'app.')}` : undefined,
        foreignHost: ARIZE_HOST.test(host) || LOOPBACK.test(hostname) ? undefined : host,
    };
}
function readKey(apiKey, problems) {
    if (apiKey === '') {
        problems.push({
            input: 'api-key',
            message: 'is missing. Store a key as a repository secret and pass it: `api-key: ${{ secrets.ARIZE_API_KEY }}`. Pull requests from forks and from Dependabot get no secrets.',
        });
    }
    else if (!/^[\x21-\x7e]+$/.test(apiKey)) {
        problems.push({
            input: 'api-key',
            message: 'has spaces, line breaks or characters that no key has. Copy the key again, without quotes or a line break in it.',
        });
    }
    return apiKey;
}
function readRoot(values, environment, problems) {
    const { region, 'base-url': given } = values;
    if (region !== undefined && given !== undefined) {
        problems.push({ input: 'region', message: 'and `base-url` exclude each other. Remove one of them.' });
        return undefined;
    }
    if (given !== undefined)
        return readBaseUrl({ text: given, name: 'base-url', fromInput: true }, problems);
    if (region !== undefined)
        return regionRoot(region);
    const envRegion = environment.ARIZE_REGION?.trim() ?? '';
    const envUrl = environment.ARIZE_BASE_URL?.trim() ?? '';
    if (envRegion !== '' && envUrl !== '') {
        problems.push({
            input: 'region',
            message: 'and `base-url` are both in the environment (ARIZE_REGION and ARIZE_BASE_URL). Unset one, or give one as an input.',
        });
        return undefined;
    }
    if (envUrl !== '')
        return readBaseUrl({ text: envUrl, name: 'ARIZE_BASE_URL', fromInput: false }, problems);
    if (envRegion !== '' && !REGION.test(envRegion)) {
        problems.push({ input: 'region', message: 'from ARIZE_REGION is not a region such as `eu-west-1a`.' });
        return undefined;
    }
    return envRegion === '' ? undefined : regionRoot(envRegion);
}
function regionRoot(region) {
    return `https://api.${region}.arize.com`;
}
/** An API root, or a pushed problem. What earlier steps can write (the environment) may only name Arize or this machine. */
function readBaseUrl(given, problems) {
    const source = given.fromInput ? '' : `from ${given.name} `;
    const fault = baseUrlFault(given);
    if (fault === undefined) {
        const { origin, pathname } = new URL(given.text);
        return `${origin}${pathname.replace(/\/+$/, '')}`;
    }
    problems.push({ input: 'base-url', message: `${source}${fault}` });
    return undefined;
}
/** What is wrong with an API root, if anything. */
function baseUrlFault(given) {
    if (!URL.canParse(given.text))
        return 'is not a URL. Give the API root, such as `https://api.eu-west-1a.arize.com`.';
    const url = new URL(given.text);
    const loopback = LOOPBACK.test(url.hostname);
    if (url.username !== '' || url.password !== '')
        return 'has a user or password in it. Give the plain API root.';
    if (url.search !== '' || url.hash !== '')
        return 'has a query or fragment. Give the plain API root.';
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        return 'must begin with `https:` (`http:` is for this machine only), since it receives the key.';
    }
    if (!given.fromInput && !loopback && !ARIZE_HOST.test(url.host)) {
        return `names the host ${url.hostname}. From the environment only Arize's own hosts and this machine are accepted, because an earlier step could have set it to steal the key. Set the input \`base-url\` instead.`;
    }
    if (url.pathname.replace(/\/+$/, '').endsWith('/v2'))
        return 'ends in `/v2`. Give the API root without it; the action adds it.';
    return undefined;
}

// EXTERNAL MODULE: ./src/settings/schema.ts + 1 modules
var settings_schema = __nccwpck_require__(50259);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __nccwpck_require__(94343);
// EXTERNAL MODULE: ./src/ax/schemas.ts
var ax_schemas = __nccwpck_require__(30837);
;// CONCATENATED MODULE: ./src/settings/textmap.ts

/**
 * Reads a YAML map whose values stay the strings that were typed: `build: 007` is "007", `on: yes` is "yes". YAML's
 * failsafe schema (YAML 1.2, section 10.1) does exactly this. Aliases and tags are refused. Problems are pushed.
 */
async function readTextMap(input, text, problems) {
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true });
    const [fault] = [...document.errors, ...document.warnings];
    const map = fault === undefined ? toPlain(() => document.toJS({ maxAliasCount: 0 })) : undefined;
    const parsed = textMap.safeParse(map);
    if (parsed.success)
        return parsed.data;
    const message = fault === undefined
        ? 'is not a YAML map of single texts. Write one `key: value` per line, without lists, maps, tags or aliases.'
        : `is not valid YAML: ${fault.message.split('\n')[0] ?? ''}`;
    problems.push({ input, message });
    return undefined;
}
const textMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/** Aliases make `toJS` throw when none are allowed, which then counts as "not a map". */
function toPlain(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/settings/values.ts
var values = __nccwpck_require__(535);
;// CONCATENATED MODULE: ./src/settings/filter.ts





const word = (words) => (0,values/* written */.Mp)((text, fail) => {
    const given = text.toUpperCase().replaceAll('-', '_');
    if (words.includes(given))
        return given;
    return fail(`is not one of ${words.map((each) => each.toLowerCase()).join(', ')}`);
});
const limit = (0,values/* written */.Mp)((text, fail) => /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail('is not a whole number from 1'));
const KEYS = {
    list: {
        project: schemas/* string */.YjP(),
        dataset: schemas/* string */.YjP(),
        type: word(ax_schemas/* TASK_TYPES */.ci),
        name: schemas/* string */.YjP(),
        limit,
    },
    'list-runs': {
        status: word(ax_schemas/* RUN_STATUSES */.LV),
        limit,
    },
};
/** Reads the YAML map of `filter`. Problems are pushed. */
async function readFilter(text, command, problems) {
    if (text === undefined || (command !== 'list' && command !== 'list-runs'))
        return {};
    const map = await readTextMap('filter', text, problems);
    const known = KEYS[command];
    const filter = {};
    for (const [key, value] of Object.entries(map ?? {})) {
        const parsed = Object.hasOwn(known, key) ? known[key]?.safeParse(value) : undefined;
        if (parsed?.success)
            filter[key] = parsed.data;
        else
            problems.push({ input: 'filter', message: filterFault(key, Object.keys(known), parsed?.error) });
    }
    return filter;
}
function filterFault(key, known, error) {
    if (error !== undefined)
        return `\`${key}\` ${error.issues[0]?.message ?? 'is wrong'}.`;
    const [close] = (0,nearest/* nearest */.p)(key, known);
    const hint = close === undefined
        ? `It takes ${known.map((each) => `\`${each}\``).join(', ')}.`
        : `Did you mean \`${close}\`?`;
    return `has no key \`${key}\` for this command. ${hint}`;
}

;// CONCATENATED MODULE: ./src/settings/subject.ts


/** Finds out what the command works on and checks that it was given. Problems are pushed. */
async function readSubject(values, doors, problems) {
    const definition = await readDefinition(values, doors.readFile, problems);
    const { command } = values;
    if (command !== undefined)
        checkSubject(command, values, problems);
    checkEphemeral(values, problems);
    return {
        task: values.task,
        definition,
        ifExists: values['if-exists'] ?? 'update',
        ephemeral: isEphemeral(values, doors.eventName),
        runId: values['run-id'],
        filter: await readFilter(values.filter, command, problems),
    };
}
async function readDefinition(values, readFile, problems) {
    const { 'task-definition': inline, 'task-file': file, command } = values;
    if (inline !== undefined && file !== undefined) {
        problems.push({ input: 'task-definition', message: 'and `task-file` exclude each other. Keep one.' });
        return undefined;
    }
    if (inline === undefined && file === undefined)
        return undefined;
    try {
        const { readTaskDefinition } = await Promise.all(/* import() */[__nccwpck_require__.e(723), __nccwpck_require__.e(851), __nccwpck_require__.e(999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92999));
        const mode = command === 'update' ? 'partial' : 'whole';
        return file === undefined
            ? await readTaskDefinition(inline ?? '', { input: 'task-definition' }, mode)
            : await readTaskDefinition(readFile('task-file', file), { input: 'task-file', file }, mode);
    }
    catch (error) {
        if (!(error instanceof src_problems/* InputError */.d))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
/** Says of each command what it cannot do without. */
function checkSubject(command, values, problems) {
    const problem = (input, message) => void problems.push({ input, message });
    const hasTask = values.task !== undefined;
    const hasDefinition = values['task-definition'] !== undefined || values['task-file'] !== undefined;
    switch (command) {
        case 'run':
            if (!hasTask && !hasDefinition) {
                problem('task', 'is missing. Give the name or ID of an existing task, or define one in `task-definition` or `task-file`.');
            }
            if (hasTask && hasDefinition)
                problem('task', 'and a task definition exclude each other. Keep one.');
            break;
        case 'create':
            if (!hasDefinition)
                problem('task-definition', 'is missing. Define the task here or in `task-file`.');
            break;
        case 'update':
            if (!hasDefinition)
                problem('task-definition', 'is missing. Give the fields to change here or in `task-file`.');
            break;
        case 'delete':
        case 'get':
        case 'list-runs':
            if (!hasTask)
                problem('task', `is missing. \`command: ${command}\` needs the name or ID of a task.`);
            break;
        case 'wait':
        case 'cancel':
        case 'get-run':
            if (values['run-id'] === undefined) {
                problem('run-id', `is missing. \`command: ${command}\` needs the ID of a run, such as the output \`run-id\` of an earlier step.`);
            }
            break;
        case 'list':
            break;
    }
}
/** A run that may outlive the step cannot have a task that does not. */
function mayOutlive(values) {
    return values.wait === false || values['on-timeout'] === 'leave' || values['on-cancel'] === 'leave';
}
function checkEphemeral(values, problems) {
    if (values.ephemeral !== 'true' || values.command !== 'run')
        return;
    const problem = (message) => void problems.push({ input: 'ephemeral', message });
    if (values.task !== undefined)
        problem('is for tasks that are defined in the step, not for an existing `task`.');
    if (mayOutlive(values)) {
        problem('cannot be `true` with `wait: false`, `on-timeout: leave` or `on-cancel: leave`: the task would be deleted under its run.');
    }
}
function isEphemeral(values, eventName = '') {
    const defined = values['task-definition'] !== undefined || values['task-file'] !== undefined;
    if (values.command !== 'run' || !defined || values.ephemeral === 'false')
        return false;
    const onProposal = eventName.startsWith('pull_request') || eventName === 'merge_group';
    return values.ephemeral === 'true' || (onProposal && !mayOutlive(values));
}

;// CONCATENATED MODULE: ./src/settings/parse.ts







/**
 * Turns the texts of the inputs into settings.
 * @throws {InputError} with every problem of every input, before any request
 */
async function parseSettings(raw, { environment, readFile }) {
    const problems = [];
    const values = parseValues(raw, problems);
    const connection = readConnection(values, environment, problems);
    const rules = readRules(values.gates, problems);
    const request = await readRequest(values, problems);
    const doors = { readFile, eventName: nonBlank(environment.GITHUB_EVENT_NAME) };
    const subject = await readSubject(values, doors, problems);
    checkTogether(values, problems);
    if (problems.length > 0)
        throw new src_problems/* InputError */.d(problems);
    // No problem was found, so every input has its value.
    const complete = values;
    // `wait` does not own the run.
    const afterwards = complete.command === 'wait' ? 'leave' : 'cancel';
    return {
        connection,
        space: complete.space ?? nonBlank(environment.ARIZE_SPACE) ?? nonBlank(environment.ARIZE_SPACE_ID),
        command: complete.command,
        subject,
        request,
        waiting: {
            wait: complete.wait,
            timeoutMs: complete.timeout,
            pollInterval: complete['poll-interval'],
            onTimeout: complete['on-timeout'] ?? afterwards,
            onCancel: complete['on-cancel'] ?? afterwards,
        },
        judging: {
            onNoData: complete['on-no-data'],
            maxErrorRate: complete['max-error-rate'],
            rules,
            baseline: complete.baseline ?? { kind: rules.some(rule/* needsBaseline */.ZQ) ? 'auto' : 'none' },
            onInconclusive: complete['on-inconclusive'],
        },
        telling: {
            summary: complete.summary,
            provenance: complete.provenance,
            comment: complete.comment,
            commentKey: complete['comment-key'] ?? '',
            githubToken: complete['github-token'] ?? '',
            resultsFile: complete['results-file'],
        },
        given: new Set(Object.keys(raw)),
        canonicalInputs: canonical(raw),
    };
}
function canonical(raw) {
    const shown = Object.entries(raw).filter(([name]) => !settings_schema/* SECRET_INPUTS */.pH.includes(name));
    return JSON.stringify(shown.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Reads each input by its own schema, so that one wrong input does not hide the next. */
function parseValues(raw, problems) {
    const values = {};
    for (const [name, schema] of Object.entries(settings_schema/* inputSchema */.is.shape)) {
        const parsed = schema.safeParse(raw[name]);
        if (parsed.success) {
            values[name] = parsed.data;
            continue;
        }
        const given = raw[name] === undefined || settings_schema/* UNSHOWN_INPUTS */.v1.includes(name) ? '' : `"${shorten(raw[name])}" `;
        problems.push({ input: name, message: `${given}${parsed.error.issues[0]?.message ?? 'is wrong'}.` });
    }
    return values;
}
function shorten(value) {
    const line = value.replace(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
function readRules(text, problems) {
    const parsed = parseRules(text ?? '');
    for (const { line, column, message, excerpt } of parsed.problems) {
        problems.push({ input: 'gates', message: `line ${line}, column ${column}: ${message}`, excerpt });
    }
    return parsed.rules;
}
async function readRequest(values, problems) {
    const metadata = values['tracing-metadata'];
    return {
        dataStartTime: values['data-start-time'],
        dataEndTime: values['data-end-time'],
        maxSpans: values['max-spans'],
        overrideEvaluations: values['override-evaluations'],
        experimentIds: values['experiment-ids'],
        experimentName: values['experiment-name'],
        datasetVersionId: values['dataset-version-id'],
        maxExamples: values['max-examples'],
        exampleIds: values['example-ids'],
        queryFilter: values['query-filter'],
        tracingMetadata: metadata === undefined ? undefined : await readTextMap('tracing-metadata', metadata, problems),
        evaluationTaskIds: values['evaluation-task-ids'],
    };
}
/** The rules between inputs that need no look at the task. */
function checkTogether(values, problems) {
    const problem = (input, message) => void problems.push({ input, message });
    if (values['max-examples'] !== undefined && values['example-ids'] !== undefined) {
        problem('max-examples', 'and `example-ids` exclude each other. Keep one; without both, all examples run.');
    }
    if (/["\\]/.test(values['experiment-name'] ?? '')) {
        problem('experiment-name', 'may contain neither `"` nor `\\`.');
    }
    const { 'data-start-time': start, 'data-end-time': end } = values;
    if (start !== undefined && end !== undefined && !mayPrecede(start, end)) {
        problem('data-start-time', 'must be before `data-end-time`.');
    }
    if (values.wait === false && values.gates !== undefined) {
        problem('gates', 'cannot be judged with `wait: false`. Remove one of the two.');
    }
}
/** Two instants of different kinds can only be compared at the moment of the trigger. */
function mayPrecede(start, end) {
    if ('at' in start && 'at' in end)
        return start.at < end.at;
    if ('agoMs' in start && 'agoMs' in end)
        return start.agoMs > end.agoMs;
    return true;
}
function nonBlank(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}


/***/ }),

/***/ 50259:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  pH: () => (/* binding */ SECRET_INPUTS),
  v1: () => (/* binding */ UNSHOWN_INPUTS),
  Nl: () => (/* binding */ commandOf),
  is: () => (/* binding */ inputSchema)
});

// UNUSED EXPORTS: COMMANDS, defaultOf

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __nccwpck_require__(94343);
// EXTERNAL MODULE: ./src/settings/values.ts
var values = __nccwpck_require__(535);
;// CONCATENATED MODULE: ./src/settings/baseline-choice.ts

/** `none`, `auto`, `branch:<name>`, or the name or ID of an experiment. */
const baselineChoice = (0,values/* written */.Mp)((text, fail) => {
    if (text === 'none' || text === 'auto')
        return { kind: text };
    if (!text.startsWith('branch:'))
        return { kind: 'experiment', nameOrId: text };
    const branch = text.slice('branch:'.length).trim();
    return branch === '' ? fail('names no branch; write it as `branch:main`') : { kind: 'branch', branch };
});

;// CONCATENATED MODULE: ./src/settings/schema.ts



/** What documents say that stands for an absent input. */
const shownDefaults = registries/* registry */.u5();
/** A schema with the text that stands in when the input is absent; documents show the same text. */
function or(schema, absent) {
    const complete = schemas/* prefault */.SdS(schema, absent);
    shownDefaults.add(complete, { default: absent });
    return complete;
}
const COMMANDS = [
    'run',
    'create',
    'update',
    'delete',
    'get',
    'list',
    'wait',
    'cancel',
    'get-run',
    'list-runs',
];
/** What happens to a run that the step no longer waits for. */
const leaving = (0,values/* oneOf */.yL)('cancel', 'leave');
/**
 * Every input of the action: how it is written and what stands for it when it is absent. `action.yml` describes the same
 * set for people, and a test compares the two.
 */
const inputSchema = schemas/* object */.Ikc({
    'api-key': schemas/* optional */.lqM(values/* text */.Qq),
    region: schemas/* optional */.lqM((0,values/* oneOf */.yL)('us-central-1a', 'us-east-1b', 'eu-west-1a', 'ca-central-1a')),
    'base-url': schemas/* optional */.lqM(values/* text */.Qq),
    space: schemas/* optional */.lqM(values/* text */.Qq),
    command: or((0,values/* oneOf */.yL)(...COMMANDS), 'run'),
    task: schemas/* optional */.lqM(values/* text */.Qq),
    'task-definition': schemas/* optional */.lqM(values/* text */.Qq),
    'task-file': schemas/* optional */.lqM(values/* text */.Qq),
    'if-exists': or((0,values/* oneOf */.yL)('update', 'reuse', 'fail'), 'update'),
    ephemeral: or((0,values/* oneOf */.yL)('auto', 'true', 'false'), 'auto'),
    'run-id': schemas/* optional */.lqM(values/* text */.Qq),
    filter: schemas/* optional */.lqM(values/* text */.Qq),
    'data-start-time': schemas/* optional */.lqM(values/* instant */.uR),
    'data-end-time': schemas/* optional */.lqM(values/* instant */.uR),
    'max-spans': schemas/* optional */.lqM(values/* wholeNumber */.rD),
    'override-evaluations': schemas/* optional */.lqM(values/* flag */.Jt),
    'experiment-ids': schemas/* optional */.lqM(values/* list */.p_),
    'experiment-name': schemas/* optional */.lqM(values/* text */.Qq),
    'dataset-version-id': schemas/* optional */.lqM(values/* text */.Qq),
    'max-examples': schemas/* optional */.lqM(values/* wholeNumber */.rD),
    'example-ids': schemas/* optional */.lqM(values/* list */.p_),
    'query-filter': schemas/* optional */.lqM(values/* text */.Qq),
    'tracing-metadata': schemas/* optional */.lqM(values/* text */.Qq),
    'evaluation-task-ids': schemas/* optional */.lqM(values/* list */.p_),
    wait: or(values/* flag */.Jt, 'true'),
    timeout: or(values/* duration */.p0, '60m'),
    'poll-interval': or(values/* pollInterval */.dq, 'auto'),
    // What stands for these depends on the command: `wait` does not own the run.
    'on-timeout': schemas/* optional */.lqM(leaving).register(shownDefaults, { default: 'cancel' }),
    'on-cancel': schemas/* optional */.lqM(leaving).register(shownDefaults, { default: 'cancel' }),
    'on-no-data': or((0,values/* oneOf */.yL)('fail', 'warn', 'pass'), 'fail'),
    'max-error-rate': or(values/* share */.uM, '10%'),
    gates: schemas/* optional */.lqM(values/* text */.Qq),
    // What stands for it depends on the rules.
    baseline: schemas/* optional */.lqM(baselineChoice),
    'on-inconclusive': or((0,values/* oneOf */.yL)('warn', 'fail'), 'warn'),
    summary: or(values/* flag */.Jt, 'true'),
    comment: or((0,values/* oneOf */.yL)('never', 'on-failure', 'always'), 'never'),
    'comment-key': schemas/* optional */.lqM(values/* text */.Qq),
    'github-token': schemas/* optional */.lqM(values/* text */.Qq),
    'results-file': schemas/* optional */.lqM(values/* text */.Qq),
    provenance: or(values/* flag */.Jt, 'true'),
});
/** Every input's name, in the order of `action.yml`. */
const INPUT_NAMES = Object.keys(inputSchema.shape);
/** Inputs whose value is never shown in a message: secrets, and definitions, which can hold headers of a provider. */
const UNSHOWN_INPUTS = ['api-key', 'github-token', 'task-definition'];
/** Inputs that are secrets, and differ from one attempt to the next. */
const SECRET_INPUTS = ['api-key', 'github-token'];
/** The text that stands for an absent input, as documents show it. */
function defaultOf(name) {
    return shownDefaults.get(inputSchema.shape[name])?.default;
}
/** The command that the inputs name; `run` when they name none, or none that exists. */
function commandOf(raw) {
    const parsed = inputSchema.shape.command.safeParse(raw.command);
    return parsed.success ? parsed.data : 'run';
}


/***/ }),

/***/ 78582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judges),
/* harmony export */   S: () => (/* binding */ unusedInputs)
/* harmony export */ });
/** Which commands use which inputs. What every command uses is not listed. */
const RUN = ['run'];
const AFTER_TRIGGER = ['run', 'wait'];
const USED_BY = {
    task: ['run', 'update', 'delete', 'get', 'list-runs'],
    'task-definition': ['run', 'create', 'update'],
    'task-file': ['run', 'create', 'update'],
    'if-exists': ['run', 'create'],
    ephemeral: RUN,
    'run-id': ['wait', 'cancel', 'get-run'],
    filter: ['list', 'list-runs'],
    'data-start-time': RUN,
    'data-end-time': RUN,
    'max-spans': RUN,
    'override-evaluations': RUN,
    'experiment-ids': RUN,
    'experiment-name': RUN,
    'dataset-version-id': RUN,
    'max-examples': RUN,
    'example-ids': RUN,
    'query-filter': RUN,
    'tracing-metadata': RUN,
    'evaluation-task-ids': AFTER_TRIGGER,
    wait: RUN,
    timeout: AFTER_TRIGGER,
    'poll-interval': AFTER_TRIGGER,
    'on-timeout': AFTER_TRIGGER,
    'on-cancel': AFTER_TRIGGER,
    'on-no-data': AFTER_TRIGGER,
    'max-error-rate': AFTER_TRIGGER,
    gates: AFTER_TRIGGER,
    comment: AFTER_TRIGGER,
    'comment-key': AFTER_TRIGGER,
    baseline: AFTER_TRIGGER,
    'on-inconclusive': AFTER_TRIGGER,
    provenance: RUN,
};
/** The given inputs that the command does not use; they deserve a warning, since somebody expects something of them. */
function unusedInputs(command, given) {
    return [...given].filter((input) => !(USED_BY[input]?.includes(command) ?? true));
}
/** Whether the command ends with a verdict. */
function judges(command) {
    return AFTER_TRIGGER.includes(command);
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dq: () => (/* binding */ pollInterval),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export durationMs */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);

/**
 * How single inputs are written. Each schema takes the trimmed text of an input and gives its value; messages say what
 * is allowed, and the caller puts the input's name and what was given in front.
 */
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const DURATION_PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
/** Milliseconds of a duration such as `90s`, `30m`, `1h30m`; a plain number is seconds. `undefined` when it is none. */
function durationMs(text) {
    const compact = text.replace(/\s+/g, '').toLowerCase();
    if (/^\d+(?:\.\d+)?$/.test(compact))
        return Number(compact) * 1_000;
    if (!DURATION.test(compact))
        return undefined;
    let total = 0;
    for (const [, number, unit] of compact.matchAll(DURATION_PART))
        total += Number(number) * (UNIT_MS[unit ?? ''] ?? 0);
    return total;
}
const LONGEST_MS = 30 * 86_400_000;
const DURATION_FORMS = 'a duration such as `90s`, `30m`, `2h` (a plain number is seconds)';
/**
 * The schema of a text that `read` understands.
 * @param read gives the value, or what `fail` gives it for a text that is none, with what is allowed
 */
function written(read) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((given, { issues }) => {
        const fail = (message) => {
            issues.push({ code: 'custom', message, input: given });
            return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
        };
        return read(given, fail);
    }));
}
/** A duration in milliseconds, from 10 ms to 30 days. */
const duration = written((text, fail) => {
    const ms = durationMs(text);
    if (ms === undefined || ms < 10 || ms > LONGEST_MS)
        return fail(`is not ${DURATION_FORMS}, at most 30 days`);
    return ms;
});
/** `auto`, or a duration in milliseconds. */
const pollInterval = written((text, fail) => {
    if (text.toLowerCase() === 'auto')
        return 'auto';
    const ms = durationMs(text);
    if (ms === undefined || ms < 10 || ms > LONGEST_MS)
        return fail(`is neither \`auto\` nor ${DURATION_FORMS}`);
    return ms;
});
/** `true` or `false`, in any case. */
const flag = written((text, fail) => {
    const word = text.toLowerCase();
    return word === 'true' || word === 'false' ? word === 'true' : fail('is neither `true` nor `false`');
});
/** One of some words, in any case. */
function oneOf(...words) {
    return written((text, fail) => {
        const found = words.find((word) => word === text.toLowerCase());
        return found ?? fail(`is not one of ${words.map((word) => `\`${word}\``).join(', ')}`);
    });
}
/** A whole number from 1. */
const wholeNumber = written((text, fail) => {
    const number = /^\d+$/.test(text) ? Number(text) : 0;
    return Number.isSafeInteger(number) && number >= 1 ? number : fail('is not a whole number from 1');
});
/** A share between 0 and 1, written as `10%` or `0.1`. */
const share = written((text, fail) => {
    const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text);
    const value = match === null ? NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1);
    if (Number.isNaN(value))
        return fail('is not a share such as `10%` or `0.1`');
    if (value > 1)
        return fail(`is more than everything; a share is \`0%\` to \`100%\`, or 0 to 1`);
    return value;
});
/** Names or IDs, one per line or separated by commas; order kept, repeats dropped. */
const list = written((text, fail) => {
    const items = text.split(/[\n\r,]+/).map((item) => item.trim());
    const given = [...new Set(items.filter((item) => item !== ''))];
    return given.length > 0 ? given : fail('has no entry; give one per line, or separated by commas');
});
const ZONED = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/;
const INSTANT_FORMS = 'an instant with its zone such as `2026-03-01T00:00:00Z`, or an offset back from now such as `-24h` or `-7d`';
/** ISO 8601 with a zone, or an offset such as `-24h`. A date without a zone would mean another hour on each runner. */
const instant = written((text, fail) => {
    if (text.toLowerCase() === 'now')
        return { agoMs: 0 };
    if (text.startsWith('-')) {
        const agoMs = /[a-z]$/i.test(text) ? durationMs(text.slice(1)) : undefined;
        return agoMs === undefined ? fail(`is not ${INSTANT_FORMS}`) : { agoMs };
    }
    const iso = text.replace(' ', 'T').toUpperCase();
    const at = new Date(iso);
    if (!ZONED.test(text) || Number.isNaN(at.getTime()) || !isRealDay(iso))
        return fail(`is not ${INSTANT_FORMS}`);
    return { at };
});
/** `Date` turns 30 February into 2 March; nobody meant that. */
function isRealDay(iso) {
    const day = iso.slice(0, 10);
    return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
/** Any text that is not blank. */
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 44890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 37428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath, prettifyError */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ parseAsync),
/* harmony export */   F0: () => (/* binding */ validateAsync),
/* harmony export */   GW: () => (/* binding */ _encodeAsync),
/* harmony export */   Mv: () => (/* binding */ _encode),
/* harmony export */   Od: () => (/* binding */ _safeParse),
/* harmony export */   R3: () => (/* binding */ _safeDecodeAsync),
/* harmony export */   Rb: () => (/* binding */ _parseAsync),
/* harmony export */   Tj: () => (/* binding */ _parse),
/* harmony export */   VS: () => (/* binding */ _safeDecode),
/* harmony export */   bp: () => (/* binding */ safeParseAsync),
/* harmony export */   e2: () => (/* binding */ _decode),
/* harmony export */   or: () => (/* binding */ _decodeAsync),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rh: () => (/* binding */ _safeEncode),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   v_: () => (/* binding */ _safeEncodeAsync),
/* harmony export */   wG: () => (/* binding */ _safeParseAsync),
/* harmony export */   xL: () => (/* binding */ safeParse)
/* harmony export */ });
/* unused harmony exports encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37428);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 29396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry),
/* harmony export */   u5: () => (/* binding */ registry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  Dq: () => (/* binding */ $ZodBase64),
  CQ: () => (/* binding */ $ZodBase64URL),
  BN: () => (/* binding */ $ZodBigInt),
  sF: () => (/* binding */ $ZodBoolean),
  CI: () => (/* binding */ $ZodCIDRv4),
  Cn: () => (/* binding */ $ZodCIDRv6),
  bl: () => (/* binding */ $ZodCUID),
  Zu: () => (/* binding */ $ZodCUID2),
  t$: () => (/* binding */ $ZodCatch),
  b0: () => (/* binding */ $ZodCustom),
  o5: () => (/* binding */ $ZodDate),
  rv: () => (/* binding */ $ZodDefault),
  P0: () => (/* binding */ $ZodDiscriminatedUnion),
  Oy: () => (/* binding */ $ZodE164),
  qG: () => (/* binding */ $ZodEmail),
  cG: () => (/* binding */ $ZodEmoji),
  VO: () => (/* binding */ $ZodEnum),
  RL: () => (/* binding */ $ZodExactOptional),
  Zc: () => (/* binding */ $ZodGUID),
  Lc: () => (/* binding */ $ZodIPv4),
  Zy: () => (/* binding */ $ZodIPv6),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  $N: () => (/* binding */ $ZodISODuration),
  Ax: () => (/* binding */ $ZodISOTime),
  LJ: () => (/* binding */ $ZodIntersection),
  h8: () => (/* binding */ $ZodJWT),
  GY: () => (/* binding */ $ZodKSUID),
  nu: () => (/* binding */ $ZodLiteral),
  Py: () => (/* binding */ $ZodNanoID),
  Um: () => (/* binding */ $ZodNever),
  N$: () => (/* binding */ $ZodNonOptional),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  L8: () => (/* binding */ $ZodObject),
  w: () => (/* binding */ $ZodObjectJIT),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  VF: () => (/* binding */ $ZodPrefault),
  Sb: () => (/* binding */ $ZodReadonly),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  G3: () => (/* binding */ $ZodTuple),
  W4: () => (/* binding */ $ZodType),
  g5: () => (/* binding */ $ZodULID),
  VY: () => (/* binding */ $ZodURL),
  Zn: () => (/* binding */ $ZodUUID),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown),
  TF: () => (/* binding */ $ZodXID),
  cq: () => (/* binding */ base64Charset),
  xE: () => (/* binding */ base64urlCharset),
  YK: () => (/* binding */ standardProps)
});

// UNUSED EXPORTS: $ZodAny, $ZodBigIntFormat, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodFile, $ZodFunction, $ZodIBAN, $ZodLazy, $ZodMAC, $ZodMap, $ZodNaN, $ZodNull, $ZodPreprocess, $ZodPromise, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodUndefined, $ZodVoid, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(44890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(23908);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 30252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ }),

/***/ 94343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   MfU: () => (/* binding */ _catch),
/* harmony export */   SdS: () => (/* binding */ prefault),
/* harmony export */   Whr: () => (/* binding */ int),
/* harmony export */   X$i: () => (/* binding */ extend),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cl6: () => (/* binding */ nullish),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   gMt: () => (/* binding */ discriminatedUnion),
/* harmony export */   k5n: () => (/* binding */ _enum),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports ZodMiniType, ZodMiniString, ZodMiniStringFormat, ZodMiniEmail, email, ZodMiniGUID, guid, ZodMiniUUID, uuid, uuidv4, uuidv6, uuidv7, ZodMiniURL, url, httpUrl, ZodMiniEmoji, emoji, ZodMiniNanoID, nanoid, ZodMiniCUID, cuid, ZodMiniCUID2, cuid2, ZodMiniULID, ulid, ZodMiniXID, xid, ZodMiniKSUID, ksuid, ZodMiniIPv4, ipv4, ZodMiniIPv6, ipv6, ZodMiniCIDRv4, cidrv4, ZodMiniCIDRv6, cidrv6, ZodMiniMAC, mac, ZodMiniBase64, base64, ZodMiniBase64URL, base64url, ZodMiniE164, e164, ZodMiniCreditCard, creditCard, ZodMiniIBAN, iban, ZodMiniJWT, jwt, ZodMiniCustomStringFormat, stringFormat, hostname, hex, currencyCode, hash, ZodMiniNumber, ZodMiniNumberFormat, float32, float64, int32, uint32, ZodMiniBoolean, ZodMiniBigInt, bigint, ZodMiniBigIntFormat, int64, uint64, ZodMiniSymbol, symbol, ZodMiniUndefined, undefined, ZodMiniNull, null, ZodMiniAny, any, ZodMiniUnknown, ZodMiniNever, never, ZodMiniVoid, void, ZodMiniDate, date, ZodMiniArray, keyof, ZodMiniObject, strictObject, safeExtend, merge, pick, omit, partial, exactPartial, required, catchall, ZodMiniUnion, union, ZodMiniXor, xor, ZodMiniDiscriminatedUnion, ZodMiniIntersection, intersection, ZodMiniTuple, tuple, ZodMiniRecord, partialRecord, looseRecord, ZodMiniMap, map, ZodMiniSet, set, ZodMiniEnum, nativeEnum, ZodMiniLiteral, ZodMiniFile, file, ZodMiniTransform, ZodMiniOptional, ZodMiniExactOptional, exactOptional, ZodMiniNullable, ZodMiniDefault, _default, ZodMiniPrefault, ZodMiniNonOptional, nonoptional, ZodMiniSuccess, success, ZodMiniCatch, ZodMiniNaN, nan, ZodMiniPipe, ZodMiniCodec, codec, invertCodec, ZodMiniReadonly, readonly, ZodMiniTemplateLiteral, templateLiteral, ZodMiniLazy, lazy, ZodMiniPromise, promise, ZodMiniCustom, check, custom, refine, superRefine, describe, meta, instanceof, stringbool, json, ZodMiniFunction, _function, function */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56985);
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54723);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(43759);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4196);




const ZodMiniType = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodType */ .W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .qh(this, "with", value);
    },
    parse(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAsync */ .EJ(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(this, data, params);
    },
    safeParseAsync(data, params) {
        return _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParseAsync */ .bp(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .clone */ .o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniString", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodString */ .$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._string */ .Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNumber", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNumber */ .vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._number */ .F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNumberFormat", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNumberFormat */ .I.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function int(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._int */ .LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniBoolean", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodBoolean */ .sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._boolean */ ._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniUnknown", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodUnknown */ .GP.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* ._unknown */ .em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNever", (inst, def) => {
    core.$ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function never(params) {
    return core._never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniArray", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodArray */ .$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniObject", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodObject */ .L8.init(inst, def);
    ZodMiniType.init(inst, def);
    _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .installLazyProp */ .X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .extend */ .X$(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnion", (inst, def) => {
    core.$ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...util.normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodDiscriminatedUnion */ .P0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniRecord", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRecord */ .h.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniEnum", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodEnum */ .VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniLiteral", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodLiteral */ .nu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeParams */ .A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniTransform", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodTransform */ .Wc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniOptional", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodOptional */ .ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniNullable", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodNullable */ .qc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniPrefault", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodPrefault */ .VF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .shallowClone */ .yG(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniCatch", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCatch */ .t$.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .constantCatch */ .SS(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniPipe", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodPipe */ ._m.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0;
const meta = _core_index_js__WEBPACK_IMPORTED_MODULE_4__/* .meta */ .mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(41730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
