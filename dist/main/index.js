import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = { 42613: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}), 20181: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
}), 76982: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
}), 24434: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
}), 79896: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}), 58611: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
}), 65692: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
}), 69278: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
}), 34589: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
}), 16698: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
}), 4573: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
}), 37540: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
}), 77598: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}), 53053: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
}), 40610: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
}), 78474: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}), 73024: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}), 37067: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}), 32467: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
}), 77030: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
}), 76760: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}), 643: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
}), 41792: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
}), 57075: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}), 58500: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}), 41692: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
}), 73136: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
}), 57975: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}), 73429: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
}), 75919: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
}), 38522: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}), 70857: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}), 932: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
}), 13193: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
}), 64756: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
}), 52018: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
}), 39023: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
}), 85230: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $r: () => targetOf, J1: () => requiredColumns, Jw: () => isAboutEveryScore, Ks: () => RUN_METRICS, UD: () => compare, Vj: () => readsRows, Wo: () => isAboutScore, X: () => DIRECTIONS, ZQ: () => needsBaseline, _K: () => scaleOf, _N: () => smallestMargin, e9: () => isPairedRule, gS: () => STATISTICS, gv: () => missOf, oU: () => pairedTargets, qA: () => isAboutCoverage });
  var DIRECTIONS = ["higher", "lower"];
  var STATISTICS = ["mean", "median", "min", "max", "stddev", "count", "missing"];
  var RUN_METRICS = ["errors", "error_rate", "successes", "skipped", "duration"];
  function targetOf(rule) {
    if (rule.kind !== "threshold") return rule.target.of === "every-score" ? void 0 : rule.target;
    return rule.metric.kind === "run" ? void 0 : rule.metric.target;
  }
  function isPairedRule(rule) {
    return rule.kind !== "threshold" || rule.metric.kind === "regressions";
  }
  function needsBaseline(rule) {
    return isPairedRule(rule) || rule.kind === "threshold" && rule.metric.kind === "delta";
  }
  function readsRows(rule) {
    return rule.kind !== "threshold" || rule.metric.kind !== "run";
  }
  function isAboutScore(rule, score) {
    const target = targetOf(rule);
    return target === void 0 ? isAboutEveryScore(rule) : target.of === "score" && target.name === score;
  }
  function isAboutEveryScore(rule) {
    return rule.kind !== "threshold" && rule.target.of === "every-score";
  }
  function isAboutCoverage(rule) {
    if (rule.kind !== "threshold" || rule.metric.kind !== "statistic") return false;
    return rule.metric.statistic === "count" || rule.metric.statistic === "missing";
  }
  function requiredColumns(rules) {
    const [scores, columns, groups] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    const labels = /* @__PURE__ */ new Map();
    for (const rule of rules) {
      const target = targetOf(rule);
      if (target !== void 0) (target.of === "score" ? scores : columns).add(target.name);
      if (rule.by !== void 0) groups.add(rule.by);
      if (rule.kind !== "threshold" || rule.metric.kind !== "rate") continue;
      const { name } = rule.metric.target;
      labels.set(name, (labels.get(name) ?? /* @__PURE__ */ new Set()).add(rule.metric.label));
    }
    return { scores, labels, columns, groups };
  }
  function pairedTargets(rules) {
    const paired = rules.filter(needsBaseline);
    const { scores, columns } = requiredColumns(paired);
    return { scores, columns, everyScore: paired.some(isAboutEveryScore) };
  }
  function smallestMargin(rules, score) {
    const margins = rules.flatMap((rule) => rule.kind !== "threshold" && isAboutScore(rule, score) ? [rule.margin] : []);
    return margins.length === 0 ? 0 : Math.min(...margins);
  }
  function scaleOf(metric) {
    switch (metric.kind) {
      case "run":
        if (metric.metric === "duration") return "time";
        return metric.metric === "error_rate" ? "share" : "count";
      case "rate":
        return "share";
      case "delta":
        return "value";
      case "regressions":
        return "count";
      case "statistic":
        return metric.statistic === "count" || metric.statistic === "missing" ? "count" : "value";
    }
  }
  var TOLERANCE = 1e-9;
  function compare(measured, operator, threshold) {
    const miss = missOf(measured, operator, threshold);
    return operator.endsWith("=") && operator !== "!=" ? miss <= TOLERANCE : miss < -TOLERANCE;
  }
  function missOf(measured, operator, threshold) {
    const above = measured - threshold;
    switch (operator) {
      case ">=":
      case ">":
        return -above;
      case "<=":
      case "<":
        return above;
      case "==":
        return Math.abs(above);
      case "!=":
        return -Math.abs(above);
    }
  }
}), 20667: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { FB: () => readWorkflowContext, Jj: () => provenanceOf, br: () => digest, q2: () => branchKey, yR: () => slug });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(77598);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(43759);
  function digest(text2, length) {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text2).digest("hex").slice(0, length);
  }
  function slug(text2) {
    const plain = text2.replace(/[^A-Za-z0-9_-]/gu, "-");
    return plain === text2 ? plain : `${plain}-${digest(text2, 6)}`;
  }
  var RESERVED = /^(?:pr|tag|branch)-|^local$/;
  function branchKey(branch2) {
    return slug(RESERVED.test(branch2) ? `branch-${branch2}` : branch2);
  }
  var perhaps = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(schema), void 0);
  var fields = (shape) => perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc(shape));
  var sha = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[0-9a-f]{7,64}$/)));
  var text = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1)));
  var digits = zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d+$/))]);
  var number2 = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(digits, zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.NC()))));
  var pull = fields({ number: number2, head: fields({ sha }), base: fields({ sha, ref: text }) });
  var pulls = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(pull));
  var checkSuite = fields({ id: number2, head_sha: sha, pull_requests: pulls });
  var payloadSchema = fields({ number: number2, pull_request: pull, merge_group: fields({ head_sha: sha, head_ref: text, base_sha: sha, base_ref: text }), workflow_run: fields({ id: number2, event: text, head_sha: sha, head_branch: text, head_repository: fields({ full_name: text }), pull_requests: pulls }), check_suite: checkSuite, check_run: fields({ id: number2, head_sha: sha, pull_requests: pulls, check_suite: checkSuite }), client_payload: fields({ pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J() }), deployment: fields({ sha, ref: text }), issue: fields({ number: number2, pull_request: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({})) }), repository: fields({ default_branch: text, full_name: text }) });
  function readSource(environment, payload) {
    const given = (name) => environment[name]?.trim() || void 0;
    const event = payloadSchema.parse(payload) ?? {};
    return { given, event, eventName: given("GITHUB_EVENT_NAME"), defaultBranch: event.repository?.default_branch, runId: given("GITHUB_RUN_ID"), tested: sha.parse(given("GITHUB_SHA")) };
  }
  function readWorkflowContext(environment, payload, { pullRequest } = {}) {
    const source = readSource(environment, payload);
    const { given, eventName, runId } = source;
    const code = readCodeUnderTest(source);
    const { base, ...about } = pullRequest === void 0 ? code : ofInput(pullRequest, code, source);
    const repository = given("GITHUB_REPOSITORY");
    const server = given("GITHUB_SERVER_URL") ?? "https://github.com";
    return { eventName, headSha: about.headSha, baseSha: about.baseSha, ref: about.ref, refName: about.refName, isProposal: about.isProposal ?? false, pullRequest: about.pullRequest, baselineRef: base === void 0 ? void 0 : branchKey(base), baselineBranch: base, repository, workflow: given("GITHUB_WORKFLOW"), job: given("GITHUB_JOB"), step: given("GITHUB_ACTION"), runId, runAttempt: given("GITHUB_RUN_ATTEMPT"), runUrl: repository && runId && `${server}/${repository}/actions/runs/${runId}`, actor: given("GITHUB_ACTOR") };
  }
  function proposal(pullRequest, id, known) {
    const ref = pullRequest === void 0 ? `pr-of-${slug(String(id ?? "local"))}` : `pr-${pullRequest}`;
    return { ...known, ref, refName: ref, isProposal: true, pullRequest };
  }
  function branch(name, known) {
    return { base: name, ...known, ref: branchKey(name), refName: name };
  }
  function listed(found, id, known) {
    return proposal(found?.number, id, { headSha: found?.head?.sha ?? known.headSha, baseSha: found?.base?.sha, base: found?.base?.ref ?? known.base });
  }
  function ofInput(requested, code, { defaultBranch }) {
    if (code.pullRequest === requested) return code;
    const isUnnumbered = code.isProposal === true && code.pullRequest === void 0;
    return proposal(requested, void 0, isUnnumbered ? code : { base: defaultBranch });
  }
  var REF_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "create"];
  function readCodeUnderTest(source) {
    const { eventName, defaultBranch, runId } = source;
    const readers = [ofMergeQueue, ofPullRequest, ofEarlierRun, ofCheck, ofComment, ofDeployment, ofDispatch];
    for (const reader of readers) {
      const code = reader(source);
      if (code !== void 0) return code;
    }
    const isRefEvent = eventName === void 0 || REF_EVENTS.includes(eventName);
    return isRefEvent ? ofRef(source) : proposal(void 0, runId, { base: defaultBranch });
  }
  var QUEUE_BRANCH = /^(?:refs\/heads\/)?(gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+)$/;
  var ofMergeQueue = ({ given, event, eventName, defaultBranch, runId, tested }) => {
    if (event.merge_group === void 0 && eventName !== "merge_group") return void 0;
    const { head_sha, head_ref, base_sha, base_ref } = event.merge_group ?? {};
    const refs = [head_ref, given("GITHUB_REF"), given("GITHUB_REF_NAME")];
    const [, name, target] = refs.map((ref) => QUEUE_BRANCH.exec(ref ?? "")).find((match) => match !== null) ?? [];
    const base = base_ref?.replace(/^refs\/heads\//, "") ?? target ?? defaultBranch;
    const known = { base, headSha: head_sha ?? tested, baseSha: base_sha };
    return name === void 0 ? proposal(void 0, runId, known) : { ...branch(name, known), isProposal: true };
  };
  var ofPullRequest = ({ given, event, eventName, defaultBranch, runId }) => {
    const ref = given("GITHUB_REF") ?? given("GITHUB_REF_NAME") ?? "";
    const [, ofRef2] = /^(?:refs\/pull\/)?([1-9]\d*)\/(?:merge|head)$/.exec(ref) ?? [];
    const baseRef = given("GITHUB_BASE_REF");
    const isNamed = event.pull_request !== void 0 || eventName?.startsWith("pull_request") === true;
    const isOne = isNamed || ref.startsWith("refs/pull/") || baseRef !== void 0;
    if (!isOne && (ofRef2 === void 0 || given("GITHUB_REF") !== void 0)) return void 0;
    const found = { ...event.pull_request, number: event.pull_request?.number ?? event.number ?? number2.parse(ofRef2) };
    return listed(found, runId, { base: baseRef ?? defaultBranch });
  };
  var CODE_EVENTS = ["push", "schedule", "workflow_dispatch"];
  var ofEarlierRun = ({ event: { workflow_run: earlier, repository }, defaultBranch }) => {
    if (earlier === void 0) return void 0;
    const { id, event = "unknown", head_sha: headSha } = earlier;
    const isCode = CODE_EVENTS.includes(event);
    const from = earlier.head_repository?.full_name;
    const isOwn = from !== void 0 && from === repository?.full_name;
    const pushed = isOwn && isCode ? earlier.head_branch : void 0;
    const isListed = isCode || /^(?:pull_request|unknown$)/.test(event);
    const found = isListed ? firstNumbered(earlier.pull_requests) : void 0;
    if (pushed !== void 0 && (found === void 0 || pushed === defaultBranch)) return branch(pushed, { headSha });
    const isHead = isCode || event === "pull_request";
    return listed(found, id, { base: defaultBranch, headSha: isHead ? headSha : void 0 });
  };
  function firstNumbered(found = []) {
    return found.find((each) => each?.number !== void 0);
  }
  var ofCheck = ({ event: { check_run: run, check_suite: suite }, defaultBranch }) => {
    if (run === void 0 && suite === void 0) return void 0;
    const inner = suite ?? run?.check_suite;
    const found = firstNumbered([...run?.pull_requests ?? [], ...inner?.pull_requests ?? []]);
    const headSha = run?.head_sha ?? inner?.head_sha;
    return listed(found, run?.id ?? inner?.id, { base: defaultBranch, headSha });
  };
  var ofComment = ({ event: { issue }, defaultBranch, runId }) => {
    if (issue?.pull_request === void 0) return void 0;
    return proposal(issue.number, runId, { base: defaultBranch });
  };
  var ofDeployment = ({ event: { deployment }, defaultBranch, runId, tested }) => {
    if (deployment === void 0) return void 0;
    const known = { base: defaultBranch, headSha: deployment.sha ?? tested };
    const { ref } = deployment;
    return ref !== void 0 && ref === defaultBranch ? branch(ref, known) : proposal(void 0, runId, known);
  };
  var ofDispatch = ({ event, eventName, defaultBranch, runId }) => {
    if (eventName !== "repository_dispatch") return void 0;
    if (Object.keys(event).length === 0) return proposal(void 0, runId, { base: defaultBranch });
    const sent = event.client_payload?.pull_request;
    if (sent === void 0 || sent === null) return void 0;
    return listed(pull.parse(sent) ?? { number: number2.parse(sent) }, runId, { base: defaultBranch });
  };
  function ofRef({ given, defaultBranch, tested: headSha }) {
    const [, namespace, rest] = /^refs\/(heads|tags)\/(.+)$/.exec(given("GITHUB_REF") ?? "") ?? [];
    const name = rest ?? given("GITHUB_REF_NAME");
    if (name === void 0) return { headSha };
    const isTag = namespace === void 0 ? given("GITHUB_REF_TYPE") === "tag" : namespace === "tags";
    if (!isTag) return branch(name, { headSha });
    return { ref: `tag-${slug(name)}`, refName: name, base: defaultBranch, headSha };
  }
  function provenanceOf(context) {
    const entries = { github_head_sha: context.headSha, github_base_sha: context.baseSha, github_ref: context.refName, github_pull_request: context.pullRequest?.toString(), github_repository: context.repository, github_workflow: context.workflow, github_run_url: context.runUrl, github_run_attempt: context.runAttempt, github_actor: context.actor };
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== void 0));
  }
}), 53068: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Cu: () => collectInputErrors, Eb: () => TASK_KINDS, I: () => kindOf, dz: () => InputError, gz: () => EXPERIMENT_TYPES, wf: () => issuesOf });
  var InputError = class extends Error {
    issues;
    constructor(issues) {
      super(issues.map(({ input, message }) => `\`${input}\`: ${message}`).join(" · "));
      this.name = "InputError";
      this.issues = issues;
    }
  };
  function issuesOf(error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  async function collectInputErrors(lookUps) {
    const issues = /* @__PURE__ */ new Map();
    const collect = (error) => {
      for (const issue of issuesOf(error)) issues.set(JSON.stringify(issue), issue);
    };
    const values = await Promise.all(lookUps.map((lookUp) => lookUp.catch(collect)));
    if (issues.size > 0) throw new InputError([...issues.values()]);
    return values;
  }
  var EXPERIMENT_TYPES = ["LLM_GENERATION", "TEMPLATE_EVALUATION", "AGENT_CALL"];
  var TASK_KINDS = ["project-evaluation", "dataset-evaluation", "experiment"];
  function kindOf(task) {
    if (task.type === "RUN_EXPERIMENT") return "experiment";
    return task.project_id ? "project-evaluation" : "dataset-evaluation";
  }
}), 59685: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { DA: () => snapshotRuns, ED: () => createNameResolver, G4: () => isAborted, Hj: () => newestRuns, L5: () => retry, LB: () => resolveExperimentId, Su: () => cancelRun, WW: () => pollForRun, W_: () => sameRun, eQ: () => isId, fT: () => snapshotAfter, iD: () => pollForChainedRun, jo: () => backoffMs, kw: () => untriedCleanup, lQ: () => reportCancel, nY: () => cleanUp, oE: () => cancelBudget, wt: () => poll });
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(53068);
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(77998);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(2126);
  var _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(82769);
  var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(77410);
  var FIRST_DELAY_MS = 250;
  var LONGEST_DELAY_MS = 15e3;
  var MIN_ATTEMPT_MS = 100;
  function backoffMs(failures, random, retryAfterMs = 0) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10));
    return retryAfterMs + ceiling * (0.5 + random / 2);
  }
  async function retry(attempt, options) {
    const { clock, random, deadline, shouldRetry, onRetry, signal } = options;
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        const again = shouldRetry(error);
        if (again === void 0 || signal?.aborted) throw error;
        const delayMs = backoffMs(failures, random(), again.retryAfterMs);
        if (delayMs + MIN_ATTEMPT_MS >= deadline.remaining()) throw error;
        onRetry?.(error, delayMs);
        await clock.sleep(delayMs, signal);
        if (signal?.aborted) throw error;
      }
    }
  }
  async function poll(attempt, { clock, deadline, signal }) {
    for (let attempts = 1; ; attempts += 1) {
      const last = deadline.passed() || signal?.aborted === true;
      const result = await attempt(attempts, last);
      if (result.done) return result.value;
      if (last || isAborted(signal)) return void 0;
      await clock.sleep(Math.min(result.pauseMs, deadline.remaining()), signal);
    }
  }
  function isAborted(signal) {
    return signal?.aborted === true;
  }
  var DECODED_ID = /^([A-Za-z]\w*):[\x20-\x7e]+$/;
  var BASE64 = /^[A-Za-z0-9+/_-]{4,}={0,2}$/;
  function typeOfId(text) {
    if (!BASE64.test(text)) return void 0;
    return DECODED_ID.exec(Buffer.from(text, "base64").toString("latin1"))?.[1];
  }
  function isId(text) {
    return typeOfId(text) !== void 0;
  }
  function createNameResolver(ax, options) {
    const { call } = options;
    const { once, resolve, spaceId, inSpace } = createLookUps(ax, options);
    const idOf = (list) => async (input, nameOrId) => isId(nameOrId) ? nameOrId : (await resolve(input, nameOrId, await list(nameOrId))).id;
    const tasks = inSpace("task", ax.tasks);
    const evaluators = inSpace("evaluator", ax.evaluators);
    const agents = (query, more) => ax.integrations({ type: "AGENT", ...query }, more);
    const readTask = (id) => once(`task ${id}`, () => ax.task(id, call));
    const complete = async (listed) => {
      const parsed = _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__.v.safeParse(listed);
      return parsed.success ? parsed.data : readTask(listed.id);
    };
    return { spaceId, task: async (input, nameOrId) => isId(nameOrId) ? readTask(nameOrId) : complete(await resolve(input, nameOrId, await tasks(nameOrId))), findTask: async (input, name) => {
      const list = await tasks(name);
      const found = single(input, name, list, await findByName(name, list));
      return found && complete(found);
    }, projectId: idOf(inSpace("project", ax.projects)), datasetId: idOf(inSpace("dataset", ax.datasets)), aiIntegrationId: idOf(inSpace("AI integration", ax.aiIntegrations)), agentIntegrationId: idOf(inSpace("agent integration", agents)), promptId: idOf(inSpace("prompt", ax.prompts)), promptVersion: (input, promptId, selector) => once(`prompt version ${promptId} ${JSON.stringify(selector)}`, () => findPromptVersion(ax, { input, promptId, call, ...selector })), evaluator: async (input, nameOrId) => isId(nameOrId) ? { id: nameOrId } : resolve(input, nameOrId, await evaluators(nameOrId)), evaluatorVersion: (id, versionId) => once(`evaluator version ${id} ${versionId ?? ""}`, async () => {
      const query = versionId ? { version_id: versionId } : {};
      const { value, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(ax.evaluator(id, query, call));
      if (!error || error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.m_ || error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.i_) return value;
      throw error;
    }), experiment: async (input, nameOrId, dataset_id) => {
      if (isId(nameOrId)) return once(`experiment ${nameOrId}`, () => ax.experiment(nameOrId, call));
      const page = (query) => ax.experiments({ dataset_id, ...query }, call);
      const where = "on the dataset of the task";
      return resolve(input, nameOrId, { kind: "experiment", where, unique: true, page });
    } };
  }
  var SUGGESTION_POOL = 1e3;
  function createLookUps(ax, { space, call, onDebug }) {
    const asked = /* @__PURE__ */ new Map();
    const once = (key, ask) => {
      const known = asked.get(key) ?? ask();
      asked.set(key, known);
      return known;
    };
    const resolve = async (input, name, list) => {
      const key = `${list.kind} ${list.where}`;
      const item = single(input, name, list, await once(`${key} ${name}`, () => findByName(name, list)));
      if (item === void 0) {
        const readNames = () => (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fo)(list.page, { limit: SUGGESTION_POOL });
        const known = await once(`names of every ${key}`, readNames);
        throw invalid(input, explainNotFound(name, list, known));
      }
      onDebug?.(`The ${list.kind} "${name}" is ${item.id}.`);
      return item;
    };
    const spaceId = async (neededFor) => {
      if (space === void 0) {
        throw invalid("space", `is needed for ${neededFor}. Give the name or ID of the space, here or in ARIZE_SPACE.`);
      }
      if (isId(space)) return space;
      const where = "among the spaces that this key can see";
      const page = (query) => ax.spaces(query, call);
      const find = () => resolve("space", space, { kind: "space", where, unique: false, page });
      return (await once("the space", find)).id;
    };
    const inSpace = (kind, read) => async (name) => {
      const space_id = await spaceId(`the ${kind} "${name}"`);
      const page = (query) => read({ space_id, ...query }, call);
      return { kind, where: `in the space "${space ?? ""}"`, unique: true, page };
    };
    return { once, resolve, spaceId, inSpace };
  }
  async function findByName(name, { page, unique }) {
    const found = [];
    for await (const { items } of (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.n4)((query) => page({ ...query, name }))) {
      found.push(...items.filter((item) => item.name === name));
      if (unique && found.length > 0) break;
    }
    return found;
  }
  function single(input, name, { kind, where }, found) {
    if (found.length <= 1) return found[0];
    const ids = found.map(({ id }) => id).join(", ");
    throw invalid(input, `${found.length} ${kind}s are called "${name}" ${where}. Give one of their IDs instead: ${ids}.`);
  }
  function explainNotFound(name, { kind, where }, known) {
    const names = known.map((each) => each.name);
    const more = names.length > 10 ? ` and ${names.length - 10} more` : "";
    const hint = names.length === 0 ? `There is no ${kind} at all that this key can see.` : didYouMean(name, names) ?? `There are: ${names.slice(0, 10).map((each) => `"${each}"`).join(", ")}${more}.`;
    const subject = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    return `${subject} "${name}" not found ${where}. ${hint} Names are matched exactly, letter case included.`;
  }
  function didYouMean(name, known) {
    const similar = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_4__.S)(name, known);
    return similar.length > 0 ? `Did you mean ${(0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_4__.f)(name, similar)}?` : void 0;
  }
  function invalid(input, message) {
    return new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_0__.dz([{ input, message }]);
  }
  var COMMIT_HASH = /^[0-9a-f]{7,64}$/i;
  async function findPromptVersion(ax, lookUp) {
    const { input, promptId, label, version, call } = lookUp;
    const readVersions = () => (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fo)((query2) => ax.promptVersions(promptId, query2, call));
    if (version !== void 0 && !isId(version)) {
      if (COMMIT_HASH.test(version)) return findByHash(input, version, await readVersions());
      const message = "A version is an ID or a commit hash of at least seven digits; for a label use `label`.";
      throw invalid(input, message);
    }
    const query = label !== void 0 ? { label } : version !== void 0 ? { version_id: version } : void 0;
    const { value, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(ax.prompt(promptId, query, call));
    if (error === void 0) return value.version;
    if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.m_) || query === void 0) throw error;
    const versions = await readVersions();
    throw invalid(input, label === void 0 ? noSuchVersion(versions) : noSuchLabel(label, versions));
  }
  function findByHash(input, hash, versions) {
    const begins = hash.toLowerCase();
    const [match, ...others] = versions.filter((each) => each.commit_hash?.toLowerCase().startsWith(begins));
    if (match === void 0) throw invalid(input, noSuchVersion(versions));
    if (others.length > 0) throw invalid(input, `Several versions begin with ${hash}. Give more digits.`);
    return match;
  }
  function noSuchVersion(versions) {
    const hashes = versions.flatMap((each) => each.commit_hash ? [each.commit_hash.slice(0, 7)] : []);
    return `The prompt has no such version. ${available("The newest are", hashes)}`;
  }
  function noSuchLabel(label, versions) {
    const labels = versions.flatMap((each) => each.labels ?? []);
    const hint = didYouMean(label, labels) ?? available("There are", labels);
    return `The prompt has no label "${label}". ${hint} Labels are case-sensitive.`;
  }
  function available(words, names) {
    return names.length === 0 ? "There are none." : `${words} ${names.slice(0, 10).join(", ")}.`;
  }
  var SNAPSHOT_RUNS = 100;
  var MAX_RUNS = 300;
  var MAX_EXPERIMENTS = 1e3;
  var ROUNDING_MS = 1e3;
  async function sameRun(response, id) {
    const run = await response;
    if (run.id === id) return run;
    const request = { method: "GET", path: `/v2/task-runs/${id}`, host: "" };
    throw new _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.tF(request, `it is about the run ${run.id}`);
  }
  async function newestRuns(ax, taskId, { limit = MAX_RUNS, ...call } = {}) {
    return (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.p)((query) => ax.taskRuns(taskId, query, call), limit);
  }
  function snapshotOf(runs) {
    const instants = runs.map((run) => Date.parse(run.created_at));
    const newest = instants.reduce((latest, each) => each > latest ? each : latest, -Infinity);
    return { newest: Number.isFinite(newest) ? new Date(newest).toISOString() : null, ties: runs.filter((_run, index) => !((instants[index] ?? NaN) < newest)).map((run) => run.id) };
  }
  function snapshotAfter(runs, earlier) {
    const ended = Date.parse(earlier.run_finished_at ?? "") - ROUNDING_MS;
    if (Number.isNaN(ended)) return void 0;
    const { newest, ties } = snapshotOf(runs);
    return Date.parse(newest ?? "") >= ended ? { newest, ties } : { newest: new Date(ended).toISOString(), ties };
  }
  async function snapshotRuns(ax, task, call) {
    try {
      const runs = await newestRuns(ax, task.id, { limit: SNAPSHOT_RUNS, ...call });
      return { snapshot: snapshotOf(runs), runs };
    } catch (error) {
      if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.i_ || error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.m_)) throw error;
      const after = Date.parse(task.lastRunAt ?? "") + 1;
      const newest = Number.isNaN(after) ? null : new Date(after).toISOString();
      return { snapshot: { newest, ties: [] }, runs: [] };
    }
  }
  async function runsSince(ax, { taskId, before }, call) {
    return newRunsAmong(await newestRuns(ax, taskId, call), before);
  }
  function newRunsAmong(runs, before) {
    const ties = new Set(before.ties);
    const newest = Date.parse(before.newest ?? "");
    return runs.filter((run) => !ties.has(run.id) && !(Date.parse(run.created_at) < newest));
  }
  async function findRun(ax, pending, call) {
    const { correlation } = pending;
    switch (correlation.kind) {
      case "experiment-name": {
        const [recent, experiment] = await Promise.all([runsSince(ax, pending, call), findExperiment(ax, correlation, call)]);
        return matchExperiment(recent, experiment?.id);
      }
      case "time-window":
        return matchWindow(await runsSince(ax, pending, call), correlation);
      case "chained": {
        const experimentRun = await ax.taskRun(correlation.runId, call);
        if (experimentRun.status !== "COMPLETED") return { kind: "not-found" };
        const { named, unnamed } = await findChained(ax, { ...pending, experimentRun }, call);
        const [only, ...others] = unnamed;
        if (named !== void 0) return { kind: "found", value: named };
        return only !== void 0 && others.length === 0 ? { kind: "found", value: only } : ambiguousIfAny(unnamed);
      }
      case "none":
        return ambiguousIfAny(await runsSince(ax, pending, call));
    }
  }
  function matchExperiment(recent, experimentId) {
    const run = recent.find((each) => experimentId !== void 0 && each.experiment_id === experimentId);
    if (run !== void 0) return { kind: "found", value: run };
    const unnamed = recent.filter((each) => !each.experiment_id);
    return experimentId === void 0 ? ambiguousIfAny(unnamed) : { kind: "ambiguous", candidates: unnamed };
  }
  function matchWindow(recent, window) {
    const exact = recent.filter((each) => distanceMs(each, window) === 0);
    const [run, ...others] = exact;
    if (run !== void 0 && others.length === 0) return { kind: "found", value: run };
    return ambiguousIfAny(recent.filter((each) => !(distanceMs(each, window) >= ROUNDING_MS)));
  }
  function distanceMs(run, window) {
    const apart = (theirs, ours) => Math.abs(Date.parse(theirs ?? "") - Date.parse(ours));
    return Math.max(apart(run.data_start_time, window.start), apart(run.data_end_time, window.end));
  }
  function ambiguousIfAny(candidates) {
    return candidates.length === 0 ? { kind: "not-found" } : { kind: "ambiguous", candidates };
  }
  async function findExperiment(ax, { name, datasetId }, call) {
    const filter = { dataset_id: datasetId, name };
    const experiments = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.p)((query) => ax.experiments({ ...filter, ...query }, call), MAX_EXPERIMENTS);
    return experiments.find((experiment) => experiment.name === name);
  }
  var REQUEST_MS = 1e4;
  var LAST_REQUEST_MS = 5e3;
  var MAX_PAUSE_MS = 5e3;
  async function search(attempt, budgetMs, { clock, random, signal }) {
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.db)(clock, budgetMs);
    return poll(async (attempts) => {
      const last = deadline.passed();
      const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining());
      const result = await attempt({ timeoutMs, signal }, last);
      if ("value" in result) return { done: true, value: result.value };
      const { error } = result;
      if (signal?.aborted || error?.delivery === "rejected") return { done: true, value: void 0 };
      const pauseMs = Math.min(backoffMs(attempts, random()), MAX_PAUSE_MS);
      return { done: false, pauseMs: Math.max(pauseMs, error?.retryAfterMs ?? 0) };
    }, { clock, deadline, signal });
  }
  async function pollForRun(pending, budgetMs, deps) {
    let latest = { kind: "ambiguous", candidates: [] };
    await search(async (call) => {
      const { value, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(findRun(deps.ax, pending, call));
      if (value !== void 0) latest = value;
      else if (latest.kind === "not-found") latest = { kind: "ambiguous", candidates: [] };
      return value?.kind === "found" ? { value } : { error };
    }, budgetMs, deps);
    return latest;
  }
  var ALONE_MS = 5e3;
  var TOLERANCE_MS = 5e3;
  async function pollForChainedRun(place, budgetMs, deps) {
    const choose = createChooser(deps.clock);
    let candidates = [];
    let failure;
    const found = await search(async (call, last) => {
      const { value, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(findChained(deps.ax, place, call));
      failure = error;
      if (value === void 0) return { error };
      candidates = value.unnamed;
      const run = choose(value, last);
      return run === void 0 ? {} : { value: { run, runs: value.runs } };
    }, budgetMs, deps);
    if (found !== void 0) return { kind: "found", ...found };
    return candidates.length > 1 ? { kind: "ambiguous", candidates } : { kind: "not-found", error: failure };
  }
  async function findChained(ax, { taskId, before, experimentRun }, call) {
    const runs = await newestRuns(ax, taskId, call);
    const recent = newRunsAmong(runs, before);
    const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at) - TOLERANCE_MS;
    const ours = experimentRun.experiment_id;
    return { named: recent.find((run) => ours && run.experiment_id === ours), unnamed: recent.filter((run) => !run.experiment_id && !(Date.parse(run.created_at) < since)), runs };
  }
  function createChooser(clock) {
    let alone;
    return ({ named, unnamed }, last) => {
      const [only, ...others] = unnamed;
      if (named !== void 0) return named;
      if (only === void 0 || others.length > 0) {
        alone = void 0;
        return void 0;
      }
      if (alone?.id !== only.id) alone = { id: only.id, since: clock.monotonic() };
      return last || clock.monotonic() - alone.since >= ALONE_MS ? only : void 0;
    };
  }
  var EXPERIMENT_ID_WITHIN_MS = 3e4;
  async function resolveExperimentId(run, experiment, deps) {
    if (run.experiment_id) return run.experiment_id;
    const { ax } = deps;
    return search(async (call) => {
      const [again, named] = await Promise.all([(0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(ax.taskRun(run.id, call)), experiment === void 0 ? void 0 : (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(findExperiment(ax, experiment, call))]);
      const id = again.value?.experiment_id || named?.value?.id;
      return id ? { value: id } : { error: again.error };
    }, EXPERIMENT_ID_WITHIN_MS, deps);
  }
  function cancelBudget(hurried) {
    return hurried ? { budgetMs: 3e3, requestMs: 1500 } : { budgetMs: 3e4, requestMs: 1e4 };
  }
  var NOT_FOUND_GRACE_MS = 5e3;
  async function cancelRun(runId, { budgetMs, requestMs, watch = true }, { ax, clock, random }) {
    const started = clock.monotonic();
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.db)(clock, budgetMs);
    const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) });
    const attempt = createAttempt(runId, call, ax);
    for (let attempts = 1; ; attempts += 1) {
      const result = await attempt();
      if (result.kind === "cancelled" || result.kind === "ended-before") return result;
      if (result.kind === "requested" && !watch) return result;
      const error = result.kind === "failed" ? result.error : void 0;
      const tooEarly = error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.m_ && clock.monotonic() - started < NOT_FOUND_GRACE_MS;
      const delayMs = backoffMs(attempts, random(), error?.retryAfterMs);
      const permanent = error?.delivery === "rejected" && !tooEarly;
      if (permanent || delayMs >= deadline.remaining()) return result;
      await clock.sleep(delayMs);
    }
  }
  function createAttempt(runId, call, ax) {
    let sent = false;
    let accepted;
    const ended = (run) => ({ kind: run.status === "CANCELLED" && sent ? "cancelled" : "ended-before", run });
    const read = () => (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(sameRun(ax.taskRun(runId, call()), runId));
    return async () => {
      const before = await read();
      if (before.value !== void 0 && (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(before.value)) return ended(before.value);
      if (accepted !== void 0) return { kind: "requested", run: before.value ?? accepted };
      const { value: run, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(sameRun(ax.cancelTaskRun(runId, call()), runId));
      if (run !== void 0) {
        sent = true;
        accepted = run;
        return (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(run) ? ended(run) : { kind: "requested", run };
      }
      if (error.delivery === "unknown") sent = true;
      if (error.delivery !== "rejected") return { kind: "failed", error };
      const after = await read();
      if (after.value !== void 0) {
        return (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(after.value) ? ended(after.value) : { kind: "failed", error };
      }
      return { kind: "failed", error: after.error.delivery === "rejected" ? error : after.error };
    };
  }
  function reportCancel(runId, outcome, onProgress) {
    if (outcome.kind === "failed") onProgress({ kind: "cancel-failed", runId, error: outcome.error });
    else if (outcome.kind === "cancelled") onProgress({ kind: "cancelled", run: outcome.run });
    else if (outcome.kind === "ended-before") onProgress({ kind: "ended-before-cancel", run: outcome.run });
  }
  var MAX_PARALLEL = 16;
  var SEARCH_MS = 2e4;
  async function cleanUp(state, { hurried }, deps) {
    const { budgetMs, requestMs } = cancelBudget(hurried);
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.db)(deps.clock, hurried ? budgetMs : Infinity);
    const budget = () => ({ budgetMs: Math.min(budgetMs, deadline.remaining()), requestMs, watch: !hurried });
    await forEachLimited(state.runs, async (runId) => {
      if (deadline.passed()) return;
      if (await cancelLeftRun(runId, budget(), deps)) deps.cleanup?.untrackRun(runId);
    });
    if (!hurried) await forEachLimited(state.pending, (pending) => cleanUpTrigger(pending, budget(), deps));
    await forEachLimited(state.tasks, async (task) => {
      if (deadline.passed()) return;
      if (await deleteEphemeralTask(task, budget(), deps)) deps.cleanup?.untrackTask(task.name);
    });
  }
  function untriedCleanup(state, results) {
    const tried = new Set(results.flatMap(({ outcome }) => "cleanup" in outcome && outcome.cleanup !== void 0 ? [(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.ng)(outcome)?.id] : []));
    return { ...state, runs: state.runs.filter((runId) => !tried.has(runId)), pending: [] };
  }
  async function forEachLimited(items, work) {
    const queue = items.values();
    const workers = Array.from({ length: Math.min(MAX_PARALLEL, items.length) }, async () => {
      for (const item of queue) await work(item);
    });
    await Promise.all(workers);
  }
  async function cancelLeftRun(runId, budget, deps) {
    deps.onProgress({ kind: "cancelling", runId, why: "cleanup" });
    const outcome = await cancelRun(runId, budget, deps);
    reportCancel(runId, outcome, deps.onProgress);
    return outcome.kind === "cancelled" || outcome.kind === "ended-before";
  }
  async function cleanUpTrigger(pending, budget, deps) {
    const { cleanup, onProgress } = deps;
    if (await wasNeverSetOff(pending, budget, deps)) {
      cleanup?.dropPendingTrigger(pending);
      return;
    }
    const budgetMs = pending.correlation.kind === "none" ? 0 : SEARCH_MS;
    const { ax, clock, random } = deps;
    const result = await pollForRun(pending, budgetMs, { ax, clock, random });
    if (result.kind === "found") {
      const { value: run } = result;
      if ((0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(run) || await cancelLeftRun(run.id, budget, deps)) cleanup?.dropPendingTrigger(pending);
      else cleanup?.trackRun(run.id, pending);
    } else if (result.kind === "ambiguous") {
      const candidates = result.candidates.map((run) => run.id);
      onProgress({ kind: "unidentified-run", taskId: pending.taskId, candidates });
    }
  }
  async function wasNeverSetOff({ correlation }, { requestMs }, { ax }) {
    if (correlation.kind !== "chained") return false;
    const { value: experimentRun } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(ax.taskRun(correlation.runId, { timeoutMs: requestMs }));
    return experimentRun !== void 0 && (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(experimentRun) && experimentRun.status !== "COMPLETED";
  }
  var VISIBLE_WITHIN_MS = 1e4;
  var MAX_TASKS = 300;
  async function deleteEphemeralTask(task, budget, deps) {
    const { clock, random, onProgress } = deps;
    const started = clock.monotonic();
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.db)(clock, budget.budgetMs);
    for (let attempts = 1; ; attempts += 1) {
      const { value: deleted, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(findAndDelete(task, { ...budget, deadline }, deps));
      if (deleted === true) {
        onProgress({ kind: "task-deleted", name: task.name });
        return true;
      }
      if (error === void 0 && clock.monotonic() - started >= VISIBLE_WITHIN_MS) return true;
      const delayMs = backoffMs(attempts, random(), error?.retryAfterMs);
      if (error?.delivery === "rejected" || delayMs >= deadline.remaining()) {
        if (error !== void 0) onProgress({ kind: "task-not-deleted", name: task.name, error });
        return false;
      }
      await clock.sleep(delayMs);
    }
  }
  async function findAndDelete(task, { requestMs, watch, deadline }, deps) {
    const { ax } = deps;
    const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) });
    try {
      const id = await findTaskId(task, call, ax);
      if (id === void 0) return false;
      const budgetMs = Math.min(requestMs * 2, deadline.remaining());
      await cancelActiveRuns(await newestRuns(ax, id, call()), { budgetMs, requestMs, watch }, deps);
      await ax.deleteTask(id, call());
    } catch (error) {
      if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.m_)) throw error;
    }
    return true;
  }
  async function findTaskId({ id, name, spaceId }, call, ax) {
    if (id !== void 0 && (await ax.task(id, call())).name === name) return id;
    const tasks = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.p)((query) => ax.tasks({ space_id: spaceId, name, ...query }, call()), MAX_TASKS);
    return tasks.find((task) => task.name === name)?.id;
  }
  async function cancelActiveRuns(runs, budget, deps) {
    const active = runs.filter((run) => !(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(run));
    await forEachLimited(active, async ({ id }) => {
      deps.onProgress({ kind: "cancelling", runId: id, why: "cleanup" });
      await cancelRun(id, budget, deps);
    });
  }
}), 77410: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { H8: () => refOf, Hd: () => isTerminal, W_: () => sumCounts, _A: () => isAlreadyLabelled, ih: () => isKnownStatus, ng: () => runOf, o8: () => durationSeconds });
  function refOf({ id, name, type }) {
    return { id, name, type };
  }
  function runOf(outcome) {
    return "run" in outcome ? outcome.run : void 0;
  }
  function sumCounts(runs) {
    const sum = (count) => runs.reduce((total, run) => total + count(run), 0);
    return { num_successes: sum((run) => run.num_successes), num_errors: sum((run) => run.num_errors), num_skipped: sum((run) => run.num_skipped) };
  }
  var TERMINAL = /* @__PURE__ */ new Set(["COMPLETED", "FAILED", "CANCELLED"]);
  var KNOWN = /* @__PURE__ */ new Set([...TERMINAL, "PENDING", "RUNNING"]);
  function isTerminal({ status }) {
    return TERMINAL.has(status);
  }
  function isKnownStatus({ status }) {
    return KNOWN.has(status);
  }
  var ALREADY_LABELLED = /already has evaluation labels/i;
  function isAlreadyLabelled({ status, failure_reason: reason }) {
    return status === "CANCELLED" && ALREADY_LABELLED.test(reason ?? "");
  }
  function durationSeconds(run) {
    const started = Date.parse(run.run_started_at ?? run.created_at);
    const finished = Date.parse(run.run_finished_at ?? "");
    return Number.isNaN(started) || Number.isNaN(finished) ? void 0 : Math.max(0, (finished - started) / 1e3);
  }
}), 70062: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $d: () => CHECK_INPUTS, CU: () => parseInput, GT: () => nonBlank, J: () => mergeLayers, Nk: () => findConflicts, Nl: () => commandOf, Pv: () => KIND_WORDS, Qh: () => INPUT_NAMES, RU: () => checkTogether, Sv: () => unusedInputs, TW: () => unusedByChecks, We: () => decideEphemeral, X5: () => TARGET_KEYS, Ye: () => fittingOptions, a6: () => INPUT_SPECS, ax: () => fingerprintOf, bY: () => createCheck, c3: () => listOf, dC: () => readConnection, dd: () => valueOr, h9: () => readFilter, hD: () => quote2, w6: () => readLayer, y7: () => resolveCommaNames, yU: () => unfitInputs });
  var _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(74588);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(53068);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(2126);
  var _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(82769);
  var _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(85230);
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(88532);
  function parser(read) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi((given, { issues }) => {
      const fail = (message) => {
        issues.push({ code: "custom", message, input: given });
        return zod_mini__WEBPACK_IMPORTED_MODULE_4__.tm;
      };
      return read(given, fail);
    }));
  }
  var text = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP();
  var LONGEST_NAME = 1e3;
  function tooLong(given) {
    return `has a name of ${given.length} characters; at most ${LONGEST_NAME} are allowed`;
  }
  var name = parser((given, fail) => given.length > LONGEST_NAME ? fail(tooLong(given)) : given);
  function nonBlank(given) {
    return given?.trim() || void 0;
  }
  var LONGEST_MS = 30 * 864e5;
  var DURATION_FORMS = "a duration such as `90s`, `30m`, `1h30m`, `45 minutes` (a plain number is seconds), from 10 milliseconds to 30 days";
  function durationOf(given) {
    const ms = (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.E9)(given);
    return ms === void 0 || ms < 10 || ms > LONGEST_MS ? void 0 : ms;
  }
  var duration = parser((given, fail) => durationOf(given) ?? fail(`is not ${DURATION_FORMS}`));
  var pollInterval = parser((given, fail) => given.toLowerCase() === "auto" ? "auto" : durationOf(given) ?? fail(`is neither \`auto\` nor ${DURATION_FORMS}`));
  var flag = parser((given, fail) => {
    const word2 = given.toLowerCase();
    return word2 === "true" || word2 === "false" ? word2 === "true" : fail("is neither `true` nor `false`");
  });
  function oneOf(...words) {
    return parser((given, fail) => {
      const found = words.find((word2) => word2 === given.toLowerCase());
      return found ?? fail(`is not one of ${words.map((word2) => `\`${word2}\``).join(", ")}`);
    });
  }
  function integer(least, most = Number.MAX_SAFE_INTEGER) {
    const range = most === Number.MAX_SAFE_INTEGER ? `≥ ${least}` : `from ${least} to ${most}`;
    return parser((given, fail) => {
      const value = /^\d{1,16}$/.test(given) ? Number(given) : -1;
      return value >= least && value <= most ? value : fail(`is not an integer ${range}`);
    });
  }
  var share = parser((given, fail) => {
    const match2 = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(given);
    const value = match2 === null ? NaN : Number(match2[1]) / (match2[2] === "%" ? 100 : 1);
    if (Number.isNaN(value)) return fail("is not a share such as `10%` or `0.1`");
    return value > 1 ? fail("is above 100 %; a share is `0%` to `100%`, or 0 to 1") : value;
  });
  var ZONED = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/;
  var INSTANT_FORMS = "an instant with its zone such as `2026-03-01T00:00:00Z`, or an offset back from now such as `-24h` or `-7d`";
  var LONGEST_OFFSET_MS = 36525 * 864e5;
  var instant = parser((given, fail) => {
    if (given.toLowerCase() === "now") return { agoMs: 0 };
    if (given.startsWith("-")) {
      const offset = given.slice(1);
      const agoMs = (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.OF)(offset) ? void 0 : (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.E9)(offset);
      return agoMs === void 0 || agoMs > LONGEST_OFFSET_MS ? fail(`is not ${INSTANT_FORMS}`) : { agoMs };
    }
    const iso = given.replace(" ", "T").toUpperCase();
    const at = new Date(iso);
    return ZONED.test(given) && !Number.isNaN(at.getTime()) && isRealDay(iso) ? { at } : fail(`is not ${INSTANT_FORMS}`);
  });
  function isRealDay(iso) {
    const day = iso.slice(0, 10);
    return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toISOString().startsWith(day);
  }
  var baselineChoice = parser((given, fail) => {
    const word2 = given.toLowerCase();
    if (word2 === "none" || word2 === "auto") return { kind: word2 };
    const [, named] = /^branch:(.*)$/is.exec(given) ?? [];
    if (given.length > LONGEST_NAME) return fail(tooLong(given));
    if (named === void 0) return { kind: "experiment", nameOrId: given };
    const branch = named.trim().replace(/^refs\/heads\//, "");
    return branch === "" ? fail("names no branch; write it as `branch:main`") : { kind: "branch", branch };
  });
  var experimentName = parser((given, fail) => {
    const length = Array.from(given).length;
    if (length > 255) return fail(`has ${length} characters; the service takes at most 255`);
    return /["\\]/.test(given) ? fail('may contain neither `"` nor `\\`') : given;
  });
  var runId = parser((given, fail) => /^[\w+/=:.-]{1,1000}$/.test(given) && !/(?:^|\/)\.+(?:\/|$)/.test(given) ? given : fail("is not the ID of a run, such as the output `run-id` of an earlier step"));
  var pullRequestNumber = parser((given, fail) => {
    const [, digits] = /^#?([1-9]\d{0,14})$/.exec(given) ?? [];
    return digits === void 0 ? fail("is not the number of a pull request, such as `12`") : Number(digits);
  });
  var list = parser((given, fail) => {
    const isArray = given.startsWith("[") && given.endsWith("]");
    const entries = isArray ? readArray(given, fail) : readLines(given);
    if (!Array.isArray(entries)) return entries;
    const long = partsOf(entries).find((part) => part.length > LONGEST_NAME);
    if (long !== void 0) return fail(tooLong(long));
    return entries.length > 0 ? entries : fail("has no entry; give one per line, or separated by commas");
  });
  function partsOf(entries) {
    return [...new Set(entries.flatMap(({ parts }) => parts))];
  }
  var jsonArray = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()]));
  function readArray(given, fail) {
    const parsed = jsonArray.safeParse(orUndefined(() => JSON.parse(given)));
    if (parsed.success) return listOf(parsed.data.map(String));
    if (/["'\n]/.test(given)) return fail('is not a valid JSON array of strings, such as `["a", "b"]`');
    return [{ text: given, parts: splitAtCommas(given.slice(1, -1)) }].filter(({ parts }) => parts.length > 0);
  }
  function orUndefined(read) {
    try {
      return read();
    } catch {
      return void 0;
    }
  }
  function listOf(items) {
    return items.flatMap((item) => nonBlank(item) ?? []).map(whole);
  }
  function readLines(given) {
    const filled = given.split(/[\r\n]+/).flatMap((line) => nonBlank(line) ?? []);
    if (filled.every((line) => /^-\s/.test(line))) return filled.map((line) => whole(unquote(line.slice(1).trim())));
    return filled.flatMap((line) => {
      const [first, ...others] = splitAtCommas(line);
      if (first === void 0) return [];
      if (others.length === 0) return [whole(first)];
      return line.length > LONGEST_NAME ? [first, ...others].map(whole) : [{ text: line, parts: [first, ...others] }];
    });
  }
  function whole(item) {
    return { text: item, parts: [item] };
  }
  var ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"\s*(?=,|$)|'((?:[^']|'')*)'\s*(?=,|$)|([^,]*))(?:,|$)/gy;
  function splitAtCommas(line) {
    return Array.from(line.matchAll(ITEM), ([, double, single, plain]) => double?.replace(/\\(["\\])/g, "$1") ?? single?.replaceAll("''", "'") ?? plain).flatMap((item) => nonBlank(item) ?? []);
  }
  function unquote(item) {
    const [only = item, ...others] = /^["']/.test(item) ? splitAtCommas(item) : [item];
    return others.length === 0 ? only : item;
  }
  var LONGEST_MAP = 16384;
  var textMap = zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP());
  async function readTextMap(given) {
    if (given.length > LONGEST_MAP) return { message: `is longer than ${LONGEST_MAP.toLocaleString("en")} characters.` };
    const { parseDocument } = await __nccwpck_require__2.e(815).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 38815, 19));
    const document = parseDocument(given, { schema: "failsafe", uniqueKeys: true, logLevel: "error" });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== void 0) return { message: `is not valid YAML: ${fault.message.split("\n")[0] ?? ""}` };
    const { data } = textMap.safeParse(orUndefined(() => document.toJS({ maxAliasCount: 0 })));
    const message = "is not a YAML map of strings. Write one `key: value` per line, without lists, maps, tags or aliases.";
    return data === void 0 ? { message } : { value: data };
  }
  var word = (words) => parser((given, fail) => {
    const upper = given.toUpperCase().replaceAll("-", "_").replace(/^CANCELED$/, "CANCELLED");
    if (words.includes(upper)) return upper;
    return fail(`is not one of ${words.map((each) => `\`${each.toLowerCase()}\``).join(", ")}`);
  });
  var FILTERS = { list: { project: text, dataset: text, type: word(_chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__.ci), name: text, limit: integer(1) }, "list-runs": { status: word(_chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__.LV), limit: integer(1) } };
  async function readFilter(given, command, issues) {
    if (given === void 0 || command !== "list" && command !== "list-runs") return {};
    const refuse = (message) => issues.push({ input: "filter", message });
    const result = await readTextMap(given);
    if ("message" in result) refuse(result.message);
    const known = new Map(Object.entries(FILTERS[command]));
    const filter = {};
    for (const [key, value] of Object.entries("value" in result ? result.value : {})) {
      const parsed = known.get(key)?.safeParse(value);
      if (parsed?.success) filter[key] = parsed.data;
      else if (parsed) refuse(`\`${key}\` ${parsed.error.issues[0]?.message ?? "is not valid"}.`);
      else refuse(describeUnknownKey(key, [...known.keys()]));
    }
    return filter;
  }
  function describeUnknownKey(key, known) {
    const shown = key.length > 60 ? `(${key.length} characters)` : key;
    const [similar] = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_5__.S)(shown, known);
    const hint = similar === void 0 ? `It takes ${known.map((each) => `\`${each}\``).join(", ")}.` : `Did you mean \`${similar}\`?`;
    return `has no key \`${shown}\` for this command. ${hint}`;
  }
  var REQUIRED_ONE_OF = { run: ["task", "task-definition", "task-file", "suite", "suite-file"], create: ["task-definition", "task-file"], update: ["task-definition", "task-file"], delete: ["task"], get: ["task"], list: [], wait: ["run-id"], cancel: ["run-id"], "get-run": ["run-id"], "list-runs": ["task"] };
  var COMMANDS = Object.keys(REQUIRED_ONE_OF);
  var REGIONS = ["us-central-1a", "us-east-1b", "eu-west-1a", "ca-central-1a"];
  var RUN = ["run"];
  var CHECKING = ["run", "wait"];
  var onProject = { commands: RUN, kinds: ["project-evaluation"] };
  var onEvaluation = { commands: RUN, kinds: ["project-evaluation", "dataset-evaluation"] };
  var onExperiment = { commands: RUN, kinds: ["experiment"] };
  function choice(...words) {
    return { schema: oneOf(...words), inCheck: words };
  }
  var INPUTS = { "api-key": { schema: text, privacy: "secret" }, region: { schema: oneOf(...REGIONS) }, "base-url": { schema: text }, space: { schema: name }, command: { schema: oneOf(...COMMANDS), default: "run" }, task: { schema: name, commands: ["run", "update", "delete", "get", "list-runs"] }, "task-definition": { schema: text, commands: ["run", "create", "update"], privacy: "unshown" }, "task-file": { schema: text, commands: ["run", "create", "update"] }, "if-exists": { ...choice("update", "reuse", "fail"), default: "update", commands: ["run", "create"] }, ephemeral: { ...choice("auto", "true", "false"), default: "auto", commands: RUN }, suite: { schema: text, commands: RUN, privacy: "unshown" }, "suite-file": { schema: text, commands: RUN }, checks: { schema: list, commands: RUN }, "max-parallel": { schema: integer(1, 1e3), default: "4", commands: RUN }, "run-id": { schema: runId, commands: ["wait", "cancel", "get-run"] }, filter: { schema: text, commands: ["list", "list-runs"] }, "data-start-time": { schema: instant, ...onProject, inCheck: "text" }, "data-end-time": { schema: instant, ...onProject, inCheck: "text" }, "max-spans": { schema: integer(1), ...onEvaluation, inCheck: "number" }, "override-evaluations": { schema: flag, ...onEvaluation, inCheck: "flag" }, "experiment-ids": { schema: list, commands: RUN, kinds: ["dataset-evaluation"], inCheck: "list" }, "experiment-name": { schema: experimentName, ...onExperiment, inCheck: "text" }, "dataset-version-id": { schema: name, ...onExperiment, inCheck: "text" }, "max-examples": { schema: integer(1), ...onExperiment, inCheck: "number" }, "example-ids": { schema: list, ...onExperiment, inCheck: "list" }, "query-filter": { schema: text, ...onExperiment, inCheck: "text" }, "tracing-metadata": { schema: text, ...onExperiment, inCheck: "map" }, "evaluation-task-ids": { schema: list, commands: CHECKING, kinds: ["experiment"], inCheck: "list" }, wait: { schema: flag, default: "true", commands: RUN }, timeout: { schema: duration, default: "60m", commands: CHECKING }, "poll-interval": { schema: pollInterval, default: "auto", commands: CHECKING }, "on-timeout": { schema: oneOf("cancel", "leave"), shownDefault: "cancel", commands: CHECKING }, "on-cancel": { schema: oneOf("cancel", "leave"), shownDefault: "cancel", commands: CHECKING }, "on-no-data": { ...choice("fail", "warn", "pass"), default: "fail", commands: CHECKING }, "max-error-rate": { schema: share, default: "10%", commands: CHECKING, inCheck: "text" }, gates: { schema: text, commands: CHECKING, inCheck: "rules" }, baseline: { schema: baselineChoice, commands: CHECKING, inCheck: "text" }, "on-inconclusive": { ...choice("warn", "fail"), default: "warn", commands: CHECKING }, summary: { schema: flag, default: "true" }, comment: { schema: oneOf("never", "on-failure", "always"), default: "never", commands: CHECKING }, "comment-key": { schema: text, commands: CHECKING }, "pull-request": { schema: pullRequestNumber, commands: CHECKING }, trend: { schema: integer(0, 100), default: "10", commands: CHECKING }, "github-token": { schema: text, privacy: "secret" }, "results-file": { schema: text }, provenance: { schema: flag, default: "true", commands: RUN } };
  var INPUT_SPECS = INPUTS;
  var INPUT_NAMES = Object.keys(INPUTS);
  var CHECK_INPUTS = INPUT_NAMES.filter((name2) => INPUT_SPECS[name2].inCheck);
  var TARGET_KEYS = ["task", "task-file", "definition"];
  var SECRET_INPUTS = INPUT_NAMES.filter((name2) => INPUT_SPECS[name2].privacy === "secret");
  function parseInput(name2, given) {
    const { schema, default: standard } = INPUT_SPECS[name2];
    const effective = given ?? standard;
    if (effective === void 0) return { value: void 0 };
    const parsed = schema.safeParse(effective);
    return parsed.success ? { value: parsed.data } : { message: parsed.error.issues[0]?.message ?? "is not valid" };
  }
  function commandOf(raw) {
    const parsed = parseInput("command", raw.command);
    return "value" in parsed ? parsed.value : "run";
  }
  var SUITES = ["suite", "suite-file"];
  var SOURCES = [...SUITES, "task", "task-definition", "task-file"];
  function checkTogether(command, given) {
    if (command === void 0) return [];
    const has = (name2) => given[name2] !== void 0;
    const [source, ...rivals] = SOURCES.filter((name2) => has(name2) && !(name2 === "task" && command === "update"));
    const issues = rivals.map((rival) => {
      return { input: source ?? rival, message: `cannot be combined with \`${rival}\`. Keep one.` };
    });
    const required = REQUIRED_ONE_OF[command];
    if (required.length > 0 && !required.some(has)) issues.push(missing(command, required));
    const suite = SUITES.find(has);
    if (suite !== void 0 && command !== "run") issues.push({ input: suite, message: `is only for \`command: run\`, not for \`${command}\`.` });
    if (has("checks") && suite === void 0 && command === "run") {
      const message = "selects checks of a suite. Give one in `suite` or `suite-file`, or remove it.";
      issues.push({ input: "checks", message });
    }
    return issues;
  }
  var MEANINGS = { task: "the name or ID of a task", "task-definition": "the definition of a task", "run-id": "the ID of a run, such as the output `run-id` of an earlier step" };
  function missing(command, [first = "task", ...others]) {
    const named = new Intl.ListFormat("en", { type: "disjunction" }).format(others.map((each) => `\`${each}\``));
    const message = `is required. \`command: ${command}\` needs ${MEANINGS[first] ?? "it"}.`;
    return { input: first, message: named === "" ? message : `${message} Or give ${named}.` };
  }
  function unusedInputs(command, given) {
    return [...given].filter((input) => !(INPUT_SPECS[input].commands?.includes(command) ?? true));
  }
  var KIND_WORDS = { "project-evaluation": "an evaluation of a project", "dataset-evaluation": "an evaluation of a dataset", experiment: "an experiment" };
  function unfitInputs(kind, given) {
    return [...given].flatMap((input) => {
      const kinds = INPUT_SPECS[input].kinds ?? _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_1__.Eb;
      if (kinds.includes(kind)) return [];
      return [{ input, allowed: kinds.map((each) => KIND_WORDS[each]).join(" or ") }];
    });
  }
  var DEFAULT_ROOT = "https://api.arize.com";
  var ARIZE_HOSTS = ["api.arize.com", ...REGIONS.map((region) => `api.${region}.arize.com`)];
  var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
  function readConnection(inputs, environment, issues) {
    const apiKey = inputs["api-key"] ?? environment.ARIZE_API_KEY?.trim() ?? "";
    const keyIssue = issueOfKey(apiKey);
    if (keyIssue !== void 0) issues.push({ input: "api-key", message: keyIssue });
    const root = readRoot(inputs, environment);
    if ("message" in root) issues.push(root);
    const baseUrl = "message" in root ? DEFAULT_ROOT : root.url;
    const { hostname, host } = new URL(baseUrl);
    const isArize = ARIZE_HOSTS.includes(host);
    return { apiKey, baseUrl, appUrl: isArize ? `https://${host.replace(/^api\./, "app.")}` : void 0, customHost: isArize || LOOPBACK.test(hostname) ? void 0 : host };
  }
  var SHORTEST_KEY = 8;
  function issueOfKey(apiKey) {
    if (apiKey === "") return "is missing. Store a key as a secret and pass it: `api-key: ${{ secrets.ARIZE_API_KEY }}`. A reusable workflow gets secrets only with `secrets: inherit` (or by name), a secret of an environment only where the job names it (`environment:`), and pull requests from forks and from Dependabot get none: see the recipe for forks in the documentation.";
    if (!/^[\x21-\x7e]+$/.test(apiKey)) return "has spaces, line breaks or characters that no key has. Copy the key again, without quotes or a line break in it.";
    return apiKey.length < SHORTEST_KEY ? `has fewer than ${SHORTEST_KEY} characters, which no key has. Copy the whole key.` : void 0;
  }
  function readRoot(inputs, environment) {
    const isInput = inputs.region !== void 0 || inputs["base-url"] !== void 0;
    const region = isInput ? inputs.region : nonBlank(environment.ARIZE_REGION);
    const url = isInput ? inputs["base-url"] : nonBlank(environment.ARIZE_BASE_URL);
    if (region !== void 0 && url !== void 0) {
      const message = isInput ? "cannot be combined with `base-url`. Remove one of them." : "cannot be combined with `base-url`, but both are in the environment (ARIZE_REGION and ARIZE_BASE_URL). Unset one, or give one as an input.";
      return { input: "region", message };
    }
    const from = (variable) => isInput ? "" : `from ${variable} `;
    if (region !== void 0) {
      const known = REGIONS.find((each) => each === region.toLowerCase());
      if (known !== void 0) return { url: `https://api.${known}.arize.com` };
      const message = `${from("ARIZE_REGION")}"${region}" is not a region of Arize AX: ${REGIONS.map((each) => `\`${each}\``).join(", ")}.`;
      return { input: "region", message };
    }
    if (url === void 0) return { url: DEFAULT_ROOT };
    const origin = isInput ? "input" : inputs["api-key"] === void 0 ? "environment" : "environment-only";
    const issue = issueOfUrl(url, origin);
    if (issue !== void 0) return { input: "base-url", message: `${from("ARIZE_BASE_URL")}${issue}` };
    return { url: `${new URL(url).origin}${new URL(url).pathname.replace(/\/+$/, "")}` };
  }
  function issueOfUrl(text2, origin) {
    if (!URL.canParse(text2)) return "is not a URL. Give the API root, such as `https://api.eu-west-1a.arize.com`.";
    const { username, password, search, hash, protocol, host, hostname, pathname } = new URL(text2);
    const isLoopback = LOOPBACK.test(hostname);
    const isForeign = origin !== "input" && !ARIZE_HOSTS.includes(host);
    const hint = "Set the input `base-url` instead.";
    if (username !== "" || password !== "") return "has a user or password in it. Give the plain API root.";
    if (search !== "" || hash !== "") return "has a query or fragment. Give the plain API root.";
    if (protocol !== "https:" && !(protocol === "http:" && isLoopback)) return "must begin with `https:` (`http:` is for this machine only), since it receives the key.";
    if (isForeign && !isLoopback) return `names the host ${host}. From the environment only Arize's own hosts and this machine are accepted (${ARIZE_HOSTS.join(", ")}), because an earlier step could have set it to steal the key. ${hint}`;
    if (isForeign && origin === "environment-only") return `names this machine, but the key is the input \`api-key\`. A key that is an input is sent to no server that the environment names, because an earlier step could have set it to steal the key. ${hint}`;
    return pathname.replace(/\/+$/, "").endsWith("/v2") ? "ends in `/v2`. Give the API root without it; the action adds it." : void 0;
  }
  var RuleSyntaxError = class extends Error {
    at;
    constructor(at, message) {
      super(message);
      this.at = at;
    }
  };
  var Cursor = class {
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
    isAt(sign) {
      const token = this.peek();
      return token.kind === "punctuation" && token.sign === sign;
    }
    accept(sign) {
      const found = this.isAt(sign);
      if (found) this.take();
      return found;
    }
    expect(sign, what = quote(sign), hint) {
      if (!this.accept(sign)) throw this.expected(what, hint);
    }
    takeName(what) {
      const token = this.peek();
      if (token.kind !== "name") {
        const digits = token.kind === "amount" || token.kind === "invalid";
        throw this.expected(what, digits ? "quote names that start with a digit" : void 0);
      }
      this.take();
      return token;
    }
    takeWord(what) {
      const token = this.peek();
      if (!isBare(token)) throw this.expected(what);
      this.take();
      return token;
    }
    takeRest() {
      const rest = [];
      while (this.peek().kind !== "end") rest.push(this.take());
      return rest;
    }
    takeText() {
      const start = this.peek().at;
      const text2 = /^[^#]*/u.exec(this.#line.slice(start))?.[0].trimEnd() ?? "";
      this.#end = start + text2.length;
      this.#next = void 0;
      return text2;
    }
    expected(what, hint) {
      const { at, kind, text: text2 } = this.peek();
      const found = kind === "end" ? "the end of the rule" : quote(text2);
      return new RuleSyntaxError(at, `expected ${what}, found ${found}${hint === void 0 ? "" : `; ${hint}`}`);
    }
    ahead() {
      return this.#line.slice(this.#end);
    }
    textFrom(start) {
      return this.#line.slice(start, this.#end);
    }
  };
  var BLANKS = /\s*/uy;
  var BARE_NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/uy;
  var QUOTED_NAME = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/suy;
  var AMOUNT = /[+-]?\.?\d(?:[\p{L}\p{M}\p{Nd}_.]|(?<=[eE])[+-](?=\d))*(?:\s*%)?/uy;
  var OPERATOR = /[<>=!≤≥≠]+/uy;
  var PUNCTUATION = /[.,()*:[]/uy;
  function readToken(line, from) {
    const at = from + (match(BLANKS, line, from)?.length ?? 0);
    const first = line.charAt(at);
    if (first === "" || first === "#") return { at: from, text: "", kind: "end" };
    if (first === '"' || first === "'") return readQuotedName(line, at);
    const name2 = match(BARE_NAME, line, at);
    if (name2 !== void 0) return { at, text: name2, kind: "name", name: name2, quoted: false };
    const amount = match(AMOUNT, line, at);
    if (amount !== void 0) return readAmount(amount, at);
    const operator = match(OPERATOR, line, at);
    if (operator !== void 0) return { at, text: operator, kind: "operator", operator: readOperator(operator, line, at) };
    const sign = match(PUNCTUATION, line, at);
    if (sign !== void 0) return { at, text: sign, kind: "punctuation", sign };
    throw unexpected(line, at);
  }
  function match(pattern, line, at) {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
  }
  function readQuotedName(line, at) {
    const text2 = match(QUOTED_NAME, line, at);
    if (text2 === void 0) throw new RuleSyntaxError(at, `unterminated quote; add another ${line.charAt(at)}`);
    if (text2.length === 2) throw new RuleSyntaxError(at, "there is no name between the quotes");
    const name2 = text2.slice(1, -1).replace(/\\(.)/gsu, (pair, escaped, offset) => {
      if (`"'\\`.includes(escaped)) return escaped;
      throw new RuleSyntaxError(at + 1 + offset, `${quote(pair)} is no escape; a backslash stands before a quote or another backslash`);
    });
    return { at, text: text2, kind: "name", name: name2, quoted: true };
  }
  var NUMBER = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)(?:\s*(%))?$/u;
  function readAmount(text2, at) {
    const [, digits, percent] = NUMBER.exec(text2) ?? [];
    const value = digits === void 0 ? readSeconds(text2) : Number(digits) / (percent ? 100 : 1);
    if (value === void 0) return { at, text: text2, kind: "invalid" };
    if (!Number.isFinite(value)) throw new RuleSyntaxError(at, `${quote(text2)} is too large a number`);
    const unit = digits === void 0 ? "duration" : percent ? "percent" : "number";
    return { at, text: text2, kind: "amount", amount: { value: value + 0, unit } };
  }
  function readSeconds(text2) {
    const ms = (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.OF)(text2) ? void 0 : (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.E9)(text2);
    return ms === void 0 ? void 0 : ms / 1e3;
  }
  var OPERATORS = { ...{ ">=": ">=", "<=": "<=", ">": ">", "<": "<", "==": "==", "!=": "!=" }, ...{ "≥": ">=", "≤": "<=", "≠": "!=" } };
  var MISTAKEN_OPERATORS = { ...{ "=": "==", "===": "==", "=>": ">=", "=<": "<=", "<>": "!=", "!": "!=", "!==": "!=" } };
  function readOperator(sign, line, at) {
    const operator = OPERATORS[sign];
    if (operator !== void 0) return operator;
    const [, next = ""] = /^\s+([<>=]+)/u.exec(line.slice(at + sign.length)) ?? [];
    const whole2 = `${sign}${next}`;
    const meant = OPERATORS[whole2] ?? MISTAKEN_OPERATORS[whole2];
    const help = meant === void 0 ? "use one of >= <= > < == !=" : `did you mean ${quote(meant)}?`;
    throw new RuleSyntaxError(at, `${quote(sign)} is not a comparison operator; ${help}`);
  }
  var REMEDIES = [["“”„«»‘’‚`", "quote names with straight quotes"], ["−–—‐‑", "write a minus as a plain hyphen"], ["-", "quote names that start with a hyphen"], ["%", "a percent sign follows a number, as in 5%"], ["[]{}", "write one rule per line, without brackets"], ["&|;", "write one rule per line"]];
  function unexpected(line, at) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const remedy = REMEDIES.find(([characters]) => characters.includes(character))?.[1];
    const help = remedy ?? "quote names with anything but letters, digits, _ and -";
    return new RuleSyntaxError(at, `unexpected ${describeCharacter(character)}; ${help}`);
  }
  function describeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 32 && code < 127) return quote(character);
    return `${quote(character)} (U+${code.toString(16).toUpperCase().padStart(4, "0")})`;
  }
  var QUOTE_LENGTH = 60;
  function quote(text2) {
    const characters = Array.from(printable(text2));
    const cut = characters.length > QUOTE_LENGTH;
    return `\`${cut ? `${characters.slice(0, QUOTE_LENGTH).join("")}…` : characters.join("")}\``;
  }
  function printable(text2) {
    return text2.replaceAll("	", " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "�");
  }
  function writeName(name2) {
    const bare = match(BARE_NAME, name2, 0);
    return bare === name2 ? name2 : `"${name2.replace(/["\\]/gu, "\\$&")}"`;
  }
  function isBare(token, word2) {
    return token.kind === "name" && !token.quoted && (word2 === void 0 || token.name === word2);
  }
  function unknownWord(word2, { what, known, hint }) {
    const similar = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_5__.S)(word2.name, known).map(quote);
    const choices = `there are ${known.join(", ")}${hint === void 0 ? "" : `; ${hint}`}`;
    const help = similar.length > 0 ? `did you mean ${listWords(similar)}?` : choices;
    return new RuleSyntaxError(word2.at, `unknown ${what} ${quote(word2.name)}; ${help}`);
  }
  function listWords(words) {
    return words.join(", ").replace(/, ([^,]*)$/u, " or $1");
  }
  function readStatistic(word2, vocabulary) {
    const statistic = _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.gS.find((name2) => name2 === word2.name);
    if (statistic !== void 0) return statistic;
    if (/^p\d+$/iu.test(word2.name)) return { percentile: readPercentile(word2) };
    throw unknownWord(word2, vocabulary);
  }
  function readPercentile({ name: name2, at }) {
    const percentile = Number(name2.slice(1));
    const spelled = `p${String(percentile).padStart(2, "0")}`;
    if (percentile < 1 || percentile > 99) {
      const end = percentile < 1 ? "the lowest value is `min`" : "the highest value is `max`";
      throw new RuleSyntaxError(at, `percentiles go from p01 to p99; ${end}`);
    }
    if (name2 !== spelled) {
      const meant = quote(spelled);
      throw new RuleSyntaxError(at, `percentiles have a small p and two digits; did you mean ${meant}?`);
    }
    return percentile;
  }
  function parseOperator(cursor) {
    const token = cursor.peek();
    if (token.kind !== "operator") throw cursor.expected("a comparison operator such as `>=`");
    cursor.take();
    const split = /^\s+=/u.exec(cursor.ahead())?.[0];
    if (split !== void 0) {
      const typed = quote(`${token.text}${split}`);
      throw new RuleSyntaxError(token.at, `${typed} is written without a space: ${quote(`${token.text}=`)}`);
    }
    return token.operator;
  }
  function parseThreshold(cursor, metric) {
    const scale = (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__._K)(metric);
    const token = cursor.peek();
    const problem = token.kind === "amount" ? problemOf(token.amount, scale) : void 0;
    if (problem !== void 0) throw new RuleSyntaxError(token.at, `${quote(token.text)} ${problem}`);
    if (scale === "time" && (token.kind === "amount" || token.kind === "invalid")) return parseTime(cursor, token);
    if (token.kind !== "amount") throw cursor.expected(`a limit such as ${EXAMPLES[scale]}`);
    cursor.take();
    return token.amount;
  }
  function parseTime(cursor, token) {
    const text2 = cursor.takeText();
    if (token.kind === "amount" && token.amount.unit === "number" && text2 === token.text) {
      return { ...token.amount, unit: "duration" };
    }
    const ms = (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.E9)(text2);
    if (ms !== void 0) return { value: ms / 1e3, unit: "duration" };
    throw new RuleSyntaxError(token.at, `expected a limit such as ${EXAMPLES.time}, found ${quote(text2)}`);
  }
  var EXAMPLES = { time: "15m or 1h30m", count: "3", share: "5% or 0.05", value: "0.85 or 5%" };
  function problemOf({ value, unit }, scale) {
    const isPercent = unit === "percent";
    if (scale === "time") {
      if (isPercent) return "is a percentage; compare `run.duration` with a duration such as 15m";
      return value < 0 ? "is negative, which no duration is" : void 0;
    }
    if (unit === "duration") return "is a duration, which only `run.duration` is compared with; write a plain number";
    if (scale === "count" && isPercent) return "is a percentage, but this is a count; the shares are `run.error_rate` and `.rate(label)`";
    if (scale !== "share" || value >= 0 && value <= 1) return void 0;
    if (isPercent || value < 0 || value > 100) return "is not a rate; rates go from 0 to 1, or from 0% to 100%";
    return `means ${shortened(value * 100)} %; did you mean ${shortened(value)}%?`;
  }
  function shortened(value) {
    return String(Number(value.toPrecision(12)));
  }
  function parseTolerance(cursor, what) {
    const token = cursor.peek();
    if (token.kind !== "amount") {
      const direction = directionAt(cursor);
      throw cursor.expected(what, direction && `the margin comes first, as in ${quote(`0.02, ${direction}`)}`);
    }
    const { value, unit } = token.amount;
    if (unit === "duration") throw cursor.expected(what);
    if (value < 0) {
      const help = "write the drop that is tolerated as 0 or more";
      throw new RuleSyntaxError(token.at, `${quote(token.text)} is negative; ${help}`);
    }
    cursor.take();
    return value;
  }
  function directionAt(cursor) {
    return _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.X.find((word2) => isBare(cursor.peek(), word2));
  }
  function parseDirection(cursor) {
    const direction = directionAt(cursor);
    if (direction === void 0) {
      const hint = cursor.peek().kind === "amount" ? "decimals are written with a dot" : void 0;
      throw cursor.expected("`higher` or `lower` (which way the score gets better)", hint);
    }
    cursor.take();
    return direction;
  }
  function parseRegressions(cursor) {
    if (!cursor.accept("(")) return { tolerance: 0, direction: void 0 };
    const tolerance = parseTolerance(cursor, "a tolerance such as 0.1");
    const direction = cursor.accept(",") ? parseDirection(cursor) : void 0;
    cursor.expect(")");
    return { tolerance, direction };
  }
  var MIRRORED = { ">=": "<=", "<=": ">=", ">": "<", "<": ">" };
  function limitInFront(cursor) {
    const limit = cursor.take();
    const sign = cursor.peek();
    if (sign.kind !== "operator") {
      return new RuleSyntaxError(limit.at, `a rule starts with what is measured, not with ${quote(limit.text)}`);
    }
    cursor.take();
    const measure = cursor.peek().at;
    const rest = cursor.takeRest();
    if (rest.length === 0 || rest.some(({ kind }) => kind === "operator")) {
      const message = "the limit stands on the right, and there is one comparison in a rule";
      return new RuleSyntaxError(limit.at, message);
    }
    const turned = `${cursor.textFrom(measure)} ${MIRRORED[sign.operator] ?? sign.operator} ${limit.text}`;
    return new RuleSyntaxError(limit.at, `the limit stands on the right; write ${quote(turned)}`);
  }
  function hintAfterRule(token) {
    if (token.kind === "punctuation" && token.sign === ",") return "decimals are written with a dot";
    if (token.kind === "name" && readSeconds(`1 ${token.name}`) !== void 0) {
      return "only `run.duration` is compared with a duration";
    }
    return "write one rule per line";
  }
  var DROP_RULES = ["no_regression", "not_worse"];
  var RESERVED = ["warn", "run", "column", ...DROP_RULES];
  var MEASURES = { column: { such: "a statistic such as `mean` or `p95`", what: "statistic of a column", known: [..._chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.gS, "p01…p99", "delta", "regressions"] }, score: { such: "a measure such as `mean`, `p10` or `delta`", what: "statistic", known: [..._chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.gS, "p01…p99", "rate", "delta", "regressions"], hint: "quote names that contain a dot" } };
  var LONGEST_INPUT = 65536;
  function parseRules(text2) {
    const lines = text2.slice(0, LONGEST_INPUT + 1).replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
    if (text2.length > LONGEST_INPUT) {
      const message = `the rules have ${text2.length} characters; at most ${LONGEST_INPUT} are allowed`;
      const issue = locate(new RuleSyntaxError(0, message), lines[0] ?? "", 1);
      return { rules: [], issues: [issue], onlyComments: false };
    }
    const rules = [];
    const issues = [];
    lines.forEach((source, index) => {
      try {
        const rule = parseLine(source, index + 1);
        if (rule !== void 0) rules.push(rule);
      } catch (error) {
        if (!(error instanceof RuleSyntaxError)) throw error;
        issues.push(locate(error, source, index + 1));
      }
    });
    const onlyComments = rules.length + issues.length === 0 && lines.some((line) => line.trim() !== "");
    return { rules, issues, onlyComments };
  }
  var LONGEST_EXCERPT = 200;
  function locate({ at, message }, source, line) {
    const before = Array.from(source.slice(0, at)).length;
    const characters = Array.from(printable(source));
    const start = characters.length <= LONGEST_EXCERPT ? 0 : Math.max(0, before - LONGEST_EXCERPT / 2);
    const shown = characters.slice(start, start + LONGEST_EXCERPT).join("");
    return { line, column: before + 1, message, excerpt: `${shown}
${" ".repeat(before - start)}^` };
  }
  function parseLine(source, line) {
    refuseList(source);
    const cursor = new Cursor(source);
    if (cursor.peek().kind === "end") return void 0;
    const advisory = parseWarn(cursor);
    const start = cursor.peek().at;
    const condition = parseCondition(cursor);
    expectEnd(cursor, condition);
    return { text: cursor.textFrom(start), line, advisory, ...condition };
  }
  function refuseList(source) {
    const [, indent = "", , rule] = /^(\s*)([-*•])\s+([\p{L}_"'].*)$/u.exec(source) ?? [];
    if (rule !== void 0) throw new RuleSyntaxError(indent.length, `a rule needs no bullet; write ${quote(rule)}`);
    const bracket = /^\s*\[/u.exec(source)?.[0];
    if (bracket === void 0) return;
    throw new RuleSyntaxError(bracket.length - 1, "write one rule per line, without brackets and quotes");
  }
  function parseWarn(cursor) {
    if (!isBare(cursor.peek(), "warn")) return false;
    const warn = cursor.take();
    const { kind } = cursor.peek();
    if (kind === "punctuation" || kind === "operator") throw reserved(warn);
    if (kind === "end") throw cursor.expected("a rule after `warn`");
    return true;
  }
  function parseCondition(cursor) {
    if (cursor.peek().kind === "amount") throw limitInFront(cursor);
    const word2 = DROP_RULES.find((each) => isBare(cursor.peek(), each));
    if (word2 !== void 0) return { by: void 0, ...parseDropRule(cursor, word2) };
    const metric = parseMetric(cursor);
    const by = parseSlices(cursor, metric);
    const operator = parseOperator(cursor);
    return { by, kind: "threshold", metric, operator, threshold: parseThreshold(cursor, metric) };
  }
  function parseSlices(cursor, metric) {
    const by = cursor.peek();
    if (!isBare(by, "by")) return void 0;
    if (metric.kind === "run") throw new RuleSyntaxError(by.at, "the run has no slices; `by` follows a score or a column");
    cursor.take();
    const { name: name2 } = cursor.takeName("the name of a dataset column after `by`");
    if (cursor.isAt(".")) throw cursor.expected("a comparison operator such as `>=`", "quote names that contain a dot");
    return name2;
  }
  function parseDropRule(cursor, kind) {
    const word2 = cursor.take();
    if (!cursor.accept("(")) throw missingParenthesis(cursor, word2);
    const start = cursor.peek();
    const target = parseTarget(cursor, kind);
    const margin = parseMargin(cursor, kind);
    const direction = margin !== void 0 && cursor.accept(",") ? parseDirection(cursor) : void 0;
    if (target.of === "column") requireDirection(direction, start, `${kind}(${start.text}(…), ${margin ?? 0}, lower)`);
    cursor.expect(")");
    return { kind, target, margin: margin ?? 0, direction };
  }
  function missingParenthesis(cursor, word2) {
    const next = cursor.peek();
    if (next.kind === "name") {
      cursor.takeRest();
      const meant = quote(`${word2.text}(${cursor.textFrom(next.at)})`);
      return new RuleSyntaxError(next.at, `the name stands in parentheses; write ${meant}`);
    }
    return cursor.expected("`(` and the name of an evaluator", reservedHint(word2));
  }
  function parseTarget(cursor, kind) {
    const star = cursor.peek();
    if (cursor.accept("*")) {
      if (kind === "no_regression") return { of: "every-score" };
      throw new RuleSyntaxError(star.at, "`*` is every score, and stands in `no_regression(*, margin)` only");
    }
    if (isBare(cursor.peek(), "column")) return parseColumn(cursor);
    const name2 = parseEvaluator(cursor);
    rejectSplitName(cursor);
    return { of: "score", name: name2 };
  }
  function parseMargin(cursor, kind) {
    const example = "a margin such as 0.02";
    if (!cursor.accept(",")) {
      if (kind === "not_worse") throw cursor.expected(`\`,\` and ${example}`, "what is at most tolerated has to be proven");
      return void 0;
    }
    const { at, text: text2 } = cursor.peek();
    const margin = parseTolerance(cursor, example);
    if (kind === "not_worse" && margin === 0) {
      throw new RuleSyntaxError(at, `${quote(text2)} cannot be proven; \`not_worse\` needs a margin above 0`);
    }
    return margin;
  }
  function requireDirection(direction, { at }, example) {
    if (direction !== void 0) return;
    const help = `write \`higher\` or \`lower\`, as in ${quote(example)}`;
    throw new RuleSyntaxError(at, `which way the column gets better is not known; ${help}`);
  }
  function parseMetric(cursor) {
    const start = cursor.peek();
    if (isBare(start, "run")) return { kind: "run", metric: parseRunMetric(cursor) };
    const target = isBare(start, "column") ? parseColumn(cursor) : parseScore(cursor);
    if (!cursor.accept(".")) return { kind: "statistic", target, statistic: "mean" };
    const word2 = cursor.takeWord(MEASURES[target.of].such);
    if (word2.name === "delta") return { kind: "delta", target };
    if (word2.name === "regressions") {
      const parsed = parseRegressions(cursor);
      if (target.of === "column") requireDirection(parsed.direction, word2, `.regressions(${parsed.tolerance}, lower)`);
      return { kind: "regressions", target, ...parsed };
    }
    if (target.of === "score") {
      if (word2.name === "rate") return { kind: "rate", target, label: parseLabel(cursor) };
      const written = writeName(target.name);
      if (word2.name === "score") throw new RuleSyntaxError(start.at, `the score is written without \`.score\`: ${quote(written)}`);
      if (word2.name === "label") throw new RuleSyntaxError(start.at, `labels are measured by ${quote(`${written}.rate(label)`)}`);
    }
    return { kind: "statistic", target, statistic: readStatistic(word2, MEASURES[target.of]) };
  }
  function parseRunMetric(cursor) {
    const run = cursor.take();
    cursor.expect(".", `a dot and ${listWords(_chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.Ks)}`, reservedHint(run));
    const word2 = cursor.takeWord(listWords(_chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.Ks));
    const metric = _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.Ks.find((known) => known === word2.name);
    if (metric === void 0) throw unknownWord(word2, { what: "run metric", known: _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.Ks });
    return metric;
  }
  function parseColumn(cursor) {
    const word2 = cursor.take();
    cursor.expect("(", "`(` and the name of a column", reservedHint(word2));
    return { of: "column", name: parseClosedName(cursor, "the name of a column") };
  }
  function parseLabel(cursor) {
    cursor.expect("(", "`(` and a label, as in `.rate(irrelevant)`");
    return parseClosedName(cursor, "a label");
  }
  function parseClosedName(cursor, what) {
    const { name: name2 } = cursor.takeName(what);
    rejectSplitName(cursor);
    cursor.expect(")");
    return name2;
  }
  function parseScore(cursor) {
    const { at } = cursor.peek();
    rejectColumnPath(cursor);
    const name2 = parseEvaluator(cursor);
    rejectUnquotedName(cursor, at);
    return { of: "score", name: name2 };
  }
  var COLUMN_PATH = /^\s*(eval\.(.+?)\.(score|label|explanation))(?![\p{L}\p{M}\p{Nd}_-])/u;
  function rejectColumnPath(cursor) {
    const [, path, name2 = "", field] = COLUMN_PATH.exec(cursor.ahead()) ?? [];
    if (path === void 0) return;
    const meant = field === "label" ? `${writeName(name2)}.rate(label)` : writeName(name2);
    throw new RuleSyntaxError(cursor.peek().at, `${quote(path)} is the column; write ${quote(meant)}`);
  }
  var QUOTED_RULE = /[<>=]=?\s{0,9}[\d.]{1,19}%?$/u;
  function parseEvaluator(cursor) {
    const token = cursor.takeName("the name of an evaluator");
    if (!token.quoted && RESERVED.includes(token.name)) throw reserved(token);
    if (token.quoted && cursor.peek().kind === "end" && QUOTED_RULE.test(token.name)) {
      const meant = quote(token.name);
      throw new RuleSyntaxError(token.at, `quotes stand around names, not around rules; write ${meant}`);
    }
    return token.name;
  }
  function rejectUnquotedName(cursor, start) {
    const name2 = cursor.textFrom(start);
    if (cursor.isAt("(")) {
      const [near] = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_5__.S)(name2, ["column", ...DROP_RULES]);
      const help = near ? `did you mean ${quote(near)}?` : "the statistic follows the name, as in `correctness.p10`";
      throw new RuleSyntaxError(start, `${quote(name2)} takes no parentheses; ${help}`);
    }
    const next = cursor.peek();
    if (cursor.accept(":")) {
      const limit = cursor.ahead().replace(/#.*$/su, "").trim();
      const comparison = /^[<>=!≤≥≠]/u.test(limit) ? limit : `>= ${limit || "0.85"}`;
      const meant = quote(`${name2} ${comparison}`);
      throw new RuleSyntaxError(next.at, `\`:\` is not a comparison operator; write ${meant}`);
    }
    if (next.kind !== "name" || isBare(next, "by")) return;
    const hint = "quote names that contain a space";
    if ((0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_5__.S)(name2, ["warn"]).length > 0) throw new RuleSyntaxError(start, `did you mean \`warn\`? If not: ${hint}`);
    throw cursor.expected("a comparison operator such as `>=`", hint);
  }
  function expectEnd(cursor, condition) {
    const token = cursor.peek();
    if (token.kind === "end") return;
    if (condition.kind !== "threshold") {
      const hint2 = isBare(token, "by") ? "slices are for limits, as in `correctness.delta by topic >= -0.1`" : void 0;
      throw cursor.expected(`nothing after \`${condition.kind}(…)\``, hint2);
    }
    if (token.kind === "operator") throw new RuleSyntaxError(token.at, "a rule has one comparison; write two rules");
    const hint = isBare(token, "by") ? "`by` stands in front of the comparison operator" : hintAfterRule(token);
    throw cursor.expected("the end of the rule", hint);
  }
  function rejectSplitName(cursor) {
    const { kind, text: text2 } = cursor.peek();
    const dot = text2.startsWith(".");
    if (!dot && kind !== "name") return;
    throw cursor.expected("`)`", `quote names that contain a ${dot ? "dot" : "space"}`);
  }
  function reserved(word2) {
    return new RuleSyntaxError(word2.at, `${quote(word2.text)} is a reserved word; ${reservedHint(word2)}`);
  }
  function reservedHint(word2) {
    return `quote an evaluator of that name: "${word2.text}"`;
  }
  function fingerprintOf(raw, without = []) {
    const hidden = [...SECRET_INPUTS, ...without];
    const shown = Object.entries(raw).filter(([name2]) => !hidden.includes(name2));
    return JSON.stringify(shown.sort(([a], [b]) => a < b ? -1 : 1));
  }
  async function readLayer(given, deps) {
    const values = {};
    for (const [name2, input] of given) {
      const result = "value" in input ? input : await readText(name2, input.text, deps);
      if (result !== void 0) values[name2] = result.value;
    }
    if (given.has("max-examples") && given.has("example-ids")) {
      const message = "cannot be combined with `example-ids`. Keep one; without both, all examples run.";
      deps.findings.issues.push(deps.issueOf("max-examples", message));
    }
    return { values, given: new Set(given.keys()) };
  }
  async function readText(name2, text2, deps) {
    if (name2 === "gates") return { value: readRules(text2, deps) };
    const isMap = name2 === "tracing-metadata";
    const result = isMap ? await readTextMap(text2) : parseInput(name2, text2);
    if ("value" in result) return result;
    const shown = deps.showsValues ? quote2(name2, text2, deps.redact) : "";
    deps.findings.issues.push(deps.issueOf(name2, isMap ? result.message : `${shown}${result.message}.`));
    return void 0;
  }
  var LONGEST_QUOTE = 60;
  function quote2(name2, text2, redact) {
    if (INPUT_SPECS[name2].privacy !== void 0) return "";
    const line = redact(text2).replace(/\s+/g, " ");
    return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}" `;
  }
  function readRules(text2, { redact, issueOf, findings }) {
    const parsed = parseRules(text2);
    if (parsed.onlyComments) findings.onlyComments = true;
    if (parsed.issues.length === 0) return parsed.rules;
    const clean = redact(text2);
    const again = parseRules(clean);
    const lines = clean.split("\n");
    for (const issue of again.issues.length > 0 ? again.issues : parsed.issues) findings.issues.push(issueOf("gates", issue.message, { ...issue, text: lines[issue.line - 1] ?? "" }));
    return parsed.rules;
  }
  var RIVALS = { "max-examples": "example-ids", "example-ids": "max-examples" };
  function mergeLayers([nearest, ...farther]) {
    const values = { ...nearest.values };
    const taken = new Set(nearest.given);
    for (const { values: further, given } of farther) {
      const free = [...given].filter((name2) => !taken.has(name2) && !taken.has(RIVALS[name2] ?? name2));
      for (const name2 of free) {
        values[name2] = further[name2];
        taken.add(name2);
      }
    }
    return { values, inherited: new Set([...taken].filter((name2) => !nearest.given.has(name2))) };
  }
  function valueOr(values, name2) {
    const given = values[name2];
    if (given !== void 0) return given;
    const absent = parseInput(name2, void 0);
    if ("message" in absent) throw new Error(`The default of ${name2} ${absent.message}.`);
    return absent.value;
  }
  function createCheck(frame, values) {
    const rules = values.gates ?? [];
    const commaLists = {};
    for (const name2 of ["experiment-ids", "evaluation-task-ids"]) {
      const entries = values[name2] ?? [];
      if (!entries.every(isWhole)) commaLists[name2] = entries;
    }
    return { ...frame, selected: true, options: optionsOf(values), commaLists, gates: { rules, baseline: values.baseline ?? { kind: rules.some(_chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_6__.ZQ) ? "auto" : "none" }, onNoData: valueOr(values, "on-no-data"), onInconclusive: valueOr(values, "on-inconclusive"), maxErrorRate: valueOr(values, "max-error-rate") } };
  }
  function optionsOf(values) {
    const listed = (entries = []) => entries.length === 0 ? void 0 : partsOf(entries);
    return { dataStartTime: values["data-start-time"], dataEndTime: values["data-end-time"], maxSpans: values["max-spans"], overrideEvaluations: values["override-evaluations"], experimentIds: listed(values["experiment-ids"]), experimentName: values["experiment-name"], datasetVersionId: values["dataset-version-id"], maxExamples: values["max-examples"], exampleIds: listed(values["example-ids"]), queryFilter: values["query-filter"], tracingMetadata: values["tracing-metadata"], evaluationTaskIds: listed(values["evaluation-task-ids"]) };
  }
  function findConflicts(values, waits) {
    const { "data-start-time": start, "data-end-time": end, gates = [] } = values;
    const conflicts = [];
    if (start !== void 0 && end !== void 0 && !mayPrecede(start, end)) conflicts.push(["data-start-time", "must be before `data-end-time`."]);
    if (!waits && gates.length > 0) conflicts.push(["gates", "cannot be evaluated with `wait: false`. Remove one of the two."]);
    return conflicts;
  }
  function mayPrecede(start, end) {
    if ("at" in start && "at" in end) return start.at < end.at;
    if ("agoMs" in start && "agoMs" in end) return start.agoMs > end.agoMs;
    return true;
  }
  function decideEphemeral(request) {
    const { value, defined, mayOutlive, isProposal } = request;
    if (value !== "true") return { ephemeral: defined && value === "auto" && isProposal && !mayOutlive };
    if (!defined) return { message: "is for tasks that are defined in the step, not for an existing `task`." };
    if (!mayOutlive) return { ephemeral: true };
    const message = "cannot be `true` with `wait: false`, `on-timeout: leave` or `on-cancel: leave`: the task would be deleted under its run.";
    return { message };
  }
  function fittingOptions(kind, { options, inherited }) {
    const fitting = { ...options };
    for (const { input } of unfitInputs(kind, inherited)) {
      const name2 = input.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      fitting[name2] = void 0;
    }
    return fitting;
  }
  function unusedByChecks(inheritable, checks2, kinds) {
    const used = checks2.flatMap(({ inherited }, index) => {
      const kind = kinds[index];
      const unfit = kind === void 0 ? [] : unfitInputs(kind, inherited).map(({ input }) => input);
      return [...inherited].filter((name2) => !unfit.includes(name2));
    });
    return [...inheritable].filter((name2) => !used.includes(name2));
  }
  async function resolveCommaNames(entries, exists) {
    const resolved = await Promise.all(entries.map(async (entry) => !isWhole(entry) && await exists(entry.text) ? [entry.text] : entry.parts));
    return [...new Set(resolved.flat())];
  }
  function isWhole({ text: text2, parts }) {
    return parts.length === 1 && parts[0] === text2;
  }
}), 77998: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { En: () => paginate, Fg: () => capture, Fo: () => collect, JD: () => UnprocessableError, Jk: () => UnreachableError, OP: () => AxError, Sc: () => shouldRetry, U6: () => errorForStatus, _Y: () => NoDataFoundError, db: () => startDeadline, fK: () => ConflictError, hg: () => NoResponseError, iQ: () => UnsafeIdError, i_: () => PermissionError, m_: () => NotFoundError, ml: () => systemClock, n4: () => readPages, p: () => collectFirst, tF: () => InvalidResponseError, tY: () => InvalidRequestError });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(58500);
  var AxError = class extends Error {
    request;
    delivery;
    advice;
    retryAfterMs;
    transient;
    constructor({ request, delivery, what, advice, cause, ...details }) {
      super(`${request.method} ${request.path}: ${what} ${advice}`.trim(), { cause });
      this.name = new.target.name;
      this.request = request;
      this.delivery = delivery;
      this.advice = advice;
      this.retryAfterMs = details.retryAfterMs;
      this.transient = details.transient ?? delivery !== "rejected";
    }
  };
  var UnreachableError = class extends AxError {
    constructor(request, cause, proxy) {
      const way = proxy === void 0 ? "" : ` through the proxy ${proxy}`;
      super({ request, cause, delivery: "not-delivered", what: `cannot reach ${request.host}${way} (${describeCause(cause)}).`, advice: "Check `base-url` or `region`, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY, certificates)." });
    }
  };
  var NoResponseError = class extends AxError {
    constructor(request, cause) {
      super({ request, cause, delivery: "unknown", what: `no complete response from ${request.host} (${describeCause(cause)}).`, advice: "This is a fault of the network or the service; try again later." });
    }
  };
  var InvalidResponseError = class extends AxError {
    constructor(request, what, { transient = false } = {}) {
      super({ request, transient, delivery: "unknown", what: `unexpected response: ${what}.`, advice: "Check that `base-url` points at the Arize AX API; if it does, please report this with the request above." });
    }
  };
  var UnsafeIdError = class extends AxError {
    constructor(request, id) {
      super({ request, delivery: "rejected", what: `"${id}" is not an ID.`, advice: MALFORMED_ID_ADVICE });
    }
  };
  var MALFORMED_ID_ADVICE = "Look for a `${{ … }}` expression that was not evaluated or is empty, for `null`, or for an ID of something else, such as a GitHub run ID in `run-id`.";
  var StatusError = class extends AxError {
    static advise = () => "The service understood the request and rejected it; see the detail above.";
    static deliveryOf = () => "rejected";
    status;
    constructor(details) {
      const { request, status, problem, retryAfterMs } = details;
      const { title, detail, requestId, quota } = problem;
      const words = [.../* @__PURE__ */ new Set([title, detail])].filter(Boolean);
      const about = words.length > 0 ? ` ${words.join(": ")}` : "";
      const notes = [quota, requestId === void 0 ? void 0 : `request ID ${requestId}`];
      const note = notes.filter((each) => each !== void 0).join("; ");
      const end = note === "" ? /[.!?]$/.test(about) ? "" : "." : ` (${note}).`;
      const what = `HTTP ${status}${about}${end}`;
      const { advise, deliveryOf } = new.target;
      super({ request, delivery: deliveryOf(details), retryAfterMs, what, advice: advise(request) });
      this.status = status;
    }
  };
  var InvalidRequestError = class extends StatusError {
    static advise = () => "The service rejected a value; compare the inputs of this step with the detail above.";
  };
  var NoDataFoundError = class extends InvalidRequestError {
    static advise = () => "Nothing matches the time window and the filters. New spans and evaluations can take up to two hours to be indexed: move or widen the window, or check the filters (full paths such as `attributes.openinference.span.kind`).";
  };
  var MalformedIdError = class extends InvalidRequestError {
    static advise = () => `An ID is malformed. ${MALFORMED_ID_ADVICE}`;
  };
  var AuthenticationError = class extends StatusError {
    static advise = ({ host }) => `Check that \`api-key\` is complete, not revoked, and belongs to the region behind ${host} (\`region\` or \`base-url\`).`;
  };
  var PermissionError = class extends StatusError {
    static advise = ({ host }) => `Give the key's user or service account the permission in this space, and check that the key belongs to the region behind ${host}.`;
  };
  var QuotaError = class extends PermissionError {
    static advise = () => "The account's plan or a quota does not allow this; it is not a permission of the key. Free some of the quota, or ask the account's administrator about the plan.";
  };
  var NotFoundError = class extends StatusError {
    static advise = () => "It does not exist, or the key may not read it: check the ID, the region and the permissions of the key.";
  };
  var ConflictError = class extends StatusError {
    static advise = ({ path }) => path.endsWith("/trigger") ? "An experiment of this name exists already: leave `experiment-name` out, or add `${{ github.run_id }}-${{ github.run_attempt }}` to it." : "Something of this name exists already, or another change is in progress.";
  };
  var UnprocessableError = class extends StatusError {
  };
  var RateLimitError = class extends StatusError {
    static deliveryOf = () => "not-delivered";
    static advise = () => "Too many requests with this key; run fewer steps at once or try again later.";
  };
  var RedirectError = class extends StatusError {
    static advise = () => "Redirects are not followed, so that the key stays with its host; set `base-url` to the API root itself.";
  };
  var ServerError = class extends StatusError {
    static deliveryOf = ({ status, retryAfterMs }) => status === 503 && retryAfterMs !== void 0 ? "not-delivered" : "unknown";
    static advise = () => "Server error; try again later.";
  };
  var UnexpectedStatusError = class extends StatusError {
    static advise = () => "Check that `base-url` points at the Arize AX API.";
  };
  var BY_STATUS = { 401: AuthenticationError, 404: NotFoundError, 408: ServerError, 409: ConflictError, 422: UnprocessableError, 429: RateLimitError };
  function errorForStatus(details, redact = (text) => text) {
    const texts = Object.entries({ ...details.problem });
    const problem = Object.fromEntries(texts.map(([key, text]) => [key, text && redact(text)]));
    return new (errorClass(details))({ ...details, problem });
  }
  function errorClass({ status, problem }) {
    const byStatus = BY_STATUS[status];
    if (byStatus !== void 0) return byStatus;
    if (status === 403) return problem.quota === void 0 ? PermissionError : QuotaError;
    if (status >= 500) return ServerError;
    if (status !== 400) return status >= 300 && status < 400 ? RedirectError : UnexpectedStatusError;
    const text = `${problem.title ?? ""}
${problem.detail ?? ""}`;
    if (/\bno data found\b/i.test(text)) return NoDataFoundError;
    return /\binvalid\b.*\bID\b.*\bformat\b/i.test(text) ? MalformedIdError : InvalidRequestError;
  }
  function shouldRetry(error) {
    return error instanceof AxError && error.transient ? error : void 0;
  }
  async function capture(response) {
    try {
      return { value: await response };
    } catch (error) {
      if (error instanceof AxError) return { error };
      throw error;
    }
  }
  function describeCause(cause) {
    if (!(cause instanceof Error)) return String(cause);
    const inner = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    if (cause.message === "") return describeCause(inner);
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : void 0;
    return code === void 0 || cause.message.includes(code) ? cause.message : `${code}: ${cause.message}`;
  }
  var MAX_PAGES = 2e3;
  async function* readPages(page) {
    const seen = /* @__PURE__ */ new Set();
    let cursor;
    do {
      seen.add(cursor);
      const result = await page({ cursor });
      yield result;
      cursor = result.next;
      if (cursor !== void 0 && (seen.has(cursor) || seen.size >= MAX_PAGES)) {
        const request = result.request ?? { method: "GET", path: "a list", host: "the API" };
        throw new InvalidResponseError(request, "pagination did not terminate");
      }
    } while (cursor !== void 0);
  }
  async function* paginate(page) {
    for await (const { items } of readPages(page)) yield* items;
  }
  async function collect(page, { limit = Infinity, maxPages = Infinity } = {}) {
    const items = [];
    let pages = 0;
    for await (const { items: more } of readPages(page)) {
      items.push(...more.slice(0, limit - items.length));
      pages += 1;
      if (items.length >= limit || pages >= maxPages) break;
    }
    return items;
  }
  async function collectFirst(page, limit) {
    return collect(page, { limit, maxPages: 10 });
  }
  var systemClock = { monotonic: () => performance.now(), now: () => /* @__PURE__ */ new Date(), sleep: (ms, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms), void 0, { signal }).catch(() => void 0) };
  function startDeadline(clock, ms) {
    const end = clock.monotonic() + ms;
    const remaining = () => Math.max(0, end - clock.monotonic());
    return { remaining, passed: () => remaining() === 0 };
  }
}), 2126: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $b: () => projectSchema, GW: () => aiIntegrationSchema, Hs: () => schemas_exports, Im: () => integrationSchema, LV: () => RUN_STATUSES, M1: () => rowSchema, M_: () => listedTaskSchema, Wl: () => promptVersionSchema, X1: () => evaluatorWithVersionSchema, Z2: () => experimentSchema, a_: () => promptSchema, ci: () => TASK_TYPES, eS: () => datasetSchema, eX: () => promptWithVersionSchema, og: () => spaceSchema, pW: () => evaluatorSchema, rL: () => organizationSchema, v: () => taskSchema, vD: () => pageSchema, zs: () => problemSchema });
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(47351);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(94343);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(43759);
  var schemas_exports = {};
  (0, _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_0__.V)(schemas_exports, { RUN_STATUSES: () => RUN_STATUSES, TASK_TYPES: () => TASK_TYPES, aiIntegrationSchema: () => aiIntegrationSchema, datasetSchema: () => datasetSchema, evaluatorSchema: () => evaluatorSchema, evaluatorWithVersionSchema: () => evaluatorWithVersionSchema, experimentSchema: () => experimentSchema, integrationSchema: () => integrationSchema, listedTaskSchema: () => listedTaskSchema, nothingSchema: () => nothingSchema, organizationSchema: () => organizationSchema, pageSchema: () => pageSchema, problemSchema: () => problemSchema, projectSchema: () => projectSchema, promptSchema: () => promptSchema, promptVersionSchema: () => promptVersionSchema, promptWithVersionSchema: () => promptWithVersionSchema, rowSchema: () => rowSchema, spaceSchema: () => spaceSchema, taskRunSchema: () => taskRunSchema, taskSchema: () => taskSchema });
  var someText = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1));
  var maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP());
  var textOrEmpty = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(maybeText, zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((text) => text ?? ""));
  var upperCase = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((word) => word.trim().toUpperCase()));
  var TASK_TYPES = ["TEMPLATE_EVALUATION", "CODE_EVALUATION", "RUN_EXPERIMENT"];
  var taskEvaluatorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ evaluator_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), evaluator_name: maybeText, evaluator_version_id: maybeText, query_filter: maybeText, column_mappings: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())), query_mappings: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({}))) }));
  var taskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ id: someText, name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(TASK_TYPES)), project_id: maybeText, dataset_id: maybeText, experiment_ids: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())), last_run_at: maybeText, sampling_rate: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()), is_continuous: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()), query_filter: maybeText, query_filters: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({})), evaluators: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(taskEvaluatorSchema)), run_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({})) }));
  var listedTaskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ id: someText, name: textOrEmpty }));
  var RUN_STATUSES = ["PENDING", "RUNNING", "COMPLETED", "FAILED", "CANCELLED"];
  var count = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0))), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((number2) => number2 ?? 0));
  var taskRunSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ id: someText, task_id: textOrEmpty, experiment_id: maybeText, status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((status) => status === "CANCELED" ? "CANCELLED" : status)), run_started_at: maybeText, run_finished_at: maybeText, data_start_time: maybeText, data_end_time: maybeText, num_successes: count, num_errors: count, num_skipped: count, created_at: textOrEmpty, failure_reason: maybeText }));
  var named = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: someText, name: textOrEmpty });
  var spaceSchema = named;
  var organizationSchema = named;
  var projectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(named, { space_id: maybeText }));
  var datasetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(named, { space_id: maybeText }));
  var experimentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(named, { dataset_id: maybeText, dataset_version_id: maybeText, space_id: maybeText, created_at: textOrEmpty }));
  var aiIntegrationSchema = named;
  var integrationSchema = named;
  var promptSchema = named;
  var evaluatorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(named, { type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(upperCase), space_id: maybeText }));
  var scoreConfig = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ name: maybeText, direction: maybeText, data_granularity: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(upperCase), classification_choices: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()))), type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(upperCase) }));
  var evaluatorWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(named, { type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(upperCase), space_id: maybeText, version: zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ template_config: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(scoreConfig), code_config: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(scoreConfig) }) }));
  var promptMessage = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ role: upperCase, content: maybeText, tool_call_id: maybeText, tool_calls: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: maybeText, type: upperCase, function: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), arguments: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }) }))) }));
  var promptVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ id: someText, commit_hash: maybeText, messages: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(promptMessage), input_variable_format: upperCase, model: maybeText, invocation_params: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J())), provider_params: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J())), labels: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())) }));
  var promptWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(named, { version: promptVersionSchema }));
  var rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J();
  var nothingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(() => void 0));
  var pagination = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ next_cursor: maybeText, has_more: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()) });
  function pageSchema(key, item) {
    const wire = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ pagination: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(pagination), [key]: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(item) });
    const read = (response) => {
      const { pagination: position } = response;
      return { items: response[key], next: position?.has_more ? position.next_cursor ?? void 0 : void 0 };
    };
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(wire, zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(read));
  }
  var problemText = zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()), void 0);
  var scalar = zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()]), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(String))), void 0);
  var problemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({ title: problemText, detail: problemText, request_id: problemText, entitlement: scalar, required_plan: scalar, limit: scalar, current_count: scalar }));
}), 74588: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { E9: () => parseDuration, OF: () => isPlainNumber, a3: () => formatDuration });
  var NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)\s*`;
  var UNITS = [{ words: "days?|d", ms: 864e5 }, { words: "hours?|h", ms: 36e5 }, { words: "minutes?|min|m", ms: 6e4 }, { words: "seconds?|sec|s", ms: 1e3 }, { words: "ms", ms: 1 }];
  var DURATION = new RegExp(`^${UNITS.map(({ words }) => `(?:${NUMBER}(?:${words})\\s*)?`).join("")}$`, "i");
  var PLAIN_NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
  var LONGEST_TEXT = 100;
  function isPlainNumber(text) {
    return PLAIN_NUMBER.test(text.trim());
  }
  function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === "" || trimmed.length > LONGEST_TEXT) return void 0;
    if (isPlainNumber(trimmed)) return countable(Number(trimmed) * 1e3);
    const numbers = DURATION.exec(trimmed)?.slice(1);
    if (numbers === void 0) return void 0;
    return countable(UNITS.reduce((total, { ms }, index) => total + Number(numbers[index] ?? 0) * ms, 0));
  }
  function countable(ms) {
    return ms <= Number.MAX_SAFE_INTEGER ? ms : void 0;
  }
  function formatDuration(ms) {
    if (ms < 1e3) return `${Math.round(ms)}ms`;
    const tenths = Math.round(ms / 100) / 10;
    if (tenths < 60) return `${tenths}s`;
    const seconds = Math.round(ms / 1e3);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return `${minutes}m ${String(seconds % 60).padStart(2, "0")}s`;
    return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, "0")}m`;
  }
}), 47351: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { V: () => __export });
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
  };
}), 82769: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { S: () => suggestSimilar, f: () => formatSuggestions });
  var SUGGESTIONS = 3;
  function suggestSimilar(word, known) {
    const typed = folded(word);
    return Array.from(new Set(known), (name) => ({ name, edits: editsBetween(typed, folded(name)) })).filter(({ edits }) => edits < Infinity).sort((a, b) => a.edits - b.edits).slice(0, SUGGESTIONS).map(({ name }) => name);
  }
  function formatSuggestions(word, names) {
    return names.map((name) => `"${name}"${describeDifference(word, name)}`).join(", ");
  }
  function describeDifference(word, name) {
    if (word === name || visible(word) !== visible(name)) return "";
    const given = Array.from(word);
    const known = Array.from(name);
    let start = 0;
    while (start < given.length && given[start] === known[start]) start += 1;
    let end = 0;
    const shorter = Math.min(given.length, known.length);
    while (end < shorter - start && given.at(-1 - end) === known.at(-1 - end)) end += 1;
    const codes = (letters) => letters.slice(start, Math.min(letters.length - end, start + 4)).map(codePoint).join(" ") || "nothing";
    return ` (which has ${codes(known)} where you gave ${codes(given)}, at character ${start + 1})`;
  }
  function codePoint(letter) {
    return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  function visible(word) {
    return word.normalize("NFKC").replace(/\p{Cf}/gu, "").trim();
  }
  function folded(word) {
    return Array.from(visible(word).toLowerCase());
  }
  function editsBetween(a, b) {
    const allowed = Math.floor(Math.max(a.length, b.length) / 3);
    if (Math.abs(a.length - b.length) > allowed) return Infinity;
    const edits = editDistance(a, b);
    return edits > allowed ? Infinity : edits;
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
}), 78399: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Eh: () => rowValue, Gb: () => requestIdOf, NL: () => parsePage, TE: () => lookUp, f1: () => readFailure, h_: () => parseBy, ti: () => parseRows });
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(77998);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(2126);
  var zod_locales__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(30252);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(94343);
  function lookUp(deadline, { signal }) {
    return { signal, retry: { deadline } };
  }
  function parseBy(schema) {
    return (success) => validate(schema, parseBody(success), success);
  }
  function parsePage(key, item) {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.RZV(() => (0, _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_1__.vD)(key, item));
    return (success) => ({ ...parseBy(schema)(success), request: success.request, bytes: success.body.length });
  }
  function parseRows(key) {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.RZV(() => (0, _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_1__.vD)(key, _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_1__.M1));
    return (success) => {
      const cut = cutRows(success, key);
      const page = validate(schema, cut === void 0 ? parseBody(success) : cut.rest, success);
      const { request, body } = success;
      return { items: cut?.rows ?? page.items, next: page.next, request, bytes: body.length };
    };
  }
  var UnparsedRow = class {
    parse;
    constructor(bytes, success) {
      this.parse = () => parseJson(bytes.toString("utf8"), "row", success);
    }
  };
  function rowValue(item) {
    return item instanceof UnparsedRow ? item.parse() : item;
  }
  var WORDING = { error: (0, zod_locales__WEBPACK_IMPORTED_MODULE_3__.A)().localeError };
  function validate(schema, value, { request, redact }) {
    const parsed = schema.safeParse(value, WORDING);
    if (parsed.success) return parsed.data;
    const shown = parsed.error.issues.slice(0, 3).map((issue) => `${issue.path.map(String).join(".") || "body"}: ${issue.message}`);
    throw new _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_0__.tF(request, redact(shown.join("; ")));
  }
  function parseBody(success) {
    const text = textOf(success.body);
    return text === "" ? void 0 : parseJson(text, "body", success);
  }
  function parseJson(text, part, { request, redact }) {
    try {
      return JSON.parse(text);
    } catch {
      const what = `a ${part} without JSON (${excerpt(redact(text))})`;
      throw new _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_0__.tF(request, what, { transient: part === "body" });
    }
  }
  function textOf(bytes) {
    return new TextDecoder().decode(bytes);
  }
  var [QUOTE, BACKSLASH, COMMA, BRACE] = [34, 92, 44, 123];
  var OPENING = /* @__PURE__ */ new Set([123, 91]);
  var CLOSING = /* @__PURE__ */ new Set([125, 93]);
  var BLANK = /* @__PURE__ */ new Set([32, 9, 10, 13]);
  function cutRows(success, key) {
    const { body } = success;
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const found = bytes.indexOf(`"${key}"`);
    const open = found < 0 ? -1 : bytes.indexOf("[", found);
    if (open < 0 || !/^"\w+"\s*:\s*\[$/.test(bytes.toString("latin1", found, open + 1))) return void 0;
    const rows = [];
    let at = skipBlanks(bytes, open + 1);
    for (let more = bytes[at] === BRACE; more; ) {
      const end = skipNested(bytes, at);
      rows.push(new UnparsedRow(bytes.subarray(at, end), success));
      at = skipBlanks(bytes, end);
      more = bytes[at] === COMMA;
      if (more) at = skipBlanks(bytes, at + 1);
      if (more && bytes[at] !== BRACE) return void 0;
    }
    try {
      const rest = JSON.parse(textOf(bytes.subarray(0, open + 1)) + bytes.toString("utf8", at));
      const emptied = rest[key];
      return Array.isArray(emptied) && emptied.length === 0 ? { rows, rest } : void 0;
    } catch {
      return void 0;
    }
  }
  function skipBlanks(bytes, start) {
    let at = start;
    while (BLANK.has(bytes[at] ?? 0)) at += 1;
    return at;
  }
  function skipNested(bytes, start) {
    let depth = 0;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) at = closingQuote(bytes, at);
      else if (OPENING.has(byte)) depth += 1;
      else if (CLOSING.has(byte) && (depth -= 1) === 0) return at + 1;
    }
    return bytes.length;
  }
  function closingQuote(bytes, start) {
    for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
      let backslashes = 0;
      while (bytes[at - 1 - backslashes] === BACKSLASH) backslashes += 1;
      if (backslashes % 2 === 0) return at;
    }
    return bytes.length;
  }
  function readFailure(response, request, redact) {
    const problem = readProblem(response, redact);
    const { status } = response;
    return (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_0__.U6)({ request, status, problem, retryAfterMs: retryAfterMs(response) }, redact);
  }
  function readProblem(response, redact) {
    const text = textOf(response.body);
    const headerId = requestIdOf(response);
    let json;
    try {
      json = JSON.parse(text);
    } catch {
    }
    const parsed = _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_1__.zs.safeParse(json);
    if (!parsed.success) {
      return { title: text === "" ? void 0 : excerpt(redact(text)), requestId: headerId };
    }
    const { title, detail, request_id: requestId = headerId, ...fields } = parsed.data;
    return { title, detail, requestId, quota: describeQuota(fields) };
  }
  function describeQuota(fields) {
    const { entitlement, required_plan: plan, limit, current_count: count } = fields;
    const parts = Object.entries({ entitlement, "required plan": plan, limit, "current count": count });
    const given = parts.flatMap(([name, value]) => value === void 0 ? [] : [`${name} ${value}`]);
    return given.length === 0 ? void 0 : given.join(", ");
  }
  function requestIdOf(response) {
    return response.header("x-request-id") ?? response.header("x-trace-id");
  }
  function excerpt(text) {
    const words = text.slice(0, 2e3).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
    return words.length > 120 ? `${words.slice(0, 120)}…` : words;
  }
  function retryAfterMs(response) {
    const value = response.header("retry-after")?.trim();
    if (value === void 0 || value === "") return void 0;
    if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1e3;
    const until = Date.parse(value);
    const sent = Date.parse(response.header("date") ?? "");
    return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
  }
}), 47148: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $r: () => onlyCheck, Am: () => SYMBOLS, G0: () => failingSlices, IO: () => describeRule, KM: () => sparkline, Kg: () => MAX_SLICE, LF: () => limitOf, Lu: () => formatRange, N6: () => listCodes, NV: () => describeFamilyRisk, R8: () => describeOperation, Rv: () => oneLineVerbatim, SS: () => describeOutcome, TN: () => oneLine, Uc: () => describeError, V: () => byVariant, Vj: () => verdictOf, WS: () => describeErrorInFull, YM: () => formatAligned, ZV: () => formatNumber, aj: () => sanitize, be: () => isZero, cn: () => describeCheck, dy: () => describeResult, gJ: () => describeNoBaseline, hB: () => formatChangeRange, im: () => formatDay, jS: () => describeSensitivity, n6: () => describeIssue, oE: () => compact, pL: () => formatArrow, r4: () => formatInstant, s0: () => nameOfTask, sN: () => tallyChecks, td: () => pluralize, u7: () => describeAction, vA: () => totalsOf, vZ: () => describeRun, ww: () => measuredValue, xv: () => truncate, y: () => formatScore });
  var _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(74588);
  var _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(85230);
  var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(77410);
  var SAME = 1e-9;
  var DIGITS = 4;
  var ALL_DIGITS = 15;
  var MINUS = "−";
  var NO_BREAK_SPACE = " ";
  function isZero(value) {
    return Math.abs(value) <= SAME;
  }
  function formatNumber(value) {
    return withDecimals(value, 0);
  }
  function formatScore(value) {
    return withDecimals(value, 2);
  }
  function formatAligned(value) {
    return withDecimals(value, 3);
  }
  function withDecimals(value, least) {
    const size = Math.abs(value);
    const most = size < 10 ? 3 : size < 100 ? 2 : size < 1e3 ? 1 : 0;
    const minimumFractionDigits = Math.min(least, most);
    if (isZero(value)) return toText(0, { minimumFractionDigits });
    if (size < 5e-4) return toText(value, { maximumSignificantDigits: 2 });
    for (let decimals = most; ; decimals += 1) {
      const shown = toText(value, { minimumFractionDigits, maximumFractionDigits: decimals });
      const denies = decimals < 6 && most > 0 && !isZero(value - Math.round(value)) && !/\.\d*[1-9]/.test(shown);
      if (!denies) return shown;
    }
  }
  function toText(value, options) {
    return value.toLocaleString("en-US", options).replace("-", MINUS);
  }
  function formatChange(delta, format = formatScore) {
    return delta > 0 && !isZero(delta) ? `+${format(delta)}` : format(delta);
  }
  function formatArrow(delta) {
    const arrow = isZero(delta) ? "=" : delta > 0 ? "▲" : "▼";
    return `${arrow}${NO_BREAK_SPACE}${formatAligned(Math.abs(delta))}`;
  }
  function formatRange({ low, high }, format = formatScore) {
    return `${format(low)}…${format(high)}`;
  }
  function formatChangeRange(range, format = formatScore) {
    return formatRange(range, (delta) => formatChange(delta, format));
  }
  function formatShare(share) {
    return `${toText(share * 100, { maximumFractionDigits: 1 })}%`;
  }
  function formatMeasured(value, { value: limit, unit }) {
    if (unit === "percent") return `${digitsBeside(value * 100, limit * 100)}%`;
    if (unit === "number") return digitsBeside(value, limit);
    const [shown, other] = [value, limit].map((seconds) => (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.a3)(seconds * 1e3));
    return shown === other && !isZero(value - limit) ? `${digitsBeside(value, limit)}s` : String(shown);
  }
  function digitsBeside(value, other) {
    if (Number.isInteger(value)) return toText(value, {});
    const plain = formatScore(value);
    if (plain !== formatScore(other) || isZero(value - other)) return plain;
    return exactly(withDigits(value, DIGITS, (shown) => shown !== other));
  }
  function withDigits(value, least, isTrue) {
    for (let count = least; count < ALL_DIGITS; count += 1) {
      const shown = Number(value.toPrecision(count));
      if (isTrue(shown)) return shown;
    }
    return value;
  }
  function exactly(value) {
    return toText(value, { maximumSignificantDigits: ALL_DIGITS });
  }
  var SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "==": "=", "!=": "≠" };
  function formatLimit(operator, { value, unit }) {
    const limits = { number: () => exactly(value), percent: () => `${exactly(value * 100)}%`, duration: () => (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.a3)(value * 1e3) };
    return `${SIGNS[operator]}${NO_BREAK_SPACE}${limits[unit]()}`;
  }
  function formatProbability(p) {
    if (p < 1e-3) return "p < 0.001";
    const isTrue = (shown) => shown > 0.05 === p > 0.05 && (shown !== 0.05 || p === 0.05);
    return `p = ${withDigits(p, 2, isTrue)}`;
  }
  function pluralize(count, noun, plural = `${noun}s`) {
    return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
  }
  function listCodes(names) {
    return names.map((name) => `\`${name}\``).join(", ");
  }
  function compact(items) {
    return items.filter((item) => Boolean(item));
  }
  var BLOCKS = "▁▂▃▄▅▆▇█";
  function sparkline(values) {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    const height = (value) => isZero(span) ? 3 : Math.round((value - low) / span * 7);
    return values.map((value) => BLOCKS[height(value)]).join("");
  }
  function formatDay(instant) {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? instant : new Date(time).toISOString().slice(0, 10);
  }
  function formatInstant(instant) {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? instant : `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  var INVISIBLE = /(?![\t\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
  var ZERO_WIDTH_SPACE = "​";
  function sanitize(text) {
    return text.replace(/\r\n?/g, "\n").toWellFormed().replace(INVISIBLE, "�").replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
  }
  function oneLine(text, max = 500) {
    return truncate(sanitize(text).replace(/\s+/g, " ").trim(), max);
  }
  function oneLineVerbatim(text, max = 500) {
    return truncate(sanitize(text).replace(/[\n\t]/g, " "), max);
  }
  function byVariant(key, table) {
    return (variant) => {
      const entry = table[variant[key]];
      return entry instanceof Function ? entry(variant) : entry;
    };
  }
  function truncate(text, max) {
    if (text.length <= max) return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  var MAX_LISTED = 10;
  function describeRule(result) {
    return describeRuleDetail({ ...result.detail, result });
  }
  var describeRuleDetail = byVariant("kind", { unmeasured: ({ cause }) => describeUnmeasured(cause), "no-pairs": ({ cause }) => describeNoPairs(cause), "run-metric": ({ result }) => `measured ${shownValue(result)}`, statistic: ({ statistic, count, interval, result }) => {
    const name = nameStatistic(statistic);
    const measured = `${name} ${shownValue(result)}`;
    if (name === "count" || name === "missing") return measured;
    const range = interval === null ? "" : `, 90% CI ${formatRange(interval)}`;
    return `${measured} (${pluralize(count, "row")}${range})`;
  }, rate: ({ rows, labelled, similarLabel, interval, result }) => {
    const format = thresholdOf(result.rule).unit === "percent" ? formatShare : formatScore;
    const range = interval ? `, 90% CI ${formatRange(interval, format)}` : "";
    const hint = similarLabel === null ? "" : `; there is "${similarLabel}": labels are case-sensitive`;
    const share = `${formatNumber(rows)} of ${pluralize(labelled, "labelled row")}`;
    return `rate ${shownValue(result)} (${share}${range})${hint}`;
  }, "unpaired-delta": ({ current, baseline, currentCount, baselineCount, result }) => {
    const spans = `${pluralize(currentCount, "span")} now, ${formatNumber(baselineCount)} before`;
    const means = `from ${formatScore(baseline)} to ${formatScore(current)}`;
    return `change ${shownValue(result)}, ${means}, unpaired (${spans})`;
  }, paired: ({ comparison, measure, result }) => {
    const { pairs, interval } = comparison;
    const value = shownValue(result);
    const range = interval === null ? "" : ` (90% CI ${formatChangeRange(interval)})`;
    const effect = measure === "regressions" ? `${value} of ${pluralize(pairs, "pair")} regressed` : `change ${value}${range}, ${describePairs(comparison)}`;
    return withWeaknesses(effect, comparison);
  }, "no-regression": ({ test, comparison, result: { status } }) => {
    const more = status === "failed" ? `: statistically significant (${formatProbability(test.p)})` : status === "passed" ? `; ${describeNotExcluded(test, comparison)}` : describeUndecided(test, comparison);
    return withWeaknesses(`${describeDrop(test, comparison)}${more}`, comparison);
  }, "not-worse": ({ test, comparison, result: { status } }) => withWeaknesses(`${describeDrop(test, comparison)}; ${describeProof(status, test)}`, comparison), family: describeFamily, slices: ({ column, slices, result }) => describeSlices(result.rule, column, slices) });
  function nameStatistic(statistic) {
    return typeof statistic === "object" ? `p${String(statistic.percentile).padStart(2, "0")}` : statistic;
  }
  function describePairs({ pairs, worse, better }) {
    return `${pluralize(pairs, "pair")}, ${formatNumber(worse)} worse, ${formatNumber(better)} better`;
  }
  function describeDrop({ meanDrop, dropLow, dropHigh }, comparison) {
    const { direction, interval } = comparison;
    const pairs = describePairs(comparison);
    if (meanDrop > 0 && !isZero(meanDrop)) {
      const range2 = dropLow === null || dropHigh === null ? "" : ` (${formatRange({ low: dropLow, high: dropHigh })})`;
      return `${direction === "lower" ? "rose" : "dropped"} ${formatScore(meanDrop)}${range2}, ${pairs}`;
    }
    const range = interval === null ? "" : ` (${formatChangeRange(interval)})`;
    if (isZero(meanDrop) && comparison.worse + comparison.better === 0) return `no change${range}, ${pairs}`;
    return `change ${formatChange(direction === "lower" ? meanDrop : -meanDrop)}${range}, ${pairs}`;
  }
  function describeNotExcluded({ margin, dropHigh }, { direction }) {
    const drop = direction === "lower" ? "rise" : "drop";
    const seen = `no ${drop} above ${formatNumber(margin)} seen`;
    return dropHigh === null || dropHigh <= margin ? seen : `${seen}, one of up to ${formatScore(dropHigh)} not excluded`;
  }
  function describeUndecided(test, { worse, better }) {
    const { meanDrop, margin, p, significant, pairsToSettle, cannotFail } = test;
    const settle = pairsToSettle === null ? "" : `; about ${formatNumber(pairsToSettle)} pairs would settle it`;
    if (significant || meanDrop <= margin) return settle;
    const blind = cannotFail ? `; with ${pluralize(worse + better, "changed example")} this rule cannot fail` : "";
    return `: not statistically significant (${formatProbability(p)})${settle}${blind}`;
  }
  function describeProof(status, { margin, dropHigh, p }) {
    if (status === "failed") return `statistically significant (${formatProbability(p)})`;
    if (dropHigh === null) return "not proven";
    return status === "passed" ? `proven: at most ${formatScore(Math.max(0, dropHigh))} worse (margin ${formatNumber(margin)})` : `not proven: up to ${formatScore(dropHigh)} worse is possible (margin ${formatNumber(margin)})`;
  }
  var WEAKNESSES = { "too-few-pairs": () => "at least 10 pairs are needed", "less-than-half-paired": ({ currentScored }) => `fewer than half of the ${pluralize(currentScored, "scored example")} could be compared`, "too-many-newly-missing": () => "with more than 5% newly missing, nothing is proven", "partial-baseline": () => "no baseline covers all scores of the gates; this is the newest that has this one" };
  function withWeaknesses(effect, comparison) {
    const { newlyMissing, baselineScored, inputDiffers, directionSource, weaknesses } = comparison;
    return compact([effect, newlyMissing > 0 && `${formatNumber(newlyMissing)} of ${pluralize(baselineScored, "baseline example")} newly missing`, inputDiffers > 0 && `${pluralize(inputDiffers, "example")} left out because the input differs`, directionSource === "default" && "assuming higher is better", ...weaknesses.map((weakness) => WEAKNESSES[weakness](comparison))]).join("; ");
  }
  function describeFamily({ members, missingScores }) {
    const failing = members.filter(({ status }) => status === "failed");
    const open = members.filter(({ status }) => status === "inconclusive");
    const shown = failing.length > 0 ? failing : open;
    const lead = shown.length === 0 ? `no regression in ${pluralize(members.length, "score")}` : `${shown.length} of ${pluralize(members.length, "score")}: ${shown.slice(0, MAX_LISTED).map(describeMember).join("; ")}`;
    const gone = missingScores.length === 0 ? "" : `; in the baseline only: ${listNames(missingScores)}`;
    return `${lead}${gone}`;
  }
  function describeMember({ score, status, adjustedP, test, comparison }) {
    const word = status === "failed" ? "statistically significant" : "not statistically significant";
    const effect = `\`${score}\` ${describeDrop(test, comparison)}`;
    return test.meanDrop <= test.margin ? effect : `${effect}, ${word} (Holm-adjusted ${formatProbability(adjustedP)})`;
  }
  var MAX_SLICE = 200;
  function describeSlices(rule, column, slices) {
    const failing = failingSlices(slices);
    const evaluated = slices.filter(({ status }) => status !== void 0).length;
    const small = slices.length - evaluated;
    const rest = small === 0 ? "" : `; ${pluralize(small, "slice")} with fewer than 10 rows not evaluated`;
    if (failing.length === 0) return `${pluralize(evaluated, "slice")} of \`${column}\` evaluated${rest}`;
    const named = listFirst(failing.map((slice) => describeSlice(slice, rule)));
    return `${failing.length} of ${pluralize(evaluated, "slice")} of \`${column}\` did not pass: ${named}${rest}`;
  }
  function failingSlices(slices) {
    return slices.filter(({ status }) => status !== void 0 && status !== "passed");
  }
  function describeSlice({ slice, rows, value }, rule) {
    return `\`${truncate(slice, MAX_SLICE)}\` ${value === null ? "no value" : formatMeasured(value, thresholdOf(rule))} (${pluralize(rows, "row")})`;
  }
  function measuredValue({ rule, value, detail }) {
    if (value === null || !Number.isFinite(value)) return void 0;
    if (rule.kind === "threshold") {
      const isChange = "measure" in detail ? detail.measure === "delta" : detail.kind === "unpaired-delta";
      return `${isChange && value > 0 && !isZero(value) ? "+" : ""}${formatMeasured(value, rule.threshold)}`;
    }
    if (isZero(value)) return "no change";
    return `${formatMeasured(Math.abs(value), thresholdOf(rule))} ${value > 0 ? "worse" : "better"}`;
  }
  function shownValue(result) {
    return measuredValue(result) ?? "no value";
  }
  function limitOf(rule) {
    return rule.kind === "threshold" ? formatLimit(rule.operator, rule.threshold) : `${formatLimit("<=", thresholdOf(rule))} worse`;
  }
  function thresholdOf(rule) {
    return rule.kind === "threshold" ? rule.threshold : { value: rule.margin, unit: "number" };
  }
  var describeUnmeasured = byVariant("code", { "not-read": "no scores were read", "no-rows": "there are no rows", "no-such-statistic": "too few values for this statistic", "all-rows-failed": ({ rows }) => rows === 1 ? "the only row is in error" : `all ${pluralize(rows, "row")} are in error`, "unknown-score": (cause) => `no row has the score "${cause.name}"${alternatives(cause)}`, "unknown-column": (cause) => `no row has a number in the column "${cause.name}"${alternatives(cause)}`, "unknown-label": ({ label, known }) => `no row has the label "${label}"; labels are case-sensitive${alternatives({ known })}`, "unknown-slice-column": ({ name, known }) => `no row has the column "${name}"${alternatives({ known })}`, "too-many-slices": ({ count }) => `${formatNumber(count)} slices are more than the 50 that are evaluated`, "no-judged-slice": ({ slices }) => `none of the ${pluralize(slices, "slice")} has at least 10 rows`, "no-values": (cause) => `no row has this score${describeUnusable(cause)}`, "low-coverage": ({ count, expected, required, ...unread }) => `only ${formatNumber(count)} of ${pluralize(expected, "row")} without error ${count === 1 ? "has" : "have"} this score; \`max-error-rate\` requires ${formatNumber(required)}${describeUnusable(unread)}`, "no-run-metric": ({ metric }) => `the run has no ${metric} to measure` });
  var MAX_EXAMPLE = 41;
  function describeUnusable({ invalid, unparsable }) {
    const values = invalid === null ? "" : `; ${pluralize(invalid.count, "value is not a number", "values are not numbers")}, such as "${truncate(invalid.example, MAX_EXAMPLE)}"`;
    const judgements = unparsable === 0 ? "" : `; ${pluralize(unparsable, "evaluation")} could not be parsed (\`NOT_PARSABLE\`)`;
    return `${values}${judgements}`;
  }
  function alternatives({ similar = [], known }) {
    const [nearest] = similar;
    const hint = nearest === void 0 ? "" : `; did you mean "${nearest}"?`;
    return known.length === 0 ? hint : `${hint} (available: ${listNames(known)})`;
  }
  function listNames(names) {
    return listFirst(names.map((name) => `"${name}"`));
  }
  function listFirst(texts) {
    const more = texts.length > MAX_LISTED ? `, and ${texts.length - MAX_LISTED} more` : "";
    return `${texts.slice(0, MAX_LISTED).join(", ")}${more}`;
  }
  var describeNoPairs = byVariant("code", { "no-baseline": ({ reason }) => {
    const why = describeNoBaseline(reason).replace(/\.$/, "");
    return why === "" ? "there is no baseline" : `there is no baseline: ${why}`;
  }, "unpaired-baseline": "the rows of two time windows cannot be paired", "score-not-in-baseline": "the baseline does not have this score", "nothing-paired": "no example could be compared with the baseline", "score-not-in-window": "the earlier time window does not have this score" });
  var describeNoBaseline = byVariant("code", { "not-requested": "", "not-applicable": "this kind of task has no baseline.", "no-branch": "the event does not say which branch to compare with.", "is-current": "the baseline is the experiment of this run itself.", unavailable: "the baseline could not be read.", "no-earlier-run": "the task has no earlier completed run.", "no-experiment": ({ branch }) => `no experiment of \`${branch}\` was found.`, "no-overlap": ({ branch }) => `no experiment of \`${branch}\` has scored the same examples.` });
  function describeFamilyRisk(rules) {
    const tests = rules.filter(({ rule }) => rule.kind === "no_regression" && !rule.advisory).length;
    if (tests < 2) return [];
    return [`${tests} \`no_regression\` gates at 5% each: up to ${Math.round(100 * (1 - 0.95 ** tests))}% of unchanged changes fail by chance.`];
  }
  function describeSensitivity({ scores }, rules) {
    const paired = rules.some(({ rule }) => (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_2__.e9)(rule));
    return scores.flatMap(({ name, pairs, direction }) => {
      const effect = pairs?.minimumDetectableEffect ?? null;
      if (!paired || pairs === null || effect === null) return [];
      const drop = direction === "lower" ? "rise" : "drop";
      return [`\`${name}\`: ${pluralize(pairs.count, "pair")} would notice a ${drop} of ${formatScore(effect)} four times in five.`];
    });
  }
  function verdictOf(result) {
    if (result.kind === "checks") return result.verdict?.status;
    return result.kind === "error" && ["run", "wait"].includes(result.command) ? "unmeasured" : void 0;
  }
  var SYMBOLS = { passed: "✅", failed: "❌", unmeasured: "⚠️", inconclusive: "🟡" };
  function describeVerdict({ reason, policy, success, status }, context = {}, gates = 0) {
    const despite = success && status !== "passed" && policy !== void 0 ? ` The step passes because of \`${policy}\`.` : "";
    if (reason.kind === "passed") return describePassed(reason.blocking, gates);
    if (reason.kind === "run") return `${describeRunCause(reason.cause, context)}${despite}`;
    const { result, more } = reason;
    const others = more > 0 ? ` ${pluralize(more, "more gate")} ${SAME_STATUS[result.status]}.` : "";
    return `\`${result.rule.text}\`: ${describeRule(result)}.${others}${despite}`;
  }
  var SAME_STATUS = { passed: "passed", failed: "failed", inconclusive: "could not be decided", unmeasured: "could not be measured" };
  function describePassed(blocking, gates) {
    if (blocking === 0) return `The run completed and measured something; no ${gates > 0 ? "blocking " : ""}gates configured.`;
    if (blocking === 1) return "The gate passed.";
    return blocking === 2 ? "Both gates passed." : `All ${blocking} gates passed.`;
  }
  function nameOfTask({ task, target }) {
    return task === void 0 || task.name.startsWith(target) ? target : task.name;
  }
  function onlyCheck(checks2) {
    return checks2.length === 1 ? checks2[0] : void 0;
  }
  function describeCheck(check, context = {}) {
    return check.verdict === void 0 ? "The run was triggered; this step does not wait for it." : describeVerdict(check.verdict, context, check.rules.length);
  }
  function tallyChecks(checks2) {
    const notPassed = checks2.filter(({ verdict }) => verdict !== void 0 && verdict.status !== "passed");
    const advisory = notPassed.filter((check) => check.advisory).length;
    const all = pluralize(checks2.length, "check");
    if (notPassed.length === 0) return all;
    return `${notPassed.length} of ${all} did not pass${advisory === 0 ? "" : ` (${advisory} advisory)`}`;
  }
  function describeStep({ checks: checks2, verdict }) {
    if (verdict === void 0) return `${pluralize(checks2.length, "run")} triggered; this step does not wait for them.`;
    if (verdict.notPassed.length === 0) return `All ${checks2.length} checks passed.`;
    const named = verdict.notPassed.map(({ name, verdict: own, advisory }) => `"${name}" (${own?.status ?? "unmeasured"}${advisory ? ", advisory" : ""})`);
    return `${tallyChecks(checks2)}: ${named.join(", ")}.`;
  }
  function describeRunCause({ task, detail }, { timeoutMs } = {}) {
    const sentence = describeRunDetail({ ...detail, timeoutMs });
    return task === void 0 ? sentence : `Evaluation task "${task.name}": ${sentence}`;
  }
  var describeRunDetail = byVariant("code", { "no-run": "No run was started.", "not-awaited": "The run was not waited for.", "empty-experiment": "The run completed, but the experiment is empty.", "no-items": "The run completed, but found no data to evaluate.", "run-failed": ({ failureReason }) => `The run failed: ${asClause(failureReason)}`, "run-cancelled": ({ failureReason }) => `The run was cancelled: ${asClause(failureReason)}`, "already-labelled": ({ failureReason }) => `Nothing was evaluated: ${asClause(failureReason)}`, "timed-out": ({ timeoutMs, neverStarted, cleanup }) => {
    const within = timeoutMs === void 0 ? "" : ` of ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.a3)(timeoutMs)}`;
    const what = neverStarted ? "The run did not start" : "The run did not finish";
    return `${what} within the timeout${within}.${describeCleanup(cleanup)}`;
  }, aborted: ({ cleanup }) => `The workflow was cancelled before the run finished.${describeCleanup(cleanup, "The run")}`, unknown: ({ triggered, message, candidates, cleanup }) => {
    if (triggered) return `The run was triggered, but its status could not be read. ${message}${describeCleanup(cleanup)}`;
    const named = candidates.map(({ id, status }) => `${id} (${status.toLowerCase()})`).join(", ");
    const found = named === "" ? "" : ` It may be one of: ${named}.`;
    return `A run may have been started, and could not be identified.${found} ${message}`;
  }, "no-data-found": "The service found no data to evaluate.", "not-started": ({ why }) => describeNotStarted(why), "all-skipped": ({ items }) => `The run completed, but skipped all ${pluralize(items, "item")}.`, "too-many-errors": ({ errors, items, maxErrorRate }) => `The run completed with errors in ${formatNumber(errors)} of ${pluralize(items, "item")} (${formatShare(errors / items)}; \`max-error-rate\` allows ${formatShare(maxErrorRate)}).`, "no-rows": "The run completed, but its experiment has no rows.", "all-rows-failed": ({ rows }) => `The run completed, but ${rows === 1 ? "its only row is" : `all ${pluralize(rows, "row")} are`} in error.` });
  function asClause(reason) {
    const clause = reason?.trim() ?? "";
    return clause === "" ? "the service gave no reason." : asSentence(clause);
  }
  function asSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
  }
  var CLEANUPS = { cancelled: "was cancelled", "left-running": "was left running", "cancel-failed": "could not be cancelled" };
  function describeCleanup(cleanup, subject = "It") {
    return cleanup === void 0 ? "" : ` ${subject} ${CLEANUPS[cleanup]}.`;
  }
  var describeNotStarted = byVariant("reason", { rejected: ({ error }) => `The service rejected the trigger request. ${error.message}`, "not-delivered": ({ error }) => `The trigger request could not be delivered. ${error.message}`, "timed-out": "The timeout passed before the run was triggered.", aborted: "The workflow was cancelled before the run was triggered.", "no-experiment": "The experiment to evaluate never became known, so that no run was triggered.", "no-chained-run": ({ error }) => `The service started no evaluation run for the experiment in time.${error === void 0 ? "" : ` ${error.message}`}`, "several-chained-runs": ({ candidates }) => `${pluralize(candidates.length, "evaluation run")} cannot be told apart: ${candidates.map(({ id }) => id).join(", ")}.` });
  function describeRun(run) {
    const seconds = (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_1__.o8)(run);
    const time = seconds === void 0 ? "" : ` in ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_0__.a3)(seconds * 1e3)}`;
    const successes = pluralize(run.num_successes, "success", "successes");
    const rest = `${pluralize(run.num_errors, "error")}, ${formatNumber(run.num_skipped)} skipped`;
    return `${run.status.toLowerCase()}${time}; ${successes}, ${rest}`;
  }
  function totalsOf(runs) {
    const known = runs.filter(({ role }) => role === "primary").flatMap(({ outcome }) => (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_1__.ng)(outcome) ?? []);
    return { known: known.length, ...(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_1__.W_)(known), times: known.map(_chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_1__.o8) };
  }
  var describeOutcome = byVariant("kind", { finished: ({ run }) => describeRun(run), "not-awaited": ({ run }) => describeRun(run), "timed-out": ({ run }) => `timed out (${describeRun(run)})`, aborted: ({ run }) => `not finished when the workflow was cancelled (${describeRun(run)})`, unknown: ({ run }) => `status unknown${run === void 0 ? "" : `; last seen ${describeRun(run)}`}`, "no-data": ({ error }) => `not started: ${error.message}`, "not-started": "not started" });
  var ACTIONS = { created: "Task created.", unchanged: "The task is up to date; nothing was changed.", reused: "Using the existing task.", "created-ephemeral": "Ephemeral task created." };
  function describeAction(action, fields) {
    if (action !== "updated") return ACTIONS[action];
    return `Task updated${fields.length > 0 ? `: ${listCodes(fields)}` : ""}.`;
  }
  var describeOperation = byVariant("code", { "task-applied": ({ action, fields }) => describeAction(action, fields), "task-read": "Task found.", "task-deleted": "Task deleted.", "task-absent": ({ target }) => `Task "${target}" not found; there is nothing to delete.`, "run-read": "Run found.", "tasks-found": ({ count }) => `${pluralize(count, "task")} found.`, "runs-found": ({ count }) => `${pluralize(count, "run")} found.`, "run-cancelled": "The run is cancelled.", "cancel-requested": "Cancellation requested; the run has not ended yet.", "run-already-ended": ({ status }) => `The run had already ended (${status.toLowerCase()}).`, "run-ended-before-cancel": ({ status }) => `The run ended before the cancellation reached it (${status.toLowerCase()}).` });
  function describeIssue({ input, message }) {
    return `\`${input}\`: ${message}`;
  }
  var describeError = byVariant("kind", { input: ({ issues: [first, ...more] }) => {
    if (first === void 0) return "Invalid input. No run was triggered.";
    return more.length === 0 ? `${asSentence(describeIssue(first))} No run was triggered.` : `${more.length + 1} invalid inputs. No run was triggered.`;
  }, aborted: "The workflow was cancelled before a run was triggered.", request: ({ error }) => error.message, internal: ({ error }) => `Internal error in the action; please report it: ${error.message}` });
  function describeErrorInFull(error) {
    const lead = describeError(error);
    return error.kind === "input" && error.issues.length > 1 ? `${lead} ${error.issues.map(describeIssue).join(" · ")}` : lead;
  }
  function describeResult(result, context = {}) {
    if (result.kind === "error") return describeErrorInFull(result.error);
    if (result.kind === "operation") return describeOperation(result.outcome);
    const only = onlyCheck(result.checks);
    return only === void 0 ? describeStep(result) : describeCheck(only, context);
  }
}), 44867: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
  __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      let createHttpClient = function(options) {
        const root = new URL(options.baseUrl);
        const proxy = options.proxyUrl === void 0 ? void 0 : new URL(options.proxyUrl);
        const closed = new AbortController();
        const opening = __nccwpck_require__2.e(752).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 46752, 19)).then((undici) => openConnections(undici, root, proxy, closed.signal));
        opening.catch(() => void 0);
        const perform = async (request, attempt) => {
          const { kept, openFresh, parseHeaders } = await opening;
          attempt.signal.throwIfAborted();
          const fresh = request.connection === "fresh" ? openFresh() : void 0;
          try {
            const response = await dispatch(fresh ?? kept, dispatchOptions(root, options, request), attempt);
            if (fresh === void 0) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_13__.setImmediate)();
            const headers = parseHeaders(response.headers);
            const header = (name) => [headers[name]].flat()[0];
            const body = await decode(response.body, header("content-encoding"));
            return { status: response.status, header, body };
          } finally {
            void fresh?.destroy();
          }
        };
        return { host: root.host, send: async (request) => {
          const attempt = startAttempt(request.timeoutMs, [request.signal, closed.signal]);
          try {
            return await Promise.race([perform(request, attempt), attempt.aborted]);
          } catch (cause) {
            const path = options.redact?.(request.path) ?? request.path;
            const ref = { method: request.method, path, host: root.host };
            if (attempt.isSent()) throw new _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.hg(ref, cause);
            throw new _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.Jk(ref, cause, proxy?.host);
          } finally {
            attempt.end();
          }
        }, close: async () => {
          closed.abort(new Error("the client is closed"));
          await opening.then(({ kept }) => kept.destroy(), () => void 0);
        } };
      }, startAttempt = function(timeoutMs, signals) {
        const controller = new AbortController();
        const { signal } = controller;
        let abortRequest;
        const aborted = new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            const reason = errorOf(signal.reason);
            reject(reason);
            abortRequest?.(reason);
          });
        });
        aborted.catch(() => void 0);
        const fail = (reason) => {
          controller.abort(reason);
        };
        const failAfter = (ms, message) => setTimeout(fail, ms, new Error(message));
        const timeout = failAfter(Math.max(1, timeoutMs), `timed out after ${(timeoutMs / 1e3).toFixed(1)} s`);
        const connecting = failAfter(CONNECT_TIMEOUT_MS, `no connection within ${CONNECT_TIMEOUT_MS / 1e3} s`);
        const followed = signals.filter((each) => each !== void 0);
        (0, node_events__WEBPACK_IMPORTED_MODULE_11__.setMaxListeners)(0, ...followed);
        const onAbort = ({ target }) => {
          fail(target.reason);
        };
        for (const each of followed) {
          if (each.aborted) fail(each.reason);
          each.addEventListener("abort", onAbort);
        }
        return { signal, aborted, send: (abort) => {
          if (signal.aborted) {
            abort(errorOf(signal.reason));
            return;
          }
          abortRequest = abort;
          clearTimeout(connecting);
        }, fail, isSent: () => abortRequest !== void 0, end: () => {
          clearTimeout(timeout);
          clearTimeout(connecting);
          for (const each of followed) each.removeEventListener("abort", onAbort);
        } };
      }, errorOf = function(reason) {
        return reason instanceof Error ? reason : new Error(String(reason));
      }, openConnections = function(undici, root, proxy, closed) {
        const connect = { timeout: CONNECT_TIMEOUT_MS, rejectUnauthorized: true, signal: closed };
        const pooling = { keepAliveTimeout: IDLE_MS, keepAliveMaxTimeout: IDLE_MS };
        const connector = undici.buildConnector(connect);
        const open = () => proxy === void 0 ? new undici.Pool(root.origin, { ...pooling, connect: connector }) : openTunnels(undici, proxy, { ...pooling, connect });
        return { kept: open(), openFresh: open, parseHeaders: undici.util.parseHeaders };
      }, openTunnels = function({ Pool, ProxyAgent }, proxy, { connect, ...pooling }) {
        return new ProxyAgent({ ...pooling, uri: proxy.origin, ...proxyToken(proxy), proxyTunnel: true, proxyTls: connect, requestTls: connect, clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: CONNECT_TIMEOUT_MS }), factory: (origin, options) => new Pool(origin, { ...options, connect: failOnce(options.connect) }) });
      }, failOnce = function(connect) {
        return (options, callback) => {
          connect(options, (...[error2, socket]) => {
            if (error2 === null) callback(null, socket);
            else callback(tunnelError(error2), null);
          });
        };
      }, tunnelError = function(error2) {
        const [, status] = /^Proxy response \((\d{3})\)/.exec(error2.message) ?? [];
        if (status !== void 0) {
          return new Error(`the proxy responded ${status} ${node_http__WEBPACK_IMPORTED_MODULE_12__.STATUS_CODES[status] ?? ""}`.trim() + " to CONNECT");
        }
        const isClosed = codeOf(error2) === "UND_ERR_SOCKET" || codeOf(error2) === "UND_ERR_INFO";
        return isClosed ? new Error("the proxy closed the connection during CONNECT", { cause: error2 }) : error2;
      }, codeOf = function(error2) {
        return typeof error2 === "object" && error2 !== null && "code" in error2 ? error2.code : void 0;
      }, proxyToken = function({ username, password }) {
        if (username === "" && password === "") return {};
        const credentials = `${decodePercents(username)}:${decodePercents(password)}`;
        return { token: `Basic ${Buffer.from(credentials).toString("base64")}` };
      }, decodePercents = function(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }, dispatch = function(dispatcher, options, attempt) {
        const chunks = [];
        let bytes = 0;
        let status = 0;
        let headers = [];
        return new Promise((resolve2, reject) => {
          dispatcher.dispatch(options, { onConnect: attempt.send, onHeaders: (code, raw) => {
            status = code;
            headers = raw;
            return true;
          }, onData: (chunk) => {
            bytes += chunk.length;
            if (bytes > MAX_BODY_BYTES) attempt.fail(new Error(TOO_LARGE));
            else chunks.push(chunk);
            return true;
          }, onComplete: () => {
            resolve2({ status, headers, body: Buffer.concat(chunks, bytes) });
          }, onError: reject });
        });
      }, dispatchOptions = function(root, { apiKey, userAgent }, { method, path, query, body, connection }) {
        return { origin: root.origin, method, path: `${root.pathname.replace(/\/$/, "")}${path}${queryString(query)}`, headers: { authorization: `Bearer ${apiKey}`, accept: "application/json, application/problem+json", "accept-encoding": "gzip", "user-agent": userAgent, ...body === void 0 ? {} : { "content-type": "application/json" } }, body: body === void 0 ? null : JSON.stringify(body), reset: connection === "fresh", headersTimeout: 0, bodyTimeout: 0 };
      }, queryString = function(query = {}) {
        const given = new URLSearchParams();
        for (const [key, value] of Object.entries(query)) {
          if (value !== void 0) given.set(key, String(value));
        }
        return given.size === 0 ? "" : `?${given.toString()}`;
      }, createAxClient = function(options) {
        const { clock, random, onOutage } = options;
        const http = createHttpClient({ ...options, userAgent: USER_AGENT });
        const send = createSender(http, options);
        const closed = new AbortController();
        let inOutage = false;
        const once = async (request, parse2, call) => {
          const result = await send(request, parse2, call);
          inOutage = false;
          return result;
        };
        const read = (request, parse2, call = {}) => {
          const attempt = () => once({ method: "GET", connection: "kept", ...request }, parse2, call);
          if (call.retry === void 0) return attempt();
          const onRetry = (error2) => {
            if (!inOutage && error2 instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.OP) onOutage?.(error2);
            inOutage = true;
          };
          const { deadline } = call.retry;
          const signal = AbortSignal.any([closed.signal, ...call.signal === void 0 ? [] : [call.signal]]);
          return (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.L5)(attempt, { clock, random, deadline, shouldRetry: _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.Sc, onRetry, signal });
        };
        const write = (request, schema, call = {}) => once({ connection: "fresh", ...request }, (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.h_)(schema), { ...call, retry: void 0 });
        const close = () => {
          closed.abort();
          return http.close();
        };
        return { ...createEndpoints(read, write), close };
      }, createSender = function(http, { clock, onRequest, redact = (text) => text }) {
        return async ({ path: segments, ...request }, parse2, { timeoutMs = REQUEST_TIMEOUT_MS, retry: within, signal }) => {
          const { method } = request;
          const path = joinPath(segments, { method, host: http.host });
          const ref = { method, path: redact(path), host: http.host };
          const started = clock.monotonic();
          let response;
          const trace = (error2) => {
            const requestId = response && (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.Gb)(response);
            const durationMs = clock.monotonic() - started;
            onRequest?.({ method, path: ref.path, status: response?.status, requestId, error: error2, durationMs });
          };
          try {
            const remaining = within?.deadline.remaining() ?? timeoutMs;
            response = await http.send({ ...request, path, signal, timeoutMs: Math.min(timeoutMs, remaining) });
            if (response.status < 200 || response.status > 299) throw (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.f1)(response, ref, redact);
            const value = parse2({ body: response.body, request: ref, redact });
            trace();
            return value;
          } catch (error2) {
            if (error2 instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.OP) trace(error2);
            throw error2;
          }
        };
      }, joinPath = function(segments, { method, host }) {
        const unsafe = segments.find((segment) => /^\.{0,2}$/.test(segment));
        const path = `/v2/${segments.map(encodeURIComponent).join("/")}`;
        if (unsafe !== void 0) throw new _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.iQ({ method, path, host }, unsafe);
        return path;
      }, createEndpoints = function(read, write) {
        const { list, below, item } = createReaders(read);
        const spans = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.ti)("spans");
        const evaluator = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.h_)(_chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.X1);
        const prompt = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.h_)(_chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.eX);
        return { ...taskEndpoints(read, write), organizations: list("organizations", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.rL), spaces: list("spaces", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.og), projects: list("projects", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.$b), project: item("projects", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.$b), datasets: list("datasets", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.eS), dataset: item("datasets", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.eS), experiments: list("experiments", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.Z2), experiment: item("experiments", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.Z2), experimentRuns: below("experiments", "runs", (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.ti)("experiment_runs")), examples: below("datasets", "examples", (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.ti)("examples")), spans: (body, query, call) => read({ path: ["spans"], method: "POST", body, query }, spans, call), evaluators: list("evaluators", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.pW), evaluator: (id, query, call) => read({ path: ["evaluators", id], query }, evaluator, call), aiIntegrations: list("ai-integrations", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.GW), integrations: list("integrations", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.Im), prompts: list("prompts", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.a_), prompt: (id, query, call) => read({ path: ["prompts", id], query }, prompt, call), promptVersions: below("prompts", "versions", (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.NL)("prompt_versions", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.Wl)) };
      }, taskEndpoints = function(read, write) {
        const { list, below, item } = createReaders(read);
        const { taskSchema, taskRunSchema, nothingSchema } = _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.Hs;
        return { tasks: list("tasks", _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__.M_), task: item("tasks", taskSchema), createTask: (body, call) => write({ method: "POST", path: ["tasks"], body }, taskSchema, call), updateTask: (id, patch, call) => write({ method: "PATCH", path: ["tasks", id], body: patch }, taskSchema, call), deleteTask: (id, call) => write({ method: "DELETE", path: ["tasks", id] }, nothingSchema, call), triggerTaskRun: (taskId, body, call) => write({ method: "POST", path: ["tasks", taskId, "trigger"], body }, taskRunSchema, call), taskRuns: below("tasks", "runs", (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.NL)("task_runs", taskRunSchema)), taskRun: item("task-runs", taskRunSchema), cancelTaskRun: (id, call) => write({ method: "POST", path: ["task-runs", id, "cancel"] }, taskRunSchema, call) };
      }, createReaders = function(read) {
        const page = (path, parse2, query, call) => read({ path, query: { limit: PAGE_LIMIT, ...query } }, parse2, call);
        return { list: (collection, schema) => {
          const parse2 = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.NL)(collection.replaceAll("-", "_"), schema);
          return (query, call) => page([collection], parse2, query, call);
        }, below: (collection, part, parse2) => {
          return (id, query, call) => page([collection, id, part], parse2, query, call);
        }, item: (collection, schema) => {
          const parse2 = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.h_)(schema);
          return (id, call) => read({ path: [collection, id] }, parse2, call);
        } };
      }, createCleanupTracker = function(baseUrl, save) {
        let state = { baseUrl, runs: [], pending: [], tasks: [] };
        const change = (changes) => {
          state = { ...state, ...changes };
          save(state);
        };
        const without = (pending) => state.pending.filter((each) => each !== pending);
        change({});
        return { trackPendingTrigger: (pending) => {
          change({ pending: [...state.pending, pending] });
        }, dropPendingTrigger: (pending) => {
          if (state.pending.includes(pending)) change({ pending: without(pending) });
        }, trackRun: (runId, pending) => {
          change({ runs: [...state.runs.filter((id) => id !== runId), runId], pending: without(pending) });
        }, untrackRun: (runId) => {
          if (state.runs.includes(runId)) change({ runs: state.runs.filter((id) => id !== runId) });
        }, trackTask: (task) => {
          change({ tasks: [...state.tasks.filter(({ name }) => name !== task.name), task] });
        }, untrackTask: (gone) => {
          change({ tasks: state.tasks.filter(({ name }) => name !== gone) });
        }, current: () => state };
      }, isEmpty = function({ runs, pending, tasks }) {
        return runs.length === 0 && pending.length === 0 && tasks.length === 0;
      }, signState = function(state, apiKey, scope) {
        const text = JSON.stringify(state);
        return JSON.stringify({ state: text, signature: signatureOf(text, apiKey, scope) });
      }, signatureOf = function(text, apiKey, scope) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHmac)("sha256", apiKey).update(JSON.stringify([scope, text])).digest("hex");
      }, readValues = function(raw, { redact }, issues) {
        const values = {};
        for (const name of _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Qh) {
          const result = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.CU)(name, raw[name]);
          if ("value" in result) values[name] = result.value;
          else if (!_chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.$d.includes(name)) issues.push({ input: name, message: `${(0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name, raw[name] ?? "", redact)}${result.message}.` });
        }
        return values;
      }, readStepLayer = function(raw, redact, findings) {
        const given = /* @__PURE__ */ new Map();
        for (const name of _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.$d) {
          const text = raw[name];
          if (text !== void 0) given.set(name, { text });
        }
        const issueOf = (input, message, spot) => spot === void 0 ? { input, message } : { input, message: `line ${spot.line}, column ${spot.column}: ${message}`, excerpt: spot.excerpt };
        return (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.w6)(given, { redact, findings, issueOf, showsValues: true });
      }, parseReporting = function(raw, deps) {
        const values = readValues(raw, deps, []);
        const issues = [];
        checkResultsFile(values["results-file"], deps, issues);
        return reportingOf({ ...values, "results-file": issues.length > 0 ? void 0 : values["results-file"] });
      }, reportingOf = function(values) {
        return { summary: values.summary ?? true, provenance: values.provenance ?? true, comment: values.comment ?? "never", commentKey: values["comment-key"] ?? "", githubToken: values["github-token"] ?? "", resultsFile: values["results-file"], trend: values.trend ?? 0, pullRequest: values["pull-request"] };
      }, checkResultsFile = function(path, deps, issues) {
        try {
          if (path !== void 0) deps.checkResultsFile(path);
        } catch (error2) {
          issues.push(...(0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.wf)(error2));
        }
      }, waitingOf = function(values) {
        const standard = values.command === "wait" ? "leave" : "cancel";
        return { wait: values.wait, timeoutMs: values.timeout, pollInterval: values["poll-interval"], onTimeout: values["on-timeout"] ?? standard, onCancel: values["on-cancel"] ?? standard };
      }, readSingleCheck = function(step, definition) {
        const { raw, values, layer, findings, waits } = step;
        if (values.command !== "run" && values.command !== "wait") return [];
        const target = targetOf2(step, definition);
        for (const [input, message] of (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Nk)(layer.values, waits)) findings.issues.push({ input, message });
        if (target === void 0) return [];
        const frame = { name: void 0, advisory: false, target, own: layer.given, inherited: /* @__PURE__ */ new Set() };
        return [(0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.bY)({ ...frame, fingerprint: (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.ax)(raw), location: void 0 }, layer.values)];
      }, targetOf2 = function(step, definition) {
        const { raw, values, findings } = step;
        const { task, "run-id": runId, ephemeral: value = "auto", "if-exists": ifExists = "update" } = values;
        if (values.command === "wait") return runId === void 0 ? void 0 : { kind: "run", runId };
        const defined = raw["task-definition"] !== void 0 || raw["task-file"] !== void 0;
        const lifetime = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.We)({ ...step, value, defined });
        if ("message" in lifetime) findings.issues.push({ input: "ephemeral", message: lifetime.message });
        if (task !== void 0) return { kind: "existing", nameOrId: task };
        const ephemeral = "ephemeral" in lifetime && lifetime.ephemeral;
        return definition && { kind: "definition", definition, ifExists, ephemeral };
      }, warningsAbout = function(raw, command, { onlyComments }) {
        const unused = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Sv)(command, Object.keys(raw));
        const seconds = (0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.OF)(raw.timeout ?? "") ? Number(raw.timeout) : FEW_SECONDS;
        return [...unused.length > 0 ? [{ code: "unused-inputs", command, inputs: unused }] : [], ...seconds < FEW_SECONDS ? [{ code: "plain-seconds", input: "timeout", seconds }] : [], ...onlyComments ? [{ code: "only-comments", input: "gates" }] : []];
      }, outputValues = function(result, { resultsFile = "", ...context } = {}) {
        const empty = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, ""]));
        const values = { verdict: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(result) ?? "", "results-file": resultsFile };
        return withinBudget({ ...empty, ...valuesOf(result, context), ...values });
      }, valuesOf = function(result, context) {
        if (result.kind === "error") return { "failure-reason": (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.WS)(result.error) };
        if (result.kind === "operation") {
          const { task, run: run2, experiment, data } = result;
          return { ...taskValues(task ?? run2?.task), ...runValues(run2 === void 0 ? [] : [run2]), ...experimentValues(experiment), result: data === void 0 ? "" : toJson(data) };
        }
        const only = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.$r)(result.checks);
        const checks2 = toJson(result.checks.map((check) => outputCheck(check, context)));
        return { ...only && checkValues(only, context), checks: checks2 };
      }, checkValues = function(check, context) {
        const { task, runs, experiment, scores, rules, verdict, url, advisory } = check;
        const run2 = runValues(runs);
        const tolerated = verdict?.status === "inconclusive" && (verdict.success || advisory);
        const why = run2["failure-reason"] || (verdict === void 0 ? "" : (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.cn)(check, context));
        return { ...taskValues(task), ...run2, ...experimentValues(experiment), "failure-reason": verdict?.status === "passed" || tolerated ? "" : why, "baseline-experiment-id": scores?.baseline.kind === "paired" ? scores.baseline.experiment.id : "", scores: scores === void 0 ? "" : toJson(scores.scores.map(outputScore)), gates: rules.length === 0 ? "" : toJson(rules.map(gateJson)), url: show(url) };
      }, taskValues = function(task) {
        return { "task-id": show(task?.id), "task-name": show(task?.name) };
      }, experimentValues = function(experiment) {
        return { "experiment-id": show(experiment?.id), "experiment-name": show(experiment?.name) };
      }, runValues = function(runs) {
        const primary = runs.filter(({ role }) => role === "primary");
        const named = primary.find(({ outcome }) => statusOf(outcome) !== "completed") ?? primary[0];
        const run2 = named && (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__.ng)(named.outcome);
        const { known, num_successes: successes, num_errors: errors, num_skipped: skipped, times } = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.vA)(runs);
        const seconds = times.filter((time) => time !== void 0);
        const ifKnown = (count) => known === 0 ? "" : String(count);
        return { "run-id": show(run2?.id), status: named === void 0 ? "" : statusOf(named.outcome), "failure-reason": show(run2?.failure_reason), "num-successes": ifKnown(successes), "num-errors": ifKnown(errors), "num-skipped": ifKnown(skipped), "duration-seconds": seconds.length === 0 ? "" : String(Math.max(...seconds)) };
      }, statusOf = function(outcome) {
        return outcome.kind === "timed-out" ? "timed-out" : show((0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__.ng)(outcome)?.status.toLowerCase());
      }, show = function(value) {
        return value ?? "";
      }, toJson = function(value) {
        try {
          return JSON.stringify(value);
        } catch {
          return "";
        }
      }, checkHead = function(check, context) {
        const { name, advisory, verdict, experiment, url } = check;
        return { name, advisory, verdict: verdict?.status, success: verdict?.success ?? true, reason: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.cn)(check, context), experiment: experiment && { id: experiment.id, name: experiment.name }, url };
      }, outputCheck = function(check, context) {
        const { task, runs, scores, rules } = check;
        const values = runValues(runs);
        return toSnakeCase({ ...checkHead(check, context), task: task && { id: task.id, name: task.name }, runId: values["run-id"] || null, status: values.status || null, runs: runs.map(({ role, task: own, outcome }) => ({ role, task: own.name, runId: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__.ng)(outcome)?.id, status: statusOf(outcome) || null, outcome: outcome.kind })), scores: scores?.scores.map(outputScore) ?? [], gates: rules.map(gateJson) });
      }, outputScore = function({ name, current, baseline, direction, delta, deltaInterval, pairs }) {
        return { ...current ?? NO_SUMMARY, name, baseline_mean: pairs !== null && pairs.count > 0 ? pairs.baselineMean : baseline?.mean ?? null, delta, delta_interval: deltaInterval, direction };
      }, gateJson = function(result) {
        const { rule, status, value } = result;
        return { rule: rule.text, line: rule.line, advisory: rule.advisory, status, measured: value !== null && Number.isFinite(value) ? value : null, explanation: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.IO)(result) };
      }, earlyOutputs = function(event) {
        const values = earlyValues(event);
        return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(value, MAX_TEXT)]));
      }, earlyValues = function(event) {
        if (event.kind === "task") return taskValues(event.task);
        if (event.kind === "experiment") return experimentValues(event);
        if ((event.kind === "triggered" || event.kind === "status") && event.role === "primary") return { "run-id": event.run.id, status: event.run.status.toLowerCase() };
        return {};
      }, withinBudget = function(values) {
        const fitting = { ...values };
        for (const name of OUTPUT_NAMES) if (!JSON_OUTPUTS.includes(name)) fitting[name] = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(fitting[name], MAX_TEXT);
        const dropped = [];
        const units = () => OUTPUT_NAMES.reduce((sum, name) => sum + name.length + fitting[name].length, 0);
        for (const name of JSON_OUTPUTS.toSorted((a, b) => fitting[b].length - fitting[a].length)) {
          if (units() <= MAX_UNITS) break;
          fitting[name] = "";
          dropped.push(name);
        }
        return { values: fitting, dropped };
      }, describeDropped = function(dropped, resultsFile) {
        const hint = "Set `results-file` to get everything as a file.";
        const where = resultsFile === void 0 ? hint : `Everything is in ${resultsFile}.`;
        return `Too large for outputs and left empty: ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.N6)(dropped)}. ${where}`;
      }, resultsOf = function(result, workflow, context = {}) {
        const operation = result.kind === "operation" ? result : void 0;
        const checks2 = result.kind === "checks" ? result.checks : [];
        return { ...toSnakeCase({ version: 2, command: result.command, verdict: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(result), success: result.success, message: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.dy)(result, context), error: result.kind === "error" ? errorJson(result.error) : null, checks: checks2.map((check) => checkJson(check, context)), task: operation?.task && taskJson(operation.task), run: operation?.run && runResultJson(operation.run) }), result: operation?.data ?? null, workflow: workflowJson(workflow) };
      }, errorJson = function(error2) {
        const issues = error2.kind === "input" ? error2.issues.map(issueJson) : [];
        return { kind: error2.kind, message: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error2), issues };
      }, issueJson = function({ input, message, excerpt, location }) {
        const { file, line, column } = location ?? {};
        return { input, message, excerpt, file, line, column };
      }, checkJson = function(check, context) {
        const { task, window, runs, scores, scoresError, rules } = check;
        return { ...checkHead(check, context), task: task && taskJson(task), timeWindow: window && { start: window.start, end: window.end }, runs: runs.map(runResultJson), scores: scores && scoresJson(scores), scoresError: scoresError?.message, rules: rules.map(ruleJson) };
      }, taskJson = function({ id, name, type }) {
        return { id, name, type };
      }, runResultJson = function({ role, task, outcome }) {
        const run2 = (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__.ng)(outcome);
        return { role, task: taskJson(task), outcome: outcome.kind, cleanup: "cleanup" in outcome ? outcome.cleanup : null, error: "error" in outcome ? outcome.error?.message : null, run: run2 && runJson(run2) };
      }, runJson = function(run2) {
        return { id: run2.id, status: run2.status, experiment_id: run2.experiment_id, num_successes: run2.num_successes, num_errors: run2.num_errors, num_skipped: run2.num_skipped, created_at: run2.created_at, run_started_at: run2.run_started_at, run_finished_at: run2.run_finished_at, duration_seconds: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__.o8)(run2), data_start_time: run2.data_start_time, data_end_time: run2.data_end_time, failure_reason: run2.failure_reason };
      }, toSnakeCase = function(value) {
        if (Array.isArray(value)) return value.map((item) => toSnakeCase(item));
        if (typeof value !== "object" || value === null) return value ?? null;
        const snake = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), toSnakeCase(item)]));
      }, scoresJson = function(report) {
        const { baseline } = report;
        const told = baseline.kind === "none" ? { ...baseline, reason: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(baseline.reason) } : baseline;
        return { ...report, baseline: told };
      }, ruleJson = function(result) {
        const { detail, rule } = result;
        const comparison = "comparison" in detail ? detail.comparison : void 0;
        const slices = detail.kind === "slices" ? detail.slices : [];
        return { ...gateJson(result), interval: "interval" in detail ? detail.interval : comparison?.interval, pairs: comparison && pairsJson(comparison), tests: testsJson(detail, rule), slices: slices.map(({ slice, value, ...rest }) => ({ ...rest, slice: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.xv)(slice, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Kg), measured: value })) };
      }, pairsJson = function({ pairs, worse, better, newlyMissing, inputDiffers }) {
        return { count: pairs, worse, better, newlyMissing, inputDiffers };
      }, testsJson = function(detail, rule) {
        if (detail.kind === "family") {
          const kind = rule.kind === "not_worse" ? "not-worse" : "no-regression";
          return detail.members.map(({ score, adjustedP, test }) => ({ kind, score, ...test, p: adjustedP }));
        }
        if (detail.kind !== "no-regression" && detail.kind !== "not-worse") return [];
        return [{ kind: detail.kind, score: (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_16__.$r)(rule)?.name ?? "", ...detail.test }];
      }, workflowJson = function(workflow = {}) {
        const { eventName, headSha, baseSha, ref, pullRequest, repository, job, step, runId, runAttempt } = workflow;
        const own = { eventName, headSha, baseSha, ref, pullRequest, repository, workflow: workflow.workflow, job };
        return toSnakeCase({ ...own, step, runId, runAttempt, runUrl: workflow.runUrl, actor: workflow.actor });
      }, createProgressLog = function(io, checks2) {
        const several = checks2.length > 1;
        const running = /* @__PURE__ */ new Map();
        let finished = 0;
        let lastLoggedAt = 0;
        const print = (event, check) => {
          const { level, text } = describeProgress(event, check);
          io[level](text);
          if (several) return;
          for (const [name, value] of Object.entries(earlyOutputs(event))) io.setOutput(name, value);
        };
        return { onProgress: (event) => {
          print(redactDeep(event, io.redact));
        }, onCheckProgress: (given, check) => {
          const [event, { name, elapsedMs }] = redactDeep([given, check], io.redact);
          if (event.kind === "triggered") Promise.all([__nccwpck_require__2.e(793), __nccwpck_require__2.e(956), __nccwpck_require__2.e(525)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 25525)).catch(() => void 0);
          if ("size" in event || event.kind === "status") running.set(name, { check: name, run: event.run, size: event.size });
          const isSignOfLife = event.kind === "heartbeat" || event.kind === "last-seen";
          if (!several || !isSignOfLife) {
            print(event, several ? name : void 0);
          } else if (elapsedMs - lastLoggedAt >= HEARTBEAT_MS) {
            lastLoggedAt = elapsedMs;
            const now = { total: checks2.length, finished, running: [...running.values()], elapsedMs };
            io.info(describeOverallProgress(now));
          }
        }, onCheckEnd: (check) => {
          running.delete(io.redact(check));
          finished += 1;
        } };
      }, describeProgress = function(event, check) {
        const prefix = check === void 0 ? "" : `[${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(check, 60)}] `;
        const isPlanned = event.kind === "experiment" && event.id === void 0;
        const level = isPlanned ? "debug" : LEVELS[event.kind] ?? "info";
        return { level, text: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(`${prefix}${describeEvent(event)}`, MAX_LINE) };
      }, subject = function({ role }) {
        return role === "primary" ? "" : "Evaluation: ";
      }, describeRunProgress = function(progress) {
        const { run: run2, elapsedMs } = progress;
        const { num_errors: errors, num_skipped: skipped } = run2;
        const facts = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.oE)([completion(progress), timeLeft(progress), errors > 0 && `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(errors)} with errors`, skipped > 0 && `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(skipped)} skipped`]);
        const known = facts.length === 0 ? "" : `: ${facts.join(", ")}`;
        return `${run2.status.toLowerCase()} after ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.a3)(elapsedMs)}${known}`;
      }, doneOf = function({ num_successes: successes, num_errors: errors, num_skipped: skipped }) {
        return successes + errors + skipped;
      }, completion = function({ run: run2, size = 0 }) {
        const done = doneOf(run2);
        if (size === 0 || done > size) return done === 0 ? "" : `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(done)} done`;
        return `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(done)} of ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(size)} items (${Math.floor(100 * done / size)}%)`;
      }, timeLeft = function({ run: run2, elapsedMs, size = 0 }) {
        const done = doneOf(run2);
        if (run2.status !== "RUNNING" || done >= size || done < size * MIN_SHARE || done === 0) return "";
        const leftMs = elapsedMs * (size - done) / done;
        return `about ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.a3)(Math.max(COARSE_MS, Math.round(leftMs / COARSE_MS) * COARSE_MS))} left`;
      }, describeOverallProgress = function({ total, finished, running, elapsedMs }) {
        const each = running.map(({ check, run: run2, size }) => {
          const share = completion({ run: run2, size }) || `(${run2.status.toLowerCase()})`;
          return `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(check, 60)} ${share}`;
        });
        const now = each.length === 0 ? "" : `; running: ${each.join(", ")}`;
        return (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(`${finished} of ${total} checks done after ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.a3)(elapsedMs)}${now}`, MAX_LINE);
      }, redactDeep = function(value, redact) {
        const copies = /* @__PURE__ */ new Map();
        const clean = (item, depth) => {
          if (typeof item === "string") return redact(item);
          if (typeof item !== "object" || item === null) return item;
          if (depth > MAX_DEPTH) return null;
          const known = copies.get(item);
          if (known !== void 0) return known;
          const copy = Array.isArray(item) ? [] : Object.create(Object.getPrototypeOf(item));
          copies.set(item, copy);
          for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(item))) {
            if (!("value" in property)) continue;
            Object.defineProperty(copy, redact(key), { ...property, value: clean(property.value, depth + 1) });
          }
          return copy;
        };
        return clean(value, 0);
      }, attemptWith = function({ warning: warning2, redact }) {
        return async (what, write) => {
          try {
            return await write();
          } catch (error2) {
            try {
              const message = error2 instanceof Error ? error2.message : String(error2);
              warning2(`Could not write the ${what}. ${redact(message)}`);
            } catch {
            }
            return void 0;
          }
        };
      }, logGroups = function(result) {
        if (result.kind === "operation") return [];
        if (result.kind === "error") return errorGroups(result.error).map(shortened);
        const several = result.checks.length > 1;
        const groups = result.checks.flatMap((check) => checkGroups(check, several ? `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(check.name, 60)}: ` : ""));
        return groups.filter(({ lines }) => lines.length > 0).map(shortened);
      }, errorGroups = function(error2) {
        if (error2.kind !== "input") return [];
        const lines = error2.issues.flatMap((issue2) => [(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.n6)(issue2), MAX_LINE), ...(issue2.excerpt ?? "").split("\n").filter((line) => line.trim() !== "").map((line) => (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Rv)(`  | ${line}`, MAX_LINE))]);
        return [{ title: "Invalid inputs", lines, open: true }];
      }, checkGroups = function({ rules, scores, verdict, advisory }, prefix) {
        const failing = verdict !== void 0 && verdict.status !== "passed" && !advisory;
        const lines = scores?.scores.map((score) => scoreLine(score, scores)) ?? [];
        return [{ title: `${prefix}Scores`, lines, open: false }, { title: `${prefix}Gates`, lines: rules.map(ruleLine), open: failing }];
      }, scoreLine = function({ name, current, delta, deltaInterval }, { source }) {
        const rows = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.td)(current?.count ?? 0, source === "time-window" ? "span" : "row");
        const range = current?.interval ? ` (${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Lu)(current.interval)})` : "";
        const mean = typeof current?.mean === "number" ? `mean ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.y)(current.mean)}${range}` : "no mean";
        const changeRange = deltaInterval === null ? "" : ` (${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.hB)(deltaInterval)})`;
        const change = delta === null ? "" : `, ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.pL)(delta)}${changeRange} from the baseline`;
        return (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(`${name}: ${mean}, ${rows}${change}`, MAX_LINE);
      }, ruleLine = function(result) {
        const { rule, status } = result;
        const label = rule.advisory ? `${status} (advisory)` : status;
        return (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(`${label}: ${rule.text}: ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.IO)(result)}`, MAX_LINE);
      }, shortened = function({ title, lines, open }) {
        const left = lines.length - MAX_LINES;
        return { title, open, lines: left > 0 ? [...lines.slice(0, MAX_LINES), `and ${left} more`] : lines };
      }, finalLine = function(result, context = {}) {
        const sentence = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.dy)(result, context);
        const verdict = result.kind === "checks" ? result.verdict?.status : void 0;
        return (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(verdict === void 0 ? sentence : `Verdict: ${verdict}. ${sentence}`, MAX_LINE);
      }, annotationOf = function(result, context = {}) {
        const level = result.success ? "warning" : "error";
        if (result.kind === "operation") return void 0;
        if (result.kind === "error") return { level, ...annotationOfError(result.error) };
        const { verdict, checks: checks2 } = result;
        if (verdict === void 0 || result.success && !verdict.warn) return void 0;
        const only = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.$r)(checks2);
        if (only !== void 0) {
          const run2 = only.runs[0] && (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__.ng)(only.runs[0].outcome);
          const which = run2 === void 0 ? "" : ` (run ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(run2.id, 100)})`;
          const name = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.s0)(only), 100);
          const message = `${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.dy)(result, context), MAX_ANNOTATION - which.length - 1)}${which}`;
          return { level, title: `Arize AX task "${name}": ${verdict.status}`, message };
        }
        const title = `Arize AX: ${verdict.status}: ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.sN)(checks2)}`;
        return { level, title, message: nameChecks(verdict.notPassed, context) };
      }, nameChecks = function(notPassed, context) {
        const share = Math.floor(MAX_ANNOTATION / Math.max(1, notPassed.length)) - 3;
        const each = notPassed.map((check) => {
          const { verdict, advisory } = check;
          if (verdict === void 0) return "";
          const lead = `"${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(check.name, Math.max(20, Math.min(60, share - 20)))}" ${verdict.status}${advisory ? " (advisory)" : ""}`;
          const remaining = share - lead.length - 2;
          return remaining < 20 ? lead : `${lead}: ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.cn)(check, context), remaining)}`;
        });
        return (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.xv)(each.join(" · "), MAX_ANNOTATION);
      }, annotationOfError = function(error2) {
        const message = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.WS)(error2), MAX_ANNOTATION);
        if (error2.kind !== "input") return { title: "Arize AX: error", message };
        const { file, line, column } = error2.issues.find(({ location }) => location !== void 0)?.location ?? {};
        return { title: "Arize AX: invalid inputs", message, file, line, column };
      }, toCommandValue = function(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }, toCommandProperties = function(annotationProperties) {
        if (!Object.keys(annotationProperties).length) {
          return {};
        }
        return { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn };
      }, issueCommand = function(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_18__.EOL);
      }, issue = function(name, message = "") {
        issueCommand(name, {}, message);
      }, escapeData = function(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }, escapeProperty = function(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }, issueFileCommand = function(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!fs__WEBPACK_IMPORTED_MODULE_20__.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        fs__WEBPACK_IMPORTED_MODULE_20__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_18__.EOL}`, { encoding: "utf8" });
      }, prepareKeyValueMessage = function(key, value) {
        const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_19__.randomUUID()}`;
        const convertedValue = toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_18__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_18__.EOL}${delimiter}`;
      }, setSecret = function(secret) {
        issueCommand("add-mask", {}, secret);
      }, getInput = function(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val) {
          throw new Error(`Input required and not supplied: ${name}`);
        }
        if (options && options.trimWhitespace === false) {
          return val;
        }
        return val.trim();
      }, setOutput = function(name, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) {
          return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
        }
        process.stdout.write(os__WEBPACK_IMPORTED_MODULE_18__.EOL);
        issueCommand("set-output", { name }, toCommandValue(value));
      }, debug = function(message) {
        issueCommand("debug", {}, message);
      }, error = function(message, properties = {}) {
        issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }, warning = function(message, properties = {}) {
        issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }, notice = function(message, properties = {}) {
        issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }, info = function(message) {
        process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_18__.EOL);
      }, startGroup = function(name) {
        issue("group", name);
      }, endGroup = function() {
        issue("endgroup");
      }, saveState = function(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) {
          return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
        }
        issueCommand("save-state", { name }, toCommandValue(value));
      }, getState = function(name) {
        return process.env[`STATE_${name}`] || "";
      }, readTextFile = function(input, path, folders) {
        return asInputError(input, path, () => {
          const { resolved, real } = locate(path, folders);
          const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.lstatSync)(resolved, { throwIfNoEntry: false });
          if (stats === void 0) throw new Refusal("does not exist. Paths start in the workspace; is there a checkout step before?");
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync)(resolved) !== real) throw new Refusal("goes through a symbolic link. Give the path of the file itself.");
          if (!stats.isFile()) throw new Refusal("is not a regular file.");
          if (stats.size > MAX_FILE_BYTES) throw new Refusal("is larger than 1 MiB.");
          return decode2((0, node_fs__WEBPACK_IMPORTED_MODULE_17__.readFileSync)(resolved));
        });
      }, checkWritable = function(input, path, folders) {
        asInputError(input, path, () => {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.accessSync)(approach(locateTarget(path, folders), false), node_fs__WEBPACK_IMPORTED_MODULE_17__.constants.W_OK);
        });
      }, replaceFile = function(input, path, text, folders) {
        return asInputError(input, path, () => {
          const place = locateTarget(path, folders);
          approach(place, true);
          const draft = `${place.real}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_14__.randomUUID)().slice(0, 8)}.tmp`;
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.writeFileSync)(draft, text, { flag: "wx" });
            (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.renameSync)(draft, place.real);
          } catch (error2) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.rmSync)(draft, { force: true });
            throw error2;
          }
          return place.real;
        });
      }, approach = function({ root, real }, makesFolders) {
        const parts = (0, node_path__WEBPACK_IMPORTED_MODULE_22__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_22__.sep);
        let folder = root;
        for (const [index, part] of parts.entries()) {
          const isTarget = index === parts.length - 1;
          const next = (0, node_path__WEBPACK_IMPORTED_MODULE_22__.join)(folder, part);
          const there = (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.lstatSync)(next, { throwIfNoEntry: false });
          if (there === void 0 && (isTarget || !makesFolders)) break;
          if (there === void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.mkdirSync)(next);
          else if (isTarget && !there.isFile()) throw new Refusal("is there already, and is not a regular file.");
          else if (!isTarget && !there.isDirectory()) throw new Refusal("goes through something that is not a real folder, such as a symbolic link.");
          if (!isTarget) folder = next;
        }
        return folder;
      }, asInputError = function(input, path, work) {
        if (path.length > LONGEST_PATH * 5 || /[\r\n\0]/.test(path)) {
          const message = `is not a path, but a text. A ${input === "suite-file" ? "suite belongs in `suite`" : "definition belongs in `task-definition`"}; this input takes the path of a file.`;
          throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz([{ input, message }]);
        }
        const shown = path.length > LONGEST_PATH ? `a path of ${path.length} characters` : `"${path}"`;
        try {
          return work();
        } catch (error2) {
          const message = error2 instanceof Refusal ? error2.message : `cannot be used: ${describeSystemError(error2)}.`;
          throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz([{ input, message: `${shown} ${message}` }]);
        }
      }, describeSystemError = function(error2) {
        const code = typeof error2 === "object" && error2 !== null && "code" in error2 ? String(error2.code) : void 0;
        if (code === void 0) throw error2;
        return `${SYSTEM_ERRORS[code] ?? "the operating system refuses it"} (${code})`;
      }, locate = function(path, { workspace, temp }) {
        const resolved = (0, node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(workspace, path);
        const roots = [workspace, temp ?? ""].filter((root2) => root2 !== "");
        const found = roots.map((root2) => (0, node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(root2)).find((root2) => isInside(resolved, root2));
        if (found === void 0) {
          throw new Refusal(`lies outside of the workspace and the runner's temporary folder, which are ${roots.join(" and ")} here (in a container job other paths than \`github.workspace\` says).`);
        }
        const root = (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync)(found);
        return { resolved, root, real: (0, node_path__WEBPACK_IMPORTED_MODULE_22__.join)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_22__.relative)(found, resolved)) };
      }, isInside = function(path, root) {
        const way = (0, node_path__WEBPACK_IMPORTED_MODULE_22__.relative)(root, path);
        return way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_22__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_22__.isAbsolute)(way);
      }, locateTarget = function(path, folders) {
        const { root, real } = locate(path, folders);
        const names = (0, node_path__WEBPACK_IMPORTED_MODULE_22__.relative)(root, real).toLowerCase().split(node_path__WEBPACK_IMPORTED_MODULE_22__.sep);
        if (names.includes(".git")) throw new Refusal("lies in `.git`, which decides what later steps run.");
        const ofRunner = names.some((name) => name === "_runner_file_commands" || name === "_github_workflow");
        if (ofRunner || folders.reserved.some((each) => each !== "" && realOf(each) === real)) throw new Refusal("is a file of the runner itself.");
        return { root, real };
      }, realOf = function(path) {
        const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(path);
        try {
          return (0, node_path__WEBPACK_IMPORTED_MODULE_22__.join)((0, node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_22__.dirname)(absolute)), (0, node_path__WEBPACK_IMPORTED_MODULE_22__.basename)(absolute));
        } catch {
          return absolute;
        }
      }, decode2 = function(bytes) {
        if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_21__.isUtf8)(bytes) && !bytes.includes(0)) return new TextDecoder().decode(bytes);
        const isUtf16 = bytes.includes(0) || ["fffe", "feff"].includes(bytes.toString("hex", 0, 2));
        const encoding = isUtf16 ? "UTF-16" : "ISO 8859-1 (Latin-1) or Windows-1252";
        throw new Refusal(`is not UTF-8; it looks like ${encoding}. Save it as UTF-8.`);
      }, openRunner = function() {
        const { env } = process;
        delete env.NODE_TLS_REJECT_UNAUTHORIZED;
        const { redact, ...secrets } = maskSecrets(env);
        const folders = { workspace: env.GITHUB_WORKSPACE ?? process.cwd(), temp: env.RUNNER_TEMP, reserved: RUNNER_FILES.map((name) => env[name] ?? "") };
        const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID } = env;
        return { ...secrets, redact, rawInputs: readRawInputs(), environment: { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID }, savedState: getState(STATE), stateScope: JSON.stringify([env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB]), gitHubApiUrl: env.GITHUB_API_URL ?? "https://api.github.com", context: (pullRequest) => (0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_6__.FB)(env, readEvent(env.GITHUB_EVENT_PATH), { pullRequest }), readFile: (input, path) => readTextFile(input, path, folders), checkResultsFile: (path) => {
          checkWritable("results-file", path, folders);
        }, writeResultsFile: (path, text) => replaceFile("results-file", path, redact(text), folders), proxyUrl: findProxy, ...openLog(redact), ...openFiles(redact), listenForSignals, setExitCode: (code) => {
          process.exitCode = code;
        } };
      }, maskSecrets = function(env) {
        const proxies = PROXY_VARIABLES.map((variable) => readProxy(variable, env[variable] ?? ""));
        const apiKeys = [env["INPUT_API-KEY"] ?? "", env.ARIZE_API_KEY ?? ""];
        const short = proxies.filter(({ password }) => password !== "" && password.length < SHORTEST_SEARCHED);
        const passwords = proxies.flatMap(({ password, decoded }) => [password, decoded]);
        const secrets = /* @__PURE__ */ new Set([...apiKeys.flatMap((key) => [key.trim(), key]), ...passwords]);
        for (const secret of secrets) if (secret.trim() !== "") setSecret(secret);
        const searched = [...secrets, getInput("github-token")];
        return { redact: createRedactor(searched.filter((secret) => secret.trim().length >= SHORTEST_SEARCHED)), apiKeys: apiKeys.map((key) => key.trim()).filter((key) => key !== ""), warnings: short.map(({ variable }) => ({ code: "short-proxy-password", variable })) };
      }, readRawInputs = function() {
        const given = _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Qh.map((name) => [name, getInput(name)]);
        return Object.fromEntries(given.filter(([, text]) => text !== ""));
      }, readEvent = function(path) {
        if (path === void 0 || path === "") return void 0;
        try {
          return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_17__.readFileSync)(path, "utf8").replace(/^\uFEFF/, ""));
        } catch {
          return void 0;
        }
      }, openLog = function(redact) {
        const cleaned = (print) => (line) => {
          print((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.Rv)(redact(line), LONGEST_LINE));
        };
        const info2 = cleaned(info);
        return { info: info2, notice: cleaned(notice), warning: cleaned(warning), debug: cleaned(debug), group: (title, lines) => {
          cleaned(startGroup)(title);
          lines.forEach(info2);
          endGroup();
        }, annotate: ({ level, title, message, file, line, column }) => {
          const print = level === "error" ? error : warning;
          print((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(redact(message), LONGEST_ANNOTATION), { title: (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(redact(title), 200), file: file && redact(file), startLine: line, startColumn: column });
        } };
      }, openFiles = function(redact) {
        const outputs = /* @__PURE__ */ new Map();
        const failed = /* @__PURE__ */ new Set();
        const attempt = (variable, write) => {
          try {
            write();
          } catch (error2) {
            if (failed.has(variable)) return;
            failed.add(variable);
            warning((0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.TN)(redact(`${variable} cannot be written: ${describe(error2)}. The step goes on.`), LONGEST_LINE));
          }
        };
        return { setOutput: (name, value) => {
          if (outputs.get(name) === value) return;
          outputs.set(name, value);
          attempt("GITHUB_OUTPUT", () => {
            setOutput(name, redact(value));
          });
        }, appendSummary: (markdown) => {
          const path = process.env.GITHUB_STEP_SUMMARY ?? "";
          if (path === "") return;
          attempt("GITHUB_STEP_SUMMARY", () => {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_17__.appendFileSync)(path, `${redact(markdown)}
`);
          });
        }, saveState: (text) => {
          try {
            saveState(STATE, text);
          } catch (error2) {
            const message = `cannot be written, so that nothing could be cleaned up if this step were killed: ${describe(error2)}.`;
            throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz([{ input: "GITHUB_STATE", message }]);
          }
        } };
      }, describe = function(error2) {
        return error2 instanceof Error ? error2.message : String(error2);
      }, listenForSignals = function() {
        const controller = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"]) {
          process.on(signal, () => {
            controller.abort();
          });
        }
        return controller.signal;
      }, readProxy = function(variable, value) {
        const [, scheme = "http", userInfo = "", host = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:(.*)@)?([^@]*)$/is.exec(value.trim()) ?? [];
        const [user = "", ...rest] = userInfo.split(":");
        const password = rest.join(":");
        return { variable, scheme: scheme.toLowerCase(), user: decodePercents(user), password, decoded: decodePercents(password), host };
      }, findProxy = function(url) {
        const target = new URL(url);
        if (bypassesProxy(target)) return void 0;
        const names = target.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
        const variable = names.find((name) => (process.env[name]?.trim() ?? "") !== "");
        if (variable === void 0) return void 0;
        const { scheme, user, decoded, host } = readProxy(variable, process.env[variable] ?? "");
        const refuse = (message) => new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz([{ input: variable, message }]);
        if (scheme !== "http" && scheme !== "https") throw refuse(`names a proxy with the scheme \`${scheme}:\`. Only \`http:\` and \`https:\` proxies are supported.`);
        const root = `${scheme}://${host}`;
        if (!URL.canParse(root)) throw refuse("is not the URL of a proxy, such as `http://proxy.example.com:3128`.");
        const proxy = new URL(root);
        proxy.username = encodeURIComponent(user);
        proxy.password = encodeURIComponent(decoded);
        return proxy.href;
      }, bypassesProxy = function({ hostname, port, protocol }) {
        if (/^(?:localhost$|127\.|\[::1\])/i.test(hostname)) return true;
        const list = (process.env.no_proxy || process.env.NO_PROXY || "").toLowerCase();
        const entries = list.split(/[\s,]+/).filter((entry) => entry !== "");
        const host = hostname.toLowerCase();
        const withPort = `${host}:${port || (protocol === "https:" ? "443" : "80")}`;
        return entries.some((entry) => {
          const domain = entry.replace(/^\*?\./, "");
          return entry === "*" || [host, withPort].some((name) => name === domain || name.endsWith(`.${domain}`));
        });
      }, createRedactor = function(secrets) {
        const forms = [...new Set([...secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length);
        return (text) => forms.reduce((clean, form) => clean.replaceAll(form, "***"), text);
      }, formsOf = function(value) {
        const lines = value.split(/[\r\n]+/);
        return [value, ...lines].flatMap((part) => {
          const secret = part.trim();
          if (secret === "") return [];
          return [part, secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret.replace(/[!-/:-@[-`{-~]/g, "\\$&"), secret.replace(/[_*]/g, "\\$&"), Buffer.from(secret).toString("base64")];
        });
      }, describeFailure = function(error2, aborted) {
        if (error2 instanceof _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz) return { kind: "input", issues: error2.issues };
        if (aborted) return { kind: "aborted" };
        if (error2 instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.OP) return { kind: "request", error: error2 };
        return { kind: "internal", error: error2 instanceof Error ? error2 : new Error(String(error2)) };
      }, openApi = function({ connection }, runner, { clock, random }, onProgress) {
        return createAxClient({ ...connection, proxyUrl: runner.proxyUrl(connection.baseUrl), redact: runner.redact, clock, random, onRequest: (trace) => {
          onProgress({ kind: "debug", message: describeRequest(trace) });
        }, onOutage: (error2) => {
          onProgress({ kind: "look-up-outage", error: error2 });
        } });
      }, describeRequest = function({ method, path, status, error: error2, requestId, durationMs }) {
        const outcome = status ?? error2?.name ?? "no response";
        const id = requestId === void 0 ? "" : `, request ID ${requestId}`;
        return `${method} ${path}: ${outcome} in ${Math.round(durationMs)}ms${id}`;
      }, createStateWriter = function({ connection }, runner) {
        let spends = false;
        let warned = false;
        return (state) => {
          try {
            runner.saveState(isEmpty(state) ? "" : signState(state, connection.apiKey, runner.stateScope));
            spends ||= !isEmpty(state);
          } catch (error2) {
            if (!spends || !(error2 instanceof _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz)) throw error2;
            if (!warned) runner.warning(`${error2.message} The step goes on.`);
            warned = true;
          }
        };
      }, targetOf3 = function(raw) {
        if (raw.suite !== void 0 || raw["suite-file"] !== void 0) return "suite";
        const [, name] = /^[ {]*"?name"? *: *(.+?) *$/m.exec(raw["task-definition"] ?? "") ?? [];
        return raw.task ?? raw["task-file"] ?? name ?? "";
      };
      var _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(70062);
      var _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(47148);
      var _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(74588);
      var _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(59685);
      var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(53068);
      var _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(78399);
      var _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(20667);
      var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(77998);
      var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(2126);
      var _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__2(85230);
      var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__2(77410);
      var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__2(47351);
      var node_events__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__2(78474);
      var node_http__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__2(37067);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__2(58500);
      var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__2(77598);
      var zod_mini__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__2(94343);
      var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__2(73024);
      var os__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__2(70857);
      var crypto__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__2(76982);
      var fs__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__2(79896);
      var node_buffer__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__2(4573);
      var node_path__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__2(76760);
      var CONNECT_TIMEOUT_MS = 1e4;
      var IDLE_MS = 4e3;
      var MAX_BODY_BYTES = 256 * 1024 * 1024;
      var TOO_LARGE = `more than ${MAX_BODY_BYTES / 1024 / 1024} MiB`;
      async function decode(body, coding = "identity") {
        if (body.length === 0 || coding === "identity") return body;
        if (coding !== "gzip") throw new Error(`the content coding "${coding}" was not asked for`);
        const [{ gunzip }, { promisify }] = await Promise.all([Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 38522, 19)), Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 57975, 19))]);
        try {
          return await promisify(gunzip)(body, { maxOutputLength: MAX_BODY_BYTES });
        } catch (error2) {
          throw codeOf(error2) === "ERR_BUFFER_TOO_LARGE" ? new Error(TOO_LARGE) : error2;
        }
      }
      var REQUEST_TIMEOUT_MS = 3e4;
      var PAGE_LIMIT = 100;
      var USER_AGENT = "arize-ax-task-run-action";
      var correlationSchema = zod_mini__WEBPACK_IMPORTED_MODULE_15__.gMt("kind", [zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_15__.euz("experiment-name"), name: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), datasetId: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_15__.euz("time-window"), start: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), end: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_15__.euz("chained"), runId: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_15__.euz("none") })]);
      var runSnapshotSchema = zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ newest: zod_mini__WEBPACK_IMPORTED_MODULE_15__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP()), ties: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP()) });
      var pendingTriggerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ taskId: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), correlation: correlationSchema, before: runSnapshotSchema });
      var ephemeralTaskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), spaceId: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_15__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP()) });
      var stateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ baseUrl: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), runs: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP()), pending: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YOg(pendingTriggerSchema), tasks: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YOg(ephemeralTaskSchema) });
      var MAX_STATE_BYTES = null;
      var signedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_15__.Ikc({ state: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP(), signature: zod_mini__WEBPACK_IMPORTED_MODULE_15__.YjP() });
      async function parseInputs(raw, deps) {
        const findings = { issues: [], onlyComments: false };
        const { issues } = findings;
        const values = readValues(raw, deps, issues);
        const { environment, readFile, redact } = deps;
        const connection = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.dC)({ ...raw, region: values.region }, environment, issues);
        const layer = await readStepLayer(raw, redact, findings);
        issues.push(...(0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.RU)(values.command, raw));
        checkResultsFile(values["results-file"], deps, issues);
        const context = deps.context(values["pull-request"]);
        const { isProposal } = context;
        const waits = values.wait !== false;
        const mayOutlive = !waits || values["on-timeout"] === "leave" || values["on-cancel"] === "leave";
        const step = { raw, values, layer, readFile, redact, findings, waits, mayOutlive, isProposal };
        const definition = await readDefinition(step);
        const suite = await readSuiteInputs(step);
        const checks2 = suite?.checks ?? readSingleCheck(step, definition);
        const filter = await (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.h9)(values.filter, values.command, issues);
        const distinct = new Map(issues.map((issue2) => [JSON.stringify(issue2), issue2]));
        if (distinct.size > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.dz([...distinct.values()]);
        const complete = values;
        return { command: complete.command, connection, space: complete.space ?? (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.GT)(environment.ARIZE_SPACE) ?? (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.GT)(environment.ARIZE_SPACE_ID), context, suite: suite !== void 0, checks: checks2, maxParallel: complete["max-parallel"], operation: { task: complete.task, definition, ifExists: complete["if-exists"], runId: complete["run-id"], filter }, waiting: waitingOf(complete), reporting: reportingOf(values), inheritable: suite?.inheritable ?? /* @__PURE__ */ new Set(), warnings: warningsAbout(raw, complete.command, findings) };
      }
      async function readDefinition({ raw, values, readFile, findings }) {
        const { "task-definition": inline, "task-file": file } = raw;
        if (inline === void 0 === (file === void 0)) return void 0;
        const source = { input: file === void 0 ? "task-definition" : "task-file", file };
        try {
          const { readTaskDefinition } = await Promise.all([__nccwpck_require__2.e(723), __nccwpck_require__2.e(377), __nccwpck_require__2.e(82)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 28082));
          const text = inline ?? readFile("task-file", file ?? "");
          return await readTaskDefinition(text, source, values.command === "update" ? "patch" : "full");
        } catch (error2) {
          findings.issues.push(...(0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.wf)(error2));
          return void 0;
        }
      }
      async function readSuiteInputs(step) {
        const { raw, values, findings } = step;
        if (values.command !== "run" || raw.suite === void 0 && raw["suite-file"] === void 0) return void 0;
        try {
          const { readSuite } = await Promise.all([__nccwpck_require__2.e(723), __nccwpck_require__2.e(377), __nccwpck_require__2.e(978)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 50978));
          return await readSuite(step);
        } catch (error2) {
          findings.issues.push(...(0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.wf)(error2));
          return { checks: [], inheritable: /* @__PURE__ */ new Set() };
        }
      }
      var FEW_SECONDS = 600;
      var OUTPUT_NAMES = ["task-id", "task-name", "run-id", "status", "verdict", "failure-reason", "num-successes", "num-errors", "num-skipped", "duration-seconds", "experiment-id", "experiment-name", "baseline-experiment-id", "scores", "gates", "url", "checks", "result", "results-file"];
      var JSON_OUTPUTS = ["result", "checks", "scores", "gates"];
      var NO_SUMMARY = { count: 0, missing: 0, mean: null, interval: null, median: null, min: null, max: null };
      var MAX_UNITS = 9e5;
      var MAX_TEXT = 2e4;
      var HEARTBEAT_MS = 6e4;
      var MAX_LINE = 2e3;
      var LEVELS = { debug: "debug", warning: "warning", "look-up-outage": "warning", "scores-unavailable": "warning", "task-not-deleted": "warning", "trigger-ambiguous": "warning", "unknown-status": "warning", outage: "warning", "cancel-failed": "warning", "unidentified-run": "warning" };
      var describeEvent = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.V)("kind", { task: ({ task }) => `Task "${task.name}" (${task.type.toLowerCase()}, ${task.id}).`, "task-applied": ({ action, fields }) => (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.u7)(action, fields), experiment: ({ id, name }) => `Experiment "${name}"${id === void 0 ? "" : ` (${id})`}.`, warning: ({ warning: warning2 }) => describeWarning(warning2), debug: ({ message }) => message, "look-up-outage": ({ error: error2 }) => `The service does not respond to look-ups; retrying. ${error2.message}`, "scores-unavailable": ({ what, error: error2 }) => `Could not read the ${what}. ${error2.message}`, "task-deleted": ({ name }) => `Ephemeral task "${name}" deleted.`, "task-not-deleted": ({ name, error: error2 }) => `Could not delete the ephemeral task "${name}". ${error2.message}`, "trigger-retry": ({ delayMs, error: error2 }) => `Trigger request not delivered; retrying in ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.a3)(delayMs)}. ${error2.message}`, "trigger-ambiguous": ({ error: error2 }) => `No response to the trigger request; checking whether the run was started. ${error2.message}`, triggered: ({ adopted, role, run: run2 }) => {
        const which = role === "primary" ? "run" : "evaluation run";
        return `${adopted ? "Resuming" : "Started"} ${which} ${run2.id} (${run2.status.toLowerCase()}).`;
      }, status: (event) => `${subject(event)}${describeRunProgress(event)}`, heartbeat: (event) => `${subject(event)}still ${describeRunProgress(event)}`, "last-seen": (event) => {
        const seen = describeRunProgress({ ...event, elapsedMs: event.seenMs });
        return `${subject(event)}waiting for ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.a3)(event.elapsedMs)}; last seen ${seen}`;
      }, "unknown-status": ({ run: run2 }) => `Unknown run status "${run2.status}"; treating it as still running.`, outage: ({ error: error2 }) => `Could not get the run status; retrying until the timeout. ${error2.message}`, "outage-over": ({ failures, lastedMs }) => {
        const failed = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.td)(failures, "failed request");
        return `Run status available again, after ${failed} in ${(0, _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__.a3)(lastedMs)}.`;
      }, cancelling: ({ runId, why }) => `Cancelling run ${runId} (${why}).`, cancelled: ({ run: run2 }) => `Run ${run2.id} cancelled.`, "ended-before-cancel": ({ run: run2 }) => `Run ${run2.id} had already ended (${run2.status.toLowerCase()}).`, "cancel-failed": ({ runId, error: error2 }) => `Could not cancel run ${runId}. ${error2.message}`, "unidentified-run": ({ taskId, candidates }) => {
        const found = candidates.length === 0 ? "" : ` It may be one of: ${candidates.join(", ")}.`;
        return `A run of the task ${taskId} may have been started and could not be identified; check the task in Arize AX.${found}`;
      } });
      var describeWarning = (0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.V)("code", { "remote-evaluator": ({ task, evaluator }) => `Task "${task}": the evaluator "${evaluator}" is remote; the service does not run it, so that the run may measure nothing.`, "several-experiments": ({ task, count }) => `Task "${task}" evaluates ${count} experiments in one run, which can write scores to the wrong experiment. Name them in \`experiment-ids\` for one run each.`, "only-comments": ({ input }) => `\`${input}\` has only comments: no gates configured.`, "unresolved-expression": ({ input, line }) => `\`${input}\`${line === void 0 ? "" : ` line ${line}`} has an expression that was not replaced and is sent literally.`, "unused-inputs": ({ command, inputs }) => `\`command: ${command}\` does not use ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.N6)(inputs)}.`, "unused-suite-keys": ({ keys }) => `No check of the suite uses ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.N6)(keys)}.`, "short-proxy-password": ({ variable }) => `The proxy password in ${variable} has fewer than 4 characters: it is masked in the log only.`, "plain-seconds": ({ input, seconds }) => `\`${input}: ${seconds}\` is read as ${(0, _chunk_UU4JXT52_js__WEBPACK_IMPORTED_MODULE_1__.td)(seconds, "second")}; write \`${seconds}s\` or \`${seconds}m\`.`, other: ({ message }) => message });
      var MIN_SHARE = 0.05;
      var COARSE_MS = 5e3;
      var MAX_DEPTH = 100;
      var MAX_LINES = 100;
      var MAX_ANNOTATION = 4e3;
      async function publish(result, options, io) {
        const { reporting, context } = options;
        const clean = redactDeep(result, io.redact);
        const attempt = attemptWith(io);
        await attempt("log", () => {
          for (const { title, lines, open } of logGroups(clean)) {
            if (open) for (const line of [`${title}:`, ...lines]) io.info(line);
            else io.group(title, lines);
          }
          if (clean.kind !== "error") io.info(finalLine(clean, context));
        });
        const path = reporting.resultsFile;
        const resultsFile = await attempt("results file", () => {
          if (path === void 0) return void 0;
          const json = JSON.stringify(resultsOf(clean, context.workflow, context), null, 2);
          return io.writeResultsFile(path, `${json}
`);
        });
        await attempt("outputs", () => {
          const { values, dropped } = outputValues(clean, { ...context, resultsFile });
          if (dropped.length > 0) io.warning(describeDropped(dropped, resultsFile));
          for (const name of OUTPUT_NAMES) io.setOutput(name, values[name]);
        });
        await attempt("annotation", () => {
          const annotation = annotationOf(clean, context);
          if (annotation !== void 0) io.annotate(annotation);
        });
        if (reporting.summary) {
          await attempt("summary", async () => {
            const { renderSummary } = await Promise.all([__nccwpck_require__2.e(793), __nccwpck_require__2.e(956), __nccwpck_require__2.e(525)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 25525));
            io.appendSummary(renderSummary(clean, { ...context, resultsFile }));
          });
        }
        await attempt("comment", () => writeComment(clean, options, io));
      }
      async function writeComment(result, options, io) {
        const { reporting, context, target, apiUrl } = options;
        const { workflow } = context;
        const evaluates = result.kind === "checks" ? result.verdict !== void 0 : result.kind === "error";
        if (reporting.comment === "never" || !evaluates) return;
        if (workflow?.eventName === "merge_group") return;
        if (workflow?.repository === void 0 || workflow.pullRequest === void 0) {
          io.notice("No comment written: the event that started this workflow has no pull request; `pull-request` can name one.");
          return;
        }
        if (reporting.githubToken === "") {
          io.warning("No comment written: `github-token` is empty.");
          return;
        }
        const [{ commentMarker, publishComment }, { renderComment }] = await Promise.all([__nccwpck_require__2.e(915).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2915)), Promise.all([__nccwpck_require__2.e(793), __nccwpck_require__2.e(956), __nccwpck_require__2.e(525)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 25525))]);
        const { repository, pullRequest } = workflow;
        const marker = commentMarker({ workflow, target, key: reporting.commentKey });
        const refusal = await publishComment({ place: { token: reporting.githubToken, apiUrl, repository, pullRequest }, marker, body: io.redact(renderComment(result, marker, context)), create: reporting.comment === "always" || !result.success });
        if (refusal !== void 0) io.warning(`Could not write the comment. ${io.redact(refusal)}`);
      }
      var CMD_STRING = "::";
      var Command = class {
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
      };
      var ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2["Success"] = 0] = "Success";
        ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      var MAX_FILE_BYTES = 1024 * 1024;
      var Refusal = class extends Error {
      };
      var LONGEST_PATH = 200;
      var SYSTEM_ERRORS = { EACCES: "permission denied", EPERM: "operation not permitted", ENAMETOOLONG: "the name is too long", ENOSPC: "no space is left on the device", EROFS: "the file system is read-only", ENOTDIR: "a part of the path is not a folder", ENOENT: "a part of the path does not exist", ELOOP: "too many symbolic links" };
      var STATE = "cleanup";
      var RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY", "GITHUB_EVENT_PATH"];
      var SHORTEST_SEARCHED = 4;
      var LONGEST_LINE = 2e3;
      var LONGEST_ANNOTATION = 4e3;
      var PROXY_VARIABLES = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
      async function run(machine = { clock: _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.ml, random: Math.random }) {
        const runner = openRunner();
        const signal = machine.signal ?? runner.listenForSignals();
        const command = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Nl)(runner.rawInputs);
        let inputs;
        let result;
        try {
          runner.saveState("");
          const { onProgress } = createProgressLog(runner, []);
          for (const warning2 of runner.warnings) onProgress({ kind: "warning", warning: warning2 });
          inputs = await parseInputs(runner.rawInputs, runner);
          result = await execute(inputs, runner, { ...machine, signal });
        } catch (error2) {
          result = { kind: "error", command, error: describeFailure(error2, signal.aborted), success: false };
        }
        runner.setExitCode(result.success ? 0 : 1);
        await publishResult(result, inputs, runner);
        return result;
      }
      var LOOK_UP_MS = 12e4;
      async function execute(inputs, runner, machine) {
        const { connection, waiting } = inputs;
        const { clock, signal } = machine;
        const log = createProgressLog(runner, inputs.checks);
        for (const warning2 of inputs.warnings) log.onProgress({ kind: "warning", warning: warning2 });
        if (connection.customHost !== void 0) runner.info(`Sending the API key to ${connection.customHost} (from \`base-url\`).`);
        const ax = openApi(inputs, runner, machine, log.onProgress);
        const save = createStateWriter(inputs, runner);
        const mayOutlive = !waiting.wait || waiting.onCancel === "leave";
        const cleanup = createCleanupTracker(connection.baseUrl, mayOutlive ? () => void 0 : save);
        const deps = { ...machine, ax, cleanup, onProgress: log.onProgress };
        const call = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_5__.TE)((0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_7__.db)(clock, Math.min(LOOK_UP_MS, waiting.timeoutMs)), deps);
        const onDebug = (message) => {
          log.onProgress({ kind: "debug", message });
        };
        const names = (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.ED)(ax, { space: inputs.space, call, onDebug });
        let runs = [];
        try {
          if (inputs.command !== "run" && inputs.command !== "wait") {
            const { operate } = await Promise.all([__nccwpck_require__2.e(527), __nccwpck_require__2.e(517)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 61517));
            return await operate(inputs.command, inputs, { names, call }, deps);
          }
          const { executeChecks } = await Promise.all([__nccwpck_require__2.e(793), __nccwpck_require__2.e(527), __nccwpck_require__2.e(501)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 25501));
          const result = await executeChecks(inputs, { names, call }, log, deps);
          runs = result.checks.flatMap((check) => check.runs);
          return result;
        } finally {
          const left = (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.kw)(cleanup.current(), runs);
          await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.nY)(left, { hurried: signal.aborted }, deps);
          if (mayOutlive) save({ ...cleanup.current(), pending: [] });
          await ax.close();
        }
      }
      async function publishResult(result, inputs, runner) {
        const reporting = inputs?.reporting ?? parseReporting(runner.rawInputs, runner);
        const context = { workflow: inputs?.context ?? runner.context(reporting.pullRequest), customHost: inputs?.connection.customHost, timeoutMs: inputs?.waiting.timeoutMs };
        const target = targetOf3(runner.rawInputs);
        await publish(result, { reporting, context, target, apiUrl: runner.gitHubApiUrl }, runner);
      }
      await run();
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}), 43759: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $O: () => _ipv6, $S: () => _startsWith, Au: () => _lt, Be: () => _uuid, Bj: () => _cuid2, Ct: () => _ulid, Dl: () => _nanoid, ER: () => _endsWith, Eb: () => _maxLength, F7: () => _number, Fk: () => _regex, Fn: () => _url, G1: () => _isoDateTime, G8: () => _never, Hi: () => _multipleOf, Il: () => _toLowerCase, KB: () => _e164, Kn: () => _isoTime, LK: () => _int, MB: () => _superRefine, Mu: () => _email, NC: () => _positive, Ny: () => _ipv4, Pw: () => _xid, Rl: () => _string, T2: () => _properties, TL: () => _slugify, Tx: () => _gt, Uy: () => _cidrv4, WN: () => _trim, YA: () => _length, Zm: () => _lte, _L: () => _boolean, _z: () => _ksuid, aC: () => _emoji, bS: () => _overwrite, cU: () => _base64url, dR: () => _includes, dZ: () => _array, db: () => _isoDate, em: () => _unknown, f2: () => _isoDuration, fU: () => _refine, fs: () => _cuid, gP: () => _cidrv6, hH: () => _lowercase, lo: () => _normalize, m9: () => _minLength, mI: () => meta, nA: () => _uuidv4, pY: () => _uuidv6, q0: () => describe, qF: () => _uppercase, qm: () => _gte, rk: () => _jwt, rt: () => _base64, tB: () => _guid, wA: () => _uuidv7, xY: () => _toUpperCase });
  var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(44890);
  var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(29396);
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(54723);
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
}), 44890: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { DG: () => $ZodCheckRegex, E6: () => $ZodCheckEndsWith, J: () => $ZodCheckStartsWith, J_: () => $ZodCheckGreaterThan, Jk: () => $ZodCheckMultipleOf, KH: () => $ZodCheckNumberFormat, Kk: () => $ZodCheckMinLength, NI: () => $ZodCheckLowerCase, QP: () => $ZodCheck, RM: () => $ZodCheckLengthEquals, Tt: () => $ZodCheckIncludes, Yk: () => $ZodCheckMaxLength, kH: () => $ZodCheckUpperCase, nJ: () => $ZodCheckProperties, ql: () => $ZodCheckStringFormat, sm: () => $ZodCheckLessThan, v$: () => $ZodCheckOverwrite });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(88532);
  var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(23908);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(54723);
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
}), 88532: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $W: () => config, GT: () => $ZodAsyncError, cV: () => $ZodEncodeError, cr: () => globalConfig, tm: () => NEVER, xI: () => $constructor });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(54723);
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
}), 37428: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { JM: () => flattenError, Kd: () => $ZodRealError, Wk: () => formatError, a$: () => $ZodError });
  var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(88532);
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(54723);
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
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(88532);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(37428);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(54723);
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
}), 23908: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
}), 29396: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { fd: () => globalRegistry });
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
}), 56985: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $p: () => $ZodArray, Dq: () => $ZodBase64, CQ: () => $ZodBase64URL, BN: () => $ZodBigInt, sF: () => $ZodBoolean, CI: () => $ZodCIDRv4, Cn: () => $ZodCIDRv6, bl: () => $ZodCUID, Zu: () => $ZodCUID2, t$: () => $ZodCatch, b0: () => $ZodCustom, o5: () => $ZodDate, rv: () => $ZodDefault, P0: () => $ZodDiscriminatedUnion, Oy: () => $ZodE164, qG: () => $ZodEmail, cG: () => $ZodEmoji, VO: () => $ZodEnum, RL: () => $ZodExactOptional, Zc: () => $ZodGUID, Lc: () => $ZodIPv4, Zy: () => $ZodIPv6, v1: () => $ZodISODate, Ko: () => $ZodISODateTime, $N: () => $ZodISODuration, Ax: () => $ZodISOTime, LJ: () => $ZodIntersection, h8: () => $ZodJWT, GY: () => $ZodKSUID, kU: () => $ZodLazy, nu: () => $ZodLiteral, Py: () => $ZodNanoID, Um: () => $ZodNever, N$: () => $ZodNonOptional, qc: () => $ZodNullable, vz: () => $ZodNumber, I: () => $ZodNumberFormat, L8: () => $ZodObject, w: () => $ZodObjectJIT, ig: () => $ZodOptional, _m: () => $ZodPipe, VF: () => $ZodPrefault, Sb: () => $ZodReadonly, h: () => $ZodRecord, $v: () => $ZodString, EY: () => $ZodStringFormat, Wc: () => $ZodTransform, G3: () => $ZodTuple, W4: () => $ZodType, g5: () => $ZodULID, VY: () => $ZodURL, Zn: () => $ZodUUID, cu: () => $ZodUnion, GP: () => $ZodUnknown, TF: () => $ZodXID, cq: () => base64Charset, xE: () => base64urlCharset, YK: () => standardProps });
  var core_checks = __nccwpck_require__2(44890);
  var core_core = __nccwpck_require__2(88532);
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
  var core_regexes = __nccwpck_require__2(23908);
  var core_util = __nccwpck_require__2(54723);
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
}), 54723: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { A2: () => normalizeParams, B7: () => stringifyPrimitive, GW: () => parsedType, Gv: () => isObject, LG: () => floatSafeRemainder, MO: () => rawShape, NM: () => optionalKeys, NR: () => BIGINT_FORMAT_RANGES, O7: () => codePointLength, OH: () => partial, PO: () => cached, QH: () => aborted, Qd: () => isPlainObject, Rc: () => getLengthableOrigin, SS: () => constantCatch, UQ: () => esc, Up: () => pick, Vy: () => assignProp, W0: () => safeExtend, X: () => installLazyProp, X$: () => extend, Yv: () => slugify, cJ: () => omit, cl: () => nullish, d3: () => attachSchema, gJ: () => defineLazy, gx: () => captureStackTrace, h1: () => merge, hI: () => allowsEval, hi: () => sizeCaps, iR: () => finalizeIssue, jD: () => hide, jw: () => joinValues, k8: () => jsonStringifyReplacer, lQ: () => prefixIssues, mw: () => required, o8: () => clone, ol: () => members, p6: () => cleanRegex, qQ: () => propertyKeyTypes, qh: () => own, rL: () => explicitlyAborted, sD: () => escapeRegex, sn: () => issue, un: () => derived, v5: () => defineLazyInternal, w5: () => getEnumValues, yG: () => shallowClone, zH: () => NUMBER_FORMAT_RANGES, zM: () => mergeDefs });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(88532);
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
}), 30252: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { A: () => __WEBPACK_DEFAULT_EXPORT__ });
  var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(54723);
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
}), 94343: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { FsL: () => pipe, Ikc: () => object, KCZ: () => union, L5J: () => unknown, MfU: () => _catch, RZV: () => _lazy, Whr: () => int, X$i: () => extend, YOg: () => array, YjP: () => string, _H3: () => looseObject, aig: () => number, cl6: () => nullish, euz: () => literal, g1P: () => record, gMt: () => discriminatedUnion, k5n: () => _enum, lqM: () => optional, mee: () => nullable, pdi: () => transform, zMY: () => boolean });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(88532);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(56985);
  var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(54723);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(43759);
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
  const ZodMiniUnion = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniUnion", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__.cu.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function union(options, params) {
    return new ZodMiniUnion({ type: "union", options, ..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params) });
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
  const ZodMiniPrefault = null;
  function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({ type: "prefault", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
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
var __webpack_exports__ = __nccwpck_require__(44867);
__webpack_exports__ = await __webpack_exports__;
