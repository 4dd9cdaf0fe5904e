"""Cost: for every message Rasa searches its graph for what is needed and lets dask schedule it.

The nodes needed for a target and their order never change after loading. Here they are worked out
once for each target and then simply run one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner

# A node and the names of the nodes or inputs that it needs.
_Step = tuple[str, GraphNode, tuple[str, ...]]


def install(runner: DaskGraphRunner) -> None:
    """Let this runner work from remembered plans."""
    plans: dict[tuple[str, ...], list[_Step]] = {}

    def run(
        inputs: Mapping[str, Any] | None = None, targets: Sequence[str] | None = None
    ) -> dict[str, Any]:
        wanted = tuple(targets or runner._graph_schema.target_names)
        plan = plans.get(wanted)
        if plan is None:
            plan = plans[wanted] = plan_for(runner, wanted)
        # What a node is given: pairs of a provider's name and its output, as Rasa's nodes expect.
        outputs: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        for name, node, needs in plan:
            outputs[name] = node(*[outputs[need] for need in needs])
        return dict(outputs[name] for name in wanted)

    runner.run = run


def plan_for(runner: DaskGraphRunner, targets: Sequence[str]) -> list[_Step]:
    """The steps that lead to the targets, each after everything that it needs."""
    schema = runner._graph_schema.minimal_graph_schema(list(targets))
    steps: dict[str, _Step] = {}

    def add(name: str) -> None:
        if name in steps or name not in schema.nodes:
            return
        needs = tuple(schema.nodes[name].needs.values())
        for need in needs:
            add(need)
        steps[name] = (name, runner._instantiated_nodes[name], needs)

    for target in targets:
        add(target)
    return list(steps.values())
