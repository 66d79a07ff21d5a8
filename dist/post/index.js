import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = { 9539: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { N: () => openApi });
  var schemas2 = __nccwpck_require__2(4343);
  var clock = __nccwpck_require__2(9373);
  var retry = __nccwpck_require__2(9809);
  var errors = __nccwpck_require__2(5818);
  var ax_schemas = __nccwpck_require__2(837);
  ;
  const REQUEST_TIMEOUT_MS = 3e4;
  const PAGE_LIMIT = 100;
  function createAxClient(exchange, patience) {
    const read = (request, schema, call) => {
      const once = (within) => exchange({ method: "GET", ...request, ...bounds({ signal: patience?.signal, ...call }, within) }, schema);
      if (patience === void 0) return once();
      const deadline = (0, clock.d)(patience.clock, patience.budgetMs);
      return (0, retry.L)(() => once(deadline), { ...patience, deadline, again: transientFailure });
    };
    const write = (request, schema, call) => exchange({ ...request, ...bounds(call) }, schema);
    const page = (path, list) => {
      const schema = schemas2.RZV(() => (0, ax_schemas.vD)(list.key, list.item));
      return (query = {}, call) => read({ path, query: { limit: PAGE_LIMIT, ...query } }, schema, call);
    };
    return { ...taskEndpoints(read, write, page), organizations: page("/v2/organizations", { key: "organizations", item: ax_schemas.rL }), spaces: page("/v2/spaces", { key: "spaces", item: ax_schemas.og }), projects: page("/v2/projects", { key: "projects", item: ax_schemas.$b }), project: (id) => read({ path: `/v2/projects/${segment(id)}` }, ax_schemas.$b), datasets: page("/v2/datasets", { key: "datasets", item: ax_schemas.eS }), dataset: (id) => read({ path: `/v2/datasets/${segment(id)}` }, ax_schemas.eS), experiments: page("/v2/experiments", { key: "experiments", item: ax_schemas.Z2 }), experiment: (id) => read({ path: `/v2/experiments/${segment(id)}` }, ax_schemas.Z2), ...rowEndpoints(read, page), ...lookUps(read, page) };
  }
  function rowEndpoints(read, page) {
    const spans = schemas2.RZV(() => (0, ax_schemas.vD)("spans", ax_schemas.M1));
    return { experimentRuns: (id, query) => page(`/v2/experiments/${segment(id)}/runs`, { key: "experiment_runs", item: ax_schemas.M1 })(query), examples: (id, query) => page(`/v2/datasets/${segment(id)}/examples`, { key: "examples", item: ax_schemas.M1 })(query), spans: (body, query) => read({ path: "/v2/spans", method: "POST", body, query }, spans) };
  }
  function lookUps(read, page) {
    return { evaluators: page("/v2/evaluators", { key: "evaluators", item: ax_schemas.pW }), evaluator: (id, query) => read({ path: `/v2/evaluators/${segment(id)}`, query }, ax_schemas.X1), aiIntegrations: page("/v2/ai-integrations", { key: "ai_integrations", item: ax_schemas.GW }), integrations: page("/v2/integrations", { key: "integrations", item: ax_schemas.Im }), prompts: page("/v2/prompts", { key: "prompts", item: ax_schemas.a_ }), prompt: (id, query) => read({ path: `/v2/prompts/${segment(id)}`, query }, ax_schemas.eX), promptVersions: (id, query, call) => page(`/v2/prompts/${segment(id)}/versions`, { key: "prompt_versions", item: ax_schemas.Wl })(query, call) };
  }
  function taskEndpoints(read, write, page) {
    return { tasks: page("/v2/tasks", { key: "tasks", item: ax_schemas.v }), task: (id) => read({ path: `/v2/tasks/${segment(id)}` }, ax_schemas.v), createTask: (body, call) => write({ method: "POST", path: "/v2/tasks", body }, ax_schemas.v, call), updateTask: (id, patch, call) => write({ method: "PATCH", path: `/v2/tasks/${segment(id)}`, body: patch }, ax_schemas.v, call), deleteTask: (id, call) => write({ method: "DELETE", path: `/v2/tasks/${segment(id)}` }, ax_schemas.Pr, call), triggerTaskRun: (taskId, body, call) => write({ method: "POST", path: `/v2/tasks/${segment(taskId)}/trigger`, body }, ax_schemas.SJ, call), taskRuns: (taskId, query, call) => page(`/v2/tasks/${segment(taskId)}/runs`, { key: "task_runs", item: ax_schemas.SJ })(query, call), taskRun: (id, call) => read({ path: `/v2/task-runs/${segment(id)}` }, ax_schemas.SJ, call), cancelTaskRun: (id, call) => write({ method: "POST", path: `/v2/task-runs/${segment(id)}/cancel` }, ax_schemas.SJ, call) };
  }
  const MOST_PAGES = 2e3;
  async function* everyPage(page) {
    const seen = /* @__PURE__ */ new Set();
    let cursor;
    do {
      const { items, next } = await page({ cursor });
      yield* items;
      if (next !== void 0 && (seen.has(next) || seen.size >= MOST_PAGES)) {
        throw new Error("The API hands out page after page, so that a list would never end. Please report this to Arize.");
      }
      if (next !== void 0) seen.add(next);
      cursor = next;
    } while (cursor !== void 0);
  }
  function bounds(call = {}, within) {
    const wanted = call.timeoutMs ?? REQUEST_TIMEOUT_MS;
    return { timeoutMs: Math.min(wanted, within?.remaining() ?? wanted), signal: call.signal };
  }
  function transientFailure(error) {
    return error instanceof errors.OP && error.transient ? { failure: error, retryAfterMs: error.retryAfterMs } : void 0;
  }
  function segment(id) {
    return encodeURIComponent(id);
  }
  var en = __nccwpck_require__2(252);
  ;
  const WORDING = { error: (0, en.A)().localeError };
  function createExchange(transport, secrets) {
    return async (request, schema) => {
      const answer = await transport.send(request);
      const ref = { method: request.method, path: request.path, host: transport.host };
      const body = parseJson(answer.text, secrets);
      if (answer.status < 200 || answer.status > 299) {
        const problem = readProblem(answer, body, secrets);
        throw (0, errors.U6)({ request: ref, status: answer.status, problem, retryAfterMs: retryAfterMs(answer) });
      }
      if (body === void 0 && answer.text !== "") {
        throw new errors.Vl(ref, `HTTP ${answer.status} without JSON (${excerpt(secrets.redact(answer.text))})`);
      }
      const parsed = schema.safeParse(body, WORDING);
      if (!parsed.success) throw new errors.Vl(ref, describeIssues(parsed.error.issues));
      return parsed.data;
    };
  }
  function parseJson(text, secrets) {
    try {
      const value = JSON.parse(text);
      return secrets.mayBeIn(text) ? secrets.redactDeep(value) : value;
    } catch {
      return void 0;
    }
  }
  function readProblem(answer, body, secrets) {
    const parsed = ax_schemas.zs.safeParse(body);
    const fields = parsed.success ? parsed.data : {};
    const header = answer.header("x-request-id") ?? answer.header("x-trace-id");
    const fallback = parsed.success || answer.text === "" ? void 0 : excerpt(secrets.redact(answer.text));
    return { title: fields.title ?? fallback, detail: fields.detail, requestId: fields.request_id ?? (header === void 0 ? void 0 : secrets.redact(header)) };
  }
  function excerpt(text) {
    const words = text.slice(0, 2e3).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
    return words.length > 120 ? `${words.slice(0, 120)}…` : words;
  }
  function retryAfterMs(answer) {
    const value = answer.header("retry-after")?.trim();
    if (value === void 0 || value === "") return void 0;
    if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1e3;
    const wanted = Date.parse(value);
    const sent = Date.parse(answer.header("date") ?? "");
    return Number.isNaN(wanted) || Number.isNaN(sent) ? void 0 : Math.max(0, wanted - sent);
  }
  function describeIssues(issues) {
    const shown = issues.slice(0, 3).map((issue) => `${issue.path.map(String).join(".") || "body"}: ${issue.message}`);
    return shown.join("; ");
  }
  ;
  const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  ;
  const IDLE_MS = 4e3;
  function createConnections(root, proxyUrl) {
    const dropped = new AbortController();
    let way;
    let agents = [];
    const find = async () => {
      const found = await findWay(root.protocol, proxyUrl, dropped.signal);
      agents = Object.values(found.agents);
      return found;
    };
    return { open: async (kind, options) => {
      const { request, agents: agents2 } = await (way ??= find());
      if (dropped.signal.aborted) throw new Error("the connections are closed");
      return request({ ...options, ...serverOf(root), agent: agents2[kind] });
    }, drop: () => {
      dropped.abort();
      for (const agent of agents) agent.destroy();
    } };
  }
  async function findWay(protocol, proxyUrl, dropped) {
    const { request, Agent: DirectAgent } = protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 4708, 23)) : external_node_http_namespaceObject;
    const open = proxyUrl === void 0 ? (options) => new DirectAgent(options) : await tunnelsThrough(proxyUrl, dropped);
    return { request, agents: { kept: open({ keepAlive: true, timeout: IDLE_MS }), fresh: open({}) } };
  }
  async function tunnelsThrough(proxyUrl, dropped) {
    const { HttpsProxyAgent } = await __nccwpck_require__2.e(643).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5643));
    return (options) => {
      const agent = new HttpsProxyAgent(proxyUrl, { ...options, signal: dropped });
      return Object.assign(agent, { options: { ...agent.options, ...options } });
    };
  }
  function serverOf({ protocol, hostname, port }) {
    return { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? void 0 : port };
  }
  ;
  const CONNECT_TIMEOUT_MS = 1e4;
  const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
  function createTransport(options) {
    const root = new URL(options.baseUrl);
    const prefix = root.pathname.replace(/\/$/, "");
    const connections = createConnections(root, options.proxyUrl);
    const send = async (request) => {
      const { method, path, query, body, timeoutMs } = request;
      const ref = { method, path, host: root.host };
      const course = createCourse(timeoutMs, request.signal);
      const { signal } = course;
      try {
        signal.throwIfAborted();
        const text = body === void 0 ? void 0 : JSON.stringify(body);
        const sending = await connections.open(method === "GET" ? "kept" : "fresh", { method, path: `${prefix}${path}${queryString(query)}`, headers: headersFor(options, text), signal });
        watchConnection(sending, root.protocol, course);
        return await readAnswer(sending.end(text), signal);
      } catch (cause) {
        const reason = signal.aborted ? signal.reason : cause;
        throw course.begun() ? new errors.i5(ref, reason) : new errors.Jk(ref, reason);
      } finally {
        course.over();
      }
    };
    const close = () => {
      connections.drop();
      return Promise.resolve();
    };
    return { host: root.host, send, close };
  }
  function createCourse(timeoutMs, wish) {
    const controller = new AbortController();
    let begun = false;
    const fail = (reason) => {
      controller.abort(reason);
    };
    const failAfter = (ms, what) => setTimeout(() => {
      fail(new Error(what));
    }, ms);
    const patience = failAfter(Math.max(1, timeoutMs), `nothing within ${(timeoutMs / 1e3).toFixed(1)} s`);
    const connecting = failAfter(CONNECT_TIMEOUT_MS, `no connection within ${CONNECT_TIMEOUT_MS / 1e3} s`);
    const obey = () => {
      fail(wish?.reason);
    };
    if (wish?.aborted) obey();
    wish?.addEventListener("abort", obey);
    return { signal: controller.signal, begin: () => {
      begun = true;
      clearTimeout(connecting);
    }, begun: () => begun, fail, over: () => {
      clearTimeout(patience);
      clearTimeout(connecting);
      wish?.removeEventListener("abort", obey);
    } };
  }
  function watchConnection(sending, protocol, course) {
    const begin = () => {
      course.begin();
    };
    sending.once("socket", (socket) => {
      const ready = sending.reusedSocket || protocol !== "https:" && !socket.connecting;
      if (ready) begin();
      else socket.once(protocol === "https:" ? "secureConnect" : "connect", begin);
    });
    sending.once("proxyConnect", ({ statusCode = 0 }) => {
      if (statusCode !== 200) course.fail(new Error(`the proxy answered ${nameOf(statusCode)} to CONNECT`));
    });
  }
  function nameOf(status) {
    return `${status} ${external_node_http_namespaceObject.STATUS_CODES[status] ?? ""}`.trim();
  }
  async function readAnswer(sending, signal) {
    const answer = await new Promise((resolve, reject) => {
      sending.on("error", reject);
      sending.once("response", resolve);
      const giveUp = () => {
        reject(signal.reason);
      };
      if (signal.aborted) giveUp();
      signal.addEventListener("abort", giveUp);
    });
    const chunks = [];
    let bytes = 0;
    for await (const chunk of answer) {
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) throw new Error(`more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`);
      chunks.push(chunk);
    }
    const header = (name) => [answer.headers[name]].flat()[0];
    return { status: answer.statusCode ?? 0, header, text: new TextDecoder().decode(Buffer.concat(chunks, bytes)) };
  }
  function headersFor(options, body) {
    return { authorization: `Bearer ${options.apiKey}`, accept: "application/json, application/problem+json", "user-agent": options.userAgent, ...body === void 0 ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) } };
  }
  function queryString(query) {
    const given = new URLSearchParams();
    for (const [key, value] of Object.entries(query ?? {})) {
      if (value !== void 0) given.set(key, String(value));
    }
    return given.size === 0 ? "" : `?${given.toString()}`;
  }
  ;
  const USER_AGENT = "arize-ax-task-run-action";
  function openApi(connection, proxyUrl, secrets) {
    const { baseUrl, apiKey } = connection;
    const transport = createTransport({ baseUrl, apiKey, proxyUrl, userAgent: USER_AGENT });
    const exchange = createExchange(transport, secrets);
    return { ax: createAxClient(exchange), patient: (how) => createAxClient(exchange, how), close: () => transport.close() };
  }
}), 5818: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Jk: () => UnreachableError, OP: () => AxError2, U6: () => errorForStatus, Vl: () => ContractError, i5: () => NoAnswerError, m_: () => NotFoundError });
  class AxError2 extends Error {
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
    get transient() {
      return this.delivery !== "refused";
    }
  }
  class UnreachableError extends AxError2 {
    constructor(request, cause) {
      super({ request, cause, delivery: "undelivered", what: `cannot reach ${request.host} (${describeCause(cause)}).`, advice: "Check `base-url` or `region`, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY, certificates)." });
    }
  }
  class NoAnswerError extends AxError2 {
    constructor(request, cause) {
      super({ request, cause, delivery: "ambiguous", what: `${request.host} gave no complete answer (${describeCause(cause)}).`, advice: "This is a fault of the network or the service; try again later." });
    }
  }
  class ContractError extends AxError2 {
    constructor(request, what) {
      super({ request, delivery: "ambiguous", what: `the answer is not what the API promises: ${what}.`, advice: "Check that `base-url` points at the Arize AX API; if it does, please report this with the request above." });
    }
  }
  class StatusError extends AxError2 {
    status;
    problem;
    constructor(facts, delivery, advice) {
      const { title, detail, requestId } = facts.problem;
      const words = [title, detail].filter((word, at, all) => word !== void 0 && all.indexOf(word) === at);
      const about = words.length > 0 ? ` ${words.join(": ")}` : "";
      const id = requestId === void 0 ? "" : ` (request ID ${requestId})`;
      super({ request: facts.request, delivery, retryAfterMs: facts.retryAfterMs, what: `HTTP ${facts.status}${about}${id}${/[.!?]$/.test(about) && id === "" ? "" : "."}`, advice });
      this.status = facts.status;
      this.problem = facts.problem;
    }
  }
  class InvalidRequestError extends StatusError {
    constructor(facts) {
      super(facts, "refused", "The service refused a value; compare the inputs of this step with the detail above.");
    }
  }
  class AuthenticationError extends StatusError {
    constructor(facts) {
      super(facts, "refused", `Check that \`api-key\` is complete, not revoked, and belongs to the region behind ${facts.request.host} (\`region\` or \`base-url\`).`);
    }
  }
  class PermissionError extends StatusError {
    constructor(facts) {
      super(facts, "refused", `Give the key's user or service account the permission in this space, and check that the key belongs to the region behind ${facts.request.host}.`);
    }
  }
  class NotFoundError extends StatusError {
    constructor(facts) {
      super(facts, "refused", "It does not exist, or the key may not read it: check the ID, the region and the permissions of the key.");
    }
  }
  class ConflictError extends StatusError {
    constructor(facts) {
      super(facts, "refused", "Something of that name exists, or another change is under way.");
    }
  }
  class UnprocessableError extends StatusError {
    constructor(facts) {
      super(facts, "refused", "The service understood the request and refused it; see the detail above.");
    }
  }
  class RateLimitError extends StatusError {
    constructor(facts) {
      super(facts, "undelivered", "Too many requests with this key; run fewer steps at once or try again later.");
    }
  }
  class RedirectError extends StatusError {
    constructor(facts) {
      super(facts, "refused", "Redirects are not followed, so that the key stays with its host; set `base-url` to the API root itself.");
    }
  }
  class ServerError extends StatusError {
    constructor(facts) {
      const turnedAway = facts.status === 503 && facts.retryAfterMs !== void 0;
      super(facts, turnedAway ? "undelivered" : "ambiguous", "The service is in trouble; try again later.");
    }
  }
  class UnexpectedStatusError extends StatusError {
    constructor(facts) {
      super(facts, "refused", "Check that `base-url` points at the Arize AX API.");
    }
  }
  const BY_STATUS = { 400: InvalidRequestError, 401: AuthenticationError, 403: PermissionError, 404: NotFoundError, 408: ServerError, 409: ConflictError, 422: UnprocessableError, 429: RateLimitError };
  function errorForStatus(facts) {
    const { status } = facts;
    const kind = BY_STATUS[status];
    if (kind !== void 0) return new kind(facts);
    if (status >= 500) return new ServerError(facts);
    if (status >= 300 && status < 400) return new RedirectError(facts);
    return new UnexpectedStatusError(facts);
  }
  function describeCause(cause) {
    if (!(cause instanceof Error)) return String(cause);
    const inner = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    if (cause.message === "" || inner instanceof Error && cause.message === "fetch failed") return describeCause(inner);
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : void 0;
    return code === void 0 || cause.message.includes(code) ? cause.message : `${code}: ${cause.message}`;
  }
}), 837: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $b: () => projectSchema, GW: () => aiIntegrationSchema, Im: () => integrationSchema, LV: () => RUN_STATUSES, M1: () => rowSchema, Pr: () => nothingSchema, SJ: () => taskRunSchema, Wl: () => promptVersionSchema, X1: () => evaluatorWithVersionSchema, Z2: () => experimentSchema, a_: () => promptSchema, ci: () => TASK_TYPES, eS: () => datasetSchema, eX: () => promptWithVersionSchema, og: () => spaceSchema, pW: () => evaluatorSchema, rL: () => organizationSchema, v: () => taskSchema, vD: () => pageSchema, zs: () => problemSchema });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3759);
  const someText = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1));
  const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP());
  const upperCase = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((word) => word.trim().toUpperCase()));
  const TASK_TYPES = ["TEMPLATE_EVALUATION", "CODE_EVALUATION", "RUN_EXPERIMENT"];
  const taskEvaluatorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ evaluator_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), evaluator_name: maybeText, evaluator_version_id: maybeText, query_filter: maybeText, column_mappings: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())) }));
  const taskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ id: someText, name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n(TASK_TYPES)), project_id: maybeText, dataset_id: maybeText, experiment_ids: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())), last_run_at: maybeText, sampling_rate: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()), is_continuous: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()), query_filter: maybeText, evaluators: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(taskEvaluatorSchema)), run_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({})) }));
  const RUN_STATUSES = ["PENDING", "RUNNING", "COMPLETED", "FAILED", "CANCELLED"];
  const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0))), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((number) => number ?? 0));
  const taskRunSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ id: someText, task_id: someText, experiment_id: maybeText, status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((status) => status === "CANCELED" ? "CANCELLED" : status)), run_started_at: maybeText, run_finished_at: maybeText, data_start_time: maybeText, data_end_time: maybeText, num_successes: count, num_errors: count, num_skipped: count, created_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), failure_reason: maybeText }));
  const named = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id: someText, name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP() });
  const spaceSchema = named;
  const organizationSchema = named;
  const projectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__.X$i(named, { space_id: maybeText }));
  const datasetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__.X$i(named, { space_id: maybeText }));
  const experimentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__.X$i(named, { dataset_id: maybeText, created_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP() }));
  const evaluatorSchema = named;
  const aiIntegrationSchema = named;
  const integrationSchema = named;
  const promptSchema = named;
  const evaluatorWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__.X$i(named, { version: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ template_config: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ name: maybeText, direction: maybeText })), code_config: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(upperCase), name: maybeText, direction: maybeText })) }) }));
  const promptMessage = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ role: upperCase, content: maybeText, tool_call_id: maybeText, tool_calls: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id: maybeText, type: upperCase, function: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), arguments: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP() }) }))) }));
  const promptVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ id: someText, commit_hash: maybeText, messages: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(promptMessage), input_variable_format: upperCase, model: maybeText, invocation_params: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J())), provider_params: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J())), labels: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())) }));
  const promptWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__.X$i(named, { version: promptVersionSchema }));
  const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J();
  const nothingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(() => void 0));
  const pagination = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ next_cursor: maybeText, has_more: zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY() });
  function pageSchema(key, item) {
    const wire = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ pagination, [key]: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(item) });
    const read = (answer) => {
      const { pagination: position } = answer;
      return { items: answer[key], next: position.has_more ? position.next_cursor ?? void 0 : void 0 };
    };
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(wire, zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(read));
  }
  const problemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({ title: zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), void 0), detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), void 0), request_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), void 0) }));
}), 9373: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { d: () => startDeadline2, m: () => systemClock });
  const systemClock = { monotonic: () => performance.now(), now: () => /* @__PURE__ */ new Date(), sleep: (ms, signal) => new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.max(0, ms));
    signal?.addEventListener("abort", done);
  }) };
  function startDeadline2(clock, ms) {
    const end = clock.monotonic() + ms;
    const remaining = () => Math.max(0, end - clock.monotonic());
    return { remaining, passed: () => remaining() === 0 };
  }
}), 5151: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { fz: () => annotate, N4: () => endGroup, Pq: () => setSecret, Oh: () => startGroup });
  var external_os_ = __nccwpck_require__2(857);
  ;
  function utils_toCommandValue(input) {
    if (input === null || input === void 0) {
      return "";
    } else if (typeof input === "string" || input instanceof String) {
      return input;
    }
    return JSON.stringify(input);
  }
  function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
      return {};
    }
    return { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn };
  }
  ;
  function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function issue(name, message = "") {
    command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
    constructor(command, properties, message) {
      if (!command) {
        command = "missing.command";
      }
      this.command = command;
      this.properties = properties;
      this.message = message;
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += " ";
        let first = true;
        for (const key in this.properties) {
          if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) {
                first = false;
              } else {
                cmdStr += ",";
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
    return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
    return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  ;
  const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  ;
  const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  ;
  function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
      throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
      throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
  }
  function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
      throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
      throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
  }
  ;
  function setSecret(secret) {
    command_issueCommand("add-mask", {}, secret);
  }
  function setOutput(name, value) {
    writeNamed("OUTPUT", "set-output", [name, value]);
  }
  function saveState(name, value) {
    writeNamed("STATE", "save-state", [name, value]);
  }
  function annotate(level, message, title) {
    command_issueCommand(level, title === void 0 ? {} : { title }, message);
  }
  function startGroup(title) {
    command_issueCommand("group", {}, title);
  }
  function endGroup() {
    command_issueCommand("endgroup", {}, "");
  }
  function writeNamed(file, command, [name, value]) {
    if ((process.env[`GITHUB_${file}`] ?? "") === "") issueCommand(command, { name }, value);
    else issueFileCommand(file, prepareKeyValueMessage(name, value));
  }
}), 2333: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Fv: () => guardSecrets, Qo: () => readEnvironment, mm: () => readProxyUrl, fl: () => readRawInputs, KM: () => readSavedDuty, sL: () => readWorkspaceFile });
  ;
  const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  ;
  const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  ;
  function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === "https:";
    if (checkBypass(reqUrl)) {
      return void 0;
    }
    const proxyVar = (() => {
      if (usingSsl) {
        return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
      } else {
        return process.env["http_proxy"] || process.env["HTTP_PROXY"];
      }
    })();
    if (proxyVar) {
      try {
        return new DecodedURL(proxyVar);
      } catch (_a) {
        if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
      }
    } else {
      return void 0;
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
    const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
    if (!noProxy) {
      return false;
    }
    let reqPort;
    if (reqUrl.port) {
      reqPort = Number(reqUrl.port);
    } else if (reqUrl.protocol === "http:") {
      reqPort = 80;
    } else if (reqUrl.protocol === "https:") {
      reqPort = 443;
    }
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === "number") {
      upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
      if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
        return true;
      }
    }
    return false;
  }
  function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
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
  var toolkit = __nccwpck_require__2(5151);
  var schemas2 = __nccwpck_require__2(4343);
  var api = __nccwpck_require__2(3759);
  ;
  const sha = schemas2.YjP().check(api.Fk(/^[0-9a-f]{7,64}$/));
  const ref = schemas2.YjP().check(api.m9(1));
  const perhaps = (schema2) => schemas2.MfU(schemas2.lqM(schema2), void 0);
  const eventSchema = schemas2.Ikc({ pull_request: perhaps(schemas2.Ikc({ number: schemas2.Whr(), head: schemas2.Ikc({ sha }), base: schemas2.Ikc({ sha, ref: schemas2.lqM(ref) }) })), merge_group: perhaps(schemas2.Ikc({ head_sha: sha, base_sha: sha, base_ref: schemas2.lqM(ref) })), workflow_run: perhaps(schemas2.Ikc({ id: schemas2.aig(), event: schemas2.YjP(), head_sha: sha, head_branch: schemas2.cl6(ref), head_repository: schemas2.cl6(schemas2.Ikc({ full_name: schemas2.YjP() })), pull_requests: schemas2.cl6(schemas2.YOg(schemas2.Ikc({ number: schemas2.Whr(), base: schemas2.lqM(schemas2.Ikc({ ref })) }))) })), issue: perhaps(schemas2.Ikc({ number: schemas2.Whr(), pull_request: schemas2.lqM(schemas2._H3({})) })), repository: perhaps(schemas2.Ikc({ default_branch: schemas2.lqM(ref), full_name: schemas2.lqM(schemas2.YjP()) })) });
  function workflow_readWorkflow(environment, event) {
    const given = (name) => environment[name]?.trim() || void 0;
    const origin = readOrigin(event);
    const branch = given("GITHUB_REF_NAME");
    const onTag = given("GITHUB_REF_TYPE") === "tag";
    const repository = given("GITHUB_REPOSITORY");
    const runId = given("GITHUB_RUN_ID");
    const server = given("GITHUB_SERVER_URL") ?? "https://github.com";
    return { eventName: given("GITHUB_EVENT_NAME"), headSha: origin.headSha ?? given("GITHUB_SHA"), baseSha: origin.baseSha, ref: origin.ref ?? branch, pullRequest: origin.pullRequest, baselineRef: origin.baselineRef ?? (onTag ? origin.defaultBranch : branch), repository, workflow: given("GITHUB_WORKFLOW"), job: given("GITHUB_JOB"), step: given("GITHUB_ACTION"), runId, runAttempt: given("GITHUB_RUN_ATTEMPT"), runUrl: repository === void 0 || runId === void 0 ? void 0 : `${server}/${repository}/actions/runs/${runId}`, actor: given("GITHUB_ACTOR") };
  }
  function readOrigin(payload) {
    const parsed = eventSchema.safeParse(payload);
    if (!parsed.success) return {};
    const event = parsed.data;
    const { pull_request: pull, merge_group: group, workflow_run: after, issue } = event;
    const defaultBranch = event.repository?.default_branch;
    if (pull !== void 0) {
      const { number, head, base } = pull;
      return { headSha: head.sha, baseSha: base.sha, ...ofPull(number), baselineRef: base.ref ?? defaultBranch };
    }
    if (group !== void 0) {
      const baselineRef = group.base_ref?.replace(/^refs\/heads\//, "") ?? defaultBranch;
      return { headSha: group.head_sha, baseSha: group.base_sha, baselineRef };
    }
    if (after !== void 0) return { headSha: after.head_sha, defaultBranch, ...originOfEarlier(after, event) };
    if (issue?.pull_request !== void 0) return { ...ofPull(issue.number), baselineRef: defaultBranch };
    return { defaultBranch };
  }
  function ofPull(number) {
    return { ref: `pr-${number}`, pullRequest: number };
  }
  function originOfEarlier(after, { repository }) {
    const [pull] = after.pull_requests ?? [];
    if (pull !== void 0) return { ...ofPull(pull.number), baselineRef: pull.base?.ref ?? repository?.default_branch };
    const own = after.head_repository?.full_name === repository?.full_name;
    const proposal = after.event.startsWith("pull_request") || !own;
    if (proposal || !after.head_branch) {
      return { ref: `pr-of-run-${after.id}`, baselineRef: repository?.default_branch };
    }
    return { ref: after.head_branch, baselineRef: after.head_branch };
  }
  function provenanceOf(workflow) {
    const facts = { github_head_sha: workflow.headSha, github_base_sha: workflow.baseSha, github_ref: workflow.ref, github_pull_request: workflow.pullRequest?.toString(), github_repository: workflow.repository, github_workflow: workflow.workflow, github_run_url: workflow.runUrl, github_run_attempt: workflow.runAttempt, github_actor: workflow.actor };
    return Object.fromEntries(Object.entries(facts).filter((fact) => fact[1] !== void 0));
  }
  var problems = __nccwpck_require__2(2095);
  ;
  const REPLACEMENT = "***";
  function createSecrets(values) {
    const forms = [...new Set([...values].flatMap(formsOf))].sort((a, b) => b.length - a.length);
    const redact = (text) => forms.reduce((clean, form) => clean.includes(form) ? clean.replaceAll(form, REPLACEMENT) : clean, text);
    const redactDeep = (value) => {
      if (typeof value === "string") return redact(value);
      if (Array.isArray(value)) return value.map(redactDeep);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item)]));
    };
    return { redact, redactDeep, mayBeIn: createProbe(forms) };
  }
  function createProbe(forms) {
    if (forms.length === 0) return () => false;
    const written = [...new Set(forms.map((form) => JSON.stringify(form).slice(1, -1)))];
    const shortest = written.filter((form) => !written.some((other) => other !== form && form.includes(other)));
    const units = new Set(forms.flatMap((form) => form.split("")));
    const codes = Array.from(units, (unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
    const otherwise = new RegExp(`\\\\(?:${units.has("/") ? "/|" : ""}u(?:${codes.join("|")}))`, "iu");
    return (json) => shortest.some((form) => json.includes(form)) || otherwise.test(json);
  }
  function formsOf(value) {
    const lines = value.split(/[\r\n]+/);
    return [value, ...lines].flatMap((part) => {
      const secret = part.trim();
      if (secret === "") return [];
      return [part, secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret.replace(/[!-/:-@[-`{-~]/g, "\\$&"), secret.replace(/[_*]/g, "\\$&"), Buffer.from(secret).toString("base64")];
    });
  }
  var schema = __nccwpck_require__2(259);
  ;
  function readRawInputs() {
    const given = schema.Qh.map((name) => [name, getInput(name)]).filter(([, text]) => text !== "");
    return Object.fromEntries(given);
  }
  function getInput(name) {
    return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  }
  function guardSecrets() {
    const raw = [process.env["INPUT_API-KEY"], process.env.ARIZE_API_KEY];
    const keys = raw.flatMap((key) => [key?.trim() ?? "", key ?? ""]);
    const secrets = new Set([...keys, ...proxyPasswords()].filter((secret) => secret.trim() !== ""));
    for (const secret of secrets) (0, toolkit.Pq)(secret);
    return createSecrets([...secrets, getInput("github-token")]);
  }
  const PROXY_VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
  function proxyPasswords() {
    return PROXY_VARIABLES.flatMap((name) => {
      const value = process.env[name] ?? "";
      if (!URL.canParse(value)) return [];
      const { password } = new URL(value);
      return [password, decodeURIComponent(password)];
    });
  }
  function readEnvironment() {
    const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID, GITHUB_EVENT_NAME } = process.env;
    return { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID, GITHUB_EVENT_NAME };
  }
  const MAX_FILE_BYTES = 1024 * 1024;
  function readWorkspaceFile(input, path) {
    const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP = "" } = process.env;
    const refuse = (message) => new problems.d([{ input, message: `"${path}" ${message}` }]);
    const wanted = (0, external_node_path_namespaceObject.resolve)(GITHUB_WORKSPACE, path);
    const stats = (0, external_node_fs_namespaceObject.lstatSync)(wanted, { throwIfNoEntry: false });
    if (stats === void 0) throw refuse("does not exist. Paths start in the workspace; is there a checkout step before?");
    const roots = [GITHUB_WORKSPACE, RUNNER_TEMP].filter((root2) => root2 !== "" && (0, external_node_fs_namespaceObject.existsSync)(root2));
    const root = roots.map((each) => (0, external_node_path_namespaceObject.resolve)(each)).find((each) => isInside(wanted, each));
    if (root === void 0) throw refuse("lies outside of the workspace and the runner's temporary folder.");
    if ((0, external_node_fs_namespaceObject.realpathSync)(wanted) !== (0, external_node_path_namespaceObject.join)((0, external_node_fs_namespaceObject.realpathSync)(root), (0, external_node_path_namespaceObject.relative)(root, wanted))) {
      throw refuse("goes through a symbolic link. Give the path of the file itself.");
    }
    if (!stats.isFile()) throw refuse("is not a regular file.");
    if (stats.size > MAX_FILE_BYTES) throw refuse("is larger than 1 MiB.");
    return (0, external_node_fs_namespaceObject.readFileSync)(wanted, "utf8");
  }
  function isInside(path, root) {
    const way = (0, external_node_path_namespaceObject.relative)(root, path);
    return way !== "" && !way.startsWith("..") && !(0, external_node_path_namespaceObject.isAbsolute)(way);
  }
  function readProxyUrl(baseUrl) {
    return getProxyUrl(new URL(baseUrl))?.href;
  }
  function readGitHubApiUrl() {
    return process.env.GITHUB_API_URL ?? "https://api.github.com";
  }
  function readFolders() {
    const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP } = process.env;
    return { workspace: GITHUB_WORKSPACE, temp: RUNNER_TEMP };
  }
  function readContext() {
    return readWorkflow(process.env, readEvent(process.env.GITHUB_EVENT_PATH));
  }
  function readEvent(path) {
    if (path === void 0 || path === "") return void 0;
    try {
      return JSON.parse(readFileSync(path, "utf8"));
    } catch {
      return void 0;
    }
  }
  function readSavedDuty() {
    return process.env.STATE_duty ?? "";
  }
}), 4894: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Is: () => isSettled, Ji: () => readDuty });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4343);
  var _new_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2017);
  const markSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.gMt("by", [zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz("experiment"), name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), datasetId: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz("window"), start: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), end: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz("chained"), runId: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ by: zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz("nothing") })]);
  const pendingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ taskId: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), mark: markSchema, before: _new_runs_js__WEBPACK_IMPORTED_MODULE_0__.xj });
  const ownedTaskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), spaceId: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()) });
  const dutySchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ runs: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()), pending: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(pendingSchema), tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(ownedTaskSchema) });
  const NOTHING = { runs: [], pending: [], tasks: [] };
  function createDutyBook(save) {
    let duty = NOTHING;
    const change = (next) => {
      duty = next;
      save(writeDuty(duty));
    };
    const without = (pending) => duty.pending.filter((each) => each !== pending);
    return { expect: (pending) => {
      change({ ...duty, pending: [...duty.pending, pending] });
    }, forget: (pending) => {
      if (duty.pending.includes(pending)) change({ ...duty, pending: without(pending) });
    }, owe: (runId, pending) => {
      change({ ...duty, runs: [...duty.runs, runId], pending: without(pending) });
    }, release: (runId) => {
      if (duty.runs.includes(runId)) change({ ...duty, runs: duty.runs.filter((id) => id !== runId) });
    }, oweTask: (task) => {
      change({ ...duty, tasks: [...duty.tasks.filter(({ name }) => name !== task.name), task] });
    }, releaseTask: (gone) => {
      change({ ...duty, tasks: duty.tasks.filter(({ name }) => name !== gone) });
    }, current: () => duty };
  }
  function isSettled(duty) {
    return duty.runs.length === 0 && duty.pending.length === 0 && duty.tasks.length === 0;
  }
  function writeDuty(duty) {
    return isSettled(duty) ? "" : JSON.stringify(duty);
  }
  function readDuty(text) {
    try {
      return dutySchema.parse(JSON.parse(text));
    } catch {
      return NOTHING;
    }
  }
}), 8971: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { J: () => firstItems2 });
  const MOST_PAGES = 10;
  async function firstItems2(page, most) {
    let items = [];
    let cursor;
    for (let pages = 1; ; pages += 1) {
      const { items: more, next } = await page({ cursor });
      items = items.concat(more);
      if (next === void 0) return { items: items.slice(0, most), complete: items.length <= most };
      if (items.length >= most || pages >= MOST_PAGES) return { items: items.slice(0, most), complete: false };
      cursor = next;
    }
  }
}), 1861: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { P: () => cleanUpLeftovers });
  var errors = __nccwpck_require__2(5818);
  var src_clock = __nccwpck_require__2(9373);
  var retry = __nccwpck_require__2(9809);
  ;
  const TERMINAL = /* @__PURE__ */ new Set(["COMPLETED", "FAILED", "CANCELLED"]);
  const KNOWN = /* @__PURE__ */ new Set([...TERMINAL, "PENDING", "RUNNING"]);
  function hasEnded(run) {
    return TERMINAL.has(run.status);
  }
  function isKnownStatus(run) {
    return KNOWN.has(run.status);
  }
  ;
  const NOT_FOUND_GRACE_MS = 5e3;
  async function cancelRun(runId, options) {
    const { clock, random, budgetMs } = options;
    const started = clock.monotonic();
    const deadline = (0, src_clock.d)(clock, budgetMs);
    const attempt = createAttempt(runId, deadline, options);
    for (let tries = 1; ; tries += 1) {
      const result = await attempt();
      if (result.kind === "cancelled" || result.kind === "ended-before") return result;
      const error = result.kind === "failed" ? result.error : void 0;
      const tooEarly = error instanceof errors.m_ && clock.monotonic() - started < NOT_FOUND_GRACE_MS;
      const delayMs = (0, retry.j)(tries, random(), error?.retryAfterMs);
      const hopeless = error !== void 0 && !error.transient && !tooEarly;
      if (hopeless || delayMs >= deadline.remaining()) return result;
      await clock.sleep(delayMs);
    }
  }
  function createAttempt(runId, deadline, { ax, requestMs }) {
    let sent = false;
    let taken;
    const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) });
    const ended = (run) => ({ kind: run.status === "CANCELLED" && sent ? "cancelled" : "ended-before", run });
    return async () => {
      const before = await settle(ax.taskRun(runId, call()));
      if (before.run !== void 0 && hasEnded(before.run)) return ended(before.run);
      if (taken !== void 0) return { kind: "requested", run: before.run ?? taken };
      const cancel2 = await settle(ax.cancelTaskRun(runId, call()));
      if (cancel2.run !== void 0) {
        sent = true;
        taken = cancel2.run;
        return hasEnded(cancel2.run) ? ended(cancel2.run) : { kind: "requested", run: cancel2.run };
      }
      if (cancel2.error.delivery === "ambiguous") sent = true;
      if (cancel2.error.transient) return { kind: "failed", error: cancel2.error };
      const after = await settle(ax.taskRun(runId, call()));
      if (after.run !== void 0) {
        return hasEnded(after.run) ? ended(after.run) : { kind: "failed", error: cancel2.error };
      }
      return { kind: "failed", error: after.error.transient ? after.error : cancel2.error };
    };
  }
  async function settle(answer) {
    try {
      return { run: await answer };
    } catch (error) {
      if (error instanceof errors.OP) return { error };
      throw error;
    }
  }
  ;
  function tellCancel(runId, outcome, onEvent) {
    switch (outcome.kind) {
      case "failed":
        onEvent({ kind: "cancel-failed", runId, error: outcome.error });
        break;
      case "cancelled":
        onEvent({ kind: "cancelled", run: outcome.run });
        break;
      case "ended-before":
        onEvent({ kind: "ended-before-cancel", run: outcome.run });
        break;
      case "requested":
        break;
    }
  }
  var first_items = __nccwpck_require__2(8971);
  ;
  const VISIBLE_WITHIN_MS = 1e4;
  const READ = 300;
  async function removeTask(owned, options) {
    const { clock, random, budgetMs, onEvent } = options;
    const started = clock.monotonic();
    const deadline = (0, src_clock.d)(clock, budgetMs);
    for (let tries = 1; ; tries += 1) {
      const { removed, error } = await owned_task_settle(remove(owned, options));
      if (removed === true) {
        onEvent({ kind: "task-removed", name: owned.name });
        return true;
      }
      if (error === void 0 && clock.monotonic() - started >= VISIBLE_WITHIN_MS) return true;
      const delayMs = (0, retry.j)(tries, random(), error?.retryAfterMs);
      if (error?.transient === false || delayMs >= deadline.remaining()) {
        if (error !== void 0) onEvent({ kind: "task-left", name: owned.name, error });
        return false;
      }
      await clock.sleep(delayMs);
    }
  }
  async function owned_task_settle(removal) {
    try {
      return { removed: await removal };
    } catch (error) {
      if (error instanceof errors.OP) return { error };
      throw error;
    }
  }
  async function remove(owned, options) {
    const { ax, requestMs } = options;
    const id = owned.id ?? await findByName(owned, options);
    if (id === void 0) return false;
    try {
      await cancelActive(id, options);
      await ax.deleteTask(id, { timeoutMs: requestMs });
    } catch (error) {
      if (!(error instanceof errors.m_)) throw error;
    }
    return true;
  }
  async function findByName({ name, spaceId }, { ax, requestMs }) {
    const call = { timeoutMs: requestMs };
    const page = (cursor) => ax.tasks({ space_id: spaceId, name, ...cursor }, call);
    const { items } = await (0, first_items.J)(page, READ);
    return items.find((task) => task.name === name)?.id;
  }
  async function cancelActive(taskId, options) {
    const { ax, clock, random, requestMs, onEvent } = options;
    const { items } = await (0, first_items.J)((cursor) => ax.taskRuns(taskId, cursor, { timeoutMs: requestMs }), READ);
    const active = items.filter((run) => !hasEnded(run));
    await Promise.all(active.map((run) => {
      onEvent({ kind: "cancelling", runId: run.id, why: "leftover" });
      return cancelRun(run.id, { ax, clock, random, budgetMs: requestMs * 2, requestMs });
    }));
  }
  var new_runs = __nccwpck_require__2(2017);
  ;
  const REQUEST_MS = 1e4;
  const LAST_REQUEST_MS = 5e3;
  const LONGEST_PAUSE_MS = 5e3;
  const ALONE_MS = 5e3;
  const TOLERANCE_MS = 5e3;
  async function findChainedRun(place, options) {
    const { clock, random, interruption } = options;
    const deadline = startDeadline(clock, options.budgetMs);
    const watch = createWatch(clock);
    for (let looks = 1; ; looks += 1) {
      const last = deadline.passed();
      const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining());
      const look = await chained_settle(lookOnce(options.ax, place, { timeoutMs, signal: interruption }));
      const run = look.found === void 0 ? void 0 : watch.choose(look.found, last);
      if (run !== void 0) return { kind: "found", run };
      if (interruption.aborted) return { kind: "interrupted" };
      if (last || look.error?.transient === false) return watch.giveUp(look.error);
      const pauseMs = Math.min(backoffMs(looks, random()), LONGEST_PAUSE_MS);
      await clock.sleep(Math.min(Math.max(pauseMs, look.error?.retryAfterMs ?? 0), deadline.remaining()), interruption);
    }
  }
  async function chainedSighting(ax, place, call) {
    if (place.experimentRun.status !== "COMPLETED") return { kind: "nothing" };
    const { named, unnamed } = await lookOnce(ax, place, call);
    const [only, ...others] = unnamed;
    if (named !== void 0) return { kind: "ours", run: named };
    if (only === void 0) return { kind: "nothing" };
    return others.length === 0 ? { kind: "ours", run: only } : { kind: "unclear", candidates: unnamed };
  }
  async function lookOnce(ax, place, call) {
    const { experimentRun } = place;
    const fresh = await (0, new_runs.jA)(ax, place, call);
    const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at) - TOLERANCE_MS;
    const ours = experimentRun.experiment_id;
    return { named: fresh.find((run) => ours && run.experiment_id === ours), unnamed: fresh.filter((run) => !run.experiment_id && !(Date.parse(run.created_at) < since)) };
  }
  function createWatch(clock) {
    let seen = [];
    let alone;
    return { choose: ({ named, unnamed }, last) => {
      seen = unnamed;
      const [only, ...others] = unnamed;
      if (named !== void 0) return named;
      if (only === void 0 || others.length > 0) {
        alone = void 0;
        return void 0;
      }
      if (alone?.id !== only.id) alone = { id: only.id, since: clock.monotonic() };
      return last || clock.monotonic() - alone.since >= ALONE_MS ? only : void 0;
    }, giveUp: (error) => seen.length > 1 ? { kind: "several", runs: seen } : { kind: "none", error } };
  }
  async function chained_settle(look) {
    try {
      return { found: await look };
    } catch (error) {
      if (error instanceof AxError) return { error };
      throw error;
    }
  }
  ;
  const EXPERIMENTS_READ = 1e3;
  const ROUNDING_MS = 1e3;
  async function lookForRun(ax, pending, call) {
    const { mark } = pending;
    switch (mark.by) {
      case "experiment": {
        const [fresh, id] = await Promise.all([(0, new_runs.jA)(ax, pending, call), experimentByName(ax, mark, call)]);
        return sightExperiment(fresh, id);
      }
      case "window":
        return sightWindow(await (0, new_runs.jA)(ax, pending, call), mark);
      case "chained":
        return chainedSighting(ax, { ...pending, experimentRun: await ax.taskRun(mark.runId, call) }, call);
      case "nothing":
        return unclearIfAny(await (0, new_runs.jA)(ax, pending, call));
    }
  }
  function sightExperiment(fresh, experimentId) {
    const run = fresh.find((each) => experimentId !== void 0 && each.experiment_id === experimentId);
    if (run !== void 0) return { kind: "ours", run };
    const unnamed = fresh.filter((each) => !each.experiment_id);
    return experimentId === void 0 ? unclearIfAny(unnamed) : { kind: "unclear", candidates: unnamed };
  }
  function sightWindow(fresh, window) {
    const exact = fresh.filter((each) => distanceMs(each, window) === 0);
    const [run, ...others] = exact;
    if (run !== void 0 && others.length === 0) return { kind: "ours", run };
    return unclearIfAny(fresh.filter((each) => !(distanceMs(each, window) >= ROUNDING_MS)));
  }
  function distanceMs(run, window) {
    const apart = (theirs, ours) => Math.abs(Date.parse(theirs ?? "") - Date.parse(ours));
    return Math.max(apart(run.data_start_time, window.start), apart(run.data_end_time, window.end));
  }
  function unclearIfAny(candidates) {
    return candidates.length === 0 ? { kind: "nothing" } : { kind: "unclear", candidates };
  }
  async function experimentByName(ax, mark, call) {
    const filter = { dataset_id: mark.datasetId, name: mark.name };
    const page = (query) => ax.experiments({ ...filter, ...query }, call);
    const { items } = await (0, first_items.J)(page, EXPERIMENTS_READ);
    return items.find((experiment) => experiment.name === mark.name)?.id;
  }
  ;
  const search_REQUEST_MS = 1e4;
  const search_LAST_REQUEST_MS = 5e3;
  const search_LONGEST_PAUSE_MS = 5e3;
  async function searchForRun(pending, options) {
    const { clock, random, interruption } = options;
    const deadline = (0, src_clock.d)(clock, options.budgetMs);
    const sightings = createSightings();
    for (let looks = 1; ; looks += 1) {
      const last = deadline.passed();
      const timeoutMs = last ? search_LAST_REQUEST_MS : Math.min(search_REQUEST_MS, deadline.remaining());
      const error = await sightings.add(lookForRun(options.ax, pending, { timeoutMs, signal: interruption }));
      const sighting = sightings.conclusion();
      const refused = error !== void 0 && !error.transient;
      if (sighting.kind === "ours" || last || refused || interruption?.aborted) return sighting;
      const pauseMs = Math.min((0, retry.j)(looks, random()), search_LONGEST_PAUSE_MS);
      await clock.sleep(Math.min(Math.max(pauseMs, error?.retryAfterMs ?? 0), deadline.remaining()), interruption);
    }
  }
  function createSightings() {
    let sighting = { kind: "unclear", candidates: [] };
    return { conclusion: () => sighting, add: async (look) => {
      try {
        sighting = await look;
        return void 0;
      } catch (error) {
        if (!(error instanceof errors.OP)) throw error;
        if (sighting.kind === "nothing") sighting = { kind: "unclear", candidates: [] };
        return error;
      }
    } };
  }
  ;
  const CANCEL_BUDGET = { budgetMs: 3e4, requestMs: 1e4 };
  const SEARCH_MS = 2e4;
  const READ_MS = 1e4;
  async function cleanUpLeftovers(duty, options) {
    await Promise.all(duty.runs.map((runId) => cancel(runId, options)));
    await Promise.all(duty.pending.map((pending) => settlePending(pending, options)));
    await Promise.all(duty.tasks.map((task) => removeTask(task, { ...options, ...CANCEL_BUDGET })));
  }
  async function cancel(runId, options) {
    const { ax, clock, random, onEvent } = options;
    onEvent({ kind: "cancelling", runId, why: "leftover" });
    const outcome = await cancelRun(runId, { ax, clock, random, ...CANCEL_BUDGET });
    tellCancel(runId, outcome, onEvent);
  }
  async function settlePending(pending, options) {
    const { ax, clock, random, onEvent } = options;
    if (await wasNeverSetOff(pending, options)) return;
    const budgetMs = pending.mark.by === "nothing" ? 0 : SEARCH_MS;
    const sighting = await searchForRun(pending, { ax, clock, random, budgetMs });
    if (sighting.kind === "ours") {
      if (!hasEnded(sighting.run)) await cancel(sighting.run.id, options);
    } else if (sighting.kind === "unclear") {
      const candidates = sighting.candidates.map((run) => run.id);
      onEvent({ kind: "leftover-unknown", taskId: pending.taskId, candidates });
    }
  }
  async function wasNeverSetOff({ mark }, { ax }) {
    if (mark.by !== "chained") return false;
    try {
      const experimentRun = await ax.taskRun(mark.runId, { timeoutMs: READ_MS });
      return hasEnded(experimentRun) && experimentRun.status !== "COMPLETED";
    } catch (error) {
      if (error instanceof errors.OP) return false;
      throw error;
    }
  }
}), 2017: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { jA: () => newRuns, xj: () => runsBeforeSchema });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4343);
  var _first_items_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8971);
  const runsBeforeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({ ids: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), oldest: zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()) });
  const REMEMBERED = 100;
  const READ = 300;
  async function rememberRuns(ax, taskId, call) {
    const { items, complete } = await firstItems((query) => ax.taskRuns(taskId, query, call), REMEMBERED);
    const before = { ids: items.map((run) => run.id), oldest: complete ? null : items.at(-1)?.created_at ?? null };
    return { before, runs: items };
  }
  async function newRuns(ax, { taskId, before }, call) {
    const { items } = await (0, _first_items_js__WEBPACK_IMPORTED_MODULE_1__.J)((query) => ax.taskRuns(taskId, query, call), READ);
    const known = new Set(before.ids);
    const floor = Date.parse(before.oldest ?? "");
    return items.filter((run) => !known.has(run.id) && !(Date.parse(run.created_at) <= floor));
  }
}), 7909: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { p: () => nearest });
  const SUGGESTIONS = 3;
  function nearest(word, known) {
    const typed = folded(word);
    return Array.from(new Set(known), (name) => ({ name, ...closeness(typed, folded(name)) })).filter(({ edits, allowed }) => edits <= allowed).sort((a, b) => a.edits - b.edits).slice(0, SUGGESTIONS).map(({ name }) => name);
  }
  function folded(word) {
    return Array.from(word.normalize("NFC").toLowerCase());
  }
  function closeness(a, b) {
    const allowed = Math.floor(Math.max(a.length, b.length) / 3);
    const tooFar = Math.abs(a.length - b.length) > allowed;
    return { edits: tooFar ? Infinity : editDistance(a, b), allowed };
  }
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
}), 6661: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
  __nccwpck_require__2.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      var _ax_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9539);
      var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9373);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(2333);
      var _lifecycle_duty_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(4894);
      var _lifecycle_leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(1861);
      var _report_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(7969);
      var _report_publish_log_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(7500);
      var _settings_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(2136);
      const random = () => Math.random();
      const duty = (0, _lifecycle_duty_js__WEBPACK_IMPORTED_MODULE_3__.Ji)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.KM)());
      if (!(0, _lifecycle_duty_js__WEBPACK_IMPORTED_MODULE_3__.Is)(duty)) await payDuty(duty);
      async function payDuty(owed) {
        const secrets = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fv)();
        const log = (0, _report_publish_log_js__WEBPACK_IMPORTED_MODULE_5__.N)(secrets);
        try {
          const { connection } = await (0, _settings_parse_js__WEBPACK_IMPORTED_MODULE_6__.P)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.fl)(), { environment: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qo)(), readFile: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.sL });
          const api = (0, _ax_connect_js__WEBPACK_IMPORTED_MODULE_0__.N)(connection, (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.mm)(connection.baseUrl), secrets);
          await (0, _lifecycle_leftovers_js__WEBPACK_IMPORTED_MODULE_4__.P)(owed, { ax: api.ax, clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__.m, random, onEvent: (event) => {
            log.print((0, _report_progress_js__WEBPACK_IMPORTED_MODULE_7__.gN)(event));
          } });
          await api.close();
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          const runs = owed.runs.length > 0 ? ` Runs: ${owed.runs.join(", ")}.` : "";
          log.print({ level: "warning", text: `Cleaning up failed; look at the task in Arize AX.${runs} ${message}` });
        }
      }
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}), 2095: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { d: () => InputError });
  class InputError extends Error {
    problems;
    constructor(problems) {
      super(describeProblems(problems));
      this.name = "InputError";
      this.problems = problems;
    }
  }
  function describeInputProblem({ input, message }) {
    return `\`${input}\`: ${message}`;
  }
  function describeProblems(problems) {
    const [first = "", ...others] = problems.map(describeInputProblem);
    return others.length === 0 ? first : `${problems.length} inputs are wrong. ${[first, ...others].join(" · ")}`;
  }
}), 7969: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { gN: () => describeEvent });
  ;
  function formatDuration(ms) {
    if (ms < 1e3) return `${Math.round(ms)}ms`;
    const tenths = Math.round(ms / 100) / 10;
    if (tenths < 60) return `${tenths}s`;
    const seconds = Math.round(ms / 1e3);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return `${minutes}m ${String(seconds % 60).padStart(2, "0")}s`;
    return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, "0")}m`;
  }
  ;
  const FEWEST_SHARE = 0.05;
  const COARSE_MS = 5e3;
  function describeProgress({ run, elapsedMs }, size) {
    const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    const done = successes + errors + skipped;
    const facts = [...howFar(done, size), ...timeLeft(run, { done, size, elapsedMs }), ...errors > 0 ? [`${errors} with errors`] : [], ...skipped > 0 ? [`${skipped} skipped`] : []];
    const told = facts.length === 0 ? "" : `: ${facts.join(", ")}`;
    return `${run.status.toLowerCase()} after ${formatDuration(elapsedMs)}${told}`;
  }
  function howFar(done, size) {
    if (size === void 0 || size === 0 || done > size) return done === 0 ? [] : [`${done} done`];
    return [`${done} of ${size} items (${Math.floor(100 * done / size)}%)`];
  }
  function timeLeft(run, { done, size = 0, elapsedMs }) {
    if (run.status !== "RUNNING" || done >= size || done < size * FEWEST_SHARE || done === 0) return [];
    const leftMs = elapsedMs * (size - done) / done;
    return [`about ${formatDuration(Math.max(COARSE_MS, Math.round(leftMs / COARSE_MS) * COARSE_MS))} left`];
  }
  ;
  function describeEvent(event, sizeOf = () => void 0) {
    const info = (text) => ({ level: "info", text });
    const warning = (text) => ({ level: "warning", text });
    switch (event.kind) {
      case "task":
        return info(`Task "${event.task.name}" (${event.task.type.toLowerCase()}, ${event.task.id}).`);
      case "deed":
        return info(event.deed);
      case "scores-unread":
        return warning(`The scores could not be read. ${event.error.message}`);
      case "task-removed":
        return info(`The ephemeral task "${event.name}" is deleted.`);
      case "task-left":
        return warning(`The ephemeral task "${event.name}" could not be deleted. ${event.error.message}`);
      case "trigger-retry":
        return info(`The trigger was not delivered; next try in ${formatDuration(event.delayMs)}. ${event.error.message}`);
      case "trigger-doubt":
        return warning(`The answer to the trigger was lost. Looking for the run instead of starting a second one. ${event.error.message}`);
      case "triggered":
        return info(`${event.adopted ? "Found our run" : "Started run"} ${event.run.id} (${event.run.status.toLowerCase()}).`);
      case "status":
        return info(describeProgress(event, sizeOf(event.run)));
      case "heartbeat":
        return info(`still ${describeProgress(event, sizeOf(event.run))}`);
      case "quiet": {
        const seen = describeProgress({ run: event.run, elapsedMs: event.seenMs }, sizeOf(event.run));
        return info(`waiting for ${formatDuration(event.elapsedMs)}; last seen ${seen}`);
      }
      case "unknown-status":
        return warning(`The run has a status that this version does not know: ${event.run.status}. It is taken as not ended.`);
      case "outage":
        return warning(`The run cannot be read at the moment; trying again until the timeout. ${event.error.message}`);
      case "outage-over":
        return info(`The run can be read again, after ${event.failures} failed tries in ${formatDuration(event.lastedMs)}.`);
      case "cancelling":
        return info(`Cancelling run ${event.runId} (${event.why}).`);
      case "cancelled":
        return info(`Run ${event.run.id} is cancelled.`);
      case "ended-before-cancel":
        return info(`Run ${event.run.id} had already ended (${event.run.status.toLowerCase()}).`);
      case "cancel-failed":
        return warning(`Run ${event.runId} could not be cancelled. ${event.error.message}`);
      case "leftover-unknown":
        return warning(`A run of the task ${event.taskId} may have been started and cannot be told from others; look at the task in Arize AX. ${event.candidates.join(", ")}`);
    }
  }
  function describeUnused(command, inputs) {
    const named = inputs.map((input) => `\`${input}\``).join(", ");
    return `\`command: ${command}\` does not use ${named}. Remove what is not needed.`;
  }
  function describeEnd({ facts, judgement, green }) {
    if (judgement !== void 0) return `Verdict: ${judgement.verdict}. ${judgement.reason}`;
    if (facts.problem !== void 0) return facts.problem.message;
    return facts.deed ?? (green ? "The run was triggered; this step does not wait for it." : "The step failed.");
  }
}), 7500: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { N: () => openLog });
  var toolkit = __nccwpck_require__2(5151);
  ;
  const INVISIBLE = /(?![\t\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
  const ZERO_WIDTH_SPACE = "​";
  function disarm(text) {
    return text.replace(/\r\n?/g, "\n").toWellFormed().replace(INVISIBLE, "�").replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
  }
  function oneLine(text, max = 500) {
    return cut(disarm(text).replace(/\s+/g, " ").trim(), max);
  }
  function cut(text, max) {
    if (text.length <= max) return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  ;
  const LONGEST_LINE = 2e3;
  function openLog(secrets) {
    const clean = (text) => oneLine(secrets.redact(text), LONGEST_LINE);
    return { print: ({ level, text }) => {
      if (level === "info") write(clean(text));
      else (0, toolkit.fz)(level, clean(text));
    }, printGroup: ({ title, lines }) => {
      (0, toolkit.Oh)(clean(title));
      for (const line of lines) write(clean(line));
      (0, toolkit.N4)();
    } };
  }
  function write(line) {
    process.stdout.write(`${line}
`);
  }
}), 9809: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { L: () => withRetries, j: () => backoffMs2 });
  const FIRST_DELAY_MS = 250;
  const LONGEST_DELAY_MS = 15e3;
  function backoffMs2(failures, random, retryAfterMs = 0) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10));
    return retryAfterMs + ceiling * (0.5 + random / 2);
  }
  async function withRetries(attempt, policy) {
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        const retry = policy.again(error);
        if (retry === void 0 || policy.signal?.aborted) throw error;
        const delayMs = backoffMs2(failures, policy.random(), retry.retryAfterMs);
        if (delayMs >= policy.deadline.remaining()) throw error;
        policy.onRetry?.(retry.failure, delayMs);
        await policy.clock.sleep(delayMs, policy.signal);
        if (policy.signal?.aborted) throw error;
      }
    }
  }
}), 2136: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { P: () => parseSettings });
  var nearest = __nccwpck_require__2(7909);
  ;
  class Misstep extends Error {
    at;
    constructor(at, message) {
      super(message);
      this.at = at;
    }
  }
  class Cursor {
    #line;
    #next;
    #end = 0;
    constructor(line) {
      this.#line = line;
    }
    peek() {
      return this.#next ??= readToken(this.#line, this.#end);
    }
    take() {
      const token = this.peek();
      this.#end = token.at + token.text.length;
      this.#next = void 0;
      return token;
    }
    sees(mark) {
      const token = this.peek();
      return token.kind === "mark" && token.mark === mark;
    }
    takes(mark) {
      const seen = this.sees(mark);
      if (seen) this.take();
      return seen;
    }
    takeRest() {
      const rest = [];
      while (this.peek().kind !== "end") rest.push(this.take());
      return rest;
    }
    textFrom(start) {
      return this.#line.slice(start, this.#end);
    }
  }
  const BLANKS = /\s*/uy;
  const BARE_NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/uy;
  const QUOTED_NAME = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/suy;
  const AMOUNT = /[+-]?\.?\d(?:[\p{L}\p{M}\p{Nd}_.]|(?<=[eE])[+-](?=\d))*(?:\s*%)?/uy;
  const COMPARISON = /[<>=!≤≥≠]+/uy;
  const MARK = /[.,()]/uy;
  function readToken(line, from) {
    const at = from + (match(BLANKS, line, from)?.length ?? 0);
    const first = line.charAt(at);
    if (first === "" || first === "#") return { at: from, text: "", kind: "end" };
    if (first === '"' || first === "'") return readQuotedName(line, at);
    const name = match(BARE_NAME, line, at);
    if (name !== void 0) return { at, text: name, kind: "name", name, quoted: false };
    const amount = match(AMOUNT, line, at);
    if (amount !== void 0) return readAmount(amount, at);
    const sign = match(COMPARISON, line, at);
    if (sign !== void 0) return { at, text: sign, kind: "comparison", comparison: readComparison(sign, at) };
    const mark = match(MARK, line, at);
    if (mark !== void 0) return { at, text: mark, kind: "mark", mark };
    throw unexpected(line, at);
  }
  function match(pattern, line, at) {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
  }
  function readQuotedName(line, at) {
    const text = match(QUOTED_NAME, line, at);
    if (text === void 0) throw new Misstep(at, `this quote is never closed; add another ${line.charAt(at)}`);
    if (text.length === 2) throw new Misstep(at, "there is no name between the quotes");
    const name = text.slice(1, -1).replace(/\\(.)/gsu, (pair, escaped, offset) => {
      if (`"'\\`.includes(escaped)) return escaped;
      throw new Misstep(at + 1 + offset, `${quote(pair)} is no escape; a backslash stands before a quote or another backslash`);
    });
    return { at, text, kind: "name", name, quoted: true };
  }
  const NUMBER = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)(?:\s*(%))?$/u;
  function readAmount(text, at) {
    const [, digits, percent] = NUMBER.exec(text) ?? [];
    const value = digits === void 0 ? readSeconds(text) : Number(digits) / (percent ? 100 : 1);
    if (value === void 0) return { at, text, kind: "garble" };
    if (!Number.isFinite(value)) throw new Misstep(at, `${quote(text)} is too large a number`);
    const unit = digits === void 0 ? "duration" : percent ? "percent" : "number";
    return { at, text, kind: "amount", amount: { value: value + 0, unit } };
  }
  const DURATION = ["h", "m(?!s)", "s", "ms"].map((unit) => `(?:(\\d+(?:\\.\\d+)?|\\.\\d+)${unit})?`);
  const DURATION_PARTS = new RegExp(`^${DURATION.join("")}$`, "u");
  function readSeconds(text) {
    const parts = DURATION_PARTS.exec(text);
    if (parts === null) return void 0;
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts.slice(1).map((part) => Number(part || 0));
    return hours * 3600 + minutes * 60 + seconds + milliseconds / 1e3;
  }
  const COMPARISONS = /* @__PURE__ */ new Map([[">=", ">="], ["<=", "<="], [">", ">"], ["<", "<"], ["==", "=="], ["!=", "!="], ["≥", ">="], ["≤", "<="], ["≠", "!="]]);
  const FOREIGN_COMPARISONS = /* @__PURE__ */ new Map([["=", "=="], ["===", "=="], ["=>", ">="], ["=<", "<="], ["<>", "!="], ["!", "!="], ["!==", "!="]]);
  function readComparison(sign, at) {
    const comparison = COMPARISONS.get(sign);
    if (comparison !== void 0) return comparison;
    const meant = FOREIGN_COMPARISONS.get(sign);
    const help = meant === void 0 ? "use one of >= <= > < == !=" : `did you mean ${quote(meant)}?`;
    throw new Misstep(at, `${quote(sign)} is not a comparison; ${help}`);
  }
  const REMEDIES = [["“”„«»‘’‚`", "quote names with straight quotes"], ["−–—‐‑", "write a minus as a plain hyphen"], ["-", "a rule needs no bullet, and a name that starts with a hyphen is quoted"], ["%", "a percent sign follows a number, as in 5%"], ["&|;", "write one rule per line"]];
  function unexpected(line, at) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const remedy = REMEDIES.find(([characters]) => characters.includes(character))?.[1];
    const help = remedy ?? "a name with anything but letters, digits, _ and - is quoted";
    return new Misstep(at, `unexpected ${describe(character)}; ${help}`);
  }
  function describe(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 32 && code < 127) return quote(character);
    return `${quote(character)} (U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
  }
  const QUOTE_LENGTH = 60;
  function quote(text) {
    const characters = Array.from(printable(text));
    const cut = characters.length > QUOTE_LENGTH;
    return `\`${cut ? `${characters.slice(0, QUOTE_LENGTH).join("")}…` : characters.join("")}\``;
  }
  function printable(text) {
    return text.replaceAll("	", " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "�");
  }
  ;
  const DIRECTIONS = ["higher", "lower"];
  const STATISTICS = ["mean", "median", "min", "max", "stddev", "count", "missing"];
  const RUN_QUANTITIES = ["errors", "error_rate", "successes", "skipped", "duration"];
  function isPairedRule(rule) {
    if (rule.kind === "no_regression") return true;
    return rule.metric.of === "score" && rule.metric.measure === "regressions";
  }
  function needsBaseline(rule) {
    if (rule.kind === "no_regression") return true;
    return rule.metric.of === "score" && (rule.metric.measure === "delta" || rule.metric.measure === "regressions");
  }
  function readsScores(rule) {
    return rule.kind === "no_regression" || rule.metric.of !== "run";
  }
  function scaleOf(metric) {
    if (metric.of === "run") {
      if (metric.quantity === "duration") return "time";
      return metric.quantity === "error_rate" ? "share" : "count";
    }
    if (metric.of === "score" && metric.measure === "rate") return "share";
    if (metric.of === "score" && metric.measure === "delta") return "value";
    if (metric.of === "score" && metric.measure === "regressions") return "count";
    return metric.statistic === "count" || metric.statistic === "missing" ? "count" : "value";
  }
  ;
  const RESERVED = ["warn", "run", "column", "no_regression"];
  const RUN_WORDS = { what: "quantity of a run", known: RUN_QUANTITIES };
  const COLUMN_WORDS = { what: "statistic of a column", known: [...STATISTICS, "p01…p99"] };
  const SCORE_WORDS = { what: "statistic", known: [...STATISTICS, "p01…p99", "rate", "delta", "regressions"], hint: "a name with a point in it is quoted" };
  function parseRules(text) {
    const parsed = { rules: [], problems: [] };
    const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
    lines.forEach((source, index) => {
      try {
        const rule = parseLine(source, index + 1);
        if (rule !== void 0) parsed.rules.push(rule);
      } catch (error) {
        if (!(error instanceof Misstep)) throw error;
        parsed.problems.push({ line: index + 1, ...located(error, source) });
      }
    });
    return parsed;
  }
  function located(misstep, source) {
    const before = Array.from(source.slice(0, misstep.at)).length;
    const excerpt = `${printable(source)}
${" ".repeat(before)}^`;
    return { column: before + 1, message: misstep.message, excerpt };
  }
  function parseLine(source, line) {
    const cursor = new Cursor(source);
    if (cursor.peek().kind === "end") return void 0;
    const advisory = parseWarn(cursor);
    const start = cursor.peek().at;
    const demand = parseDemand(cursor);
    expectEnd(cursor, demand);
    return { text: cursor.textFrom(start), line, advisory, ...demand };
  }
  function isBare(token, word2) {
    return token.kind === "name" && !token.quoted && (word2 === void 0 || token.name === word2);
  }
  function parseWarn(cursor) {
    if (!isBare(cursor.peek(), "warn")) return false;
    const warn = cursor.take();
    const { kind } = cursor.peek();
    if (kind === "mark" || kind === "comparison") throw reserved(warn);
    if (kind === "end") throw expected(cursor, "a rule after `warn`");
    return true;
  }
  function parseDemand(cursor) {
    if (cursor.peek().kind === "amount") throw limitInFront(cursor);
    if (isBare(cursor.peek(), "no_regression")) return parseNoRegression(cursor);
    const metric = parseMetric(cursor);
    const comparison = parseComparison(cursor);
    const limit2 = parseLimit(cursor, metric);
    return { kind: "threshold", metric, comparison, limit: limit2 };
  }
  function parseNoRegression(cursor) {
    const word2 = cursor.take();
    if (!cursor.takes("(")) throw expected(cursor, "`(` and the name of an evaluator", reservedHint(word2));
    const score = parseEvaluator(cursor);
    refuseSplitName(cursor);
    const margin = cursor.takes(",") ? parseTolerance(cursor, "a margin such as 0.02") : 0;
    const direction = cursor.takes(",") ? parseDirection(cursor) : void 0;
    expectClosing(cursor);
    return { kind: "no_regression", score, margin, direction };
  }
  function parseDirection(cursor) {
    const token = cursor.peek();
    const direction = DIRECTIONS.find((word2) => isBare(token, word2));
    if (direction === void 0) {
      const hint = token.kind === "amount" ? "decimals are written with a point" : void 0;
      throw expected(cursor, "`higher` or `lower` (which way the score gets better)", hint);
    }
    cursor.take();
    return direction;
  }
  function parseMetric(cursor) {
    if (isBare(cursor.peek(), "run")) return { of: "run", quantity: parseRunQuantity(cursor) };
    if (isBare(cursor.peek(), "column")) return parseColumn(cursor);
    return parseScore(cursor);
  }
  function parseRunQuantity(cursor) {
    const run = cursor.take();
    if (!cursor.takes(".")) throw expected(cursor, `a point and ${listed(RUN_QUANTITIES)}`, reservedHint(run));
    const word2 = takeWord(cursor, listed(RUN_QUANTITIES));
    const quantity = RUN_QUANTITIES.find((known) => known === word2.name);
    if (quantity === void 0) throw unknown(word2, RUN_WORDS);
    return quantity;
  }
  function parseColumn(cursor) {
    const word2 = cursor.take();
    if (!cursor.takes("(")) throw expected(cursor, "`(` and the name of a column", reservedHint(word2));
    const column = takeName(cursor, "the name of a column").name;
    refuseSplitName(cursor);
    expectClosing(cursor);
    if (!cursor.takes(".")) return { of: "column", column, statistic: "mean" };
    const statistic = takeWord(cursor, "a statistic such as `mean` or `p95`");
    return { of: "column", column, statistic: readStatistic(statistic, COLUMN_WORDS) };
  }
  function parseScore(cursor) {
    const { at } = cursor.peek();
    const score = parseEvaluator(cursor);
    refuseLooseName(cursor, at);
    if (!cursor.takes(".")) return { of: "score", score, measure: "statistic", statistic: "mean" };
    const word2 = takeWord(cursor, "a measure such as `mean`, `p10` or `delta`");
    switch (word2.name) {
      case "rate":
        return { of: "score", score, measure: "rate", label: parseLabel(cursor) };
      case "delta":
        return { of: "score", score, measure: "delta" };
      case "regressions":
        return { of: "score", score, measure: "regressions", tolerance: parseRegressionTolerance(cursor) };
      default:
        return { of: "score", score, measure: "statistic", statistic: readStatistic(word2, SCORE_WORDS) };
    }
  }
  function parseEvaluator(cursor) {
    const token = takeName(cursor, "the name of an evaluator");
    if (!token.quoted && RESERVED.includes(token.name)) throw reserved(token);
    return token.name;
  }
  function refuseLooseName(cursor, start) {
    const name = cursor.textFrom(start);
    if (cursor.sees("(")) {
      const hint2 = (0, nearest.p)(name, ["column", "no_regression"]).map((near) => `did you mean ${quote(near)}?`)[0];
      const help = hint2 ?? "a statistic stands behind the name, as in `correctness.p10`";
      throw new Misstep(start, `${quote(name)} takes no parentheses; ${help}`);
    }
    if (cursor.peek().kind !== "name") return;
    const hint = "a name with a space in it is quoted";
    if ((0, nearest.p)(name, ["warn"]).length > 0) throw new Misstep(start, `did you mean \`warn\`? If not: ${hint}`);
    throw expected(cursor, "a comparison such as `>=`", hint);
  }
  function parseLabel(cursor) {
    if (!cursor.takes("(")) throw expected(cursor, "`(` and a label, as in `.rate(irrelevant)`");
    const label = takeName(cursor, "a label").name;
    refuseSplitName(cursor);
    expectClosing(cursor);
    return label;
  }
  function parseRegressionTolerance(cursor) {
    if (!cursor.takes("(")) return 0;
    const tolerance = parseTolerance(cursor, "a tolerance such as 0.1");
    expectClosing(cursor);
    return tolerance;
  }
  function parseTolerance(cursor, what) {
    const token = cursor.peek();
    if (token.kind !== "amount") {
      const direction = DIRECTIONS.find((word2) => isBare(token, word2));
      throw expected(cursor, what, direction && `the margin comes first, as in ${quote(`0, ${direction}`)}`);
    }
    const { value, unit } = token.amount;
    if (unit === "duration") throw expected(cursor, what);
    if (value < 0) {
      const help = "write the drop that is tolerated as 0 or more";
      throw new Misstep(token.at, `${quote(token.text)} is negative; ${help}`);
    }
    cursor.take();
    return value;
  }
  function readStatistic(word2, vocabulary) {
    const statistic = STATISTICS.find((name) => name === word2.name);
    if (statistic !== void 0) return statistic;
    if (/^p\d+$/iu.test(word2.name)) return { percentile: readPercentile(word2) };
    throw unknown(word2, vocabulary);
  }
  function readPercentile({ name, at }) {
    const percentile = Number(name.slice(1));
    const spelled = `p${String(percentile).padStart(2, "0")}`;
    if (percentile < 1 || percentile > 99) {
      const end = percentile < 1 ? "the lowest value is `min`" : "the highest value is `max`";
      throw new Misstep(at, `percentiles go from p01 to p99; ${end}`);
    }
    if (name !== spelled) {
      throw new Misstep(at, `percentiles have a small p and two digits; did you mean ${quote(spelled)}?`);
    }
    return percentile;
  }
  function parseComparison(cursor) {
    const token = cursor.peek();
    if (token.kind !== "comparison") throw expected(cursor, "a comparison such as `>=`");
    cursor.take();
    return token.comparison;
  }
  function parseLimit(cursor, metric) {
    const token = cursor.peek();
    const scale = scaleOf(metric);
    if (token.kind !== "amount") throw expected(cursor, `a limit such as ${EXAMPLES[scale]}`);
    const problem = LIMIT_PROBLEMS[scale](token.amount);
    if (problem !== void 0) throw new Misstep(token.at, `${quote(token.text)} ${problem}`);
    cursor.take();
    return scale === "time" ? { ...token.amount, unit: "duration" } : token.amount;
  }
  const EXAMPLES = { time: "15m or 1h30m", count: "3", share: "5% or 0.05", value: "0.85 or 5%" };
  const NOT_A_TIME = "is a duration, which only `run.duration` is compared with; write a plain number";
  const NOT_A_SHARE = "is a percentage, but this is a count; the shares are `run.error_rate` and `.rate(label)`";
  const NOT_A_RATE = "is no rate; rates go from 0 to 1, or from 0% to 100%";
  const LIMIT_PROBLEMS = { time: ({ value, unit }) => {
    if (unit === "percent") return "is a percentage; compare `run.duration` with a duration such as 15m";
    return value < 0 ? "is negative, which no duration is" : void 0;
  }, count: ({ unit }) => {
    if (unit === "duration") return NOT_A_TIME;
    return unit === "percent" ? NOT_A_SHARE : void 0;
  }, share: ({ value, unit }) => {
    if (unit === "duration") return NOT_A_TIME;
    if (value >= 0 && value <= 1) return void 0;
    if (unit === "percent" || value < 0 || value > 100) return NOT_A_RATE;
    return `means ${shortened(value * 100)} %; did you mean ${shortened(value)}%?`;
  }, value: ({ unit }) => unit === "duration" ? NOT_A_TIME : void 0 };
  function shortened(value) {
    return String(Number(value.toPrecision(12)));
  }
  const MIRRORED = { ">=": "<=", "<=": ">=", ">": "<", "<": ">", "==": "==", "!=": "!=" };
  function limitInFront(cursor) {
    const limit2 = cursor.take();
    const sign = cursor.peek();
    if (sign.kind !== "comparison") {
      return new Misstep(limit2.at, `a rule starts with what is measured, not with ${quote(limit2.text)}`);
    }
    cursor.take();
    const measure = cursor.peek().at;
    const rest = cursor.takeRest();
    if (rest.length === 0 || rest.some(({ kind }) => kind === "comparison")) {
      return new Misstep(limit2.at, "the limit stands on the right, and there is one comparison in a rule");
    }
    const turned = `${cursor.textFrom(measure)} ${MIRRORED[sign.comparison]} ${limit2.text}`;
    return new Misstep(limit2.at, `the limit stands on the right; write ${quote(turned)}`);
  }
  function expectEnd(cursor, demand) {
    const token = cursor.peek();
    if (token.kind === "end") return;
    if (demand.kind === "no_regression") throw expected(cursor, "nothing after `no_regression(…)`");
    if (token.kind === "comparison") throw new Misstep(token.at, "a rule has one comparison; write two rules");
    throw expected(cursor, "the end of the rule", hintAfterRule(token));
  }
  function hintAfterRule(token) {
    if (token.kind === "mark" && token.mark === ",") return "decimals are written with a point";
    const unit = isBare(token) && /^(?:h|m|s|ms)$/u.test(token.name);
    if (unit || token.kind === "amount") return "a duration is written without spaces";
    return "write one rule per line";
  }
  function expectClosing(cursor) {
    if (!cursor.takes(")")) throw expected(cursor, "`)`");
  }
  function refuseSplitName(cursor) {
    const { kind, text } = cursor.peek();
    const point = text.startsWith(".");
    if (!point && kind !== "name") return;
    throw expected(cursor, "`)`", `a name with a ${point ? "point" : "space"} in it is quoted`);
  }
  function takeName(cursor, what) {
    const token = cursor.peek();
    if (token.kind !== "name") {
      const digits = token.kind === "amount" || token.kind === "garble";
      throw expected(cursor, what, digits ? "a name that starts with a digit is quoted" : void 0);
    }
    cursor.take();
    return token;
  }
  function takeWord(cursor, what) {
    const token = cursor.peek();
    if (!isBare(token)) throw expected(cursor, what);
    cursor.take();
    return token;
  }
  function expected(cursor, what, hint) {
    const { at, kind, text } = cursor.peek();
    const found = kind === "end" ? "the end of the rule" : quote(text);
    return new Misstep(at, `expected ${what}, found ${found}${hint === void 0 ? "" : `; ${hint}`}`);
  }
  function unknown(word2, { what, known, hint }) {
    const near = (0, nearest.p)(word2.name, known).map(quote);
    const choices = `there are ${known.join(", ")}${hint === void 0 ? "" : `; ${hint}`}`;
    const help = near.length > 0 ? `did you mean ${listed(near)}?` : choices;
    return new Misstep(word2.at, `unknown ${what} ${quote(word2.name)}; ${help}`);
  }
  function reserved(word2) {
    return new Misstep(word2.at, `${quote(word2.text)} is a word of the rule language; ${reservedHint(word2)}`);
  }
  function reservedHint(word2) {
    return `an evaluator of that name is quoted: "${word2.text}"`;
  }
  function listed(words) {
    return words.join(", ").replace(/, ([^,]*)$/u, " or $1");
  }
  var src_problems = __nccwpck_require__2(2095);
  ;
  const DEFAULT_ROOT = "https://api.arize.com";
  const ARIZE_HOST = /^api\.(?:[a-z0-9-]+\.)?arize\.com$/;
  const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
  const REGION = /^[a-z]+(?:-[a-z]+)+-\d+[a-z]$/;
  function readConnection(values2, environment, problems) {
    const apiKey = readKey(values2["api-key"] ?? environment.ARIZE_API_KEY?.trim() ?? "", problems);
    const baseUrl = readRoot(values2, environment, problems) ?? DEFAULT_ROOT;
    const { hostname, host } = new URL(baseUrl);
    return { apiKey, baseUrl, appUrl: ARIZE_HOST.test(host) ? `https://${host.replace(/^api\./, "app.")}` : void 0, foreignHost: ARIZE_HOST.test(host) || LOOPBACK.test(hostname) ? void 0 : host };
  }
  function readKey(apiKey, problems) {
    if (apiKey === "") {
      problems.push({ input: "api-key", message: "is missing. Store a key as a repository secret and pass it: `api-key: ${{ secrets.ARIZE_API_KEY }}`. Pull requests from forks and from Dependabot get no secrets." });
    } else if (!/^[\x21-\x7e]+$/.test(apiKey)) {
      problems.push({ input: "api-key", message: "has spaces, line breaks or characters that no key has. Copy the key again, without quotes or a line break in it." });
    }
    return apiKey;
  }
  function readRoot(values2, environment, problems) {
    const { region, "base-url": given } = values2;
    if (region !== void 0 && given !== void 0) {
      problems.push({ input: "region", message: "and `base-url` exclude each other. Remove one of them." });
      return void 0;
    }
    if (given !== void 0) return readBaseUrl({ text: given, name: "base-url", fromInput: true }, problems);
    if (region !== void 0) return regionRoot(region);
    const envRegion = environment.ARIZE_REGION?.trim() ?? "";
    const envUrl = environment.ARIZE_BASE_URL?.trim() ?? "";
    if (envRegion !== "" && envUrl !== "") {
      problems.push({ input: "region", message: "and `base-url` are both in the environment (ARIZE_REGION and ARIZE_BASE_URL). Unset one, or give one as an input." });
      return void 0;
    }
    if (envUrl !== "") return readBaseUrl({ text: envUrl, name: "ARIZE_BASE_URL", fromInput: false }, problems);
    if (envRegion !== "" && !REGION.test(envRegion)) {
      problems.push({ input: "region", message: "from ARIZE_REGION is not a region such as `eu-west-1a`." });
      return void 0;
    }
    return envRegion === "" ? void 0 : regionRoot(envRegion);
  }
  function regionRoot(region) {
    return `https://api.${region}.arize.com`;
  }
  function readBaseUrl(given, problems) {
    const source = given.fromInput ? "" : `from ${given.name} `;
    const fault = baseUrlFault(given);
    if (fault === void 0) {
      const { origin, pathname } = new URL(given.text);
      return `${origin}${pathname.replace(/\/+$/, "")}`;
    }
    problems.push({ input: "base-url", message: `${source}${fault}` });
    return void 0;
  }
  function baseUrlFault(given) {
    if (!URL.canParse(given.text)) return "is not a URL. Give the API root, such as `https://api.eu-west-1a.arize.com`.";
    const url = new URL(given.text);
    const loopback = LOOPBACK.test(url.hostname);
    if (url.username !== "" || url.password !== "") return "has a user or password in it. Give the plain API root.";
    if (url.search !== "" || url.hash !== "") return "has a query or fragment. Give the plain API root.";
    if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
      return "must begin with `https:` (`http:` is for this machine only), since it receives the key.";
    }
    if (!given.fromInput && !loopback && !ARIZE_HOST.test(url.host)) {
      return `names the host ${url.hostname}. From the environment only Arize's own hosts and this machine are accepted, because an earlier step could have set it to steal the key. Set the input \`base-url\` instead.`;
    }
    if (url.pathname.replace(/\/+$/, "").endsWith("/v2")) return "ends in `/v2`. Give the API root without it; the action adds it.";
    return void 0;
  }
  var settings_schema = __nccwpck_require__2(259);
  var schemas2 = __nccwpck_require__2(4343);
  var ax_schemas = __nccwpck_require__2(837);
  ;
  async function readTextMap(input, text, problems) {
    const { parseDocument } = await __nccwpck_require__2.e(815).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8815, 19));
    const document = parseDocument(text, { schema: "failsafe", uniqueKeys: true });
    const [fault] = [...document.errors, ...document.warnings];
    const map = fault === void 0 ? toPlain(() => document.toJS({ maxAliasCount: 0 })) : void 0;
    const parsed = textMap.safeParse(map);
    if (parsed.success) return parsed.data;
    const message = fault === void 0 ? "is not a YAML map of single texts. Write one `key: value` per line, without lists, maps, tags or aliases." : `is not valid YAML: ${fault.message.split("\n")[0] ?? ""}`;
    problems.push({ input, message });
    return void 0;
  }
  const textMap = schemas2.g1P(schemas2.YjP(), schemas2.YjP());
  function toPlain(read) {
    try {
      return read();
    } catch {
      return void 0;
    }
  }
  var values = __nccwpck_require__2(535);
  ;
  const word = (words) => (0, values.Mp)((text, fail) => {
    const given = text.toUpperCase().replaceAll("-", "_");
    if (words.includes(given)) return given;
    return fail(`is not one of ${words.map((each) => each.toLowerCase()).join(", ")}`);
  });
  const limit = (0, values.Mp)((text, fail) => /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail("is not a whole number from 1"));
  const KEYS = { list: { project: schemas2.YjP(), dataset: schemas2.YjP(), type: word(ax_schemas.ci), name: schemas2.YjP(), limit }, "list-runs": { status: word(ax_schemas.LV), limit } };
  async function readFilter(text, command, problems) {
    if (text === void 0 || command !== "list" && command !== "list-runs") return {};
    const map = await readTextMap("filter", text, problems);
    const known = KEYS[command];
    const filter = {};
    for (const [key, value] of Object.entries(map ?? {})) {
      const parsed = Object.hasOwn(known, key) ? known[key]?.safeParse(value) : void 0;
      if (parsed?.success) filter[key] = parsed.data;
      else problems.push({ input: "filter", message: filterFault(key, Object.keys(known), parsed?.error) });
    }
    return filter;
  }
  function filterFault(key, known, error) {
    if (error !== void 0) return `\`${key}\` ${error.issues[0]?.message ?? "is wrong"}.`;
    const [close] = (0, nearest.p)(key, known);
    const hint = close === void 0 ? `It takes ${known.map((each) => `\`${each}\``).join(", ")}.` : `Did you mean \`${close}\`?`;
    return `has no key \`${key}\` for this command. ${hint}`;
  }
  ;
  async function readSubject(values2, doors, problems) {
    const definition = await readDefinition(values2, doors.readFile, problems);
    const { command } = values2;
    if (command !== void 0) checkSubject(command, values2, problems);
    checkEphemeral(values2, problems);
    return { task: values2.task, definition, ifExists: values2["if-exists"] ?? "update", ephemeral: isEphemeral(values2, doors.eventName), runId: values2["run-id"], filter: await readFilter(values2.filter, command, problems) };
  }
  async function readDefinition(values2, readFile, problems) {
    const { "task-definition": inline, "task-file": file, command } = values2;
    if (inline !== void 0 && file !== void 0) {
      problems.push({ input: "task-definition", message: "and `task-file` exclude each other. Keep one." });
      return void 0;
    }
    if (inline === void 0 && file === void 0) return void 0;
    try {
      const { readTaskDefinition } = await Promise.all([__nccwpck_require__2.e(723), __nccwpck_require__2.e(384)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4384));
      const mode = command === "update" ? "partial" : "whole";
      return file === void 0 ? await readTaskDefinition(inline ?? "", { input: "task-definition" }, mode) : await readTaskDefinition(readFile("task-file", file), { input: "task-file", file }, mode);
    } catch (error) {
      if (!(error instanceof src_problems.d)) throw error;
      problems.push(...error.problems);
      return void 0;
    }
  }
  function checkSubject(command, values2, problems) {
    const problem = (input, message) => void problems.push({ input, message });
    const hasTask = values2.task !== void 0;
    const hasDefinition = values2["task-definition"] !== void 0 || values2["task-file"] !== void 0;
    switch (command) {
      case "run":
        if (!hasTask && !hasDefinition) {
          problem("task", "is missing. Give the name or ID of an existing task, or define one in `task-definition` or `task-file`.");
        }
        if (hasTask && hasDefinition) problem("task", "and a task definition exclude each other. Keep one.");
        break;
      case "create":
        if (!hasDefinition) problem("task-definition", "is missing. Define the task here or in `task-file`.");
        break;
      case "update":
        if (!hasDefinition) problem("task-definition", "is missing. Give the fields to change here or in `task-file`.");
        break;
      case "delete":
      case "get":
      case "list-runs":
        if (!hasTask) problem("task", `is missing. \`command: ${command}\` needs the name or ID of a task.`);
        break;
      case "wait":
      case "cancel":
      case "get-run":
        if (values2["run-id"] === void 0) {
          problem("run-id", `is missing. \`command: ${command}\` needs the ID of a run, such as the output \`run-id\` of an earlier step.`);
        }
        break;
      case "list":
        break;
    }
  }
  function mayOutlive(values2) {
    return values2.wait === false || values2["on-timeout"] === "leave" || values2["on-cancel"] === "leave";
  }
  function checkEphemeral(values2, problems) {
    if (values2.ephemeral !== "true" || values2.command !== "run") return;
    const problem = (message) => void problems.push({ input: "ephemeral", message });
    if (values2.task !== void 0) problem("is for tasks that are defined in the step, not for an existing `task`.");
    if (mayOutlive(values2)) {
      problem("cannot be `true` with `wait: false`, `on-timeout: leave` or `on-cancel: leave`: the task would be deleted under its run.");
    }
  }
  function isEphemeral(values2, eventName = "") {
    const defined = values2["task-definition"] !== void 0 || values2["task-file"] !== void 0;
    if (values2.command !== "run" || !defined || values2.ephemeral === "false") return false;
    const onProposal = eventName.startsWith("pull_request") || eventName === "merge_group";
    return values2.ephemeral === "true" || onProposal && !mayOutlive(values2);
  }
  ;
  async function parseSettings(raw, { environment, readFile }) {
    const problems = [];
    const values2 = parseValues(raw, problems);
    const connection = readConnection(values2, environment, problems);
    const rules = readRules(values2.gates, problems);
    const request = await readRequest(values2, problems);
    const doors = { readFile, eventName: nonBlank(environment.GITHUB_EVENT_NAME) };
    const subject = await readSubject(values2, doors, problems);
    checkTogether(values2, problems);
    if (problems.length > 0) throw new src_problems.d(problems);
    const complete = values2;
    const afterwards = complete.command === "wait" ? "leave" : "cancel";
    return { connection, space: complete.space ?? nonBlank(environment.ARIZE_SPACE) ?? nonBlank(environment.ARIZE_SPACE_ID), command: complete.command, subject, request, waiting: { wait: complete.wait, timeoutMs: complete.timeout, pollInterval: complete["poll-interval"], onTimeout: complete["on-timeout"] ?? afterwards, onCancel: complete["on-cancel"] ?? afterwards }, judging: { onNoData: complete["on-no-data"], maxErrorRate: complete["max-error-rate"], rules, baseline: complete.baseline ?? { kind: rules.some(needsBaseline) ? "auto" : "none" }, onInconclusive: complete["on-inconclusive"] }, telling: { summary: complete.summary, provenance: complete.provenance, comment: complete.comment, commentKey: complete["comment-key"] ?? "", githubToken: complete["github-token"] ?? "", resultsFile: complete["results-file"] }, given: new Set(Object.keys(raw)), canonicalInputs: canonical(raw) };
  }
  function canonical(raw) {
    const shown = Object.entries(raw).filter(([name]) => !settings_schema.pH.includes(name));
    return JSON.stringify(shown.sort(([a], [b]) => a < b ? -1 : 1));
  }
  function parseValues(raw, problems) {
    const values2 = {};
    for (const [name, schema] of Object.entries(settings_schema.is.shape)) {
      const parsed = schema.safeParse(raw[name]);
      if (parsed.success) {
        values2[name] = parsed.data;
        continue;
      }
      const given = raw[name] === void 0 || settings_schema.v1.includes(name) ? "" : `"${shorten(raw[name])}" `;
      problems.push({ input: name, message: `${given}${parsed.error.issues[0]?.message ?? "is wrong"}.` });
    }
    return values2;
  }
  function shorten(value) {
    const line = value.replace(/\s+/g, " ");
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
  }
  function readRules(text, problems) {
    const parsed = parseRules(text ?? "");
    for (const { line, column, message, excerpt } of parsed.problems) {
      problems.push({ input: "gates", message: `line ${line}, column ${column}: ${message}`, excerpt });
    }
    return parsed.rules;
  }
  async function readRequest(values2, problems) {
    const metadata = values2["tracing-metadata"];
    return { dataStartTime: values2["data-start-time"], dataEndTime: values2["data-end-time"], maxSpans: values2["max-spans"], overrideEvaluations: values2["override-evaluations"], experimentIds: values2["experiment-ids"], experimentName: values2["experiment-name"], datasetVersionId: values2["dataset-version-id"], maxExamples: values2["max-examples"], exampleIds: values2["example-ids"], queryFilter: values2["query-filter"], tracingMetadata: metadata === void 0 ? void 0 : await readTextMap("tracing-metadata", metadata, problems), evaluationTaskIds: values2["evaluation-task-ids"] };
  }
  function checkTogether(values2, problems) {
    const problem = (input, message) => void problems.push({ input, message });
    if (values2["max-examples"] !== void 0 && values2["example-ids"] !== void 0) {
      problem("max-examples", "and `example-ids` exclude each other. Keep one; without both, all examples run.");
    }
    if (/["\\]/.test(values2["experiment-name"] ?? "")) {
      problem("experiment-name", 'may contain neither `"` nor `\\`.');
    }
    const { "data-start-time": start, "data-end-time": end } = values2;
    if (start !== void 0 && end !== void 0 && !mayPrecede(start, end)) {
      problem("data-start-time", "must be before `data-end-time`.");
    }
    if (values2.wait === false && values2.gates !== void 0) {
      problem("gates", "cannot be judged with `wait: false`. Remove one of the two.");
    }
  }
  function mayPrecede(start, end) {
    if ("at" in start && "at" in end) return start.at < end.at;
    if ("agoMs" in start && "agoMs" in end) return start.agoMs > end.agoMs;
    return true;
  }
  function nonBlank(text) {
    const trimmed = text?.trim();
    return trimmed === "" ? void 0 : trimmed;
  }
}), 259: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Qh: () => INPUT_NAMES, pH: () => SECRET_INPUTS, v1: () => UNSHOWN_INPUTS, is: () => inputSchema });
  var registries = __nccwpck_require__2(9396);
  var schemas2 = __nccwpck_require__2(4343);
  var values = __nccwpck_require__2(535);
  ;
  const baselineChoice = (0, values.Mp)((text, fail) => {
    if (text === "none" || text === "auto") return { kind: text };
    if (!text.startsWith("branch:")) return { kind: "experiment", nameOrId: text };
    const branch = text.slice("branch:".length).trim();
    return branch === "" ? fail("names no branch; write it as `branch:main`") : { kind: "branch", branch };
  });
  ;
  const shownDefaults = registries.u5();
  function or(schema, absent) {
    const complete = schemas2.SdS(schema, absent);
    shownDefaults.add(complete, { default: absent });
    return complete;
  }
  const COMMANDS = ["run", "create", "update", "delete", "get", "list", "wait", "cancel", "get-run", "list-runs"];
  const leaving = (0, values.yL)("cancel", "leave");
  const inputSchema = schemas2.Ikc({ "api-key": schemas2.lqM(values.Qq), region: schemas2.lqM((0, values.yL)("us-central-1a", "us-east-1b", "eu-west-1a", "ca-central-1a")), "base-url": schemas2.lqM(values.Qq), space: schemas2.lqM(values.Qq), command: or((0, values.yL)(...COMMANDS), "run"), task: schemas2.lqM(values.Qq), "task-definition": schemas2.lqM(values.Qq), "task-file": schemas2.lqM(values.Qq), "if-exists": or((0, values.yL)("update", "reuse", "fail"), "update"), ephemeral: or((0, values.yL)("auto", "true", "false"), "auto"), "run-id": schemas2.lqM(values.Qq), filter: schemas2.lqM(values.Qq), "data-start-time": schemas2.lqM(values.uR), "data-end-time": schemas2.lqM(values.uR), "max-spans": schemas2.lqM(values.rD), "override-evaluations": schemas2.lqM(values.Jt), "experiment-ids": schemas2.lqM(values.p_), "experiment-name": schemas2.lqM(values.Qq), "dataset-version-id": schemas2.lqM(values.Qq), "max-examples": schemas2.lqM(values.rD), "example-ids": schemas2.lqM(values.p_), "query-filter": schemas2.lqM(values.Qq), "tracing-metadata": schemas2.lqM(values.Qq), "evaluation-task-ids": schemas2.lqM(values.p_), wait: or(values.Jt, "true"), timeout: or(values.p0, "60m"), "poll-interval": or(values.dq, "auto"), "on-timeout": schemas2.lqM(leaving).register(shownDefaults, { default: "cancel" }), "on-cancel": schemas2.lqM(leaving).register(shownDefaults, { default: "cancel" }), "on-no-data": or((0, values.yL)("fail", "warn", "pass"), "fail"), "max-error-rate": or(values.uM, "10%"), gates: schemas2.lqM(values.Qq), baseline: schemas2.lqM(baselineChoice), "on-inconclusive": or((0, values.yL)("warn", "fail"), "warn"), summary: or(values.Jt, "true"), comment: or((0, values.yL)("never", "on-failure", "always"), "never"), "comment-key": schemas2.lqM(values.Qq), "github-token": schemas2.lqM(values.Qq), "results-file": schemas2.lqM(values.Qq), provenance: or(values.Jt, "true") });
  const INPUT_NAMES = Object.keys(inputSchema.shape);
  const UNSHOWN_INPUTS = ["api-key", "github-token", "task-definition"];
  const SECRET_INPUTS = ["api-key", "github-token"];
  function defaultOf(name) {
    return shownDefaults.get(inputSchema.shape[name])?.default;
  }
  function commandOf(raw) {
    const parsed = inputSchema.shape.command.safeParse(raw.command);
    return parsed.success ? parsed.data : "run";
  }
}), 535: ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Jt: () => flag, Mp: () => written, Qq: () => text, dq: () => pollInterval, p0: () => duration, p_: () => list, rD: () => wholeNumber, uM: () => share, uR: () => instant, yL: () => oneOf });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8532);
  const UNIT_MS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
  const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
  const DURATION_PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
  function durationMs(text2) {
    const compact = text2.replace(/\s+/g, "").toLowerCase();
    if (/^\d+(?:\.\d+)?$/.test(compact)) return Number(compact) * 1e3;
    if (!DURATION.test(compact)) return void 0;
    let total = 0;
    for (const [, number, unit] of compact.matchAll(DURATION_PART)) total += Number(number) * (UNIT_MS[unit ?? ""] ?? 0);
    return total;
  }
  const LONGEST_MS = 30 * 864e5;
  const DURATION_FORMS = "a duration such as `90s`, `30m`, `2h` (a plain number is seconds)";
  function written(read) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((given, { issues }) => {
      const fail = (message) => {
        issues.push({ code: "custom", message, input: given });
        return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
      };
      return read(given, fail);
    }));
  }
  const duration = written((text2, fail) => {
    const ms = durationMs(text2);
    if (ms === void 0 || ms < 10 || ms > LONGEST_MS) return fail(`is not ${DURATION_FORMS}, at most 30 days`);
    return ms;
  });
  const pollInterval = written((text2, fail) => {
    if (text2.toLowerCase() === "auto") return "auto";
    const ms = durationMs(text2);
    if (ms === void 0 || ms < 10 || ms > LONGEST_MS) return fail(`is neither \`auto\` nor ${DURATION_FORMS}`);
    return ms;
  });
  const flag = written((text2, fail) => {
    const word = text2.toLowerCase();
    return word === "true" || word === "false" ? word === "true" : fail("is neither `true` nor `false`");
  });
  function oneOf(...words) {
    return written((text2, fail) => {
      const found = words.find((word) => word === text2.toLowerCase());
      return found ?? fail(`is not one of ${words.map((word) => `\`${word}\``).join(", ")}`);
    });
  }
  const wholeNumber = written((text2, fail) => {
    const number = /^\d+$/.test(text2) ? Number(text2) : 0;
    return Number.isSafeInteger(number) && number >= 1 ? number : fail("is not a whole number from 1");
  });
  const share = written((text2, fail) => {
    const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text2);
    const value = match === null ? NaN : Number(match[1]) / (match[2] === "%" ? 100 : 1);
    if (Number.isNaN(value)) return fail("is not a share such as `10%` or `0.1`");
    if (value > 1) return fail(`is more than everything; a share is \`0%\` to \`100%\`, or 0 to 1`);
    return value;
  });
  const list = written((text2, fail) => {
    const items = text2.split(/[\n\r,]+/).map((item) => item.trim());
    const given = [...new Set(items.filter((item) => item !== ""))];
    return given.length > 0 ? given : fail("has no entry; give one per line, or separated by commas");
  });
  const ZONED = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/;
  const INSTANT_FORMS = "an instant with its zone such as `2026-03-01T00:00:00Z`, or an offset back from now such as `-24h` or `-7d`";
  const instant = written((text2, fail) => {
    if (text2.toLowerCase() === "now") return { agoMs: 0 };
    if (text2.startsWith("-")) {
      const agoMs = /[a-z]$/i.test(text2) ? durationMs(text2.slice(1)) : void 0;
      return agoMs === void 0 ? fail(`is not ${INSTANT_FORMS}`) : { agoMs };
    }
    const iso = text2.replace(" ", "T").toUpperCase();
    const at = new Date(iso);
    if (!ZONED.test(text2) || Number.isNaN(at.getTime()) || !isRealDay(iso)) return fail(`is not ${INSTANT_FORMS}`);
    return { at };
  });
  function isRealDay(iso) {
    const day = iso.slice(0, 10);
    return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toISOString().startsWith(day);
  }
  const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP();
}), 2613: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}), 181: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
}), 8611: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
}), 5692: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
}), 9278: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
}), 4708: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
}), 857: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}), 932: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
}), 4756: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
}), 2018: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
}), 7016: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
}), 9023: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
}), 3759: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $O: () => _ipv6, $S: () => _startsWith, Au: () => _lt, Be: () => _uuid, Bj: () => _cuid2, Ct: () => _ulid, Dl: () => _nanoid, ER: () => _endsWith, Eb: () => _maxLength, F7: () => _number, Fk: () => _regex, Fn: () => _url, G1: () => _isoDateTime, G8: () => _never, Hi: () => _multipleOf, Il: () => _toLowerCase, KB: () => _e164, Kn: () => _isoTime, LK: () => _int, MB: () => _superRefine, Mu: () => _email, Ny: () => _ipv4, Pw: () => _xid, Rl: () => _string, T2: () => _properties, TL: () => _slugify, Tx: () => _gt, Uy: () => _cidrv4, WN: () => _trim, YA: () => _length, Zm: () => _lte, _L: () => _boolean, _z: () => _ksuid, aC: () => _emoji, bS: () => _overwrite, cU: () => _base64url, dR: () => _includes, dZ: () => _array, db: () => _isoDate, em: () => _unknown, f2: () => _isoDuration, fU: () => _refine, fs: () => _cuid, gP: () => _cidrv6, hH: () => _lowercase, lo: () => _normalize, m9: () => _minLength, mI: () => meta, nA: () => _uuidv4, pY: () => _uuidv6, q0: () => describe, qF: () => _uppercase, qm: () => _gte, rk: () => _jwt, rt: () => _base64, tB: () => _guid, wA: () => _uuidv7, xY: () => _toUpperCase });
  var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4890);
  var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9396);
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
  function snapshotChecks(def) {
    if (def.checks) def.checks = [...def.checks];
    return def;
  }
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
  }
  function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
  }
  function _email(Class, params) {
    return new Class({ type: "string", format: "email", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _guid(Class, params) {
    return new Class({ type: "string", format: "guid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _uuid(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _uuidv4(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, version: "v4", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _uuidv6(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, version: "v6", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _uuidv7(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, version: "v7", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _url(Class, params) {
    return new Class({ type: "string", format: "url", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _emoji(Class, params) {
    return new Class({ type: "string", format: "emoji", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _nanoid(Class, params) {
    return new Class({ type: "string", format: "nanoid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _cuid(Class, params) {
    return new Class({ type: "string", format: "cuid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _cuid2(Class, params) {
    return new Class({ type: "string", format: "cuid2", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _ulid(Class, params) {
    return new Class({ type: "string", format: "ulid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _xid(Class, params) {
    return new Class({ type: "string", format: "xid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _ksuid(Class, params) {
    return new Class({ type: "string", format: "ksuid", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _ipv4(Class, params) {
    return new Class({ type: "string", format: "ipv4", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _ipv6(Class, params) {
    return new Class({ type: "string", format: "ipv6", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _mac(Class, params) {
    return new Class({ type: "string", format: "mac", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _cidrv4(Class, params) {
    return new Class({ type: "string", format: "cidrv4", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _cidrv6(Class, params) {
    return new Class({ type: "string", format: "cidrv6", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _base64(Class, params) {
    return new Class({ type: "string", format: "base64", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _base64url(Class, params) {
    return new Class({ type: "string", format: "base64url", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _e164(Class, params) {
    return new Class({ type: "string", format: "e164", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _creditCard(Class, params) {
    return new Class({ type: "string", format: "credit_card", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _iban(Class, params) {
    return new Class({ type: "string", format: "iban", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _jwt(Class, params) {
    return new Class({ type: "string", format: "jwt", check: "string_format", abort: false, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  const TimePrecision = { Any: null, Minute: -1, Second: 0, Millisecond: 3, Microsecond: 6 };
  function _isoDateTime(Class, params) {
    return new Class({ type: "string", format: "datetime", check: "string_format", offset: false, local: false, precision: null, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _isoDate(Class, params) {
    return new Class({ type: "string", format: "date", check: "string_format", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _isoTime(Class, params) {
    return new Class({ type: "string", format: "time", check: "string_format", precision: null, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _isoDuration(Class, params) {
    return new Class({ type: "string", format: "duration", check: "string_format", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
  }
  function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
  }
  function _int(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "safeint", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _float32(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "float32", ...util.normalizeParams(params) });
  }
  function _float64(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "float64", ...util.normalizeParams(params) });
  }
  function _int32(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "int32", ...util.normalizeParams(params) });
  }
  function _uint32(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "uint32", ...util.normalizeParams(params) });
  }
  function _boolean(Class, params) {
    return new Class({ type: "boolean", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _coercedBoolean(Class, params) {
    return new Class({ type: "boolean", coerce: true, ...util.normalizeParams(params) });
  }
  function _bigint(Class, params) {
    return new Class({ type: "bigint", ...util.normalizeParams(params) });
  }
  function _coercedBigint(Class, params) {
    return new Class({ type: "bigint", coerce: true, ...util.normalizeParams(params) });
  }
  function _int64(Class, params) {
    return new Class({ type: "bigint", check: "bigint_format", abort: false, format: "int64", ...util.normalizeParams(params) });
  }
  function _uint64(Class, params) {
    return new Class({ type: "bigint", check: "bigint_format", abort: false, format: "uint64", ...util.normalizeParams(params) });
  }
  function _symbol(Class, params) {
    return new Class({ type: "symbol", ...util.normalizeParams(params) });
  }
  function _undefined(Class, params) {
    return new Class({ type: "undefined", ...util.normalizeParams(params) });
  }
  function _null(Class, params) {
    return new Class({ type: "null", ...util.normalizeParams(params) });
  }
  function _any(Class) {
    return new Class({ type: "any" });
  }
  function _unknown(Class) {
    return new Class({ type: "unknown" });
  }
  function _never(Class, params) {
    return new Class({ type: "never", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _void(Class, params) {
    return new Class({ type: "void", ...util.normalizeParams(params) });
  }
  function _date(Class, params) {
    return new Class({ type: "date", ...util.normalizeParams(params) });
  }
  function _coercedDate(Class, params) {
    return new Class({ type: "date", coerce: true, ...util.normalizeParams(params) });
  }
  function _nan(Class, params) {
    return new Class({ type: "nan", ...util.normalizeParams(params) });
  }
  function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({ check: "less_than", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), value, inclusive: false });
  }
  function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({ check: "less_than", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), value, inclusive: true });
  }
  function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({ check: "greater_than", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), value, inclusive: false });
  }
  function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({ check: "greater_than", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), value, inclusive: true });
  }
  function _positive(params) {
    return _gt(0, params);
  }
  function _negative(params) {
    return _lt(0, params);
  }
  function _nonpositive(params) {
    return _lte(0, params);
  }
  function _nonnegative(params) {
    return _gte(0, params);
  }
  function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Jk({ check: "multiple_of", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), value });
  }
  function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({ check: "max_size", ...util.normalizeParams(params), maximum });
  }
  function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({ check: "min_size", ...util.normalizeParams(params), minimum });
  }
  function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({ check: "size_equals", ...util.normalizeParams(params), size });
  }
  function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({ check: "max_length", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), maximum });
    return ch;
  }
  function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({ check: "min_length", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), minimum });
  }
  function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.RM({ check: "length_equals", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), length });
  }
  function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({ check: "string_format", format: "regex", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), pattern });
  }
  function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.NI({ check: "string_format", format: "lowercase", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.kH({ check: "string_format", format: "uppercase", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Tt({ check: "string_format", format: "includes", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), includes });
  }
  function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J({ check: "string_format", format: "starts_with", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), prefix });
  }
  function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.E6({ check: "string_format", format: "ends_with", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params), suffix });
  }
  function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({ check: "property", property, schema, ...util.normalizeParams(params) });
  }
  function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.nJ({ check: "properties", shape, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _mime(types, params) {
    return new checks.$ZodCheckMimeType({ check: "mime_type", mime: types, ...util.normalizeParams(params) });
  }
  function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({ check: "overwrite", tx });
  }
  function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
  }
  function _trim() {
    return _overwrite((input) => input.trim());
  }
  function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
  }
  function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
  }
  function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__.Yv(input));
  }
  function _array(Class, element, params) {
    return new Class({ type: "array", element, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
  }
  function _union(Class, options, params) {
    return new Class({ type: "union", options, ...util.normalizeParams(params) });
  }
  function _xor(Class, options, params) {
    return new Class({ type: "union", options, inclusive: false, ...util.normalizeParams(params) });
  }
  function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({ type: "union", options, discriminator, ...util.normalizeParams(params) });
  }
  function _intersection(Class, left, right) {
    return new Class({ type: "intersection", left, right });
  }
  function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({ type: "tuple", items, rest, ...util.normalizeParams(params) });
  }
  function _record(Class, keyType, valueType, params) {
    return new Class({ type: "record", keyType, valueType, ...util.normalizeParams(params) });
  }
  function _map(Class, keyType, valueType, params) {
    return new Class({ type: "map", keyType, valueType, ...util.normalizeParams(params) });
  }
  function _set(Class, valueType, params) {
    return new Class({ type: "set", valueType, ...util.normalizeParams(params) });
  }
  function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new Class({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  function _nativeEnum(Class, entries, params) {
    return new Class({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  function _literal(Class, value, params) {
    return new Class({ type: "literal", values: Array.isArray(value) ? value : [value], ...util.normalizeParams(params) });
  }
  function _file(Class, params) {
    return new Class({ type: "file", ...util.normalizeParams(params) });
  }
  function _transform(Class, fn) {
    return new Class({ type: "transform", transform: fn });
  }
  function _optional(Class, innerType) {
    return new Class({ type: "optional", innerType });
  }
  function _nullable(Class, innerType) {
    return new Class({ type: "nullable", innerType });
  }
  function _default(Class, innerType, defaultValue) {
    return new Class({ type: "default", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
    } });
  }
  function _nonoptional(Class, innerType, params) {
    return new Class({ type: "nonoptional", innerType, ...util.normalizeParams(params) });
  }
  function _success(Class, innerType) {
    return new Class({ type: "success", innerType });
  }
  function _catch(Class, innerType, catchValue) {
    return new Class({ type: "catch", innerType, catchValue: typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue) });
  }
  function _pipe(Class, in_, out) {
    return new Class({ type: "pipe", in: in_, out });
  }
  function _readonly(Class, innerType) {
    return new Class({ type: "readonly", innerType });
  }
  function _templateLiteral(Class, parts, params) {
    return new Class({ type: "template_literal", parts, ...util.normalizeParams(params) });
  }
  function _lazy(Class, getter) {
    return new Class({ type: "lazy", getter });
  }
  function _promise(Class, innerType) {
    return new Class({ type: "promise", innerType });
  }
  function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true);
    const schema = new Class({ type: "custom", check: "custom", fn, ...norm });
    return schema;
  }
  function _refine(Class, fn, _params) {
    const schema = new Class({ type: "custom", check: "custom", fn, ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params) });
    return schema;
  }
  function _superRefine(fn, params) {
    const ch = _check((payload) => {
      payload.addIssue = (issue) => {
        if (typeof issue === "string") {
          payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(issue, payload.value, ch._zod.def));
        } else {
          const _issue = issue;
          if (_issue.fatal) _issue.continue = false;
          _issue.code ?? (_issue.code = "custom");
          if (!("input" in _issue)) _issue.input = payload.value;
          _issue.inst ?? (_issue.inst = ch);
          _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
          payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(_issue));
        }
      };
      return fn(payload.value, payload);
    }, params);
    return ch;
  }
  function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "custom", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) });
    ch._zod.check = fn;
    return ch;
  }
  function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "describe" });
    ch._zod.onattach = [(inst) => {
      const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
      _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, { ...existing, description });
    }];
    ch._zod.check = () => {
    };
    return ch;
  }
  function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "meta" });
    ch._zod.onattach = [(inst) => {
      const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
      _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, { ...existing, ...metadata });
    }];
    ch._zod.check = () => {
    };
    return ch;
  }
  function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
      truthyArray = truthyArray.map((v) => typeof v === "string" ? v.toLowerCase() : v);
      falsyArray = falsyArray.map((v) => typeof v === "string" ? v.toLowerCase() : v);
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({ type: "pipe", in: stringSchema, out: booleanSchema, transform: ((input, payload) => {
      let data = input;
      if (params.case !== "sensitive") data = data.toLowerCase();
      if (truthySet.has(data)) {
        return true;
      } else if (falsySet.has(data)) {
        return false;
      } else {
        payload.issues.push({ code: "invalid_value", expected: "stringbool", values: [...truthySet, ...falsySet], input: payload.value, inst: codec, continue: false });
        return {};
      }
    }), reverseTransform: ((input, _payload) => {
      if (input === true) {
        return truthyArray[0] || "true";
      } else {
        return falsyArray[0] || "false";
      }
    }), error: params.error });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
  }
  function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = { check: "string_format", type: "string", format, fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val), ...params };
    if (fnOrRegex instanceof RegExp) {
      def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
  }
}), 4890: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { DG: () => $ZodCheckRegex, E6: () => $ZodCheckEndsWith, J: () => $ZodCheckStartsWith, J_: () => $ZodCheckGreaterThan, Jk: () => $ZodCheckMultipleOf, KH: () => $ZodCheckNumberFormat, Kk: () => $ZodCheckMinLength, NI: () => $ZodCheckLowerCase, QP: () => $ZodCheck, RM: () => $ZodCheckLengthEquals, Tt: () => $ZodCheckIncludes, Yk: () => $ZodCheckMaxLength, kH: () => $ZodCheckUpperCase, nJ: () => $ZodCheckProperties, ql: () => $ZodCheckStringFormat, sm: () => $ZodCheckLessThan, v$: () => $ZodCheckOverwrite });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8532);
  var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3908);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4723);
  const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== void 0;
  };
  const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
  };
  const numericOriginMap = { number: "number", bigint: "bigint", object: "date" };
  const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({ origin: numericOriginMap[typeof payload.value] ?? origin, code: "too_big", maximum: typeof def.value === "object" ? def.value.getTime() : def.value, input: payload.value, inclusive: def.inclusive, inst, continue: !def.abort });
    };
  });
  const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({ origin: numericOriginMap[typeof payload.value] ?? origin, code: "too_small", minimum: typeof def.value === "object" ? def.value.getTime() : def.value, input: payload.value, inclusive: def.inclusive, inst, continue: !def.abort });
    };
  });
  const $ZodCheckMultipleOf = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
      if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
      const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : _util_js__WEBPACK_IMPORTED_MODULE_1__.LG(payload.value, def.value) === 0;
      if (isMultiple) return;
      payload.issues.push({ origin: typeof payload.value, code: "not_multiple_of", divisor: def.value, input: payload.value, inst, continue: !def.abort });
    };
  });
  const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({ expected: origin, format: def.format, code: "invalid_type", continue: false, input, inst });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({ input, code: "too_big", maximum: Number.MAX_SAFE_INTEGER, note: "Integers must be within the safe integer range.", inst, origin, inclusive: true, continue: !def.abort });
          } else {
            payload.issues.push({ input, code: "too_small", minimum: Number.MIN_SAFE_INTEGER, note: "Integers must be within the safe integer range.", inst, origin, inclusive: true, continue: !def.abort });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({ origin: "number", input, code: "too_small", minimum, inclusive: true, inst, continue: !def.abort });
      }
      if (input > maximum) {
        payload.issues.push({ origin: "number", input, code: "too_big", maximum, inclusive: true, inst, continue: !def.abort });
      }
    };
  });
  const $ZodCheckBigIntFormat = null;
  const $ZodCheckMaxSize = null;
  const $ZodCheckMinSize = null;
  const $ZodCheckSizeEquals = null;
  const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
      if (length <= def.maximum) return;
      const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
      payload.issues.push({ origin, code: "too_big", maximum: def.maximum, inclusive: true, input, inst, continue: !def.abort });
    };
  });
  const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
      if (length >= def.minimum) return;
      const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
      payload.issues.push({ origin, code: "too_small", minimum: def.minimum, inclusive: true, input, inst, continue: !def.abort });
    };
  });
  const $ZodCheckLengthEquals = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
      if (length === def.length) return;
      const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
      const tooBig = length > def.length;
      payload.issues.push({ origin, ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }, inclusive: true, exact: true, input: payload.value, inst, continue: !def.abort });
    };
  });
  const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: def.format, input: payload.value, ...def.pattern ? { pattern: def.pattern.toString() } : {}, inst, continue: !def.abort });
    });
    else (_b = inst._zod).check ?? (_b.check = () => {
    });
  });
  const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: "regex", input: payload.value, pattern: def.pattern.toString(), inst, continue: !def.abort });
    };
  });
  const $ZodCheckLowerCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.AC);
    $ZodCheckStringFormat.init(inst, def);
  });
  const $ZodCheckUpperCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.Zv);
    $ZodCheckStringFormat.init(inst, def);
  });
  const $ZodCheckIncludes = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.includes);
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
      if (payload.value.includes(def.includes, def.position)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: "includes", includes: def.includes, input: payload.value, inst, continue: !def.abort });
    };
  });
  const $ZodCheckStartsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
      if (payload.value.startsWith(def.prefix)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: "starts_with", prefix: def.prefix, input: payload.value, inst, continue: !def.abort });
    };
  });
  const $ZodCheckEndsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
      if (payload.value.endsWith(def.suffix)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: "ends_with", suffix: def.suffix, input: payload.value, inst, continue: !def.abort });
    };
  });
  function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
      payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__.lQ(property, result.issues));
    }
  }
  const $ZodCheckProperty = null;
  const $ZodCheckProperties = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__.jD(inst, Symbol.iterator, function* () {
      yield inst;
    });
    let entries;
    inst._zod.check = (payload) => {
      if (payload.value == null) {
        payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
        return void 0;
      }
      entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
      const input = payload.value;
      let proms;
      for (const [key, schema] of entries) {
        const result = schema._zod.run({ value: input[key], issues: [] }, {});
        if (result instanceof Promise) {
          proms ?? (proms = []);
          proms.push(result.then((result2) => handleCheckPropertyResult(result2, payload, key)));
        } else {
          handleCheckPropertyResult(result, payload, key);
        }
      }
      if (proms) return Promise.all(proms).then(() => void 0);
      return void 0;
    };
  });
  const $ZodCheckMimeType = null;
  const $ZodCheckOverwrite = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
      payload.value = def.tx(payload.value);
    };
  });
}), 8532: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $W: () => config, GT: () => $ZodAsyncError, cV: () => $ZodEncodeError, cr: () => globalConfig, tm: () => NEVER, xI: () => $constructor });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
  var _a;
  const NEVER = Object.freeze({ status: "aborted" });
  const _zodDesc = { value: void 0, enumerable: false };
  let _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  function $constructor(name, initializer, proto, params) {
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer(inst, def);
      if (initialized) {
        const own = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own;
        while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
        const target = up ?? own;
        if (!initialized.has(target)) {
          initialized.add(target);
          (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k)) continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
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
        inst._zod.deferred = void 0;
      }
      const pp = globalThis.__zod_globalConfig?.postProcessor;
      if (pp) pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name);
    } });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  const $brand = null;
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
    if (newConfig) Object.assign(globalConfig, newConfig);
    return globalConfig;
  }
}), 7428: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { JM: () => flattenError, Kd: () => $ZodRealError, Wk: () => formatError, a$: () => $ZodError });
  var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8532);
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
  function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
    return internals.message;
  }
  function _setMessage(value) {
    this._zod.message = value;
  }
  const _messageDesc = { get: _getMessage, set: _setMessage, enumerable: true, configurable: true };
  const _issuesDesc = { value: void 0, enumerable: false };
  const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
  const initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", { configurable: true, enumerable: false, get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      }, set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      } });
    }
  };
  const $ZodError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
  const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, void 0, { Parent: Error });
  function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
      if (key === "__proto__") {
        Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
      } else {
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
      } else {
        formErrors.push(mapper(sub));
      }
    }
    return { formErrors, fieldErrors };
  }
  function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error2, path = []) => {
      for (const issue of error2.issues) {
        if (issue.code === "invalid_union" && issue.errors.length) {
          issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
        } else if (issue.code === "invalid_key") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else if (issue.code === "invalid_element") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else {
          const fullpath = [...path, ...issue.path];
          if (fullpath.length === 0) {
            fieldErrors._errors.push(mapper(issue));
          } else {
            let curr = fieldErrors;
            let i = 0;
            while (i < fullpath.length) {
              const el = fullpath[i];
              const terminal = i === fullpath.length - 1;
              if (el === "_errors") {
                if (terminal) curr._errors.push(mapper(issue));
                i++;
                continue;
              }
              if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                Object.defineProperty(curr, el, { value: { _errors: [] }, enumerable: true, writable: true, configurable: true });
              }
              const node2 = curr[el];
              if (terminal) {
                node2._errors.push(mapper(issue));
              }
              curr = node2;
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
    const processError = (error2, path = []) => {
      var _a;
      for (const issue of error2.issues) {
        if (issue.code === "invalid_union" && issue.errors.length) {
          issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
        } else if (issue.code === "invalid_key") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else if (issue.code === "invalid_element") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else {
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
              if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                Object.defineProperty(curr.properties, el, { value: { errors: [] }, enumerable: true, writable: true, configurable: true });
              }
              curr = curr.properties[el];
            } else {
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
  function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => typeof seg === "object" ? seg.key : seg);
    for (const seg of path) {
      if (typeof seg === "number") segs.push(`[${seg}]`);
      else if (typeof seg === "symbol") segs.push(`[${JSON.stringify(String(seg))}]`);
      else if (/[^\w$]/.test(seg)) segs.push(`[${JSON.stringify(seg)}]`);
      else {
        if (segs.length) segs.push(".");
        segs.push(seg);
      }
    }
    return segs.join("");
  }
  function prettifyError(error) {
    const lines = [];
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    for (const issue of issues) {
      lines.push(`✖ ${issue.message}`);
      if (issue.path?.length) lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    return lines.join("\n");
  }
}), 4196: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { EJ: () => parseAsync2, F0: () => validateAsync, GW: () => _encodeAsync, Mv: () => _encode, Od: () => _safeParse, R3: () => _safeDecodeAsync, Rb: () => _parseAsync, Tj: () => _parse, VS: () => _safeDecode, bp: () => safeParseAsync, e2: () => _decode, or: () => _decodeAsync, qg: () => parse2, rh: () => _safeEncode, tf: () => validate, v_: () => _safeEncodeAsync, wG: () => _safeParseAsync, xL: () => safeParse });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8532);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(7428);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4723);
  function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
  }
  const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT();
      }
      if (result.issues.length) {
        const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
        _util_js__WEBPACK_IMPORTED_MODULE_1__.gx(e, _params?.callee ?? fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  const parse2 = _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) result = await result;
      if (result.issues.length) {
        const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
        _util_js__WEBPACK_IMPORTED_MODULE_1__.gx(e, params?.callee ?? fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  const parseAsync2 = _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  const safeParse = _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  function failure(Err, issues, ctx) {
    let error;
    return { success: false, get error() {
      if (!error) {
        error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    }, set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    } };
  }
  const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  const safeParseAsync = _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
  const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
  const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== void 0) {
      if (validator(value) !== COMPILE_INVALID) return true;
      if (validator.definite === true && _ctx === void 0) return false;
    }
    return validateFallback(schema, value, _ctx);
  });
  function validateFallback(schema, value, _ctx) {
    const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
      ctx[COMPILE_FALLBACK] = true;
      result = fallbackRun({ value, issues: [] }, ctx);
    } else {
      result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
      throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT();
    }
    return result.issues.length === 0;
  }
  const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) result = await result;
    return result.issues.length === 0;
  };
  const _encode = (_Err) => {
    const parse3 = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return parse3(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const encode = _encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _decode = (_Err) => {
    const parse3 = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
      return parse3(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const decode = _decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _encodeAsync = (_Err) => {
    const parseAsync3 = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return await parseAsync3(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const encodeAsync = _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _decodeAsync = (_Err) => {
    const parseAsync3 = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
      return await parseAsync3(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const decodeAsync = _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
  };
  const safeEncode = _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
  };
  const safeDecode = _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
  };
  const safeEncodeAsync = _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
  const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
  };
  const safeDecodeAsync = _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
}), 3908: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { AC: () => lowercase, Ak: () => nanoid, D2: () => nanoidOfLength, F: () => httpProtocol, Gl: () => cuid2, K3: () => base64, Os: () => guid, Rp: () => email, Z0: () => ulid, Zg: () => emoji, Zv: () => uppercase, ai: () => number, fO: () => ksuid, gF: () => cuid, gp: () => anyString, hQ: () => e164, kB: () => time, kM: () => xid, l7: () => cidrv6, nd: () => integer, o: () => bigint, p0: () => duration, p6: () => date, r0: () => base64url, uR: () => uuid, uX: () => ipv4, ug: () => ipv6, w$: () => datetime, zM: () => boolean, zr: () => cidrv4 });
  const cuid = /^[cC][0-9a-z]{6,}$/;
  const cuid2 = /^[0-9a-z]+$/;
  const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
  const xid = /^[0-9a-vA-V]{20}$/;
  const ksuid = /^[A-Za-z0-9]{27}$/;
  const nanoid = /^[a-zA-Z0-9_-]{21}$/;
  function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
  }
  const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
  const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
  const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
  const uuid = (version) => {
    if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  const uuid4 = null;
  const uuid6 = null;
  const uuid7 = null;
  const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
  const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
  const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
  const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
  const idnEmail = null;
  const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
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
  const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
  const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
  const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
  const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
  const httpProtocol = /^https?$/;
  const e164 = /^\+[1-9]\d{6,14}$/;
  const creditCard = /^\d(?:[ -]?\d){11,18}$/;
  const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
  const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
  const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function anchor(source) {
    return new RegExp(`^${source}$`);
  }
  const date = anchor(dateSource);
  function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
  }
  function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
  }
  function datetime(args) {
    const opts = ["Z"];
    if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
  }
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
  const lowercase = /^[^A-Z]*$/;
  const uppercase = /^[^a-z]*$/;
  const hex = /^[0-9a-fA-F]*$/;
  function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
  }
  const md5_hex = /^[0-9a-fA-F]{32}$/;
  const md5_base64 = null;
  const md5_base64url = null;
  const sha1_hex = /^[0-9a-fA-F]{40}$/;
  const sha1_base64 = null;
  const sha1_base64url = null;
  const sha256_hex = /^[0-9a-fA-F]{64}$/;
  const sha256_base64 = null;
  const sha256_base64url = null;
  const sha384_hex = /^[0-9a-fA-F]{96}$/;
  const sha384_base64 = null;
  const sha384_base64url = null;
  const sha512_hex = /^[0-9a-fA-F]{128}$/;
  const sha512_base64 = null;
  const sha512_base64url = null;
}), 9396: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { fd: () => globalRegistry, u5: () => registry });
  var _a;
  const $output = null;
  const $input = null;
  class $ZodRegistry {
    constructor() {
      this._map = /* @__PURE__ */ new WeakMap();
      this._idmap = /* @__PURE__ */ new Map();
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
      this._map = /* @__PURE__ */ new WeakMap();
      this._idmap = /* @__PURE__ */ new Map();
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
      const p = schema._zod.parent;
      if (p) {
        const pm = { ...this.get(p) ?? {} };
        delete pm.id;
        const f = { ...pm, ...this._map.get(schema) };
        return Object.keys(f).length ? f : void 0;
      }
      return this._map.get(schema);
    }
    has(schema) {
      return this._map.has(schema);
    }
  }
  function registry() {
    return new $ZodRegistry();
  }
  (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
  const globalRegistry = globalThis.__zod_globalRegistry;
}), 6985: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $p: () => $ZodArray, Dq: () => $ZodBase64, CQ: () => $ZodBase64URL, BN: () => $ZodBigInt, sF: () => $ZodBoolean, CI: () => $ZodCIDRv4, Cn: () => $ZodCIDRv6, bl: () => $ZodCUID, Zu: () => $ZodCUID2, t$: () => $ZodCatch, b0: () => $ZodCustom, o5: () => $ZodDate, rv: () => $ZodDefault, P0: () => $ZodDiscriminatedUnion, Oy: () => $ZodE164, qG: () => $ZodEmail, cG: () => $ZodEmoji, VO: () => $ZodEnum, RL: () => $ZodExactOptional, Zc: () => $ZodGUID, Lc: () => $ZodIPv4, Zy: () => $ZodIPv6, v1: () => $ZodISODate, Ko: () => $ZodISODateTime, $N: () => $ZodISODuration, Ax: () => $ZodISOTime, LJ: () => $ZodIntersection, h8: () => $ZodJWT, GY: () => $ZodKSUID, kU: () => $ZodLazy, nu: () => $ZodLiteral, Py: () => $ZodNanoID, Um: () => $ZodNever, N$: () => $ZodNonOptional, qc: () => $ZodNullable, vz: () => $ZodNumber, I: () => $ZodNumberFormat, L8: () => $ZodObject, w: () => $ZodObjectJIT, ig: () => $ZodOptional, _m: () => $ZodPipe, VF: () => $ZodPrefault, Sb: () => $ZodReadonly, h: () => $ZodRecord, $v: () => $ZodString, EY: () => $ZodStringFormat, Wc: () => $ZodTransform, G3: () => $ZodTuple, W4: () => $ZodType, g5: () => $ZodULID, VY: () => $ZodURL, Zn: () => $ZodUUID, cu: () => $ZodUnion, GP: () => $ZodUnknown, TF: () => $ZodXID, cq: () => base64Charset, xE: () => base64urlCharset, YK: () => standardProps });
  var core_checks = __nccwpck_require__2(4890);
  var core_core = __nccwpck_require__2(8532);
  ;
  class Doc {
    constructor(args = [], closed = {}) {
      this.content = [];
      this.indent = 0;
      this.args = args;
      this.closed = closed;
    }
    indented(fn) {
      this.indent += 1;
      try {
        fn(this);
      } finally {
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
      const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
      return factory(...Object.values(this.closed));
    }
  }
  var core_regexes = __nccwpck_require__2(3908);
  var core_util = __nccwpck_require__2(4723);
  ;
  const version = { major: 4, minor: 6, patch: 7 };
  ;
  const $ZodType = core_core.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks2 = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
    for (const ch of checks2) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks2.length === 0) {
      (_a = inst._zod).deferred ?? (_a.deferred = []);
      inst._zod.deferred?.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks3, ctx) => {
        if (payload.memo) return payload;
        let isAborted = core_util.QH(payload);
        let asyncResult;
        for (const ch of checks3) {
          if (ch._zod.def.when) {
            if (core_util.rL(payload)) continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun) continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && ctx?.async === false) {
            throw new core_core.GT();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen) continue;
            core_util.d3(payload.issues, currLen, inst);
            if (!isAborted) isAborted = core_util.QH(payload, currLen);
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
        if (core_util.QH(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks2, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false) throw new core_core.GT();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false) throw new core_core.GT();
          return result.then((result2) => runChecks(result2, checks2, ctx));
        }
        return runChecks(result, checks2, ctx);
      };
    }
  }, { get "~standard"() {
    return core_util.jD(this, "~standard", standardProps(this));
  }, set "~standard"(value) {
    core_util.qh(this, "~standard", value);
  } });
  const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
  async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return { validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    }, vendor: "zod", version: 1 };
  }
  const $ZodString = core_core.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = def.pattern ?? core_regexes.gp;
    inst._zod.parse = (payload, _) => {
      if (def.coerce) try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
      if (typeof payload.value === "string") return payload;
      payload.issues.push({ expected: "string", code: "invalid_type", input: payload.value, inst });
      return payload;
    };
  });
  const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
    core_checks.ql.init(inst, def);
    $ZodString.init(inst, def);
  });
  const $ZodGUID = core_core.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.Os);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodUUID = core_core.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
      const versionMap = { v1: 1, v2: 2, v3: 3, v4: 4, v5: 5, v6: 6, v7: 7, v8: 8 };
      const v = versionMap[def.version];
      if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
      def.pattern ?? (def.pattern = core_regexes.uR(v));
    } else def.pattern ?? (def.pattern = core_regexes.uR());
    $ZodStringFormat.init(inst, def);
  });
  const $ZodEmail = core_core.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.Rp);
    $ZodStringFormat.init(inst, def);
  });
  const URL_BAD_FORMAT = 1;
  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
    try {
      if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
      new URL(input);
      return true;
    } catch {
      return false;
    }
  }
  function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
      return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
  }
  function parseURLObject(trimmed, def) {
    if (!def.normalize && def.protocol?.source === core_regexes.F.source && !/^https?:\/\//i.test(trimmed)) {
      return URL_BAD_FORMAT;
    }
    try {
      if (typeof URL !== "undefined") {
        const URLStatic = URL;
        if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
      }
      return new URL(trimmed);
    } catch {
      return URL_UNPARSEABLE;
    }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
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
  const $ZodURL = core_core.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      try {
        const trimmed = payload.value.trim();
        const url = validateURL(trimmed, def);
        if (url === URL_BAD_FORMAT) {
          payload.issues.push({ code: "invalid_format", format: "url", note: "Invalid URL format", input: payload.value, inst, continue: !def.abort });
          return;
        }
        if (url === URL_UNPARSEABLE) {
          payload.issues.push({ code: "invalid_format", format: "url", input: payload.value, inst, continue: !def.abort });
          return;
        }
        if (url === true) {
          payload.value = stripTabAndNewline(trimmed);
          return;
        }
        if (def.hostname && !urlHostnameOk(url, def.hostname)) {
          payload.issues.push({ code: "invalid_format", format: "url", note: "Invalid hostname", pattern: def.hostname.source, input: payload.value, inst, continue: !def.abort });
        }
        if (def.protocol && !urlProtocolOk(url, def.protocol)) {
          payload.issues.push({ code: "invalid_format", format: "url", note: "Invalid protocol", pattern: def.protocol.source, input: payload.value, inst, continue: !def.abort });
        }
        payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
        return;
      } catch (_) {
        payload.issues.push({ code: "invalid_format", format: "url", input: payload.value, inst, continue: !def.abort });
      }
    };
  });
  const $ZodEmoji = core_core.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.Zg());
    $ZodStringFormat.init(inst, def);
  });
  const $ZodNanoID = core_core.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === void 0 ? core_regexes.Ak : core_regexes.D2(def.length));
    $ZodStringFormat.init(inst, def);
  });
  const $ZodCUID = core_core.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.gF);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodCUID2 = core_core.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.Gl);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodULID = core_core.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.Z0);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodXID = core_core.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.kM);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodKSUID = core_core.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.fO);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.w$(def));
    $ZodStringFormat.init(inst, def);
  });
  const $ZodISODate = core_core.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.p6);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodISOTime = core_core.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.kB(def));
    $ZodStringFormat.init(inst, def);
  });
  const $ZodISODuration = core_core.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.p0);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodIPv4 = core_core.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.uX);
    $ZodStringFormat.init(inst, def);
  });
  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value)) return false;
    return canParseURL(`http://[${value}]`);
  }
  const $ZodIPv6 = core_core.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      if (!isValidIPv6(payload.value)) {
        payload.issues.push({ code: "invalid_format", format: "ipv6", input: payload.value, inst, continue: !def.abort });
      }
    };
  });
  const $ZodMAC = null;
  const $ZodCIDRv4 = core_core.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.zr);
    $ZodStringFormat.init(inst, def);
  });
  function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2) return false;
    const [address, prefix] = parts;
    if (!prefix) return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix) return false;
    if (prefixNum < 0 || prefixNum > 128) return false;
    return isValidIPv6(address);
  }
  const $ZodCIDRv6 = core_core.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.l7);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      if (!isValidCIDRv6(payload.value)) {
        payload.issues.push({ code: "invalid_format", format: "cidrv6", input: payload.value, inst, continue: !def.abort });
      }
    };
  });
  function isValidBase64(data) {
    if (data === "") return true;
    if (/\s/.test(data)) return false;
    if (data.length % 4 !== 0) return false;
    try {
      atob(data);
      return true;
    } catch {
      return false;
    }
  }
  const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
  const $ZodBase64 = core_core.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      if (isValidBase64(payload.value)) return;
      payload.issues.push({ code: "invalid_format", format: "base64", input: payload.value, inst, continue: !def.abort });
    };
  });
  const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
    if (!base64urlCharset.test(data)) return false;
    const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
  }
  const $ZodBase64URL = core_core.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      if (isValidBase64URL(payload.value)) return;
      payload.issues.push({ code: "invalid_format", format: "base64url", input: payload.value, inst, continue: !def.abort });
    };
  });
  const $ZodE164 = core_core.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes.hQ);
    $ZodStringFormat.init(inst, def);
  });
  const CC_SANITIZE = /[- ]/g;
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
    if (!regexes.creditCard.test(input)) return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
  const $ZodCreditCard = null;
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
    if (!regexes.iban.test(input)) return false;
    return isIso7064Mod97(input);
  }
  const $ZodIBAN = null;
  function isValidJWT(token, algorithm = null) {
    try {
      const tokensParts = token.split(".");
      if (tokensParts.length !== 3) return false;
      const [header] = tokensParts;
      if (!header) return false;
      const parsedHeader = JSON.parse(atob(header));
      if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
      if (!parsedHeader.alg) return false;
      if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
      return true;
    } catch {
      return false;
    }
  }
  const $ZodJWT = core_core.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      if (isValidJWT(payload.value, def.alg)) return;
      payload.issues.push({ code: "invalid_format", format: "jwt", input: payload.value, inst, continue: !def.abort });
    };
  });
  const $ZodCustomStringFormat = null;
  const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes.ai;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({ expected: "number", code: "invalid_type", input, inst, ...received ? { received } : {} });
      return payload;
    };
  });
  const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
    core_checks.KH.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes.zM;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
      const input = payload.value;
      if (typeof input === "boolean") return payload;
      payload.issues.push({ expected: "boolean", code: "invalid_type", input, inst });
      return payload;
    };
  });
  const $ZodBigInt = core_core.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes.o;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = BigInt(payload.value);
      } catch (_) {
      }
      if (typeof payload.value === "bigint") return payload;
      payload.issues.push({ expected: "bigint", code: "invalid_type", input: payload.value, inst });
      return payload;
    };
  });
  const $ZodBigIntFormat = null;
  const $ZodSymbol = null;
  const $ZodUndefined = null;
  const $ZodNull = null;
  const $ZodAny = null;
  const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
  });
  const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      payload.issues.push({ expected: "never", code: "invalid_type", input: payload.value, inst });
      return payload;
    };
  });
  const $ZodVoid = null;
  const $ZodDate = core_core.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) {
        try {
          payload.value = new Date(payload.value);
        } catch (_err) {
        }
      }
      const input = payload.value;
      const isDate = input instanceof Date;
      const isValidDate = isDate && !Number.isNaN(input.getTime());
      if (isValidDate) return payload;
      payload.issues.push({ expected: "date", code: "invalid_type", input, ...isDate ? { received: "Invalid Date" } : {}, inst });
      return payload;
    };
  });
  function capSize(inst, size) {
    const caps = core_util.hi(inst._zod.def.checks);
    if (!caps.length) return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse2 = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
        for (const [max, ch] of core_util.hi(inst._zod.def.checks)) {
          if (n > max && ch._zod.def.when(payload)) {
            const start = payload.issues.length;
            ch._zod.check(payload);
            payload.issues[start].continue = false;
            core_util.d3(payload.issues, start, inst);
            return payload;
          }
        }
      }
      return parse2(payload, ctx);
    };
  }
  const arraySize = (input) => Array.isArray(input) ? input.length : -1;
  const mapSize = (input) => input instanceof Map ? input.size : -1;
  const setSize = (input) => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...core_util.lQ(index, result.issues));
    }
    final.value[index] = result.value;
  }
  const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({ expected: "array", code: "invalid_type", input, inst });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
      const proms = [];
      const abortEarly = ctx?.abortEarly;
      for (let i = 0; i < input.length; i++) {
        const item = input[i];
        const result = def.element._zod.run({ value: item, issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
        } else {
          handleArrayResult(result, payload, i);
          if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
    capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...core_util.lQ(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({ code: "invalid_type", expected: "nonoptional", input: void 0, path: [key] });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  const NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = core_util.NM(def.shape);
    return { ...def, allKeys, symbolKeys, keySet: new Set(keys), numKeys: keys.length, optionalKeys: new Set(okeys) };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (core_util.QH(payload, seen)) break;
        seen = payload.issues.length;
      }
      if (keySet.has(key)) continue;
      if (key === "__proto__") {
        if (t === "never") unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({ code: "unrecognized_keys", keys: unrecognized, input, inst, continue: true });
    }
    if (!proms.length) return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = desc?.get ? desc.get.raw : def.shape ?? {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util.PO(() => normalizeDef(def));
    core_util.v5(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            core_util.Vy(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values) propValues[key].add(v);
          if (field.optin !== void 0) propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject = core_util.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value ?? (value = _normalized.value);
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({ expected: "object", code: "invalid_type", input, inst });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value.shape;
      const abortEarly = ctx?.abortEarly;
      let seen = payload.issues.length;
      for (const key of value.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (core_util.QH(payload, seen)) break;
          seen = payload.issues.length;
        }
        if (key === "__proto__") continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  const $ZodObjectJIT = core_core.xI("$ZodObjectJIT", (inst, def) => {
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util.PO(() => normalizeDef(def));
    const memo = core_core.cr.memoizer;
    const generateFastpass = (shape) => {
      const normalized = _normalized.value;
      const syms = normalized.symbolKeys;
      const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
      const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
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
      const ids = /* @__PURE__ */ Object.create(null);
      let counter = 0;
      for (const key of normalized.allKeys) {
        ids[key] = `key_${counter++}`;
      }
      doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
      for (const key of normalized.allKeys) {
        if (key === "__proto__") continue;
        const id = ids[key];
        const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util.UQ(key);
        const isPresent = `${k} in input`;
        const schema = shape[key];
        const optin = schema?._zod?.optin;
        const isOptionalIn = optin !== void 0;
        const isOptionalOut = schema?._zod?.optout === "optional";
        doc.write(`const ${id} = ${parseStr(k)};`);
        if (isOptionalIn && isOptionalOut) {
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
        } else if (!isOptionalIn) {
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
        } else {
          doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
          if (optin === "defaulted") {
            doc.write(`newResult[${k}] = ${id}.value;`);
          } else {
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
      return doc.compile();
    };
    let fastpass;
    const isObject = core_util.Gv;
    const jit = !core_core.cr.jitless;
    const allowsEval = core_util.hI;
    const fastEnabled = jit && allowsEval.value;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
      value ?? (value = _normalized.value);
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({ expected: "object", code: "invalid_type", input, inst });
        return payload;
      }
      if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
        if (!fastpass) fastpass = generateFastpass(def.shape);
        payload = fastpass(payload, ctx);
        if (!catchall) return payload;
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
    const nonaborted = results.filter((r) => !core_util.QH(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({ code: "invalid_union", input: final.value, inst, errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W()))) });
    return final;
  }
  const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
    core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
    core_util.v5(inst, "values", (zod) => {
      if (zod.def.options.every((o) => o._zod.values)) {
        return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
      }
      return void 0;
    });
    core_util.v5(inst, "pattern", (zod) => {
      if (zod.def.options.every((o) => o._zod.pattern)) {
        const patterns = zod.def.options.map((o) => o._zod.pattern);
        return new RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
      }
      return void 0;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) {
        return first(payload, ctx);
      }
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0) return result;
          results.push(result);
        }
      }
      if (!async) return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then((results2) => {
        return handleUnionResults(results2, payload, inst, ctx);
      });
    };
  });
  function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
      if (results[i].issues.length === 0) matches.push(i);
    }
    if (matches.length === 1) {
      final.value = results[matches[0]].value;
      return final;
    }
    if (matches.length === 0) {
      final.issues.push({ code: "invalid_union", input: final.value, inst, errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))) });
    } else {
      final.issues.push({ code: "invalid_union", input: final.value, inst, errors: [], inclusive: false, matches });
    }
    return final;
  }
  const $ZodXor = null;
  function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
      map = discriminatorMap(internals.def);
      internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null) throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
  }
  function discriminatorMap(def) {
    const map = /* @__PURE__ */ new Map();
    for (const option of def.options) {
      const values = option._zod.propValues?.[def.discriminator];
      if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
      for (const value of values) {
        if (map.has(value)) {
          if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
          map.set(value, null);
        } else {
          map.set(value, option);
        }
      }
    }
    return map;
  }
  const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util.v5(inst, "propValues", (zod) => {
      const propValues = {};
      let undefinedCount = 0;
      for (const option of zod.def.options) {
        const pv = option._zod.propValues;
        if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
        if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
        for (const [k, v] of Object.entries(pv)) {
          if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
            core_util.Vy(propValues, k, /* @__PURE__ */ new Set());
          }
          for (const val of v) {
            propValues[k].add(val);
          }
        }
      }
      if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
      return propValues;
    });
    def.options.forEach((option, i) => {
      const propShape = core_util.MO(option._zod.def);
      if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
        throw new Error(`Invalid discriminated union option at index "${i}"`);
      }
    });
    const disc = core_util.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!core_util.Gv(input)) {
        payload.issues.push({ code: "invalid_type", expected: "object", input, inst });
        return payload;
      }
      const value = input?.[def.discriminator];
      const opt = disc.value.get(value);
      if (opt && (value !== void 0 || ctx.direction !== "backward")) {
        return opt._zod.run(payload, ctx);
      }
      if (def.unionFallback || ctx.direction === "backward") {
        return _super(payload, ctx);
      }
      payload.issues.push({ code: "invalid_union", errors: [], note: "No matching discriminator", discriminator: def.discriminator, options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null), input, path: [def.discriminator], inst });
      return payload;
    };
  });
  const $ZodIntersection = core_core.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      const left = def.left._zod.run({ value: input, issues: [] }, ctx);
      const right = def.right._zod.run({ value: input, issues: [] }, ctx);
      const async = left instanceof Promise || right instanceof Promise;
      if (async) {
        return Promise.all([left, right]).then(([left2, right2]) => {
          return handleIntersectionResults(payload, left2, right2);
        });
      }
      return handleIntersectionResults(payload, left, right);
    };
  });
  function mergeValues(a, b) {
    if (a === b) {
      return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
      return { valid: true, data: a };
    }
    if (core_util.Qd(a) && core_util.Qd(b)) {
      const bKeys = Object.keys(b);
      const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
      const newObj = { ...a, ...b };
      if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
      for (const key of sharedKeys) {
        if (key === "__proto__") continue;
        const sharedValue = mergeValues(a[key], b[key]);
        if (!sharedValue.valid) {
          return { valid: false, mergeErrorPath: [key, ...sharedValue.mergeErrorPath] };
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
          return { valid: false, mergeErrorPath: [index, ...sharedValue.mergeErrorPath] };
        }
        newArray.push(sharedValue.data);
      }
      return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
  }
  function handleIntersectionResults(result, left, right) {
    const unrecKeys = /* @__PURE__ */ new Map();
    let unrecIssue;
    const keyIssues = /* @__PURE__ */ new Map();
    const collect = (iss, side) => {
      let keys;
      if (iss.code === "unrecognized_keys" && !iss.path?.length) {
        unrecIssue ?? (unrecIssue = iss);
        keys = iss.keys;
      } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
        const k = String(iss.path[0]);
        if (!keyIssues.has(k)) keyIssues.set(k, iss);
        keys = [k];
      } else {
        return false;
      }
      for (const k of keys) {
        if (!unrecKeys.has(k)) unrecKeys.set(k, {});
        unrecKeys.get(k)[side] = true;
      }
      return true;
    };
    for (const iss of left.issues) {
      if (!collect(iss, "l")) result.issues.push(iss);
    }
    for (const iss of right.issues) {
      if (!collect(iss, "r")) result.issues.push(iss);
    }
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
      const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
      if (aggregated.length) result.issues.push({ ...unrecIssue, keys: aggregated });
      for (const k of bothKeys) {
        if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
      }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
      if (core_util.QH(result)) return result;
      throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
  }
  const $ZodTuple = core_core.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({ input, inst, expected: "tuple", code: "invalid_type" });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
      const proms = [];
      const optinStart = getTupleOptStart(items, "optin");
      const optoutStart = getTupleOptStart(items, "optout");
      if (!def.rest) {
        if (input.length < optinStart) {
          payload.issues.push({ code: "too_small", minimum: optinStart, inclusive: true, input, inst, origin: "array" });
          return payload;
        }
        if (input.length > items.length) {
          payload.issues.push({ code: "too_big", maximum: items.length, inclusive: true, input, inst, origin: "array" });
        }
      }
      const itemResults = new Array(items.length);
      const abortEarly = def.rest ? ctx?.abortEarly : void 0;
      let itemAborted = false;
      for (let i = 0; i < items.length; i++) {
        const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((rr) => {
            itemResults[i] = rr;
          }));
        } else {
          itemResults[i] = r;
          if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
        }
      }
      if (def.rest && !itemAborted) {
        let i = items.length - 1;
        const rest = input.slice(items.length);
        let seen = payload.issues.length;
        for (const el of rest) {
          if (abortEarly && payload.issues.length !== seen) {
            if (core_util.QH(payload, seen)) break;
            seen = payload.issues.length;
          }
          i++;
          const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((r) => handleTupleResult(r, payload, i)));
          } else {
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
      const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
      if (!omittable) return i + 1;
    }
    return 0;
  }
  function handleTupleResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...core_util.lQ(index, result.issues));
    }
    final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
    for (let i = 0; i < items.length; i++) {
      const r = itemResults[i];
      const isPresent = i < input.length;
      if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
        final.value.length = i;
        break;
      }
      if (r.issues.length) {
        if (!isPresent && i >= optoutStart) {
          final.value.length = i;
          break;
        }
        final.issues.push(...core_util.lQ(i, r.issues));
      }
      final.value[i] = r.value;
    }
    for (let i = final.value.length - 1; i >= input.length; i--) {
      if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
        final.value.length = i;
      } else {
        break;
      }
    }
    return final;
  }
  const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!core_util.Qd(input)) {
        payload.issues.push({ expected: "record", code: "invalid_type", input, inst });
        return payload;
      }
      const proms = [];
      const values = def.keyType._zod.values;
      if (values && !def.partial) {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const recordKeys = /* @__PURE__ */ new Set();
        for (const key of values) {
          if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
            recordKeys.add(typeof key === "number" ? key.toString() : key);
            if (key === "__proto__") continue;
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (keyResult.issues.length) {
              payload.issues.push({ code: "invalid_key", origin: "record", issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())), input: key, path: [key], inst });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__") continue;
            const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...core_util.lQ(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...core_util.lQ(key, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
        }
        let unrecognized;
        for (const key in input) {
          if (!recordKeys.has(key)) {
            if (def.mode === "loose") {
              if (key === "__proto__") continue;
              payload.value[key] = input[key];
            } else {
              unrecognized = unrecognized ?? [];
              unrecognized.push(key);
            }
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({ code: "unrecognized_keys", input, inst, keys: unrecognized, continue: true });
        }
      } else {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        let unrecognized;
        for (const key of Reflect.ownKeys(input)) {
          if (key === "__proto__") continue;
          if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
          let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          const checkNumericKey = typeof key === "string" && core_regexes.ai.test(key) && keyResult.issues.length;
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
              payload.value[key] = input[key];
            } else if (values) {
              unrecognized = unrecognized ?? [];
              unrecognized.push(key);
            } else {
              payload.issues.push({ code: "invalid_key", origin: "record", issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())), input: key, path: [key], inst });
            }
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__") continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...core_util.lQ(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...core_util.lQ(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({ code: "unrecognized_keys", input, inst, keys: unrecognized, continue: true });
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
  });
  const $ZodMap = null;
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
      if (util.propertyKeyTypes.has(typeof key)) {
        final.issues.push(...util.prefixIssues(key, keyResult.issues));
      } else {
        final.issues.push({ code: "invalid_key", origin: "map", input, inst, issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())) });
      }
    }
    if (valueResult.issues.length) {
      if (util.propertyKeyTypes.has(typeof key)) {
        final.issues.push(...util.prefixIssues(key, valueResult.issues));
      } else {
        final.issues.push({ origin: "map", code: "invalid_element", input, inst, key, issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())) });
      }
    }
    final.value.set(keyResult.value, valueResult.value);
  }
  const $ZodSet = null;
  function handleSetResult(result, final) {
    if (result.issues.length) {
      final.issues.push(...result.issues);
    }
    final.value.add(result.value);
  }
  const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util.v5(inst, "pattern", (zod) => {
      const patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({ code: "invalid_value", values, input, inst });
      return payload;
    };
  });
  const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util.v5(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values.has(input)) {
        return payload;
      }
      payload.issues.push({ code: "invalid_value", values: def.values, input, inst });
      return payload;
    };
  });
  const $ZodFile = null;
  const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        throw new core_core.cV(inst.constructor.name);
      }
      const _out = def.transform(payload.value, payload);
      if (ctx.async) {
        const output = _out instanceof Promise ? _out : Promise.resolve(_out);
        return output.then((output2) => {
          payload.value = output2;
          return payload;
        });
      }
      if (_out instanceof Promise) {
        throw new core_core.GT();
      }
      payload.value = _out;
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util.v5(inst, "values", (zod) => {
      const values = zod.def.innerType._zod.values;
      return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
    });
    core_util.v5(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        if (def.innerType._zod.optin !== "defaulted") return payload;
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) return result.then((result2) => handleOptionalResult(payload, result2));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });
  const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    inst._zod.parse = (payload, ctx) => {
      return def.innerType._zod.run(payload, ctx);
    };
  });
  const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util.v5(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
    });
    core_util.v5(inst, "values", (zod) => {
      return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === null) return payload;
      return def.innerType._zod.run(payload, ctx);
    };
  });
  const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        return def.innerType._zod.run(payload, ctx);
      }
      if (payload.value === void 0) {
        payload.value = def.defaultValue;
        return payload;
      }
      const result = def.innerType._zod.run(payload, ctx);
      if (result instanceof Promise) {
        return result.then((result2) => handleDefaultResult(result2, def));
      }
      return handleDefaultResult(result, def);
    };
  });
  function handleDefaultResult(payload, def) {
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return payload;
  }
  const $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        return def.innerType._zod.run(payload, ctx);
      }
      if (payload.value === void 0) {
        payload.value = def.defaultValue;
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });
  const $ZodNonOptional = core_core.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "values", (zod) => {
      const v = zod.def.innerType._zod.values;
      return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      const result = def.innerType._zod.run(payload, ctx);
      if (result instanceof Promise) {
        return result.then((result2) => handleNonOptionalResult(result2, inst));
      }
      return handleNonOptionalResult(result, inst);
    };
  });
  function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === void 0) {
      payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: payload.value, inst });
    }
    return payload;
  }
  const $ZodSuccess = null;
  function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
      payload.value = result.value;
      if (result.memo) payload.memo = true;
      return payload;
    }
    payload.value = def.catchValue({ ...result, value: payload.value, error: { issues: result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) }, input: payload.value });
    return payload;
  }
  const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        return def.innerType._zod.run(payload, ctx);
      }
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise) {
        return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
      }
      return handleCatchResult(payload, result, def, ctx);
    };
  });
  const $ZodNaN = null;
  const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        const right = def.out._zod.run(payload, ctx);
        if (right instanceof Promise) {
          return right.then((right2) => handlePipeResult(right2, def.in, ctx));
        }
        return handlePipeResult(right, def.in, ctx);
      }
      const left = def.in._zod.run(payload, ctx);
      if (left instanceof Promise) {
        return left.then((left2) => handlePipeResult(left2, def.out, ctx));
      }
      return handlePipeResult(left, def.out, ctx);
    };
  });
  function handlePipeResult(left, next, ctx) {
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
      left.aborted = true;
      return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
  }
  const $ZodCodec = null;
  function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
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
    } else {
      const transformed = def.reverseTransform(result.value, result);
      if (transformed instanceof Promise) {
        return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
      }
      return handleCodecTxResult(result, transformed, def.in, ctx);
    }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
    if (left.issues.length) {
      left.aborted = true;
      return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
  }
  const $ZodPreprocess = null;
  const $ZodReadonly = core_core.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
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
    if (!payload.memo) payload.value = Object.freeze(payload.value);
    return payload;
  }
  function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
      const d = ch._zod.def;
      if (d.pattern) pattern = d.pattern;
      isInt || (isInt = !!d.format?.includes("int"));
      const lo = d.minimum ?? d.length;
      const hi = d.maximum ?? d.length;
      if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
      if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
    }
    if (pattern) return pattern.source;
    if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
    if (minimum !== void 0 || maximum !== void 0) return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
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
      if (sources.every(Boolean)) return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
  }
  const $ZodTemplateLiteral = null;
  const $ZodFunction = null;
  const $ZodPromise = null;
  const $ZodLazy = core_core.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.gJ(inst._zod, "innerType", () => {
      const d = def;
      if (!d._cachedInner) d._cachedInner = def.getter();
      return d._cachedInner;
    });
    core_util.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
    core_util.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
    inst._zod.parse = (payload, ctx) => {
      const inner = inst._zod.innerType;
      return inner._zod.run(payload, ctx);
    };
  });
  const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
    core_checks.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
      return payload;
    };
    inst._zod.check = (payload) => {
      const input = payload.value;
      const r = def.fn(input);
      if (r instanceof Promise) {
        return r.then((r2) => handleRefineResult(r2, payload, input, inst));
      }
      handleRefineResult(r, payload, input, inst);
      return;
    };
  });
  function handleRefineResult(result, payload, input, inst) {
    if (!result) {
      const _iss = { code: "custom", input, inst, path: [...inst._zod.def.path ?? []], continue: !inst._zod.def.abort };
      if (inst._zod.def.params) _iss.params = inst._zod.def.params;
      payload.issues.push(core_util.sn(_iss));
    }
  }
}), 4723: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { A2: () => normalizeParams, B7: () => stringifyPrimitive, GW: () => parsedType, Gv: () => isObject, LG: () => floatSafeRemainder, MO: () => rawShape, NM: () => optionalKeys, NR: () => BIGINT_FORMAT_RANGES, O7: () => codePointLength, OH: () => partial, PO: () => cached, QH: () => aborted, Qd: () => isPlainObject, Rc: () => getLengthableOrigin, SS: () => constantCatch, UQ: () => esc, Up: () => pick, Vy: () => assignProp, W0: () => safeExtend, X: () => installLazyProp, X$: () => extend, Yv: () => slugify, cJ: () => omit, cl: () => nullish, d3: () => attachSchema, gJ: () => defineLazy, gx: () => captureStackTrace, h1: () => merge, hI: () => allowsEval, hi: () => sizeCaps, iR: () => finalizeIssue, jD: () => hide, jw: () => joinValues, k8: () => jsonStringifyReplacer, lQ: () => prefixIssues, mw: () => required, o8: () => clone, ol: () => members, p6: () => cleanRegex, qQ: () => propertyKeyTypes, qh: () => own, rL: () => explicitlyAborted, sD: () => escapeRegex, sn: () => issue, un: () => derived, v5: () => defineLazyInternal, w5: () => getEnumValues, yG: () => shallowClone, zH: () => NUMBER_FORMAT_RANGES, zM: () => mergeDefs });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8532);
  function assertEqual(val) {
    return val;
  }
  function assertNotEqual(val) {
    return val;
  }
  function toZod() {
    return (schema) => schema;
  }
  function assertIs(_arg) {
  }
  function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
  }
  function assert(_) {
  }
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
  }
  function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint") return value.toString();
    return value;
  }
  class Cached {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  }
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
  }
  function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
    return ratio - roundedRatio;
  }
  const EVALUATING = /* @__PURE__ */ Symbol("evaluating");
  function defineLazy(object, key, getter) {
    let value = void 0;
    Object.defineProperty(object, key, { get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    }, set(v) {
      Object.defineProperty(object, key, { value: v });
    }, configurable: true });
  }
  function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
  }
  function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, { value, writable: true, enumerable: true, configurable: true });
  }
  function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
  }
  function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
  }
  function deferProp(target, key, getter) {
    Object.defineProperty(target, key, { get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    }, enumerable: true, configurable: true });
  }
  function putProp(target, key, value) {
    if (key in target) assignProp(target, key, value);
    else target[key] = value;
  }
  function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
      const desc = Object.getOwnPropertyDescriptor(raw, key);
      if (!desc.enumerable) continue;
      if (desc.get) {
        deferProp(target, key, () => {
          const value = source._zod.def.shape[key];
          return wrap ? wrap(value, key) : value;
        });
      } else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
  }
  function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
      const desc = Object.getOwnPropertyDescriptor(source, key);
      if (!desc.enumerable) continue;
      if (desc.get) deferProp(target, key, () => source[key]);
      else putProp(target, key, desc.value);
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
    if (!path) return obj;
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
    return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
  }
  const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  const allowsEval = cached(() => {
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless) {
      return false;
    }
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
      return false;
    }
    try {
      const F = Function;
      new F("");
      return true;
    } catch (_) {
      return false;
    }
  });
  function isPlainObject(o) {
    if (isObject(o) === false) return false;
    const ctor = o.constructor;
    if (ctor === void 0) return true;
    if (typeof ctor !== "function") return true;
    const prot = ctor.prototype;
    if (isObject(prot) === false) return false;
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
      return false;
    }
    return true;
  }
  function shallowClone(o) {
    if (isPlainObject(o)) return { ...o };
    if (Array.isArray(o)) return [...o];
    if (o instanceof Map) return new Map(o);
    if (o instanceof Set) return new Set(o);
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
        if (typeof File !== "undefined" && data instanceof File) {
          return "file";
        }
        return "object";
      default:
        throw new Error(`Unknown data type: ${t}`);
    }
  };
  const propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  const primitiveTypes = /* @__PURE__ */ new Set(["string", "number", "bigint", "boolean", "symbol", "undefined"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent) cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params) return {};
    if (typeof params === "string") return { error: () => params };
    if (params?.message !== void 0) {
      if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string") return { ...params, error: () => params.error };
    return params;
  }
  function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, { get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    }, set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    }, has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    }, deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    }, ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    }, getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    }, defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    } });
  }
  function stringifyPrimitive(value) {
    if (typeof value === "bigint") return value.toString() + "n";
    if (typeof value === "string") return `"${value}"`;
    return `${value}`;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  const NUMBER_FORMAT_RANGES = (() => ({ safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], int32: [-2147483648, 2147483647], uint32: [0, 4294967295], float32: [-34028234663852886e22, 34028234663852886e22], float64: [-Number.MAX_VALUE, Number.MAX_VALUE] }))();
  const BIGINT_FORMAT_RANGES = { int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")], uint64: [BigInt(0), BigInt("18446744073709551615")] };
  function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks2 = currDef.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
  }
  function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    for (const key of Reflect.ownKeys(mask)) {
      if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
        throw new Error(`Unrecognized key: "${String(key)}"`);
      }
      if (mask[key]) keys.push(key);
    }
    return keys;
  }
  function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks2 = currDef.checks;
    const hasChecks = checks2 && checks2.length > 0;
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
    const checks2 = schema._zod.def.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      const existingShape = sourceShape(schema);
      for (const key of Reflect.ownKeys(shape)) {
        if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
          throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
        }
      }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
  }
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
    const def = mergeDefs(a._zod.def, { shape: newShape, get catchall() {
      return b._zod.def.catchall;
    }, checks: b._zod.def.checks ?? [] });
    return clone(a, def);
  }
  function partial(Class2, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks2 = currDef.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
  }
  function required(Class2, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
  }
  function aborted(x, startIndex = 0) {
    if (x.aborted === true) return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (x.issues[i]?.continue !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true) return true;
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
  function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
      const d = ch._zod.def;
      if (!/_(length|size)$|_equals$/.test(d.check)) break;
      const max = d.maximum ?? d.length ?? d.size;
      if (max >= 0) caps.push([max, ch]);
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
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
      if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
      else iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
    const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
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
    if (input instanceof Set) return "set";
    if (input instanceof Map) return "map";
    if (input instanceof File) return "file";
    return "unknown";
  }
  const highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str)) return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count--;
        i++;
      }
    }
    return count;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input)) return "array";
    if (typeof input === "string") return "string";
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
      return { message: iss, code: "custom", input, inst };
    }
    return { ...iss };
  }
  function cleanEnum(obj) {
    return Object.entries(obj).filter(([k, _]) => {
      return Number.isNaN(Number.parseInt(k, 10));
    }).map((el) => el[1]);
  }
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
    const padding = "=".repeat((4 - base64.length % 4) % 4);
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
    return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
  }
  class Class {
    constructor(..._args) {
    }
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get) Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
  }
  function hide(inst, key, value) {
    return own(inst, key, value, false);
  }
  function derived(computes, table) {
    for (const key in computes) {
      const compute = computes[key];
      Object.defineProperty(table, key, { configurable: true, enumerable: true, get() {
        return own(this, key, compute(this));
      }, set(value) {
        own(this, key, value);
      } });
    }
    return table;
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, { configurable: true, get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    }, set(value) {
      own(this, key, value);
    } });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  let installing;
  let broke = false;
  const breaker = { configurable: true, get() {
    broke = true;
    return void 0;
  } };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, { configurable: true, get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key];
        else Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    }, set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    } });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto) return;
    Object.defineProperty(proto, key, { configurable: true, get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    }, set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    } });
  }
  const CONSTANT_CATCH = "~constantCatch";
  function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
  }
}), 252: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { A: () => __WEBPACK_DEFAULT_EXPORT__ });
  var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
  const error = () => {
    const Sizable = { string: { unit: "characters", verb: "to have" }, file: { unit: "bytes", verb: "to have" }, array: { unit: "items", verb: "to have" }, set: { unit: "items", verb: "to have" }, map: { unit: "entries", verb: "to have" } };
    function getSizing(origin) {
      return Sizable[origin] ?? null;
    }
    const FormatDictionary = { regex: "input", email: "email address", url: "URL", emoji: "emoji", uuid: "UUID", uuidv4: "UUIDv4", uuidv6: "UUIDv6", nanoid: "nanoid", guid: "GUID", cuid: "cuid", cuid2: "cuid2", ulid: "ULID", xid: "XID", ksuid: "KSUID", datetime: "ISO datetime", date: "ISO date", time: "ISO time", duration: "ISO duration", ipv4: "IPv4 address", ipv6: "IPv6 address", mac: "MAC address", cidrv4: "IPv4 range", cidrv6: "IPv6 range", base64: "base64-encoded string", base64url: "base64url-encoded string", json_string: "JSON string", e164: "E.164 number", currency_code: "currency code", credit_card: "credit card number", iban: "IBAN", jwt: "JWT", template_literal: "input" };
    const TypeDictionary = { nan: "NaN" };
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
          const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__.GW(issue.input);
          const received = getTypeName(receivedType, issue.input);
          return `Invalid input: expected ${expected}, received ${received}`;
        }
        case "invalid_value":
          if (issue.values.length === 1) return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.B7(issue.values[0])}`;
          return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.values, "|")}`;
        case "too_big": {
          const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
          const sizing = getSizing(issue.origin);
          if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
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
          if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
          if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
          if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
          return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
        }
        case "not_multiple_of":
          return `Invalid number: must be a multiple of ${issue.divisor}`;
        case "unrecognized_keys":
          return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.keys, ", ")}`;
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
  function __WEBPACK_DEFAULT_EXPORT__() {
    return { localeError: error() };
  }
}), 4343: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { FsL: () => pipe, Ikc: () => object, L5J: () => unknown, MfU: () => _catch, RZV: () => _lazy, SdS: () => prefault, Whr: () => int, X$i: () => extend, YOg: () => array, YjP: () => string, _H3: () => looseObject, aig: () => number, cl6: () => nullish, euz: () => literal, g1P: () => record, gMt: () => discriminatedUnion, k5n: () => _enum, lqM: () => optional, mee: () => nullable, pdi: () => transform, zMY: () => boolean });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8532);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6985);
  var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4723);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(3759);
  var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(4196);
  const ZodMiniType = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, { get with() {
    return this.check;
  }, set with(value) {
    _core_util_js__WEBPACK_IMPORTED_MODULE_2__.qh(this, "with", value);
  }, parse(data, params) {
    return _parse_js__WEBPACK_IMPORTED_MODULE_3__.qg(this, data, params, { callee: this.parse });
  }, parseAsync(data, params) {
    return _parse_js__WEBPACK_IMPORTED_MODULE_3__.EJ(this, data, params, { callee: this.parseAsync });
  }, safeParse(data, params) {
    return _parse_js__WEBPACK_IMPORTED_MODULE_3__.xL(this, data, params);
  }, safeParseAsync(data, params) {
    return _parse_js__WEBPACK_IMPORTED_MODULE_3__.bp(this, data, params);
  }, check(...checks2) {
    const def = this.def;
    return this.clone({ ...def, checks: [...def.checks ?? [], ...checks2.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)] }, { parent: true });
  }, clone(_def, params) {
    return _core_util_js__WEBPACK_IMPORTED_MODULE_2__.o8(this, _def, params);
  }, brand() {
    return this;
  }, register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  }, apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  } });
  const ZodMiniString = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniString", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.$v.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.Rl(ZodMiniString, params);
  }
  const ZodMiniStringFormat = null;
  const ZodMiniEmail = null;
  function email(params) {
    return core._email(ZodMiniEmail, params);
  }
  const ZodMiniGUID = null;
  function guid(params) {
    return core._guid(ZodMiniGUID, params);
  }
  const ZodMiniUUID = null;
  function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
  }
  function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
  }
  function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
  }
  function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
  }
  const ZodMiniURL = null;
  function url(params) {
    return core._url(ZodMiniURL, params);
  }
  function httpUrl(params) {
    return core._url(ZodMiniURL, { protocol: regexes.httpProtocol, hostname: regexes.domain, ...util.normalizeParams(params) });
  }
  const ZodMiniEmoji = null;
  function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
  }
  const ZodMiniNanoID = null;
  function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
  }
  const ZodMiniCUID = null;
  function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
  }
  const ZodMiniCUID2 = null;
  function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
  }
  const ZodMiniULID = null;
  function ulid(params) {
    return core._ulid(ZodMiniULID, params);
  }
  const ZodMiniXID = null;
  function xid(params) {
    return core._xid(ZodMiniXID, params);
  }
  const ZodMiniKSUID = null;
  function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
  }
  const ZodMiniIPv4 = null;
  function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
  }
  const ZodMiniIPv6 = null;
  function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
  }
  const ZodMiniCIDRv4 = null;
  function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
  }
  const ZodMiniCIDRv6 = null;
  function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
  }
  const ZodMiniMAC = null;
  function mac(params) {
    return core._mac(ZodMiniMAC, params);
  }
  const ZodMiniBase64 = null;
  function base64(params) {
    return core._base64(ZodMiniBase64, params);
  }
  const ZodMiniBase64URL = null;
  function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
  }
  const ZodMiniE164 = null;
  function e164(params) {
    return core._e164(ZodMiniE164, params);
  }
  const ZodMiniCreditCard = null;
  function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
  }
  const ZodMiniIBAN = null;
  function iban(params) {
    return core._iban(ZodMiniIBAN, params);
  }
  const ZodMiniJWT = null;
  function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
  }
  const ZodMiniCustomStringFormat = null;
  function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
  }
  function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
  }
  function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
  }
  function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
  }
  function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex) throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
  }
  const ZodMiniNumber = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNumber", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.vz.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.F7(ZodMiniNumber, params);
  }
  const ZodMiniNumberFormat = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNumberFormat", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.I.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function int(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.LK(ZodMiniNumberFormat, params);
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
  const ZodMiniBoolean = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniBoolean", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.sF.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function boolean(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__._L(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt = null;
  function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
  }
  const ZodMiniBigIntFormat = null;
  function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
  }
  function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
  }
  const ZodMiniSymbol = null;
  function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
  }
  const ZodMiniUndefined = null;
  function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
  }
  const ZodMiniNull = null;
  function _null(params) {
    return core._null(ZodMiniNull, params);
  }
  const ZodMiniAny = null;
  function any() {
    return core._any(ZodMiniAny);
  }
  const ZodMiniUnknown = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniUnknown", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.GP.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function unknown() {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.em(ZodMiniUnknown);
  }
  const ZodMiniNever = null;
  function never(params) {
    return core._never(ZodMiniNever, params);
  }
  const ZodMiniVoid = null;
  function _void(params) {
    return core._void(ZodMiniVoid, params);
  }
  const ZodMiniDate = null;
  function date(params) {
    return core._date(ZodMiniDate, params);
  }
  const ZodMiniArray = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniArray", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.$p.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function array(element, params) {
    return new ZodMiniArray({ type: "array", element, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
  }
  function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
  }
  const ZodMiniObject = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniObject", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.L8.init(inst, def);
    ZodMiniType.init(inst, def);
    _core_util_js__WEBPACK_IMPORTED_MODULE_2__.X(inst, "shape", (self) => self._zod.def.shape, false);
  });
  function object(shape, params) {
    const def = { type: "object", shape: shape ?? {}, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) };
    return new ZodMiniObject(def);
  }
  function strictObject(shape, params) {
    return new ZodMiniObject({ type: "object", shape, catchall: never(), ...util.normalizeParams(params) });
  }
  function looseObject(shape, params) {
    return new ZodMiniObject({ type: "object", shape, catchall: unknown(), ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
  }
  function extend(schema, shape) {
    return _core_util_js__WEBPACK_IMPORTED_MODULE_2__.X$(schema, shape);
  }
  function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
  }
  function merge(a, b) {
    return util.merge(a, b);
  }
  function pick(schema, mask) {
    return util.pick(schema, mask);
  }
  function omit(schema, mask) {
    return util.omit(schema, mask);
  }
  function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple") return util.partial(ZodMiniOptional, schema, mask);
    if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, { ...def, items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })) });
  }
  function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
  }
  function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
  }
  function catchall(inst, catchall2) {
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall2 }));
  }
  const ZodMiniUnion = null;
  function union(options, params) {
    return new ZodMiniUnion({ type: "union", options, ...util.normalizeParams(params) });
  }
  const ZodMiniXor = null;
  function xor(options, params) {
    return new ZodMiniXor({ type: "union", options, inclusive: false, ...util.normalizeParams(params) });
  }
  const ZodMiniDiscriminatedUnion = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.P0.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({ type: "union", options, discriminator, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
  }
  const ZodMiniIntersection = null;
  function intersection(left, right) {
    return new ZodMiniIntersection({ type: "intersection", left, right });
  }
  const ZodMiniTuple = null;
  function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({ type: "tuple", items, rest, ...util.normalizeParams(params) });
  }
  const ZodMiniRecord = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniRecord", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.h.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) {
      return new ZodMiniRecord({ type: "record", keyType: string(), valueType: keyType, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(valueType) });
    }
    return new ZodMiniRecord({ type: "record", keyType, valueType, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
  }
  function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({ type: "record", keyType, valueType, ...util.normalizeParams(params), partial: true });
  }
  function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({ type: "record", keyType, valueType, mode: "loose", ...util.normalizeParams(params) });
  }
  const ZodMiniMap = null;
  function map(keyType, valueType, params) {
    return new ZodMiniMap({ type: "map", keyType, valueType, ...util.normalizeParams(params) });
  }
  const ZodMiniSet = null;
  function set(valueType, params) {
    return new ZodMiniSet({ type: "set", valueType, ...util.normalizeParams(params) });
  }
  const ZodMiniEnum = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniEnum", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.VO.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({ type: "enum", entries, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
  }
  function nativeEnum(entries, params) {
    return new ZodMiniEnum({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  const ZodMiniLiteral = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniLiteral", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.nu.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
    return new ZodMiniLiteral({ type: "literal", values: Array.isArray(value) ? value : [value], ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
  }
  const ZodMiniFile = null;
  function file(params) {
    return core._file(ZodMiniFile, params);
  }
  const ZodMiniTransform = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniTransform", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Wc.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function transform(fn) {
    return new ZodMiniTransform({ type: "transform", transform: fn });
  }
  const ZodMiniOptional = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniOptional", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.ig.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function optional(innerType) {
    return new ZodMiniOptional({ type: "optional", innerType });
  }
  const ZodMiniExactOptional = null;
  function exactOptional(innerType) {
    return new ZodMiniExactOptional({ type: "optional", innerType });
  }
  const ZodMiniNullable = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNullable", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.qc.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function nullable(innerType) {
    return new ZodMiniNullable({ type: "nullable", innerType });
  }
  function nullish(innerType) {
    return optional(nullable(innerType));
  }
  const ZodMiniDefault = null;
  function _default(innerType, defaultValue) {
    return new ZodMiniDefault({ type: "default", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
    } });
  }
  const ZodMiniPrefault = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniPrefault", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.VF.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({ type: "prefault", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : _core_util_js__WEBPACK_IMPORTED_MODULE_2__.yG(defaultValue);
    } });
  }
  const ZodMiniNonOptional = null;
  function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({ type: "nonoptional", innerType, ...util.normalizeParams(params) });
  }
  const ZodMiniSuccess = null;
  function success(innerType) {
    return new ZodMiniSuccess({ type: "success", innerType });
  }
  const ZodMiniCatch = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniCatch", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.t$.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function _catch(innerType, catchValue) {
    return new ZodMiniCatch({ type: "catch", innerType, catchValue: typeof catchValue === "function" ? catchValue : _core_util_js__WEBPACK_IMPORTED_MODULE_2__.SS(catchValue) });
  }
  const ZodMiniNaN = null;
  function nan(params) {
    return core._nan(ZodMiniNaN, params);
  }
  const ZodMiniPipe = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniPipe", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__._m.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function pipe(in_, out) {
    return new ZodMiniPipe({ type: "pipe", in: in_, out });
  }
  const ZodMiniCodec = null;
  function codec(in_, out, params) {
    return new ZodMiniCodec({ type: "pipe", in: in_, out, transform: params.decode, reverseTransform: params.encode });
  }
  function invertCodec(codec2) {
    const def = codec2._zod.def;
    return new ZodMiniCodec({ type: "pipe", in: def.out, out: def.in, transform: def.reverseTransform, reverseTransform: def.transform });
  }
  const ZodMiniReadonly = null;
  function readonly(innerType) {
    return new ZodMiniReadonly({ type: "readonly", innerType });
  }
  const ZodMiniTemplateLiteral = null;
  function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({ type: "template_literal", parts, ...util.normalizeParams(params) });
  }
  const ZodMiniLazy = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniLazy", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.kU.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function _lazy(getter) {
    return new ZodMiniLazy({ type: "lazy", getter });
  }
  const ZodMiniPromise = null;
  function promise(innerType) {
    return new ZodMiniPromise({ type: "promise", innerType });
  }
  const ZodMiniCustom = null;
  function check(fn, params) {
    const ch = new core.$ZodCheck({ check: "custom", ...util.normalizeParams(params) });
    ch._zod.check = fn;
    return ch;
  }
  function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
  }
  function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
  }
  function superRefine(fn, params) {
    return core._superRefine(fn, params);
  }
  const describe = _core_index_js__WEBPACK_IMPORTED_MODULE_4__.q0;
  const meta = _core_index_js__WEBPACK_IMPORTED_MODULE_4__.mI;
  class Class {
    constructor(..._args) {
    }
  }
  function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    inst._zod.check = (payload) => {
      if (!(payload.value instanceof cls)) {
        payload.issues.push({ code: "invalid_type", expected: cls.name, input: payload.value, inst, path: [...inst._zod.def.path ?? []] });
      }
    };
    return inst;
  }
  const stringbool = (...args) => core._stringbool({ Codec: ZodMiniCodec, Boolean: ZodMiniBoolean, String: ZodMiniString }, ...args);
  function json() {
    const jsonSchema = _lazy(() => {
      return union([string(), number(), boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
  }
  const ZodMiniFunction = null;
  function _function(params) {
    return new ZodMiniFunction({ type: "function", input: Array.isArray(params?.input) ? tuple(params?.input) : params?.input ?? array(unknown()), output: params?.output ?? unknown() });
  }
}) };
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = { exports: {} };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = { 792: 0 };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(6661);
__webpack_exports__ = await __webpack_exports__;
