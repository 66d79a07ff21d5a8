export const id = 927;
export const ids = [927];
export const modules = {

/***/ 57927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

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
// EXTERNAL MODULE: ./src/gates/run-metrics.ts
var run_metrics = __webpack_require__(80289);
// EXTERNAL MODULE: ./src/gates/wording.ts
var wording = __webpack_require__(11644);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(96132);
;// CONCATENATED MODULE: ./src/report/run-facts.ts




/** Runs that are listed: a step has one, and one for each of its evaluation tasks. */
const MOST_RUNS = 30;
/** What ran, and where to look at it. A list, so that it fits a phone. */
function runFacts(facts, { workflow, resultsFile }) {
    const lines = facts.runs.slice(0, MOST_RUNS).map((record) => runLine(record, facts));
    const left = facts.runs.length - lines.length;
    if (left > 0)
        lines.push([(0,markdown/* text */.Qq)(`${left} more runs are left out.`)]);
    if (facts.experiment !== undefined)
        lines.push([(0,markdown/* text */.Qq)('Experiment: '), (0,markdown/* code */.aY)(facts.experiment.name)]);
    if (facts.window !== undefined) {
        lines.push([(0,markdown/* text */.Qq)('Data window: '), (0,markdown/* code */.aY)(facts.window.start), (0,markdown/* text */.Qq)(' to '), (0,markdown/* code */.aY)(facts.window.end)]);
    }
    if (facts.runs.length > 0 && workflow?.headSha !== undefined) {
        const pull = workflow.pullRequest === undefined ? '' : ` of pull request ${workflow.pullRequest}`;
        lines.push([(0,markdown/* text */.Qq)('Commit: '), (0,markdown/* code */.aY)(workflow.headSha), (0,markdown/* text */.Qq)(pull)]);
    }
    if (resultsFile !== undefined)
        lines.push([(0,markdown/* text */.Qq)('Results file: '), (0,markdown/* code */.aY)(resultsFile)]);
    if (facts.url !== undefined)
        lines.push([(0,markdown/* link */.nf)(facts.url, 'Open in Arize AX')]);
    if (lines.length === 0)
        return [];
    // The heading also keeps this list apart from one before it: Markdown would make one of the two.
    return [(0,markdown/* heading */.R_)(3, (0,markdown/* text */.Qq)(facts.runs.length > 0 ? 'What ran' : 'Where to look')), (0,markdown/* list */.p_)(lines)];
}
function runLine({ role, task, run, ending }, { timeoutMs = 0 }) {
    const which = role === 'main' ? [(0,markdown/* text */.Qq)('Run ')] : [(0,markdown/* text */.Qq)('Evaluation '), (0,markdown/* code */.aY)(task.name), (0,markdown/* text */.Qq)(', run ')];
    const late = ending === 'timed-out' ? `, timed out after ${(0,duration/* formatDuration */.a)(timeoutMs)}` : '';
    const told = run === undefined ? [(0,markdown/* text */.Qq)(': nothing is known')] : [(0,markdown/* text */.Qq)(': '), ...tellRun(run)];
    return [...which, (0,markdown/* code */.aY)(run?.id ?? 'unknown'), ...told, (0,markdown/* text */.Qq)(late)];
}
/** `completed in 5m 21s; 38 successes, 1 error, 1 skipped`. */
function tellRun(run) {
    const { status, num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    const seconds = (0,run_metrics/* durationSeconds */.o8)(run);
    const time = seconds === undefined ? '' : ` in ${(0,duration/* formatDuration */.a)(seconds * 1_000)}`;
    const counts = `${successes} ${successes === 1 ? 'success' : 'successes'}, ${(0,wording/* counted */.hS)(errors, 'error')}, ${skipped} skipped`;
    return [...(0,markdown/* prose */.CS)(status.toLowerCase(), 200), (0,markdown/* text */.Qq)(`${time}; ${counts}`)];
}

;// CONCATENATED MODULE: ./src/report/listing.ts


/** Items that a summary shows; the output `result` has them all. */
const SHOWN = 50;
/** The tasks or runs that were found. */
function listing(found) {
    if (found === undefined || found.items.length === 0)
        return [];
    const { length } = found.items;
    const lines = found.of === 'tasks'
        ? found.items.slice(0, SHOWN).map(taskLine)
        : found.items.slice(0, SHOWN).map(listing_runLine);
    const more = (0,markdown/* text */.Qq)(`${length - SHOWN} more are in the output `);
    const left = length > SHOWN ? [(0,markdown/* paragraph */.FY)(more, (0,markdown/* code */.aY)('result'), (0,markdown/* text */.Qq)('.'))] : [];
    return [(0,markdown/* list */.p_)(lines), ...left];
}
function taskLine({ name, type, id, last_run_at: last }) {
    const ran = last ? [(0,markdown/* text */.Qq)(', last run '), (0,markdown/* code */.aY)(last)] : [(0,markdown/* text */.Qq)(', never run')];
    return [(0,markdown/* code */.aY)(name), (0,markdown/* text */.Qq)(` (${type.toLowerCase()}), `), (0,markdown/* code */.aY)(id), ...ran];
}
function listing_runLine(run) {
    return [(0,markdown/* code */.aY)(run.id), (0,markdown/* text */.Qq)(' of '), (0,markdown/* code */.aY)(run.created_at), (0,markdown/* text */.Qq)(': '), ...tellRun(run)];
}

;// CONCATENATED MODULE: ./src/report/reproduce.ts

/** What may stand in a command that people copy into a shell: no letter of it means anything there, and it is no option. */
const HARMLESS = /^[\w+/=][\w+/=.:-]*$/;
/** How to start the same run again, without this workflow. */
function reproduce({ command, task, window, runs, experiment }) {
    if (command !== 'run' || task === undefined || runs[0]?.run === undefined)
        return [];
    const isExperiment = task.type === 'RUN_EXPERIMENT';
    const given = [task.id, window?.start, window?.end, experiment?.id];
    if (!given.every((word) => word === undefined || HARMLESS.test(word)))
        return [];
    const options = [
        ...(window === undefined ? [] : [`--data-start-time ${window.start}`, `--data-end-time ${window.end}`]),
        ...(isExperiment ? ['--experiment-name reproduction-1'] : []),
        ...(!isExperiment && experiment?.id !== undefined ? [`--experiment-ids ${experiment.id}`] : []),
        '--wait',
    ];
    const again = isExperiment ? '' : ', which needs --override-evaluations where labels exist';
    return (0,markdown/* fold */.AU)('How to reproduce it', [
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(`With Arize’s command line, with the same key in the environment${again}:`)),
        (0,markdown/* codeBlock */.DV)([`ax tasks trigger-run ${task.id}`, ...options].join(' \\\n  ')),
    ]);
}

// EXTERNAL MODULE: ./src/report/rule-list.ts
var rule_list = __webpack_require__(27199);
// EXTERNAL MODULE: ./src/report/score-table.ts
var score_table = __webpack_require__(28237);
;// CONCATENATED MODULE: ./src/report/summary.ts










/** Bytes; the runner drops a summary of more than 1,048,576, and redaction may lengthen a text. */
const MOST_BYTES = 990_000;
/** Rows that are shown with their texts, ever fewer and shorter until they fit. */
const ROOMS = [
    { rows: 50, characters: 1_500 },
    { rows: 25, characters: 800 },
    { rows: 5, characters: 400 },
    { rows: 0, characters: 0 },
];
/**
 * The job summary: the verdict and its reason first, then scores, rules, the rows that newly fail, what ran, how to
 * reproduce it, and what to do next. Pure; always under a million bytes.
 */
function renderSummary(result, surroundings = {}) {
    const { facts, judgement } = result;
    const rules = judgement?.rules ?? [];
    const section = (name, blocks) => ({ name, forms: [blocks] });
    const sections = [
        section('the verdict', [(0,headline/* title */.D)(result)]),
        section('the reason', (0,headline/* reason */.l)(result)),
        section('the list', listing(facts.listing)),
        section('the scores', (0,score_table/* scoreTable */.L)(facts.scores)),
        section('the rules', (0,rule_list/* ruleList */.p)(rules)),
        { name: 'the newly failing rows', forms: ROOMS.map((room) => (0,failing_rows/* failingRows */.S)(facts.scores, room)) },
        section('more numbers', (0,score_table/* scoreDetails */.f)(facts.scores)),
        section('what ran', runFacts(facts, surroundings)),
        section('how to reproduce it', reproduce(facts)),
        section('the host', foreignHost(facts)),
        section('what to do next', (0,advice_lines/* adviceLines */.C)(result)),
    ];
    return (0,assemble/* assemble */.f)(sections, { most: MOST_BYTES, measure: byteLength });
}
/** Bytes of a text in UTF-8. */
function byteLength(text) {
    return new TextEncoder().encode(text).byteLength;
}
function foreignHost({ foreignHost: host }) {
    if (host === undefined)
        return [];
    const words = [(0,markdown/* text */.Qq)('The API key was sent to the host '), (0,markdown/* code */.aY)(host), (0,markdown/* text */.Qq)(', as '), (0,markdown/* code */.aY)('base-url')];
    return [(0,markdown/* paragraph */.FY)(...words, (0,markdown/* text */.Qq)(' says.'))];
}


/***/ })

};
