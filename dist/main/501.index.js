export const id = 501;
export const ids = [501];
export const modules = { 21144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Bj: () => memoize, OJ: () => unlessFailed, Us: () => ReadBudgetError, Z7: () => readTexts, aK: () => readRows, kN: () => readUntilComplete, sD: () => createColumnReader });
  var _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78399);
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77998);
  var _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40061);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
  var PAGE_ROWS = 500;
  var MAX_PAGES = 2e3;
  var MAX_BYTES = 1024 ** 3;
  var BUDGETS = { time: "the time for reading", pages: `${MAX_PAGES} pages`, bytes: `${MAX_BYTES / 1024 ** 2} MiB` };
  var ReadBudgetError = class extends _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.OP {
    budget;
    constructor({ request }, budget) {
      super({ request: request ?? { method: "GET", path: "rows", host: "the API" }, delivery: "unknown", what: `${BUDGETS[budget]} ended before the last row.`, advice: "Evaluate fewer rows (`max-examples`, `query-filter`, a shorter time window), or allow a longer `timeout`." });
      this.budget = budget;
    }
  };
  async function readRows(source, options, deps) {
    const { columns, inputColumns } = options;
    const builder = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(columns);
    let texts;
    for await (const { rows, isOnly } of pagesOf(source, options, deps)) {
      if (isOnly) texts = [];
      rows.reverse();
      while (rows.length > 0) {
        const raw = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_0__.Eh)(rows.pop());
        texts?.push(textsOfRow(raw, inputColumns));
        builder.add(source.kind === "time-window" ? (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.F2)(raw) : (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.zK)(raw, inputColumns));
      }
    }
    return { source, table: builder.snapshot(), texts };
  }
  async function readTexts({ source, texts }, refs, { inputColumns, deadline }, deps) {
    if (texts !== void 0 || refs.length === 0) return refs.map(({ position: position2 }) => texts?.[position2]);
    const keyOf = ({ id: id2, position: position2 }) => id2 === "" ? `#${position2}` : `=${id2}`;
    const keys = new Set(refs.map(keyOf));
    const found = /* @__PURE__ */ new Map();
    let position = 0;
    for await (const { rows } of pagesOf(source, { deadline }, deps)) {
      for (const row of rows) {
        const raw = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_0__.Eh)(row);
        const key = keyOf({ id: (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.zK)(raw).id, position });
        position += 1;
        if (keys.has(key) && !found.has(key)) found.set(key, textsOfRow(raw, inputColumns));
      }
      if (found.size === keys.size) break;
    }
    return refs.map((ref) => found.get(keyOf(ref)));
  }
  async function* pagesOf(source, { deadline, maxPages = MAX_PAGES }, { ax, signal }) {
    const stopped = new AbortController();
    const call = { signal: AbortSignal.any([signal, stopped.signal]), retry: { deadline } };
    const request = (cursor) => {
      const query = { limit: PAGE_ROWS, cursor };
      if (source.kind === "experiment") return ax.experimentRuns(source.id, query, call);
      const { projectId, start, end } = source;
      return ax.spans({ project_id: projectId, start_time: start, end_time: end }, query, call);
    };
    const seen = /* @__PURE__ */ new Set();
    let bytes = 0;
    let upcoming = request();
    try {
      for (let number = 1; upcoming !== void 0; number += 1) {
        const page = await upcoming;
        upcoming = void 0;
        bytes += page.bytes ?? 0;
        const cursor = page.next;
        if (cursor !== void 0 && !seen.has(cursor)) {
          if (number >= maxPages) throw new ReadBudgetError(page, "pages");
          if (bytes > MAX_BYTES) throw new ReadBudgetError(page, "bytes");
          if (deadline.passed()) throw new ReadBudgetError(page, "time");
          seen.add(cursor);
          upcoming = request(cursor);
          upcoming.catch(() => void 0);
        }
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        yield { rows: page.items, isOnly: number === 1 && upcoming === void 0 };
        page.items.length = 0;
      }
    } finally {
      stopped.abort();
      await upcoming?.catch(() => void 0);
    }
  }
  var COLUMNS_MS = 3e4;
  var NOT_INPUT = /* @__PURE__ */ new Set(["id", "created_at", "updated_at", "annotations"]);
  function createColumnReader(deps) {
    return memoize(async (datasetId) => {
      const call = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_0__.TE)((0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.db)(deps.clock, COLUMNS_MS), deps);
      const page = await unlessFailed(deps.ax.examples(datasetId, { limit: 1 }, call));
      const example = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_0__.Eh)(page?.items[0]);
      if (!(0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(example)) return void 0;
      return (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.VP)(Object.keys(example).filter((column) => !NOT_INPUT.has(column)));
    }).get;
  }
  function memoize(request) {
    const requests = /* @__PURE__ */ new Map();
    const known = (key) => requests.get(key);
    const start = (key, ...rest) => {
      const started = request(key, ...rest);
      requests.set(key, started);
      started.catch(() => requests.delete(key));
      return started;
    };
    return { known, get: (key, ...rest) => known(key) ?? start(key, ...rest) };
  }
  var UNCHANGED_MS = 6e4;
  var FIRST_PAUSE_MS = 1e3;
  var LONGEST_PAUSE_MS = 15e3;
  async function readUntilComplete(read, expected, deadline, { clock, signal }) {
    let rows = await read();
    let changedAt = clock.monotonic();
    for (let pauseMs = FIRST_PAUSE_MS; !isComplete(rows.table, expected); pauseMs *= 1.5) {
      const unchangedMs = clock.monotonic() - changedAt;
      if (unchangedMs >= UNCHANGED_MS || deadline.passed() || signal.aborted) break;
      const longestMs = Math.min(LONGEST_PAUSE_MS, UNCHANGED_MS - unchangedMs, deadline.remaining());
      await clock.sleep(Math.min(pauseMs, longestMs), signal);
      const next = await unlessFailed(read());
      if (next === void 0) break;
      if (progressOf(next.table) !== progressOf(rows.table)) changedAt = clock.monotonic();
      rows = next;
    }
    return rows;
  }
  function isComplete(table, { rows = 0, scores, judged }) {
    if (table.rows === 0 || table.rows < rows) return false;
    return Array.from(scores).every((name) => (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.B8)(table, name) >= (judged ?? (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.kI)(table)));
  }
  function progressOf({ rows, errors, scores }) {
    const counts = Array.from(scores, ([name, { values, judged }]) => [name, values.length, judged]);
    return JSON.stringify([rows, errors, counts]);
  }
  async function unlessFailed(response, onFailure) {
    try {
      return await response;
    } catch (error) {
      if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_1__.OP)) throw error;
      onFailure?.(error);
      return void 0;
    }
  }
  var MAX_TEXT = 4e3;
  function textsOfRow(raw, inputColumns) {
    const row = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(raw) ? raw : {};
    const explanations = /* @__PURE__ */ new Map();
    for (const [score, { explanation }] of (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_2__.O_)(row)) {
      if (explanation !== null) explanations.set(score, cutText(explanation));
    }
    return { input: inputOf(row, inputColumns), output: textOf(row, "output"), explanations };
  }
  function inputOf(row, columns) {
    for (const name of ["input", "question", "query", "prompt"]) {
      const text = textOf(row, name);
      if (text !== null) return text;
    }
    const given = (columns ?? []).flatMap((name) => {
      const text = textOf(row, name);
      return text === null ? [] : [`${name}: ${text}`];
    });
    return given.length === 0 ? null : cutText(given.join("\n"));
  }
  function textOf(row, name) {
    const value = Object.hasOwn(row, name) ? row[name] : void 0;
    if (value === null || value === void 0) return null;
    return cutText(typeof value === "string" ? value : toJson(value));
  }
  function cutText(text) {
    return text.length <= MAX_TEXT ? text : Buffer.from(text.slice(0, MAX_TEXT).toWellFormed()).toString();
  }
  function toJson(value) {
    try {
      return JSON.stringify(value);
    } catch {
      return "…";
    }
  }
}), 40061: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { B8: () => judgedOf, F2: () => readSpan, GY: () => NO_VALUE, Gv: () => isObject, KP: () => mergeTables, Mz: () => sliceOf, O_: () => readEvaluations, VP: () => inputColumnsOf, Wp: () => createTableBuilder, d9: () => sliceTable, kI: () => rowsWithoutError, nu: () => slicesOf, oy: () => missingOf, zK: () => readRow });
  var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function createIdentities() {
    const [ids2, exampleIds, inputKeys] = [createStringPool(), createStringPool(), createStringPool()];
    const exampleOf2 = [];
    const positions = [];
    let read = 0;
    return { length: () => ids2.length, add: ({ id: id2, exampleId, inputKey }) => {
      const index = ids2.length;
      read += 1;
      if (id2 === "") ids2.push(id2);
      else if (ids2.intern(id2) < index) return void 0;
      exampleOf2.push(exampleId === null ? -1 : exampleIds.intern(exampleId));
      positions.push(read - 1);
      inputKeys.push(inputKey);
      return index;
    }, soFar: () => {
      const { length } = ids2;
      const exampleAt = (row) => row < length ? exampleOf2[row] ?? -1 : -1;
      return { length, examples: exampleIds.length, at: (index) => {
        if (!(index >= 0 && index < length)) return void 0;
        const example = exampleAt(index);
        const exampleId = example < 0 ? null : exampleIds.at(example);
        return { id: ids2.at(index), exampleId, position: positions[index] ?? index, part: 0 };
      }, exampleOf: exampleAt, exampleId: (example) => exampleIds.at(example), inputKey: (row) => inputKeys.at(row) };
    } };
  }
  function mergeIdentities(parts) {
    const pool = createStringPool();
    const starts = [];
    const exampleOf2 = [];
    for (const part of parts) {
      starts.push(exampleOf2.length);
      const known = Array.from({ length: part.examples }, (_, at) => pool.intern(part.exampleId(at)));
      for (let row = 0; row < part.length; row += 1) exampleOf2.push(known[part.exampleOf(row)] ?? -1);
    }
    const partOf = (row) => starts.findLastIndex((start) => start <= row);
    return { length: exampleOf2.length, examples: pool.length, at: (row) => {
      const part = partOf(row);
      const identity = parts[part]?.at(row - (starts[part] ?? 0));
      return identity && { ...identity, part };
    }, exampleOf: (row) => exampleOf2[row] ?? -1, exampleId: (example) => pool.at(example), inputKey: (row) => {
      const part = partOf(row);
      return parts[part]?.inputKey(row - (starts[part] ?? 0)) ?? "";
    } };
  }
  var BLOCK = 128;
  function createStringPool() {
    const blocks = [];
    let recent = [];
    const hashOf = createHash();
    let slots;
    let interned = 0;
    const length = () => blocks.length * BLOCK + recent.length;
    const at = (index) => {
      const block = blocks[Math.floor(index / BLOCK)];
      const place = index % BLOCK;
      if (block === void 0) return recent[place] ?? "";
      return block.bytes.toString("utf8", block.ends[place - 1] ?? 0, block.ends[place]);
    };
    const push = (text) => {
      recent.push(text.toWellFormed());
      if (recent.length < BLOCK) return;
      blocks.push(pack(recent));
      recent = [];
    };
    const slotOf = (text, table) => {
      let slot = hashOf(text) % table.length;
      for (; ; ) {
        const place = table[slot] ?? 0;
        if (place === 0 || at(place - 1) === text) return slot;
        slot = (slot + 1) % table.length;
      }
    };
    const grow = (table) => {
      const larger = new Uint32Array(2 * table.length);
      for (const place of table) if (place !== 0) larger[slotOf(at(place - 1), larger)] = place;
      return larger;
    };
    return { get length() {
      return length();
    }, at, push, intern: (given) => {
      const text = given.toWellFormed();
      slots ??= new Uint32Array(4096);
      const slot = slotOf(text, slots);
      const place = slots[slot] ?? 0;
      if (place !== 0) return place - 1;
      push(text);
      slots[slot] = length();
      interned += 1;
      if (2 * interned > slots.length) slots = grow(slots);
      return length() - 1;
    } };
  }
  function pack(texts) {
    let end = 0;
    const ends = Uint32Array.from(texts, (text) => end += Buffer.byteLength(text));
    return { bytes: Buffer.from(texts.join("")), ends };
  }
  var PRIME = 16777619;
  function createHash() {
    const words = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.getRandomValues)(new Uint32Array(512));
    return (text) => {
      let hash2 = words[text.length & 255] ?? 0;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        hash2 = Math.imul(hash2 ^ (words[unit & 255] ?? 0) ^ (words[256 + (unit >>> 8)] ?? 0), PRIME);
        hash2 ^= hash2 >>> 15;
      }
      return hash2 >>> 0;
    };
  }
  function readRow(value, inputColumns) {
    const raw = isObject(value) ? value : {};
    return { raw, columns: raw, id: readId(raw.id) ?? "", exampleId: readId(raw.example_id), error: readError(raw.error), inputKey: inputKeyOf(raw, inputColumns), scores: readEvaluations(raw) };
  }
  function readSpan(value) {
    const raw = isObject(value) ? value : {};
    const context = isObject(raw.context) ? raw.context : {};
    const attributes = isObject(raw.attributes) ? raw.attributes : {};
    const scopes = { trace: readId(context.trace_id), session: readId(lookUp(attributes, "session.id")) };
    return { raw, columns: attributes, id: readId(context.span_id) ?? "", exampleId: null, error: null, inputKey: "", scores: readSpanEvaluations(raw, attributes, scopes) };
  }
  function numberIn({ raw, columns }, column) {
    return toFiniteNumber(lookUp(raw, column) ?? lookUp(columns, column));
  }
  function textIn({ raw, columns }, column) {
    return readText(lookUp(raw, column) ?? lookUp(columns, column)) ?? void 0;
  }
  function columnNames({ columns }, of) {
    return Object.keys(columns).filter((name) => {
      const value = columns[name];
      const hasType = of === "number" ? typeof value === "number" : readText(value) !== null;
      return hasType && !PREFIXES.some((prefix) => name.startsWith(prefix));
    });
  }
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function readId(value) {
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value : null;
  }
  function readError(value) {
    if (value === null || value === void 0 || value === false) return null;
    if (typeof value === "string") return value.trim() === "" ? null : value;
    if (isObject(value) && typeof value.message === "string" && value.message !== "") return value.message;
    return "an error that is not text";
  }
  function lookUp(raw, column) {
    if (Object.hasOwn(raw, column)) return raw[column];
    let value = raw;
    for (const name of column.split(".")) {
      if (!isObject(value) || !Object.hasOwn(value, name)) return void 0;
      value = value[name];
    }
    return value;
  }
  var PREFIX = { span: "eval.", trace: "trace_eval.", session: "session_eval." };
  var PREFIXES = Object.values(PREFIX);
  function readEvaluations(raw) {
    return mergeEvaluations([readFlat(raw, PREFIX.span), readMember(raw.evaluations)]);
  }
  function readSpanEvaluations(raw, attributes, scopes) {
    const found = [readEvaluations(raw), readEvaluations(attributes)];
    for (const level of ["trace", "session"]) {
      for (const at of [raw, attributes]) {
        const read = mergeEvaluations([readFlat(at, PREFIX[level]), readMember(at[`${level}_evaluations`])]);
        const id2 = scopes[level];
        if (id2 !== null) for (const evaluation of read.values()) evaluation.scope = `${level} ${id2}`;
        found.push(read);
      }
    }
    return mergeEvaluations(found);
  }
  function mergeEvaluations(maps) {
    const [first = /* @__PURE__ */ new Map(), ...others] = maps;
    for (const other of others) {
      for (const [name, evaluation] of other) {
        const known = first.get(name);
        if (known === void 0 || saysNothing(known)) first.set(name, evaluation);
      }
    }
    return first;
  }
  function readFlat(raw, prefix) {
    const fields = /* @__PURE__ */ new Map();
    for (const key of Object.keys(raw)) {
      if (!key.startsWith(prefix)) continue;
      const dot = key.lastIndexOf(".");
      const column = key.slice(prefix.length, dot);
      const field = key.slice(dot + 1);
      if (column === "" || !FIELDS.includes(field)) continue;
      const known = fields.get(column);
      if (known === void 0) fields.set(column, { [field]: raw[key] });
      else known[field] = raw[key];
    }
    return new Map(Array.from(fields, ([column, each]) => [column, readEvaluation(each)]));
  }
  var FIELDS = ["score", "label", "explanation"];
  function readMember(evaluations) {
    const found = /* @__PURE__ */ new Map();
    if (isObject(evaluations)) {
      for (const [name, fields] of Object.entries(evaluations)) if (isObject(fields)) found.set(name, readEvaluation(fields));
    } else if (Array.isArray(evaluations)) {
      for (const item of evaluations) {
        if (!isObject(item) || typeof item.name !== "string" || item.name === "") continue;
        const evaluation = readEvaluation(item);
        if (!found.has(item.name) || !saysNothing(evaluation)) found.set(item.name, evaluation);
      }
    }
    return found;
  }
  var NOT_PARSABLE = /^\s*NOT_PARSABLE\s*$/iu;
  var LONGEST_EXAMPLE = 1e3;
  function readEvaluation({ score, label, explanation }) {
    const text = readText(label);
    const words = readText(explanation);
    if (text !== null && NOT_PARSABLE.test(text)) {
      return { score: null, label: null, explanation: words, unparsable: true };
    }
    const number = toFiniteNumber(score);
    const evaluation = { score: number ?? null, label: text, explanation: words };
    if (number !== void 0 || score === null || score === void 0 || score === "") return evaluation;
    return { ...evaluation, invalid: exampleOf(score) };
  }
  function exampleOf(score) {
    if (typeof score === "number") return String(score);
    if (typeof score !== "string") return Array.isArray(score) ? "[…]" : "{…}";
    return score.length > LONGEST_EXAMPLE ? `${score.slice(0, LONGEST_EXAMPLE).toWellFormed()}…` : score;
  }
  function readText(value) {
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return typeof value === "string" && value !== "" ? value : null;
  }
  function saysNothing({ score, label, unparsable }) {
    return score === null && label === null && unparsable !== true;
  }
  var DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
  var LARGEST = 1e100;
  var LONGEST_DECIMAL = 64;
  function toFiniteNumber(value) {
    const number = convert(value);
    return Math.abs(number) <= LARGEST ? number + 0 : void 0;
  }
  function convert(value) {
    if (typeof value === "number" || typeof value === "boolean") return Number(value);
    const isDecimal = typeof value === "string" && value.length <= LONGEST_DECIMAL && DECIMAL.test(value.trim());
    return isDecimal ? Number(value) : NaN;
  }
  function inputColumnsOf(names) {
    return [...new Set(names)].sort();
  }
  var USUAL_COLUMNS = inputColumnsOf([...["input", "inputs", "question", "query", "user_input", "user_query", "attributes.input.value"], ...["expected", "expected_output", "expected_answer", "reference", "reference_output", "reference_answer"], ...["ground_truth", "ideal"]]);
  var DEEPEST = 32;
  var DIGITS = 16;
  function inputKeyOf(raw, columns = USUAL_COLUMNS) {
    let text = "";
    for (const name of columns) {
      const value = Object.hasOwn(raw, name) ? raw[name] ?? null : null;
      if (value !== null) text += `${JSON.stringify(name)}:${canonical(value, DEEPEST)},`;
    }
    return text === "" ? "" : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text).slice(0, DIGITS);
  }
  function canonical(value, depth) {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (depth === 0) return '"…"';
    if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join(",")}]`;
    const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth - 1)}`);
    return `{${members.join(",")}}`;
  }
  var NOTHING_REQUIRED = { ...{ scores: /* @__PURE__ */ new Set(), labels: /* @__PURE__ */ new Map(), columns: /* @__PURE__ */ new Set(), groups: /* @__PURE__ */ new Set() } };
  var MOST_SCORES = 200;
  var MOST_LABELS = 100;
  var LONGEST_LABEL = 200;
  var MOST_HINTS = 100;
  var MOST_GROUPS = 1e3;
  var LONGEST_GROUP = 1e3;
  function createTableBuilder(required = NOTHING_REQUIRED) {
    const identities = createIdentities();
    const scores = /* @__PURE__ */ new Map();
    const columns = /* @__PURE__ */ new Map();
    for (const name of required.columns) columns.set(name, { values: [], rowOf: [] });
    const groups = /* @__PURE__ */ new Map();
    for (const name of required.groups) groups.set(name, { codes: /* @__PURE__ */ new Map(), valueOf: [] });
    const [numberColumns, textColumns] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    const errorRows = [];
    const scopes = /* @__PURE__ */ new Set();
    const isRepeated = (name, { scope }) => {
      const { size } = scopes;
      return scope !== void 0 && scopes.add(`${name}
${scope}`).size === size;
    };
    return { add: (row) => {
      const index = identities.add(row);
      if (index === void 0) return;
      for (const [name, { codes, valueOf }] of groups) valueOf.push(groupCode(codes, textIn(row, name)));
      if (row.error !== null) {
        errorRows.push(index);
        return;
      }
      row.scores.forEach((evaluation, name) => {
        const column = columnFor(name, scores, required);
        if (column === void 0 || isRepeated(name, evaluation)) return;
        addEvaluation(column, evaluation, index, required.labels.get(name));
      });
      for (const [name, column] of columns) addNumber(column, numberIn(row, name), index);
      if (numberColumns.size < MOST_HINTS) addAll(numberColumns, columnNames(row, "number"));
      if (groups.size > 0 && textColumns.size < MOST_HINTS) addAll(textColumns, columnNames(row, "text"));
    }, snapshot: () => ({ rows: identities.length(), errors: errorRows.length, errorRows: [...errorRows], parts: 1, scores: mapValues(scores, (column) => ({ ...column, ...{ values: [...column.values], rowOf: [...column.rowOf], labels: new Map(column.labels) }, ...{ labelOf: [...column.labelOf], labelRowOf: [...column.labelRowOf] } })), columns: mapValues(columns, ({ values, rowOf }) => ({ values: [...values], rowOf: [...rowOf] })), groups: mapValues(groups, ({ codes, valueOf }) => ({ values: [...codes.keys()], valueOf: [...valueOf] })), numberColumns: new Set(numberColumns), textColumns: new Set(textColumns), identities: identities.soFar() }) };
  }
  function addAll(set, names) {
    for (const name of names) set.add(name);
  }
  function mapValues(map, change) {
    return new Map(Array.from(map, ([name, value]) => [name, change(value)]));
  }
  function groupCode(codes, value) {
    if (value === void 0) return -1;
    const name = value.length > LONGEST_GROUP ? `${value.slice(0, LONGEST_GROUP).toWellFormed()}…` : value;
    const known = codes.get(name);
    if (known !== void 0 || codes.size >= MOST_GROUPS) return known ?? -1;
    codes.set(name, codes.size);
    return codes.size - 1;
  }
  function columnFor(name, scores, required) {
    const known = scores.get(name);
    if (known !== void 0) return known;
    if (scores.size >= MOST_SCORES && !required.scores.has(name)) return void 0;
    const column = { ...{ values: [], rowOf: [], judged: 0, labelled: 0, labels: /* @__PURE__ */ new Map(), labelOf: [], labelRowOf: [] }, ...{ unparsable: 0, invalid: null } };
    scores.set(name, column);
    return column;
  }
  function addNumber({ values, rowOf }, value, row) {
    if (value === null || value === void 0) return;
    values.push(value);
    rowOf.push(row);
  }
  function addEvaluation(column, { score, label, unparsable, invalid }, row, required) {
    if (score !== null || label !== null || unparsable || invalid !== void 0) column.judged += 1;
    if (unparsable) column.unparsable += 1;
    if (invalid !== void 0) column.invalid = { example: invalid, ...column.invalid, count: (column.invalid?.count ?? 0) + 1 };
    addNumber(column, score, row);
    if (label === null) return;
    column.labelled += 1;
    const isKept = isCounted(column.labels, label) || required?.has(label) === true;
    if (isKept) count(column.labels, label);
    if (required === void 0) return;
    column.labelOf.push(isKept ? label : "");
    column.labelRowOf.push(row);
  }
  function isCounted(labels, label) {
    return label.length <= LONGEST_LABEL && (labels.has(label) || labels.size < MOST_LABELS);
  }
  function count(labels, label, times = 1) {
    labels.set(label, (labels.get(label) ?? 0) + times);
  }
  function rowsWithoutError({ rows, errors }) {
    return rows - errors;
  }
  function missingOf(table, score) {
    return rowsWithoutError(table) - (table.scores.get(score)?.values.length ?? 0);
  }
  function judgedOf({ scores }, score) {
    return scores.get(score)?.judged ?? 0;
  }
  function mergeTables(tables) {
    const [only, ...others] = tables;
    if (only !== void 0 && others.length === 0) return only;
    let end = 0;
    const parts = tables.map((table) => moveRows(table, (end += table.rows) - table.rows));
    return { rows: end, errors: (0, d3_array__WEBPACK_IMPORTED_MODULE_1__.cz)(parts, ({ errors }) => errors), errorRows: parts.flatMap(({ errorRows }) => errorRows), parts: (0, d3_array__WEBPACK_IMPORTED_MODULE_1__.cz)(parts, (each) => each.parts), scores: mergeMaps(parts, ({ scores }) => scores, mergeScores), columns: mergeMaps(parts, ({ columns }) => columns, mergeNumbers), groups: mergeMaps(parts, ({ groups }) => groups, mergeGroups), numberColumns: new Set(parts.flatMap(({ numberColumns }) => [...numberColumns])), textColumns: new Set(parts.flatMap(({ textColumns }) => [...textColumns])), identities: mergeIdentities(parts.map(({ identities }) => identities)) };
  }
  function moveRows(table, start) {
    const moved = (rows) => rows.map((row) => row + start);
    return { ...table, errorRows: moved(table.errorRows), scores: mapValues(table.scores, (score) => ({ ...score, ...{ rowOf: moved(score.rowOf), labelRowOf: moved(score.labelRowOf) } })), columns: mapValues(table.columns, ({ values, rowOf }) => ({ values, rowOf: moved(rowOf) })) };
  }
  function mergeMaps(tables, of, merge) {
    const names = new Set(tables.flatMap((table) => [...of(table).keys()]));
    return new Map(Array.from(names, (name) => [name, merge(tables.flatMap((table) => of(table).get(name) ?? []))]));
  }
  function mergeNumbers(columns) {
    return { values: columns.flatMap(({ values }) => values), rowOf: columns.flatMap(({ rowOf }) => rowOf) };
  }
  function mergeScores(columns) {
    const labels = /* @__PURE__ */ new Map();
    for (const column of columns) for (const [label, times] of column.labels) count(labels, label, times);
    const invalid = columns.flatMap((column) => column.invalid ?? []);
    const [first] = invalid;
    return { ...mergeNumbers(columns), labels, judged: (0, d3_array__WEBPACK_IMPORTED_MODULE_1__.cz)(columns, ({ judged }) => judged), labelled: (0, d3_array__WEBPACK_IMPORTED_MODULE_1__.cz)(columns, ({ labelled }) => labelled), labelOf: columns.flatMap(({ labelOf }) => labelOf), labelRowOf: columns.flatMap(({ labelRowOf }) => labelRowOf), unparsable: (0, d3_array__WEBPACK_IMPORTED_MODULE_1__.cz)(columns, ({ unparsable }) => unparsable), invalid: first === void 0 ? null : { ...first, count: (0, d3_array__WEBPACK_IMPORTED_MODULE_1__.cz)(invalid, (each) => each.count) } };
  }
  function mergeGroups(columns) {
    const codes = /* @__PURE__ */ new Map();
    const valueOf = columns.flatMap((column) => {
      const known = column.values.map((value) => groupCode(codes, value));
      return column.valueOf.map((code) => known[code] ?? -1);
    });
    return { values: [...codes.keys()], valueOf };
  }
  var NO_VALUE = "(none)";
  function sliceOf({ groups }, column, row) {
    const group = groups.get(column);
    return group && (group.values[group.valueOf[row] ?? -1] ?? NO_VALUE);
  }
  function slicesOf({ groups }, column) {
    const { values, valueOf } = groups.get(column) ?? { values: [], valueOf: [] };
    return [...new Set(valueOf.includes(-1) ? [...values, NO_VALUE] : values)];
  }
  function sliceTable(table, { by, slice }, name) {
    const isIn = (row) => sliceOf(table, by, row) === slice;
    const errorRows = table.errorRows.filter(isIn);
    const [score, column] = [table.scores.get(name), table.columns.get(name)];
    return { ...table, rows: (table.groups.get(by)?.valueOf ?? []).filter((_, row) => isIn(row)).length, ...{ errors: errorRows.length, errorRows }, scores: new Map(score && [[name, filterScore(score, isIn)]]), columns: new Map(column && [[name, filterNumbers(column, isIn)]]) };
  }
  function filterNumbers({ values, rowOf }, isIn) {
    return { values: values.filter((_, at) => isIn(rowOf[at] ?? -1)), rowOf: rowOf.filter(isIn) };
  }
  function filterScore(score, isIn) {
    const labelOf = score.labelOf.filter((_, at) => isIn(score.labelRowOf[at] ?? -1));
    const labels = /* @__PURE__ */ new Map();
    for (const label of labelOf) if (label !== "") count(labels, label);
    return { ...filterNumbers(score, isIn), ...{ labelled: labelOf.length, judged: labelOf.length, unparsable: 0, invalid: null, labels }, ...{ labelOf, labelRowOf: score.labelRowOf.filter(isIn) } };
  }
}), 61303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { By: () => experimentName, Cp: () => ephemeralTaskName, QB: () => parseExperimentName, x2: () => baselineKey });
  var _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20667);
  var LONGEST_KEY = 196;
  var LONGEST_REF = 100;
  function baselineKey(taskName, ref, checkName) {
    const refPart = cut((0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.yR)(ref), LONGEST_REF);
    const task = checkName === void 0 ? (0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.yR)(taskName) : `${(0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.yR)(taskName)}+${(0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.yR)(checkName)}`;
    return `${cut(task, LONGEST_KEY - refPart.length - 1)}@${refPart}`;
  }
  function cut(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 9)}-${(0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.br)(text, 8)}`;
  }
  function random4(random) {
    return Math.floor(random * 36 ** 4).toString(36).padStart(4, "0");
  }
  function attemptOf({ runId, runAttempt }) {
    return `${cut((0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.yR)(runId ?? "0"), 20)}-${/^\d{1,5}$/.test(runAttempt ?? "") ? Number(runAttempt) : 1}`;
  }
  function experimentName(parts) {
    const { taskName, checkName, context, fingerprint, random } = parts;
    const { headSha, ref, job, step } = context;
    const key = baselineKey(taskName, ref ?? "local", checkName);
    const digest8 = (0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_0__.br)(JSON.stringify([job, step, fingerprint]), 8);
    const salt = `${digest8}-${random4(random)}`;
    return `${key}.${headSha?.slice(0, 7) ?? "nosha"}.${attemptOf(context)}-${salt}`;
  }
  function ephemeralTaskName(parts) {
    const { taskName, context, random } = parts;
    return `${taskName} (${context.refName ?? "local"} ${attemptOf(context)}-${random4(random)})`;
  }
  var NAME = /^([A-Za-z0-9_+-]+@[A-Za-z0-9_-]+)\.([0-9a-f]{7}|nosha)\.([A-Za-z0-9_-]+)-(\d{1,5})-([0-9a-f]{8})-[0-9a-z]{4}$/;
  function parseExperimentName(name) {
    const [, key, sha, runId, attempt, digest8] = NAME.exec(name) ?? [];
    if (key === void 0 || runId === void 0 || digest8 === void 0) return void 0;
    return { key, sha: sha === "nosha" ? void 0 : sha, runId, attempt: Number(attempt), digest: digest8 };
  }
}), 25501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { executeChecks: () => executeChecks });
  var _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70062);
  var _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74588);
  var _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64527);
  var _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59685);
  var _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99120);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53068);
  var _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21144);
  var _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78399);
  var _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61303);
  var _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20667);
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77998);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2126);
  var _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40061);
  var _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(85230);
  var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(77410);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(47351);
  var HISTORY_RUNS = 10;
  var SIMILAR_RATIO = 1.5;
  function historyOf(runs, maxItems) {
    const completed = runs.flatMap((run) => {
      const duration = run.status === "COMPLETED" ? durationOf(run) : void 0;
      return duration === void 0 ? [] : [{ duration, items: itemsOf(run) }];
    });
    const [newest] = completed;
    if (newest === void 0) return [];
    const largest = Math.max(...completed.map(({ items }) => items));
    const size = maxItems === void 0 ? newest.items : Math.min(maxItems, largest);
    return completed.filter(({ items }) => isSimilar(items, size)).slice(0, HISTORY_RUNS).map(({ duration }) => duration);
  }
  function isSimilar(a, b) {
    return a === b || a <= b * SIMILAR_RATIO && b <= a * SIMILAR_RATIO;
  }
  function itemsOf({ num_successes, num_errors, num_skipped }) {
    return num_successes + num_errors + num_skipped;
  }
  function durationOf({ created_at, run_started_at, run_finished_at }) {
    const begun = [created_at, run_started_at ?? ""].map((text) => Date.parse(text)).find((time) => !Number.isNaN(time));
    const duration = Date.parse(run_finished_at ?? "") - (begun ?? NaN);
    return duration > 0 ? duration : void 0;
  }
  var CLOCK_SKEW_MS = 6e4;
  function ageOf(run, clock) {
    const age = clock.now().getTime() - Date.parse(run.created_at);
    return age > CLOCK_SKEW_MS ? age : 0;
  }
  var DELAY_COST = 0.2;
  var MIN_INTERVAL_S = 0.5;
  var UNKNOWN_DURATION = { shortestS: 1, longestS: 3600 };
  function adaptiveInterval(history, ageMs) {
    const model = history.length === 0 ? logUniformPrior : fromHistory(history.map((ms) => ms / 1e3));
    return (elapsedMs, random) => {
      const since = Math.max(0, ageMs + elapsedMs) / 1e3;
      return secondsUntil(model, since, jittered(1, random)) * 1e3;
    };
  }
  function fixedInterval(ms) {
    return (_elapsedMs, random) => jittered(ms, random);
  }
  function jittered(value, random) {
    return value * (0.9 + 0.2 * random);
  }
  function secondsUntil(model, since, polls) {
    const density = (at) => Math.sqrt(model.density(at) / model.survival(at)) / DELAY_COST;
    const least = MIN_INTERVAL_S * polls;
    let due = 0;
    let ahead = 0;
    for (; ; ) {
      const here = density(since + ahead);
      const step = Math.max(0.02, Math.min((since + ahead) * 0.02, 0.05 / here));
      const more = density(since + ahead + step / 2) * step;
      if (due + more >= polls) return Math.max(least, ahead + step * (polls - due) / more);
      due += more;
      ahead += step;
    }
  }
  var LOG_RANGE = Math.log(UNKNOWN_DURATION.longestS / UNKNOWN_DURATION.shortestS);
  var MIN_LOG_LEFT = 0.5;
  var logUniformPrior = { density: (at) => at < UNKNOWN_DURATION.shortestS ? 0 : 1 / (at * LOG_RANGE), survival: (at) => Math.max(MIN_LOG_LEFT, Math.log(UNKNOWN_DURATION.longestS / Math.max(at, UNKNOWN_DURATION.shortestS))) / LOG_RANGE };
  function fromHistory(past) {
    const width = 0.1 + 0.5 / (past.length + 1);
    const unlike = 0.25 / (past.length + 1);
    const blend = (prior, like) => unlike * prior + (1 - unlike) / past.length * past.reduce((sum, duration) => sum + like(duration), 0);
    const position = (at, duration) => (at - duration) / (width * duration);
    return { density: (at) => blend(logUniformPrior.density(at), (duration) => Math.max(0, 1 - Math.abs(position(at, duration))) / (width * duration)), survival: (at) => blend(logUniformPrior.survival(at), (duration) => triangularSurvival(position(at, duration))) };
  }
  function triangularSurvival(x) {
    if (x <= -1) return 1;
    if (x >= 1) return 0;
    return x < 0 ? 1 - (1 + x) ** 2 / 2 : (1 - x) ** 2 / 2;
  }
  function planExperimentRequest(task, options, { name, tracingMetadata, chainedTaskIds }) {
    const chained = [...new Set(chainedTaskIds)];
    const size = options.exampleIds?.length ?? options.maxExamples;
    return { correlation: { kind: "experiment-name", name, datasetId: task.dataset_id ?? "" }, window: void 0, chainedTaskIds: chained, size, maxItems: size, body: withoutAbsent({ experiment_name: name, dataset_version_id: options.datasetVersionId, max_examples: options.maxExamples, example_ids: options.exampleIds, query_filter: options.queryFilter, tracing_metadata: tracingMetadata, evaluation_task_ids: chained.length > 0 ? chained : void 0 }) };
  }
  function planDatasetEvaluationRequests(options, experimentIds) {
    if (experimentIds === void 0 || experimentIds.length === 0) {
      return [planDatasetEvaluationRequest(options, void 0)];
    }
    return [...new Set(experimentIds)].map((id2) => planDatasetEvaluationRequest(options, id2));
  }
  function planDatasetEvaluationRequest(options, experimentId) {
    return { correlation: { kind: "none" }, window: void 0, chainedTaskIds: [], maxItems: options.maxSpans, body: withoutAbsent({ max_spans: options.maxSpans, override_evaluations: options.overrideEvaluations, experiment_ids: experimentId === void 0 ? void 0 : [experimentId] }) };
  }
  var MAX_WINDOW_MS = 30 * 864e5;
  function planProjectEvaluationRequest(task, options, now) {
    const { dataStartTime, dataEndTime } = options;
    const start = dataStartTime === void 0 ? lastRunOf(task) : resolve(dataStartTime, now, "data-start-time");
    const end = dataEndTime === void 0 ? now : resolve(dataEndTime, now, "data-end-time");
    const window = { start: start.toISOString(), end: end.toISOString() };
    if (start >= end) {
      throw inputError("data-start-time", `${window.start} is not before the end of the window, ${window.end}. Set an earlier start or a later end.`);
    }
    if (end.getTime() - start.getTime() > MAX_WINDOW_MS) {
      const source = dataStartTime === void 0 ? " (the last run of the task, because no start was given)" : "";
      throw inputError("data-start-time", `${window.start}${source} is more than 30 days before the end of the window, ${window.end}; the API takes 30 days at most. Set a later start, such as \`-24h\`.`);
    }
    const dependsOnNow = dataEndTime === void 0 || isRelative(dataEndTime) || isRelative(dataStartTime);
    return { correlation: dependsOnNow ? { kind: "time-window", ...window } : { kind: "none" }, window, chainedTaskIds: [], maxItems: options.maxSpans, body: withoutAbsent({ data_start_time: window.start, data_end_time: window.end, max_spans: options.maxSpans, override_evaluations: options.overrideEvaluations }) };
  }
  function isRelative(instant) {
    return instant !== void 0 && "agoMs" in instant;
  }
  var EARLIEST = Date.parse("0000-01-01T00:00:00Z");
  var LATEST = Date.parse("9999-12-31T23:59:59.999Z");
  function resolve(instant, now, input) {
    const time = "at" in instant ? instant.at.getTime() : now.getTime() - instant.agoMs;
    if (time >= EARLIEST && time <= LATEST) return new Date(time);
    throw inputError(input, "is outside of the years 0 to 9999. Give a date such as 2026-05-31T00:00:00Z or an offset such as `-24h`.");
  }
  function lastRunOf(task) {
    const last = new Date(task.last_run_at ?? NaN);
    if (!Number.isNaN(last.getTime())) return last;
    throw inputError("data-start-time", `is required, because the task "${task.name}" has never run and so has no last run to start from. Give a start such as \`-24h\`.`);
  }
  function inputError(input, message) {
    return new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz([{ input, message }]);
  }
  function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  }
  var LOOK_UP_MS = 6e4;
  var REQUEST_MS = 15e3;
  async function triggerRun(options, deps) {
    const { request, task, deadline } = options;
    if (deps.signal.aborted) return notStarted({ reason: "aborted" });
    if (deadline.passed()) return notStarted({ reason: "timed-out" });
    const { value: known, error } = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.Fg)(prepare(options, deps));
    if (error !== void 0) {
      return (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.G4)(deps.signal) ? notStarted({ reason: "aborted" }) : notStarted(failureOf(error));
    }
    const adopted = adopt(known.earlier, options, deps);
    if (adopted !== void 0) return started(adopted, known, options, deps);
    if ((0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.G4)(deps.signal)) return notStarted({ reason: "aborted" });
    if (deadline.passed()) return notStarted({ reason: "timed-out" });
    const { correlation } = request;
    const pending = { taskId: task.id, correlation, before: known.before };
    const outcome = await send(pending, options, deps);
    if (outcome.kind !== "created") return explain(outcome);
    const { value: run, reconciled } = outcome;
    const name = correlation.kind === "experiment-name" ? correlation.name : void 0;
    return started({ run, adopted: reconciled, name }, known, options, deps);
  }
  async function prepare({ task, request, deadline, adopt: adopt2, known }, deps) {
    const { ax, clock, signal } = deps;
    const ended = new AbortController();
    const bound = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.db)(clock, Math.min(LOOK_UP_MS, deadline.remaining()));
    const either = AbortSignal.any([signal, ended.signal]);
    const call = { ...(0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_7__.TE)(bound, { signal: either }), timeoutMs: REQUEST_MS };
    const { correlation } = request;
    const search = adopt2 === true && correlation.kind === "experiment-name" ? findEarlierAttempts(ax, { taskId: task.id, ...correlation }, call) : void 0;
    const snapshotChained = async (taskId) => {
      const { snapshot: before } = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.DA)(ax, { id: taskId, lastRunAt: null }, call);
      return { taskId, before };
    };
    const snapshotOwn = async () => {
      const own = { id: task.id, lastRunAt: task.last_run_at ?? null };
      const { snapshot: before, runs } = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.DA)(ax, own, call);
      return { before, history: historyOf(runs, request.maxItems) };
    };
    try {
      const [own, chained, earlier = { active: [], completed: [] }] = await Promise.all([known ?? snapshotOwn(), Promise.all(request.chainedTaskIds.map(snapshotChained)), search]);
      return { ...own, earlier, chained };
    } finally {
      ended.abort();
    }
  }
  function adopt({ active }, { task }, deps) {
    const [attempt, ...others] = active;
    if (attempt === void 0) return void 0;
    if (others.length > 0) {
      const candidates = active.map(({ run: run2 }) => run2.id);
      deps.onProgress({ kind: "unidentified-run", taskId: task.id, candidates });
      return void 0;
    }
    const { run, name } = attempt;
    deps.cleanup.trackRun(run.id);
    deps.onProgress({ kind: "debug", message: `adopted run ${run.id} of the earlier attempt "${name}"` });
    return { run, adopted: true, name };
  }
  async function send(pending, { request, deadline }, deps) {
    const { ax, cleanup, onProgress } = deps;
    cleanup.trackPendingTrigger(pending);
    const outcome = await (0, _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_2__.yn)({ post: (call) => ax.triggerTaskRun(pending.taskId, request.body, call), reconcile: (budgetMs) => (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.WW)(pending, budgetMs, deps), hasUniqueName: pending.correlation.kind === "experiment-name", deadline, onRetry: (error, delayMs) => {
      onProgress({ kind: "trigger-retry", error, delayMs });
    }, onAmbiguous: (error) => {
      onProgress({ kind: "trigger-ambiguous", error });
    } }, deps);
    if (outcome.kind === "created") cleanup.trackRun(outcome.value.id, pending);
    else if (outcome.kind !== "unknown") cleanup.dropPendingTrigger(pending);
    return outcome;
  }
  function started({ run, adopted, name }, { chained, history, earlier }, { role }, { cleanup, onProgress }) {
    for (const each of chained) {
      cleanup.trackPendingTrigger({ ...each, correlation: { kind: "chained", runId: run.id } });
    }
    onProgress({ kind: "triggered", run, adopted, role });
    return { kind: "triggered", run, adopted, history, experimentName: name, earlier: earlier.completed };
  }
  function explain(outcome) {
    if (outcome.kind === "aborted") return notStarted({ reason: "aborted" });
    const { kind, error } = outcome;
    if (kind === "unknown") return { kind: "not-triggered", outcome: { run: void 0, ...outcome } };
    if (error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__._Y) return { kind: "not-triggered", outcome: { kind: "no-data", error } };
    return notStarted(failureOf(error));
  }
  function notStarted(why) {
    return { kind: "not-triggered", outcome: { kind: "not-started", ...why } };
  }
  function failureOf(error) {
    return { reason: error.delivery === "rejected" ? "rejected" : "not-delivered", error };
  }
  var MAX_EXPERIMENTS = 300;
  var NONE = { active: [], completed: [] };
  async function findEarlierAttempts(ax, { taskId, datasetId, name }, call) {
    const ours = (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_8__.QB)(name);
    if (ours === void 0 || ours.attempt <= 1) return NONE;
    const filter = { dataset_id: datasetId, name: `${ours.key}.${ours.sha ?? "nosha"}.${ours.runId}-` };
    const experiments = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.p)((query) => ax.experiments({ ...filter, ...query }, call), MAX_EXPERIMENTS);
    const names = new Map(experiments.filter((each) => isEarlierAttempt(each.name, ours)).map((each) => [each.id, each.name]));
    if (names.size === 0) return NONE;
    const attempts = (await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.Hj)(ax, taskId, call)).flatMap((run) => {
      const id2 = run.experiment_id ?? "";
      const experimentName2 = names.get(id2);
      return experimentName2 === void 0 ? [] : [{ id: id2, name: experimentName2, run }];
    });
    return { active: attempts.filter(({ run }) => !(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.Hd)(run)), completed: attempts.filter(({ run }) => run.status === "COMPLETED") };
  }
  function isEarlierAttempt(name, ours) {
    const other = (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_8__.QB)(name);
    return other?.key === ours.key && other.sha === ours.sha && other.runId === ours.runId && other.digest === ours.digest && other.attempt < ours.attempt;
  }
  async function awaitRun(run, options, deps) {
    const { policy } = options;
    const { cleanup } = deps;
    if (!policy.wait) {
      releaseRun(run.id, cleanup);
      return { kind: "not-awaited", run };
    }
    const schedule = createSchedule(run, options, deps);
    let result;
    try {
      result = await watchRun(run, { ...options, schedule: schedule.next }, deps);
    } finally {
      schedule.stop();
    }
    const { kind, run: last } = result;
    if (kind === "unreadable") {
      return abandonRun(last, { kind: "unknown", error: result.error, candidates: [] }, deps);
    }
    if (kind === "finished") {
      cleanup.untrackRun(run.id);
      return { kind, run: last };
    }
    if ((kind === "timed-out" ? policy.onTimeout : policy.onCancel) === "cancel") {
      return abandonRun(last, { kind }, deps);
    }
    releaseRun(run.id, cleanup);
    return { kind, run: last, cleanup: "left-running" };
  }
  function releaseRun(runId, cleanup) {
    cleanup.untrackRun(runId);
    dropChainedTo(runId, cleanup);
  }
  function dropChainedTo(runId, cleanup) {
    for (const pending of cleanup.current().pending) {
      if (isChainedTo(pending, runId)) cleanup.dropPendingTrigger(pending);
    }
  }
  function isChainedTo({ correlation }, runId) {
    return correlation.kind === "chained" && correlation.runId === runId;
  }
  async function abandonRun(run, outcome, deps) {
    const { signal, cleanup, onProgress } = deps;
    const end = (last, how) => ({ ...outcome, run: last, cleanup: how });
    if (!cleanup.current().runs.includes(run.id)) return end(run, "left-running");
    const why = { "timed-out": "timeout", aborted: "cancellation", unknown: "cleanup" };
    onProgress({ kind: "cancelling", runId: run.id, why: why[outcome.kind] });
    const cancelled = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.Su)(run.id, (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.oE)(signal.aborted), deps);
    (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.lQ)(run.id, cancelled, onProgress);
    if (cancelled.kind === "failed") return end(run, "cancel-failed");
    if (cancelled.kind !== "requested") cleanup.untrackRun(run.id);
    return cancelled.kind === "ended-before" ? { kind: "finished", run: cancelled.run } : end(cancelled.run, "cancelled");
  }
  function createSchedule(run, { policy, history, size, role }, deps) {
    const { ax, clock, onProgress } = deps;
    if (policy.pollInterval !== "auto") {
      return { next: fixedInterval(policy.pollInterval), stop: () => void 0 };
    }
    const ageMs = ageOf(run, clock);
    const use = (known) => {
      const comparable = known.length === 1 ? "1 earlier run" : `${known.length} earlier runs`;
      onProgress({ kind: "debug", message: `poll interval of ${role} run ${run.id}: from ${comparable}` });
      return adaptiveInterval(known, ageMs);
    };
    let schedule = use(history ?? []);
    const reading = new AbortController();
    if (history === void 0 && !(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.Hd)(run)) {
      const call = { limit: HISTORY_RUNS2, timeoutMs: HISTORY_TIMEOUT_MS, signal: reading.signal };
      (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.Hj)(ax, run.task_id, call).then((runs) => {
        if (!reading.signal.aborted) schedule = use(historyOf(runs, size));
      }, (error) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (!reading.signal.aborted) onProgress({ kind: "debug", message: `no history of runs: ${reason}` });
      });
    }
    return { next: (elapsedMs, random) => schedule(elapsedMs, random), stop: () => {
      reading.abort();
    } };
  }
  var HISTORY_RUNS2 = 100;
  var HISTORY_TIMEOUT_MS = 15e3;
  var READ_TIMEOUT_MS = 15e3;
  var LAST_READ_MS = 5e3;
  var NOT_FOUND_GRACE_MS = 15e3;
  var MAX_SLEEP_MS = 864e5;
  var HEARTBEAT_MS = 6e4;
  async function watchRun(first, options, deps) {
    const { deadline } = options;
    const { clock, signal } = deps;
    const watcher = createWatcher(first, options, deps);
    const result = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.wt)(async (attempts, last) => {
      const run = watcher.run();
      if ((0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.Hd)(run)) return { done: true, value: { kind: "finished", run } };
      if (signal.aborted) return { done: true, value: { kind: "aborted", run } };
      if (attempts === 1 && !last) return { done: false, pauseMs: watcher.pauseMs() };
      const error = await watcher.read(last ? LAST_READ_MS : Math.min(READ_TIMEOUT_MS, deadline.remaining()));
      const seen = watcher.run();
      if ((0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.Hd)(seen)) return { done: true, value: { kind: "finished", run: seen } };
      if ((0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.G4)(signal)) return { done: true, value: { kind: "aborted", run: seen } };
      if (error !== void 0) return { done: true, value: { kind: "unreadable", run: seen, error } };
      return { done: false, pauseMs: watcher.pauseMs() };
    }, { clock: { ...clock, sleep: watcher.sleep }, deadline, signal });
    return result ?? { kind: "timed-out", run: watcher.run() };
  }
  function createWatcher(first, { schedule, size, role }, deps) {
    const { ax, clock, random, signal, onProgress } = deps;
    const started2 = clock.monotonic();
    const elapsed = () => clock.monotonic() - started2;
    const outage = createOutage(deps, elapsed);
    let run = first;
    let seenAt = 0;
    let lastLoggedAt = 0;
    let unknownReported = false;
    const report = (kind) => {
      lastLoggedAt = elapsed();
      onProgress({ kind, run, elapsedMs: lastLoggedAt, size, role });
    };
    const see = (next) => {
      outage.end();
      const changed = next.status !== run.status || next.experiment_id !== run.experiment_id;
      run = next;
      seenAt = elapsed();
      if (!(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.ih)(run) && !unknownReported) {
        unknownReported = true;
        onProgress({ kind: "unknown-status", run });
      }
      if (changed) report("status");
      else if (elapsed() - lastLoggedAt >= HEARTBEAT_MS) report("heartbeat");
    };
    return { run: () => run, sleep: async (ms) => {
      const wakeAt = elapsed() + ms;
      for (; ; ) {
        const left = wakeAt - elapsed();
        const untilHeartbeat = lastLoggedAt + HEARTBEAT_MS - elapsed();
        if (outage.lasts() || untilHeartbeat >= left) return clock.sleep(left, signal);
        await clock.sleep(untilHeartbeat, signal);
        if (signal.aborted) return;
        lastLoggedAt = elapsed();
        onProgress({ kind: "last-seen", run, elapsedMs: lastLoggedAt, seenMs: seenAt, size, role });
      }
    }, pauseMs: () => Math.min(MAX_SLEEP_MS, outage.pauseMs(random) ?? schedule(elapsed(), random())), read: async (timeoutMs) => {
      try {
        see(await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.W_)(ax.taskRun(first.id, { timeoutMs, signal }), first.id));
        return void 0;
      } catch (error) {
        if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.OP)) throw error;
        return signal.aborted ? void 0 : outage.add(error);
      }
    } };
  }
  function createOutage({ onProgress }, elapsed) {
    let current;
    return { lasts: () => current !== void 0, pauseMs: (random) => current === void 0 ? void 0 : (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.jo)(current.failures, random(), current.retryAfterMs), add: (error) => {
      const tooEarly = error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.m_ && elapsed() < NOT_FOUND_GRACE_MS;
      if (error.delivery === "rejected" && !tooEarly) return error;
      const { failures, since, reported } = current ?? { failures: 0, since: elapsed(), reported: false };
      if (!reported && !tooEarly) onProgress({ kind: "outage", error });
      const retryAfterMs = error.retryAfterMs ?? 0;
      current = { failures: failures + 1, since, reported: reported || !tooEarly, retryAfterMs };
      return void 0;
    }, end: () => {
      if (current?.reported) {
        const { failures, since } = current;
        onProgress({ kind: "outage-over", failures, lastedMs: elapsed() - since });
      }
      current = void 0;
    } };
  }
  var INPUT = "evaluation-task-ids";
  var CHAINED_WITHIN_MS = 12e4;
  async function planEvaluations(given, main, wait, names) {
    const found = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.Cu)(given.map((nameOrId) => names.task(INPUT, nameOrId)));
    const tasks = [...new Map(found.map((task) => [task.id, task])).values()];
    const issues = tasks.flatMap((task) => explainUnfit(task, main, wait) ?? []);
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz(issues.map((message) => ({ input: INPUT, message })));
    return { onDatasets: tasks.filter((task) => (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(task) === "dataset-evaluation"), onProjects: tasks.filter((task) => (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(task) === "project-evaluation") };
  }
  function explainUnfit(task, main, wait) {
    const name = `"${task.name}"`;
    switch ((0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(task)) {
      case "experiment":
        return `${name} makes experiments; give tasks that evaluate them.`;
      case "project-evaluation":
        return void 0;
      case "dataset-evaluation":
        if (task.dataset_id !== main.dataset_id) return `${name} is on another dataset than the task "${main.name}".`;
        return wait ? void 0 : `${name} is on a dataset and triggered once the experiment has ended, which needs \`wait: true\`.`;
    }
  }
  var EARLY_RUNS_MS = 15e3;
  function listEarlyRuns({ onDatasets }, { ax, signal }) {
    const list = async (id2) => (await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.Fg)((0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.Hj)(ax, id2, { limit: 100, timeoutMs: EARLY_RUNS_MS, signal }))).value;
    return new Map(onDatasets.map(({ id: id2 }) => [id2, list(id2)]));
  }
  async function runEvaluations(plan, primary, options, deps) {
    const { outcome } = primary;
    if (outcome.kind !== "finished" || outcome.run.status !== "COMPLETED") {
      dropChained(outcome, deps);
      return [];
    }
    const run = { ...outcome.run, experiment_id: options.experimentId ?? outcome.run.experiment_id };
    const result = async (task, evaluate) => ({ role: "evaluation", task: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.H8)(task), outcome: await evaluate(task, run, options, deps) });
    const results = await Promise.allSettled([...plan.onDatasets.map((task) => result(task, evaluateByTrigger)), ...plan.onProjects.map((task) => result(task, awaitChained))]);
    return results.map((each) => {
      if (each.status === "rejected") throw each.reason;
      return each.value;
    });
  }
  function dropChained(outcome, { cleanup }) {
    const run = "run" in outcome ? outcome.run : void 0;
    const left = "cleanup" in outcome && outcome.cleanup === "left-running";
    if (run === void 0 || !((0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.Hd)(run) || left)) return;
    dropChainedTo(run.id, cleanup);
  }
  async function evaluateByTrigger(task, experimentRun, { policy, deadline, exclusive = (_key, work) => work(true), earlyRuns }, deps) {
    const { experiment_id: experimentId } = experimentRun;
    if (!experimentId) return { kind: "not-started", reason: "no-experiment" };
    const request = planDatasetEvaluationRequest({}, experimentId);
    return exclusive(task.id, async (first) => {
      const runs = first ? await earlyRuns?.get(task.id) : void 0;
      const before = runs && (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.fT)(runs, experimentRun);
      const known = before && { before, history: historyOf(runs) };
      const triggered = await triggerRun({ task, request, role: "evaluation", deadline, known }, deps);
      if (triggered.kind === "not-triggered") return triggered.outcome;
      const { run, history } = triggered;
      return awaitRun(run, { policy, deadline, history, role: "evaluation" }, deps);
    });
  }
  async function awaitChained(task, experimentRun, { policy, deadline }, deps) {
    const { cleanup, onProgress } = deps;
    const isOurs = (each) => each.taskId === task.id && isChainedTo(each, experimentRun.id);
    const pending = cleanup.current().pending.find(isOurs);
    const before = pending?.before ?? { newest: experimentRun.created_at, ties: [] };
    const budgetMs = Math.min(CHAINED_WITHIN_MS, deadline.remaining());
    const chained = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.iD)({ taskId: task.id, before, experimentRun }, budgetMs, deps);
    if (chained.kind !== "found") return explainMissing(chained, deps.signal);
    const { run } = chained;
    if (pending !== void 0) cleanup.trackRun(run.id, pending);
    onProgress({ kind: "triggered", run, adopted: true, role: "evaluation" });
    const history = historyOf(chained.runs);
    return awaitRun(run, { policy, deadline, history, role: "evaluation" }, deps);
  }
  function explainMissing(chained, signal) {
    if (signal.aborted) return { kind: "not-started", reason: "aborted" };
    return chained.kind === "ambiguous" ? { kind: "not-started", reason: "several-chained-runs", candidates: chained.candidates } : { kind: "not-started", reason: "no-chained-run", error: chained.error };
  }
  async function planScores(request, names) {
    const { shape, rules, limited, maxErrorRate } = request;
    refuseUnfitRules(request);
    const baseline = await planBaseline(request, names);
    const source = sourceOf(request);
    return { source, datasetId: shape.dataset_id ?? void 0, evaluators: shape.evaluators?.length ?? 0, baseline: source.kind === "nothing" ? { kind: "none", reason: { code: "not-applicable" } } : baseline, rules, columns: (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_15__.J1)(rules), limited, maxErrorRate, trend: source.kind === "nothing" ? void 0 : planTrend(request) };
  }
  function sourceOf({ shape, experimentIds }) {
    switch ((0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape)) {
      case "experiment":
        return { kind: "new-experiment" };
      case "project-evaluation":
        return { kind: "time-window", projectId: shape.project_id ?? "" };
      case "dataset-evaluation": {
        const [id2, ...others] = experimentIds ?? shape.experiment_ids ?? [];
        return id2 === void 0 || others.length > 0 ? { kind: "nothing" } : { kind: "experiment", id: id2 };
      }
    }
  }
  function refuseUnfitRules({ shape, experimentIds, rules }) {
    const kind = (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape);
    const count = (experimentIds ?? shape.experiment_ids ?? []).length;
    const problemOf = (rule) => {
      if (kind === "project-evaluation" && (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_15__.e9)(rule)) {
        return "the spans of two time windows cannot be paired. Compare their means with `.delta` instead.";
      }
      if (kind !== "dataset-evaluation" || !(0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_15__.Vj)(rule) || count === 1) return void 0;
      return count === 0 ? "this rule needs an experiment, and neither the task nor `experiment-ids` names one." : `this rule cannot be evaluated over ${count} experiments at once. Name one experiment in \`experiment-ids\`, and use one step or one check of a suite for each.`;
    };
    const issues = rules.flatMap((rule) => {
      const problem = problemOf(rule);
      if (problem === void 0) return [];
      return [{ input: "gates", message: `line ${rule.line}, "${rule.text}": ${problem}` }];
    });
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz(issues);
  }
  async function planBaseline(request, names) {
    const { shape, baseline: choice } = request;
    const onProject = (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape) === "project-evaluation";
    if (onProject && (choice.kind === "experiment" || choice.kind === "branch")) {
      const message = "is an experiment or a branch, but an evaluation of a project has neither. Use `auto` (its previous run) or `none`.";
      throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz([{ input: "baseline", message }]);
    }
    if (choice.kind === "none") return { kind: "none", reason: { code: "not-requested" } };
    if (choice.kind === "experiment") {
      const experiment = await resolveBaseline(choice.nameOrId, shape.dataset_id ?? "", names);
      return { kind: "experiment", experiment };
    }
    if (onProject) return { kind: "previous-run" };
    const branch = branchOf(request);
    return branch === void 0 ? { kind: "none", reason: { code: "no-branch" } } : { kind: "key", ...branch };
  }
  async function resolveBaseline(nameOrId, datasetId, names) {
    try {
      return await names.experiment("baseline", nameOrId, datasetId);
    } catch (error) {
      if (!(error instanceof _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz)) throw error;
      const hint = `If "${nameOrId}" is a branch, write \`baseline: branch:${nameOrId}\`.`;
      throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz(error.issues.map((issue) => ({ ...issue, message: `${issue.message} ${hint}` })));
    }
  }
  function branchOf(request) {
    const { shape, baseline, context, checkName } = request;
    const named = baseline.kind === "branch" ? baseline.branch : void 0;
    const ref = named === void 0 ? context.baselineRef : (0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_9__.q2)(named);
    if (ref === void 0) return void 0;
    return { key: (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_8__.x2)(shape.name, ref, checkName), branch: named ?? context.baselineBranch ?? ref };
  }
  function planTrend(request) {
    const { shape, trend: limit } = request;
    const branch = branchOf(request);
    if (limit === 0 || branch === void 0 || (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape) === "project-evaluation") return void 0;
    return { key: branch.key, limit };
  }
  var MAX_EVALUATORS = 20;
  async function readEvaluatorSettings(tasks, names) {
    const attached = tasks.flatMap((task) => task.evaluators ?? []).slice(0, MAX_EVALUATORS);
    const evaluators = await Promise.all(attached.map(({ evaluator_id: id2, evaluator_version_id: version }) => (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_6__.OJ)(names.evaluatorVersion(id2, version))));
    const directions = /* @__PURE__ */ new Map();
    const labels = /* @__PURE__ */ new Map();
    for (const evaluator of evaluators) {
      const configuration = evaluator?.version.template_config ?? evaluator?.version.code_config;
      const name = configuration?.name;
      if (!name) continue;
      directions.set(name, configuration.direction ?? "NONE");
      const choices = Object.keys(configuration.classification_choices ?? {});
      if (choices.length > 0) labels.set(name, [.../* @__PURE__ */ new Set([...labels.get(name) ?? [], ...choices])]);
    }
    return { directions, labels };
  }
  async function planChecks(inputs, options, deps) {
    const selected = inputs.checks.filter((check) => check.selected);
    const lookUps = selected.map(async (check, index) => {
      const evaluationTasks = evaluationTasksOf(check, options.names);
      evaluationTasks.catch(() => void 0);
      const target = await resolveTarget(check, options, deps);
      return { check, index, target, name: check.name ?? target.shape.name, evaluationTasks };
    });
    const [found] = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.Cu)([(0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.Cu)(lookUps), prefetchNames(selected, options.names)]);
    refuseEqualNames(found);
    const taskNames = found.map(({ target }) => target.shape.name);
    const repeated = new Set(taskNames.filter((name, index) => taskNames.indexOf(name) !== index));
    return (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.Cu)(found.map((check) => {
      const keyName = repeated.has(check.target.shape.name) ? check.name : void 0;
      return planCheck({ ...check, keyName }, inputs, options, deps);
    }));
  }
  async function prefetchNames(checks, names) {
    const requested = checks.flatMap(({ options }) => options.evaluationTaskIds ?? []);
    await Promise.all(requested.map((name) => unlessWrong(names.task("evaluation-task-ids", name))));
  }
  async function unlessWrong(lookUp2) {
    try {
      return await lookUp2;
    } catch (error) {
      if (error instanceof _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz) return void 0;
      throw error;
    }
  }
  async function resolveTarget({ target }, { names, context, call }, deps) {
    if (target.kind === "run") {
      const run = await deps.ax.taskRun(target.runId, call);
      const task = await deps.ax.task(run.task_id, call);
      return { kind: "run", shape: task, name: task.name, task, run };
    }
    const plan = await (0, _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_2__.PE)(taskTargetOf(target, context, deps), names, deps);
    return { kind: "task", shape: plan.shape, name: plan.target, plan };
  }
  function taskTargetOf(target, context, { random }) {
    if (target.kind === "existing") return target;
    const { definition, ifExists, ephemeral } = target;
    const name = (taskName) => (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_8__.Cp)({ taskName, context, random: random() });
    return { kind: "definition", definition, ifExists, ephemeral: ephemeral ? { name } : void 0 };
  }
  function refuseEqualNames(checks) {
    const names = checks.map(({ name }) => name);
    const issues = checks.filter(({ name }, index) => names.indexOf(name) !== index).map(({ check: { location }, name }) => ({ input: "suite", message: `has two checks named "${name}". Give each check a \`name\` of its own.`, location }));
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz(issues);
  }
  async function planCheck(named, { waiting, reporting, suite }, options, deps) {
    const { check, name, target } = named;
    const { shape } = target;
    const { names } = options;
    refuseUnfit(check, shape, suite ? name : void 0);
    const fitting = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Ye)((0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape), check);
    const requested = fitting.evaluationTaskIds === void 0 ? [] : await named.evaluationTasks;
    const [evaluations, experimentIds] = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.Cu)([planEvaluations(requested, shape, waiting.wait, names), resolveExperimentIds(check, target, names)]);
    const resolved = { ...named, fitting, evaluations, experimentIds, reporting };
    const start = await planStart(resolved, options, deps);
    const scores = waiting.wait ? await planScoring(resolved, options) : void 0;
    const isNamed = target.kind === "task" && !(0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.eQ)(target.name);
    return { inputs: check, name, advisory: check.advisory, target: target.name, shape, spaceId: isNamed ? await names.spaceId(`the task "${target.name}"`) : void 0, start, evaluations, scores, rules: check.gates.rules, policy: check.gates, warnings: [...target.kind === "task" ? target.plan.warnings : [], ...warningsAbout(shape, start)] };
  }
  async function planScoring({ check, target, keyName: checkName, fitting, evaluations, experimentIds, reporting }, { context, names }) {
    const { shape } = target;
    const { rules, baseline, maxErrorRate } = check.gates;
    const { maxExamples, exampleIds, queryFilter } = fitting;
    const limited = [maxExamples, exampleIds, queryFilter].some((limit) => limit !== void 0);
    const ids2 = target.kind === "run" ? experimentsOfRun(target.run, shape) : experimentIds;
    const { trend } = reporting;
    const plan = await planScores({ shape, experimentIds: ids2, rules, baseline, limited, maxErrorRate, trend, context, checkName }, names);
    const evaluated = [shape, ...evaluations.onDatasets, ...evaluations.onProjects];
    const settings = readEvaluatorSettings(evaluated, names);
    settings.catch(() => void 0);
    return { plan, settings };
  }
  function experimentsOfRun(run, shape) {
    return (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape) === "dataset-evaluation" && run.experiment_id ? [run.experiment_id] : void 0;
  }
  function refuseUnfit(check, shape, checkName) {
    const kind = (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape);
    const where = checkName === void 0 ? "" : `check "${checkName}", `;
    const issues = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.yU)(kind, check.own).map(({ input, allowed }) => ({ input: `${where}${input}`, message: `is for ${allowed}, but the task "${shape.name}" is ${_chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Pv[kind]}. Remove it.`, location: check.location }));
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.dz(issues);
  }
  async function evaluationTasksOf({ commaLists, options: { evaluationTaskIds = [] } }, names) {
    const entries = commaLists["evaluation-task-ids"];
    if (entries === void 0 || evaluationTaskIds.length === 0) return evaluationTaskIds;
    const find = (name) => names.findTask("evaluation-task-ids", name);
    return (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.y7)(entries, async (name) => await find(name) !== void 0);
  }
  async function resolveExperimentIds({ options, commaLists }, target, names) {
    if (target.kind === "run" || (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(target.shape) !== "dataset-evaluation") return void 0;
    if (options.experimentIds === void 0) return target.plan.experimentIds;
    const datasetId = target.shape.dataset_id ?? "";
    const find = (name) => names.experiment("experiment-ids", name, datasetId);
    const exists = async (name) => await unlessWrong(find(name)) !== void 0;
    const entries = commaLists["experiment-ids"];
    const given = entries === void 0 ? options.experimentIds : await (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.y7)(entries, exists);
    const found = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.Cu)(given.map(find));
    return [...new Set(found.map(({ id: id2 }) => id2))];
  }
  async function planStart(check, { context, call }, deps) {
    const { target, index, fitting, experimentIds } = check;
    if (target.kind === "run") {
      const { task, run } = target;
      return { kind: "existing-run", task, run, experiment: await experimentOf(run, deps.ax, call) };
    }
    const { plan, shape } = target;
    const trigger = (requests, adoptable = false) => {
      return { kind: "trigger", task: plan, requests, adoptable };
    };
    switch ((0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape)) {
      case "project-evaluation": {
        const now = new Date(deps.clock.now().getTime() + index);
        return trigger([planProjectEvaluationRequest(shape, fitting, now)]);
      }
      case "dataset-evaluation":
        return trigger(planDatasetEvaluationRequests(fitting, experimentIds));
      case "experiment":
        return trigger([planExperiment(check, context, deps.random())], fitting.experimentName === void 0);
    }
  }
  function planExperiment({ check, target: { shape }, keyName: checkName, fitting, evaluations, reporting }, context, random) {
    const { fingerprint } = check;
    const parts = { taskName: shape.name, checkName, context, fingerprint, random };
    const metadata = { ...reporting.provenance ? (0, _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_9__.Jj)(context) : {}, ...fitting.tracingMetadata };
    return planExperimentRequest(shape, fitting, { name: fitting.experimentName ?? (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_8__.By)(parts), tracingMetadata: Object.keys(metadata).length > 0 ? metadata : void 0, chainedTaskIds: evaluations.onProjects.map(({ id: id2 }) => id2) });
  }
  async function experimentOf({ experiment_id: id2 }, ax, call) {
    return id2 ? ax.experiment(id2, call).catch(() => ({ id: id2, name: "" })) : void 0;
  }
  function warningsAbout(shape, start) {
    const count = shape.experiment_ids?.length ?? 0;
    const asStored = start.kind === "trigger" && start.requests.some(({ body }) => !("experiment_ids" in body));
    return (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape) === "dataset-evaluation" && asStored && count > 1 ? [{ code: "several-experiments", task: shape.name, count }] : [];
  }
  async function loadEvaluation() {
    const [{ prefetchScores, readScores }, { concludeCheck }] = await Promise.all([Promise.all([__webpack_require__.e(113), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 72408)), Promise.all([__webpack_require__.e(113), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 69700))]);
    return { prefetchScores, readScores, concludeCheck };
  }
  var SCORES_MS = 3e5;
  async function runCheck(plan, context, deps) {
    const { policy, deadline, exclusive, findPage } = context;
    for (const warning of plan.warnings) deps.onProgress({ kind: "warning", warning });
    const applied = await applyStart(plan, context, deps);
    if (applied.task === void 0) return concludeUnstarted(plan, applied.outcome);
    const task = (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.H8)(applied.task);
    deps.onProgress({ kind: "task", task });
    const stopped = new AbortController();
    const background = { ...deps, signal: AbortSignal.any([deps.signal, stopped.signal]) };
    try {
      const early = {};
      const onStarted = (experiment2) => {
        early.prefetch ??= startPrefetch(plan, experiment2, context, background);
      };
      const primary = await runPrimary(plan, applied.task, { ...context, onStarted }, deps);
      const { experiment, runs } = primary;
      if (!policy.wait || runs[0] === void 0) return await conclude(plan, { task, experiment, runs });
      const { prefetch } = early;
      const options = { policy, deadline, exclusive, earlyRuns: prefetch?.runs, experimentId: experiment?.id };
      const evaluations = await runEvaluations(plan.evaluations, runs[0], options, deps);
      const scores = await scoresOf(plan, primary, prefetch, { ...deps, deadline });
      const url = await findPage(plan);
      return await conclude(plan, { task, experiment, runs: [...runs, ...evaluations], ...scores, url });
    } finally {
      stopped.abort();
    }
  }
  function skipCheck(plan, reason) {
    return concludeUnstarted(plan, { kind: "not-started", reason });
  }
  function concludeUnstarted(plan, outcome) {
    const task = { id: "", name: plan.target, type: plan.shape.type };
    return conclude(plan, { runs: [{ role: "primary", task, outcome }] });
  }
  async function conclude(plan, findings) {
    const { concludeCheck } = await loadEvaluation();
    return concludeCheck(plan, findings);
  }
  async function applyStart({ start }, { deadline }, deps) {
    if (start.kind === "existing-run") return { task: start.task };
    try {
      const { task, action, fields } = await (0, _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_2__.uN)(start.task, deps, deadline);
      if (start.task.action.kind !== "existing") deps.onProgress({ kind: "task-applied", action, fields });
      return { task };
    } catch (error) {
      if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.OP)) throw error;
      if (deps.signal.aborted) return { outcome: { kind: "not-started", reason: "aborted" } };
      const reason = error.delivery === "not-delivered" ? "not-delivered" : "rejected";
      return { outcome: { kind: "not-started", reason, error } };
    }
  }
  function startPrefetch(plan, self, { policy, findPage, inputColumns }, deps) {
    if (!policy.wait) return void 0;
    const prefetch = async (scores2) => (await loadEvaluation()).prefetchScores(scores2.plan, deps, { self, inputColumns });
    const scores = plan.scores && prefetch(plan.scores);
    for (const early of [scores, findPage(plan)]) early?.catch(() => void 0);
    return { scores, runs: listEarlyRuns(plan.evaluations, deps) };
  }
  async function runPrimary(plan, task, context, deps) {
    const { start } = plan;
    if (start.kind === "existing-run") return followExisting(start, context, deps);
    let primary = { runs: [] };
    for (const request of start.requests) {
      const work = () => runRequest({ plan, task, request, adopt: start.adoptable }, context, deps);
      const mustBeAlone = request.correlation.kind === "none";
      const next = mustBeAlone ? await context.exclusive(task.id, work) : await work();
      primary = { ...next, runs: [...primary.runs, ...next.runs] };
    }
    return primary;
  }
  async function runRequest({ plan, task, request, adopt: adopt2 }, { deadline, policy, onStarted }, deps) {
    const { correlation, size } = request;
    if (correlation.kind === "experiment-name") deps.onProgress({ kind: "experiment", id: void 0, name: correlation.name });
    const triggered = await triggerRun({ task, request, role: "primary", deadline, adopt: adopt2 }, deps);
    if (triggered.kind === "not-triggered") return { runs: [primaryResult(task, triggered.outcome)] };
    const { run, history, experimentName: name, earlier } = triggered;
    const known = run.experiment_id ?? void 0;
    onStarted({ id: known, name });
    if (name !== void 0) deps.onProgress({ kind: "experiment", id: known, name });
    const outcome = await awaitRun(run, { policy, deadline, history, size, role: "primary" }, deps);
    const runs = [primaryResult(task, outcome)];
    if (name === void 0) return { runs, earlier };
    const id2 = await experimentIdOf(outcome, { name, datasetId: plan.shape.dataset_id ?? "" }, deps);
    if (id2 !== known) deps.onProgress({ kind: "experiment", id: id2, name });
    return { runs, earlier, experiment: { id: id2, name } };
  }
  async function followExisting({ task, run, experiment }, { policy, deadline, onStarted }, deps) {
    onStarted({ id: run.experiment_id ?? void 0, name: experiment?.name });
    if (policy.onTimeout === "cancel" || policy.onCancel === "cancel") deps.cleanup.trackRun(run.id);
    if (experiment !== void 0) deps.onProgress({ kind: "experiment", ...experiment });
    const outcome = await awaitRun(run, { policy, deadline, role: "primary" }, deps);
    const runs = [primaryResult(task, outcome)];
    if (experiment !== void 0) return { runs, experiment };
    const id2 = await experimentIdOf(outcome, void 0, deps);
    return { runs, experiment: id2 === void 0 ? void 0 : { id: id2, name: "" } };
  }
  function primaryResult(task, outcome) {
    return { role: "primary", task: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.H8)(task), outcome };
  }
  async function experimentIdOf(outcome, experiment, deps) {
    const run = (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_13__.ng)(outcome);
    if (run === void 0) return void 0;
    const completed = outcome.kind === "finished" && run.status === "COMPLETED";
    return completed ? (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_3__.LB)(run, experiment, deps) : run.experiment_id ?? void 0;
  }
  async function scoresOf({ scores: scoring, policy }, { runs, experiment, earlier = [] }, prefetch, deps) {
    const [primary] = runs;
    if (scoring === void 0 || primary === void 0) return {};
    const plan = { ...scoring.plan, ...await scoring.settings };
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.db)(deps.clock, Math.max(SCORES_MS, deps.deadline.remaining()));
    const pooled = earlier.filter(({ run }) => errorRateOf(run) <= policy.maxErrorRate + 1e-9);
    const { readScores } = await loadEvaluation();
    const options = { experiment, pooled, prefetch: await prefetch?.scores, deadline };
    const { data, error } = await readScores(plan, primary, options, deps);
    return { scores: data, scoresError: error };
  }
  function errorRateOf({ num_errors: errors, num_successes: successes }) {
    return errors === 0 ? 0 : errors / (errors + successes);
  }
  async function executeChecks(inputs, options, observer, deps) {
    const { command, suite, context } = inputs;
    if (command !== "run" && command !== "wait") throw new Error(`\`command: ${command}\` has no checks.`);
    const plans = await planChecks(inputs, { ...options, context }, deps);
    warnOfUnusedKeys(inputs, plans, deps);
    const checks = await runChecks(plans, inputs, observer, deps);
    const { concludeStep } = await Promise.all([__webpack_require__.e(113), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 69700));
    return { kind: "checks", command, suite, checks, ...concludeStep(checks) };
  }
  function warnOfUnusedKeys({ suite, inheritable, checks }, plans, deps) {
    if (!suite) return;
    const kindByCheck = new Map(plans.map(({ inputs, shape }) => [inputs, (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_5__.I)(shape)]));
    const kinds = checks.map((check) => kindByCheck.get(check));
    const keys = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.TW)(inheritable, checks, kinds);
    if (keys.length > 0) deps.onProgress({ kind: "warning", warning: { code: "unused-suite-keys", keys } });
  }
  async function runChecks(plans, { waiting: policy, maxParallel, connection }, { onCheckProgress, onCheckEnd }, deps) {
    const { clock } = deps;
    const started2 = clock.monotonic();
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.db)(clock, policy.timeoutMs);
    const findPage = createPageSearch(connection.appUrl, deps);
    const inputColumns = (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_6__.sD)(deps);
    const context = { policy, findPage, inputColumns, deadline, exclusive: createExclusive() };
    const ax = plans.length > 1 ? paceRunReads(deps) : deps.ax;
    const settled = [];
    const queue = plans.entries();
    const work = async () => {
      for (const [index, plan] of queue) {
        const onProgress = (event) => {
          onCheckProgress(event, { name: plan.name, elapsedMs: clock.monotonic() - started2 });
        };
        [settled[index]] = await Promise.allSettled([startOrSkip(plan, context, { ...deps, ax, onProgress })]);
        onCheckEnd(plan.name);
      }
    };
    await Promise.all(Array.from({ length: Math.min(maxParallel, plans.length) }, work));
    return settled.map((result) => {
      if (result.status === "rejected") throw result.reason;
      return result.value;
    });
  }
  function startOrSkip(plan, context, deps) {
    if (deps.signal.aborted) return skipCheck(plan, "aborted");
    const isTooLate = plan.start.kind === "trigger" && context.deadline.passed();
    return isTooLate ? skipCheck(plan, "timed-out") : runCheck(plan, context, deps);
  }
  var POLL_DISTANCE_MS = 25;
  function paceRunReads({ ax, clock, signal }) {
    let free = 0;
    return { ...ax, taskRun: async (id2, call) => {
      const now = clock.monotonic();
      const pauseMs = signal.aborted ? 0 : Math.max(0, free - now);
      free = now + pauseMs + POLL_DISTANCE_MS;
      if (pauseMs > 0) await clock.sleep(pauseMs, signal);
      return ax.taskRun(id2, call);
    } };
  }
  var APP_PAGE_MS = 1e4;
  function createPageSearch(appUrl, deps) {
    const pages = /* @__PURE__ */ new Map();
    return ({ shape: task, spaceId }) => {
      const key = task.dataset_id ?? task.project_id ?? "";
      const call = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_7__.TE)((0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.db)(deps.clock, APP_PAGE_MS), deps);
      const page = pages.get(key) ?? findAppPage({ task, spaceId, appUrl }, deps.ax, call);
      pages.set(key, page);
      return page;
    };
  }
  function createExclusive() {
    const last = /* @__PURE__ */ new Map();
    return async (key, work) => {
      const before = last.get(key);
      const mine = (before ?? Promise.resolve()).then(() => work(before === void 0));
      last.set(key, mine.catch(() => void 0));
      return mine;
    };
  }
  var MAX_ORGANIZATIONS = 3;
  var MAX_SPACES = 1e3;
  var TIMEOUT_MS = 5e3;
  async function findAppPage({ task, spaceId, appUrl }, ax, call) {
    const { dataset_id: dataset, project_id: project } = task;
    const place = dataset ? { of: ax.dataset, id: dataset, page: `datasets/${segment(dataset)}?selectedTab=experiments` } : project ? { of: ax.project, id: project, page: `projects/${segment(project)}?selectedTab=llmTracing` } : void 0;
    if (appUrl === void 0 || place === void 0) return void 0;
    const once = () => ({ signal: call.signal, timeoutMs: Math.min(call.timeoutMs ?? TIMEOUT_MS, call.retry?.deadline.remaining() ?? TIMEOUT_MS) });
    const search = async () => {
      const [space, organizations] = await Promise.all([spaceId ?? place.of(place.id, once()).then(({ space_id }) => space_id), ax.organizations({}, once())]);
      if (!space) return void 0;
      for (const { id: organization } of organizations.items.slice(0, MAX_ORGANIZATIONS)) {
        const page = (query) => ax.spaces({ org_id: organization, ...query }, once());
        const spaces = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.Fo)(page, { limit: MAX_SPACES });
        if (!spaces.some(({ id: id2 }) => id2 === space)) continue;
        return `${appUrl}/organizations/${segment(organization)}/spaces/${segment(space)}/${place.page}`;
      }
      return void 0;
    };
    return (await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_10__.Fg)(search())).value;
  }
  function segment(id2) {
    return encodeURIComponent(id2).replaceAll("%3D", "=");
  }
}) };
