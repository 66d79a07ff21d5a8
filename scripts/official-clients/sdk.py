"""Drives the simulator with the official Python SDK. Run by run.py, which sets the environment."""

from __future__ import annotations

import sys
import time
import warnings
from datetime import datetime, timedelta, timezone
from typing import Any

from arize import ArizeClient
from arize._generated.api_client.exceptions import ApiException
from arize.tasks.types import RunStatus, TaskEvaluatorInput, TaskQueryFilters, TaskType

from checks import Checks, equal, includes

warnings.filterwarnings("ignore")

SPACE = "support"
LLM_SPANS = "attributes.openinference.span.kind = 'LLM'"
MAPPINGS = {"input": "attributes.input.value", "output": "attributes.output.value"}
QUERY_MAPPINGS = [
    {"variable_name": "input", "query_ids": ["A"], "attribute_path": "attributes.input.value"},
    {"variable_name": "output", "query_ids": [], "attribute_path": "attributes.output.value"},
]
WAIT = {"poll_interval": 0.1, "timeout": 20}
STAMP = f"{time.time_ns()}"

client = ArizeClient()
checks = Checks("sdk")


def refused(action: Any, status: int, text: str) -> None:
    """The action must be refused with the status and a detail that has the text."""
    try:
        action()
    except ApiException as error:
        equal(error.status, status)
        includes(str(error.body), text)
        return
    raise AssertionError(f"was not refused with {status}")


def named(listed: Any, name: str) -> Any:
    return next(one for one in listed if one.name == name)


def evaluator_id(name: str) -> str:
    return named(client.evaluators.list(space=SPACE, limit=100).evaluators, name).id


def attached(name: str, **fields: Any) -> Any:
    return TaskEvaluatorInput.from_dict({"evaluator_id": evaluator_id(name), **fields})


def ended(run: Any, status: RunStatus) -> Any:
    run = client.tasks.wait_for_run(run_id=run.id, **WAIT)
    equal(run.status, status)
    return run


def window(hours: int = 24) -> dict[str, datetime]:
    now = datetime.now(timezone.utc)
    return {"data_start_time": now - timedelta(hours=hours), "data_end_time": now}


def create_on_project() -> Any:
    task = client.tasks.create_evaluation_task(
        name=f"sdk-project-{STAMP}",
        task_type=TaskType.TEMPLATE_EVALUATION,
        project="support-bot",
        space=SPACE,
        sampling_rate=0.5,
        is_continuous=False,
        query_filter=LLM_SPANS,
        evaluators=[attached("hallucination", column_mappings=MAPPINGS)],
    )
    equal((task.type, task.sampling_rate, task.query_filter), (TaskType.TEMPLATE_EVALUATION, 0.5, LLM_SPANS))
    equal((task.query_filters, task.evaluators[0].column_mappings), (None, MAPPINGS))
    return task


def create_on_dataset() -> Any:
    task = client.tasks.create_evaluation_task(
        name=f"sdk-dataset-{STAMP}",
        task_type=TaskType.CODE_EVALUATION,
        dataset="golden-questions",
        space=SPACE,
        experiment_ids=[experiment().id],
        evaluators=[attached("conciseness", column_mappings={"output": "output"})],
    )
    equal((task.project_id, task.experiment_ids), (None, [experiment().id]))
    return task


def filters(*texts: str, expression: str | None = None) -> TaskQueryFilters:
    named_filters = [{"id": "ABCDE"[n], "filter": text} for n, text in enumerate(texts)]
    return TaskQueryFilters.from_dict({"filters": named_filters, "expression": expression})


def create_on_traces() -> Any:
    task = client.tasks.create_evaluation_task(
        name=f"sdk-trace-{STAMP}",
        task_type=TaskType.TEMPLATE_EVALUATION,
        project="support-bot",
        space=SPACE,
        query_filters=filters(LLM_SPANS),
        evaluators=[attached("helpfulness", query_mappings=QUERY_MAPPINGS)],
    )
    equal((task.query_filter, task.query_filters.expression), (None, "A"))
    equal([one.to_dict() for one in task.evaluators[0].query_mappings], QUERY_MAPPINGS)
    return task


def create_experiment_task(kind: str, configuration: dict[str, Any]) -> Any:
    task = client.tasks.create_run_experiment_task(
        name=f"sdk-{kind.lower()}-{STAMP}",
        dataset="golden-questions",
        space=SPACE,
        run_configuration={"experiment_type": kind, **configuration},
    )
    equal((task.type, task.evaluators), (TaskType.RUN_EXPERIMENT, []))
    equal(task.run_configuration.experiment_type, kind)
    return task


def experiment() -> Any:
    listed = client.experiments.list(dataset="golden-questions", space=SPACE).experiments
    return named(listed, "baseline-2026-01")


def ai_integration() -> str:
    return named(client.ai_integrations.list(space=SPACE).ai_integrations, "openai-prod").id


def generation(**changes: Any) -> dict[str, Any]:
    return {
        "ai_integration_id": ai_integration(),
        "model_name": "gpt-4o",
        "messages": [{"role": "USER", "content": "{{question}}"}],
        "input_variable_format": "MUSTACHE",
        "invocation_parameters": {"temperature": 0},
        "provider_parameters": {},
        **changes,
    }


def create() -> dict[str, Any]:
    """The tasks by kind."""
    agent = named(client.integrations.list(space=SPACE, integration_type="AGENT").integrations, "support-agent")
    judge = {
        "ai_integration_id": ai_integration(),
        "template": "Is {{expected_answer}} polite?",
        "provide_explanation": True,
    }
    call = {"integration_id": agent.id, "input_template": {"message": "{{dataset.question}}"}}
    kinds = {"LLM_GENERATION": generation(), "TEMPLATE_EVALUATION": judge, "AGENT_CALL": call}
    return {
        "project": checks.run("tasks.create_evaluation_task (project, spans)", create_on_project),
        "dataset": checks.run("tasks.create_evaluation_task (dataset, code)", create_on_dataset),
        "trace": checks.run("tasks.create_evaluation_task (project, traces)", create_on_traces),
        **{
            kind: checks.run(
                f"tasks.create_run_experiment_task ({kind})",
                lambda kind=kind, body=body: create_experiment_task(kind, body),
            )
            for kind, body in kinds.items()
        },
    }


def read(tasks: dict[str, Any]) -> None:
    def get() -> None:
        equal(client.tasks.get(task=tasks["project"].id).name, tasks["project"].name)
        equal(client.tasks.get(task=tasks["project"].name, space=SPACE).id, tasks["project"].id)
        refused(lambda: client.tasks._api.get_task(task_id="None"), 400, "Invalid task ID format")

    def listed() -> None:
        names = lambda **by: [one.name for one in client.tasks.list(space=SPACE, limit=100, **by).tasks]  # noqa: E731
        equal(names(name=f"SDK-PROJECT-{STAMP}"), [tasks["project"].name])
        equal(names(name=STAMP, task_type=TaskType.CODE_EVALUATION), [tasks["dataset"].name])
        equal(names(name=STAMP, dataset="golden-questions")[0], tasks["dataset"].name)
        equal(names(name=STAMP, project="support-bot"), [tasks["project"].name, tasks["trace"].name])
        first = client.tasks.list(name=STAMP, limit=4)
        second = client.tasks.list(name=STAMP, limit=4, cursor=first.pagination.next_cursor)
        equal([len(first.tasks), len(second.tasks), second.pagination.has_more], [4, 2, False])

    checks.run("tasks.get (ID, name, malformed ID)", get)
    checks.run("tasks.list (name, type, dataset, project, cursor)", listed)


def update(tasks: dict[str, Any]) -> None:
    project, trace, llm = tasks["project"], tasks["trace"], tasks["LLM_GENERATION"]

    def fields() -> None:
        updated = client.tasks.update(task=project.id, sampling_rate=1.0, query_filter=None, name=f"{project.name}-2")
        equal((updated.sampling_rate, updated.query_filter, updated.name), (1.0, None, f"{project.name}-2"))

    def shapes() -> None:
        two = filters(LLM_SPANS, "attributes.openinference.span.kind = 'CHAIN'", expression="A AND B")
        equal(client.tasks.update(task=trace.id, query_filters=two).query_filters.expression, "A AND B")
        refused(lambda: client.tasks.update(task=trace.id, query_filter=LLM_SPANS), 400, "mixed")
        equal(client.tasks.update(task=trace.id, query_filters=None).query_filters, None)
        equal(client.tasks.update(task=trace.id, query_filters=two).query_filters.filters[1].id, "B")

    def configuration() -> None:
        body = {"experiment_type": "LLM_GENERATION", **generation(model_name="gpt-4o-mini")}
        updated = client.tasks.update(task=llm.id, run_configuration=body)
        equal(updated.run_configuration.model_name, "gpt-4o-mini")

    checks.run("tasks.update (name, sampling_rate, query_filter)", fields)
    checks.run("tasks.update (query_filters, null clears)", shapes)
    checks.run("tasks.update (run_configuration)", configuration)


def evaluate(tasks: dict[str, Any]) -> None:
    def project() -> None:
        run = client.tasks.trigger_run(task=tasks["project"].id, max_spans=20, **window())
        equal((run.status, run.experiment_id), (RunStatus.PENDING, None))
        equal(ended(run, RunStatus.COMPLETED).num_successes, 20)

    def traces() -> None:
        run = client.tasks.trigger_run(task=tasks["trace"].id, max_spans=5, **window())
        equal(ended(run, RunStatus.COMPLETED).num_successes, 5)

    def dataset() -> None:
        first = client.tasks.trigger_run(task=tasks["dataset"].id, override_evaluations=True)
        equal(ended(first, RunStatus.COMPLETED).num_successes, 40)
        again = client.tasks.trigger_run(task=tasks["dataset"].id)
        includes(ended(again, RunStatus.CANCELLED).failure_reason, "already has evaluation labels")

    def refusals() -> None:
        trigger = client.tasks.trigger_run
        refused(lambda: trigger(task=tasks["project"].id), 400, "both are required")
        past = datetime(2020, 1, 1, tzinfo=timezone.utc)
        empty = {"data_start_time": past, "data_end_time": past + timedelta(days=1)}
        refused(lambda: trigger(task=tasks["project"].id, **empty), 400, "No data found between 2020-01-01T")

    checks.run("tasks.trigger_run, wait_for_run (spans)", project)
    checks.run("tasks.trigger_run, wait_for_run (traces)", traces)
    checks.run("tasks.trigger_run, wait_for_run (dataset, twice)", dataset)
    checks.run("tasks.trigger_run (refusals)", refusals)


def experiments(tasks: dict[str, Any]) -> Any:
    name = f"sdk-experiment-{STAMP}"

    def run() -> Any:
        started = client.tasks.trigger_run(
            task=tasks["LLM_GENERATION"].id,
            experiment_name=name,
            max_examples=7,
            tracing_metadata={"commit": "abc1234"},
            evaluation_task_ids=[tasks["dataset"].id],
        )
        done = ended(started, RunStatus.COMPLETED)
        equal(done.num_successes, 7)
        taken = {"task": tasks["LLM_GENERATION"].id, "experiment_name": name}
        refused(lambda: client.tasks.trigger_run(**taken), 409, name)
        return done

    def others() -> None:
        for kind in ("TEMPLATE_EVALUATION", "AGENT_CALL"):
            body = {"task": tasks[kind].id, "experiment_name": f"{name}-{kind}", "max_examples": 1}
            ended(client.tasks.trigger_run(**body), RunStatus.COMPLETED)

    done = checks.run("tasks.trigger_run (experiment, chained evaluation)", run)
    checks.run("tasks.trigger_run (template evaluation, agent call)", others)
    return done


def runs(tasks: dict[str, Any]) -> None:
    task = tasks["dataset"].id

    def cancel() -> None:
        run = client.tasks.trigger_run(task=task, override_evaluations=True)
        equal(client.tasks.cancel_run(run_id=run.id).status, RunStatus.CANCELLED)
        refused(lambda: client.tasks.cancel_run(run_id=run.id), 400, "Cannot cancel a run with status 'cancelled'")

    def listed() -> None:
        found = client.tasks.list_runs(task=task, limit=2)
        equal((len(found.task_runs), found.pagination.has_more), (2, True))
        completed = client.tasks.list_runs(task=task, status=RunStatus.COMPLETED).task_runs
        equal({one.status for one in completed}, {RunStatus.COMPLETED})
        equal(client.tasks.get_run(run_id=completed[0].id).id, completed[0].id)

    checks.run("tasks.cancel_run", cancel)
    checks.run("tasks.list_runs, get_run", listed)


def rows(run: Any) -> None:
    def list_runs() -> None:
        found = client.experiments.list_runs(experiment=run.experiment_id, limit=5)
        more = client.experiments.list_runs(
            experiment=run.experiment_id, limit=5, cursor=found.pagination.next_cursor
        )
        ids = [row.id for row in [*found.experiment_runs, *more.experiment_runs]]
        equal((len(ids), ids), (7, sorted(ids)))
        includes(" ".join(found.experiment_runs[0].additional_properties), "question")

    def scores() -> None:
        by = {"experiment": "baseline-2026-01", "dataset": "golden-questions", "space": SPACE, "limit": 500}
        all_rows = client.experiments.list_runs(**by).experiment_runs
        correct = client.experiments.list_runs(**by, filter="eval.correctness.score > 0.5").experiment_runs
        values = [row.additional_properties["eval.correctness.score"] for row in all_rows]
        equal((len(all_rows), len(correct)), (40, sum(value == 1 for value in values)))
        refused(lambda: client.experiments.list_runs(**by, filter=" "), 400, "filter")
        refused(lambda: client.experiments.list_runs(**by, filter="output ~"), 422, "cannot be read")

    def examples() -> None:
        by = {"dataset": "golden-questions", "space": SPACE}
        equal(len(client.datasets.list_examples(**by, limit=500).examples), 40)
        billing = client.datasets.list_examples(**by, limit=500, filter="topic = 'billing'").examples
        equal({one.additional_properties["topic"] for one in billing}, {"billing"})
        first = client.datasets.list_examples(**by, limit=30)
        rest = client.datasets.list_examples(**by, limit=30, cursor=first.pagination.next_cursor)
        equal(len({one.id for one in [*first.examples, *rest.examples]}), 40)

    checks.run("experiments.list_runs (pages)", list_runs)
    checks.run("experiments.list_runs (filter)", scores)
    checks.run("datasets.list_examples (filter, pages)", examples)


def delete(tasks: dict[str, Any]) -> None:
    def gone() -> None:
        for task in tasks.values():
            client.tasks.delete(task=task.id)
        refused(lambda: client.tasks.get(task=tasks["project"].id), 404, "was not found")
        equal(client.tasks.list(name=STAMP).tasks, [])

    checks.run("tasks.delete", gone)


def main() -> int:
    tasks = create()
    read(tasks)
    update(tasks)
    evaluate(tasks)
    run = experiments(tasks)
    runs(tasks)
    rows(run)
    delete(tasks)
    return checks.exit_code()


if __name__ == "__main__":
    sys.exit(main())
