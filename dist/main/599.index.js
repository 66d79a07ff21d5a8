export const id = 599;
export const ids = [599];
export const modules = {

/***/ 82599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/gates/run-metrics.ts
var run_metrics = __webpack_require__(80289);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(96132);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var lib = __webpack_require__(31486);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(59059);
// EXTERNAL MODULE: ./src/report/foreign.ts
var foreign = __webpack_require__(37962);
;// CONCATENATED MODULE: ./src/report/markdown.ts



/**
 * Builds Markdown as a syntax tree and lets mdast escape it. Our own words go in as text; foreign text goes in as code, or
 * through `prose`, and then no link, mention, heading, HTML or table cell can come of it.
 */
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children };
}
/** Our own words. */
function markdown_text(value) {
    return { type: 'text', value };
}
function strong(value) {
    return { type: 'strong', children: [markdown_text(value)] };
}
/** Foreign text on one line, as code: GitHub makes nothing of what is inside. */
function code(value, max = 200) {
    return { type: 'inlineCode', value: (0,foreign/* oneLine */.TN)(value, max) || ' ' };
}
/** A link to a page that we know; never to anything that foreign text names. */
function markdown_link(url, label) {
    return { type: 'link', url, children: [markdown_text(label)] };
}
/** Lines of foreign text, kept as they are. */
function codeBlock(value) {
    return { type: 'code', value: (0,foreign/* disarm */.Jt)(value) };
}
/** Words that GitHub would turn into a mention, a reference, a link or an emoji. */
const LIVE = /(\S*(?:@\w|#\d|\bGH-\d|:\/\/|www\.|:\w+:)\S*)/i;
/** Words that our own sentences, and many others, set as code. */
const QUOTED = /`([^`\n]+)`/;
/**
 * A sentence with foreign words in it: what it sets in backticks stays code, whatever else GitHub would bring to life
 * becomes code, and the rest is escaped text.
 */
function prose(value, max = 1_000) {
    return (0,foreign/* oneLine */.TN)(value, max)
        .split(QUOTED)
        .flatMap((part, at) => (at % 2 === 1 ? [code(part)] : deadened(part)));
}
function deadened(value) {
    return value
        .split(LIVE)
        .map((part, at) => (at % 2 === 1 ? code(part) : markdown_text(part)))
        .filter((node) => !(node.type === 'text' && node.value === ''));
}
/** A list of such sentences. */
function bullets(sentences) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: sentences.map((each) => ({ type: 'listItem', children: [paragraph(...prose(each))] })),
    };
}
/** A table whose first row is the head. */
function table(rows, align = null) {
    return {
        type: 'table',
        align,
        children: rows.map((row) => ({
            type: 'tableRow',
            children: row.map((children) => ({ type: 'tableCell', children })),
        })),
    };
}
/** The Markdown of a document. */
function render(children) {
    const root = { type: 'root', children };
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, { extensions: [(0,lib/* gfmTableToMarkdown */.d)()], bullet: '-', rule: '-' });
}

;// CONCATENATED MODULE: ./src/report/listing.ts



/** Rows that a summary shows; the output `result` has them all. */
const SHOWN = 50;
/** A table of the tasks or runs that were found. */
function listing(found) {
    if (found === undefined || found.items.length === 0)
        return [];
    const { length } = found.items;
    const rows = found.of === 'tasks' ? found.items.slice(0, SHOWN).map(taskRow) : found.items.slice(0, SHOWN).map(runRow);
    const more = markdown_text(`${length - SHOWN} more are in the output `);
    const left = length > SHOWN ? [paragraph(more, code('result'), markdown_text('.'))] : [];
    return [table([HEADS[found.of].map((word) => [markdown_text(word)]), ...rows]), ...left];
}
const HEADS = {
    tasks: ['Task', 'Type', 'ID', 'Last run'],
    runs: ['Run', 'Status', 'Created', 'Successes', 'Errors', 'Skipped', 'Duration'],
};
function taskRow({ name, type, id, last_run_at }) {
    const last = last_run_at ? code(last_run_at) : markdown_text('–');
    return [[code(name)], [markdown_text(type.toLowerCase())], [code(id)], [last]];
}
function runRow(run) {
    const seconds = (0,run_metrics/* durationSeconds */.o8)(run);
    return [
        [code(run.id)],
        [code(run.status.toLowerCase())],
        [code(run.created_at)],
        [markdown_text(String(run.num_successes))],
        [markdown_text(String(run.num_errors))],
        [markdown_text(String(run.num_skipped))],
        [markdown_text(seconds === undefined ? '–' : (0,duration/* formatDuration */.a)(seconds * 1_000))],
    ];
}

;// CONCATENATED MODULE: ./src/report/next-steps.ts


/** What the reader can do about a result, most likely cause first; nothing for a result that needs nothing. */
function nextSteps({ facts, judgement, green }) {
    const [main] = facts.runs;
    if (judgement === undefined)
        return green ? waitLater(main) : [];
    if (judgement.verdict !== 'unmeasured' || facts.problem !== undefined)
        return [];
    return main === undefined ? [] : causeOf(main);
}
function waitLater(main) {
    return main?.run === undefined
        ? []
        : [
            [
                markdown_text('look at the run '),
                code(main.run.id),
                markdown_text(' later, by its ID in the output '),
                code('run-id'),
                markdown_text('.'),
            ],
        ];
}
/** What an unmeasured run probably was, from how it ended and how long it took. */
function causeOf(record) {
    const { run, ending, task } = record;
    if (ending === 'timed-out')
        return [[markdown_text('raise '), code('timeout'), markdown_text(', or evaluate less.')]];
    if (ending !== 'ended' || run === undefined)
        return [];
    const seconds = (0,run_metrics/* durationSeconds */.o8)(run) ?? 0;
    const items = run.num_successes + run.num_errors + run.num_skipped;
    if (run.status === 'CANCELLED')
        return cancelledCause(record, { seconds, items });
    if (run.status !== 'COMPLETED')
        return [];
    if (items === 0 && task.type !== 'RUN_EXPERIMENT') {
        return [
            [
                markdown_text('new spans take minutes to hours to be indexed; widen the window with '),
                code('data-start-time'),
                markdown_text(', and check the task’s filter.'),
            ],
        ];
    }
    if (items === 0)
        return [[markdown_text('check that the dataset has examples and that the filter matches some.')]];
    if (run.num_skipped === items)
        return [
            [
                markdown_text('everything was skipped, which usually means that a column mapping names a column that does not exist.'),
            ],
        ];
    return [
        [
            markdown_text('open the run in Arize AX and read the errors of single items; when they are acceptable, raise '),
            code('max-error-rate'),
            markdown_text('.'),
        ],
    ];
}
/** Rules of thumb from Arize's own documentation of evaluation tasks. */
function cancelledCause({ run }, { seconds, items }) {
    if (/already has evaluation labels/i.test(run?.failure_reason ?? '')) {
        return [
            [
                markdown_text('set '),
                code('override-evaluations: true'),
                markdown_text(' to evaluate the same data again, or '),
                code('on-no-data: pass'),
                markdown_text(' when this is expected.'),
            ],
        ];
    }
    if (items > 0)
        return [];
    if (seconds < 2)
        return [
            [
                markdown_text('a run that is cancelled within about a second usually has bad credentials in its AI integration.'),
            ],
        ];
    if (seconds < 30)
        return [
            [
                markdown_text('a run that is cancelled within seconds without one result usually has a custom code evaluator that does not run.'),
            ],
        ];
    return [
        [
            markdown_text('a run that is cancelled after minutes without one result usually cannot reach its model; check the model name and the AI integration.'),
        ],
    ];
}

;// CONCATENATED MODULE: ./src/report/summary.ts





const MARKS = { passed: '✅', failed: '❌', unmeasured: '⚠️', inconclusive: '❔' };
/** The job summary: the verdict and its reason first, then what ran, the rules, and what to do next. Pure. */
function renderSummary(result) {
    const { facts, judgement } = result;
    return render([
        ...headline(result),
        ...runTable(facts),
        ...listing(facts.listing),
        ...ruleTable(judgement?.rules ?? []),
        ...nextSteps(result).map((step) => paragraph(strong('Next:'), markdown_text(' '), ...step)),
        ...foreignHost(facts),
    ]);
}
function headline({ facts, judgement, green }) {
    const name = facts.task === undefined ? [] : [markdown_text(' · '), code(facts.task.name)];
    const mark = judgement === undefined ? (green ? '▶️' : '❌') : MARKS[judgement.verdict];
    const words = judgement?.verdict ?? (green ? facts.command : `${facts.command} failed`);
    const reason = judgement?.reason ?? facts.deed ?? 'The run was triggered; this step does not wait for it.';
    const despite = judgement !== undefined && green && judgement.verdict !== 'passed'
        ? [markdown_text(' The step is green because the inputs say so.')]
        : [];
    const title = heading(2, markdown_text(`${mark} Arize AX: ${words}`), ...name);
    if (facts.problem === undefined)
        return [title, paragraph(...prose(reason), ...despite)];
    return [title, ...describe(facts.problem)];
}
function describe({ message, items, details }) {
    const lead = items.length > 0
        ? [paragraph(markdown_text(`${items.length} inputs are wrong. Nothing was started.`)), bullets(items)]
        : [paragraph(...prose(message))];
    return details === undefined ? lead : [...lead, codeBlock(details)];
}
function runTable(facts) {
    if (facts.runs.length === 0)
        return [];
    const rows = facts.runs.map((record) => summary_runRow(record, facts));
    const head = ['Run', 'Status', 'Successes', 'Errors', 'Skipped', 'Duration'].map((word) => [markdown_text(word)]);
    const about = [];
    if (facts.experiment !== undefined)
        about.push([markdown_text('Experiment: '), code(facts.experiment.name)]);
    if (facts.window !== undefined) {
        about.push([markdown_text('Data window: '), code(facts.window.start), markdown_text(' to '), code(facts.window.end)]);
    }
    if (facts.url !== undefined)
        about.push([markdown_link(facts.url, 'Open in Arize AX')]);
    return [
        table([head, ...rows], ['left', 'left', 'right', 'right', 'right', 'right']),
        ...about.map((line) => paragraph(...line)),
    ];
}
function summary_runRow({ role, task, run, ending }, facts) {
    const label = role === 'main' ? [code(run?.id ?? 'unknown')] : [code(task.name), markdown_text(' '), code(run?.id ?? 'unknown')];
    const status = ending === 'timed-out'
        ? `timed out after ${(0,duration/* formatDuration */.a)(facts.timeoutMs ?? 0)}`
        : run?.status.toLowerCase();
    const seconds = run === undefined ? undefined : (0,run_metrics/* durationSeconds */.o8)(run);
    const count = (value) => [
        markdown_text(value === undefined ? '–' : String(value)),
    ];
    return [
        label,
        prose(status ?? 'unknown'),
        count(run?.num_successes),
        count(run?.num_errors),
        count(run?.num_skipped),
        [markdown_text(seconds === undefined ? '–' : (0,duration/* formatDuration */.a)(seconds * 1_000))],
    ];
}
const OUTCOMES = {
    holds: '✅ holds',
    broken: '❌ broken',
    unmeasured: '⚠️ unmeasured',
    undecided: '❔ undecided',
};
function ruleTable(results) {
    if (results.length === 0)
        return [];
    const head = ['Rule', 'Outcome', 'Measured'].map((word) => [markdown_text(word)]);
    const rows = results.map(({ rule, outcome, explanation }) => [
        [code(rule.text), ...(rule.advisory ? [markdown_text(' (advisory)')] : [])],
        [markdown_text(OUTCOMES[outcome])],
        prose(explanation),
    ]);
    return [heading(3, markdown_text('Rules')), table([head, ...rows])];
}
function foreignHost({ foreignHost: host }) {
    return host === undefined
        ? []
        : [
            paragraph(markdown_text('The API key was sent to the host '), code(host), markdown_text(', as '), code('base-url'), markdown_text(' says.')),
        ];
}


/***/ })

};
