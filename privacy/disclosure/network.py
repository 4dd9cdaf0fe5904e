"""What an attacker can infer about the suppressed cells of a table, exactly.

A table of counts with its totals is a circulation: from the grand total to each row's total, from
there through the row's cells to the columns, through the columns' totals back to the grand total.
Each number is the flow on an arc. Published numbers are fixed; suppressed ones may be anything that
is not negative and makes all sums come out. By how much one of them could be more (less) is the
greatest flow back to its start (end) through the other suppressed arcs.

Source: Cox, L. (1995), Network models for complementary cell suppression, JASA 90(432),
1453-1462; the bounds are those of Fischetti and Salazar (1999), Mathematical Programming 84.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_flow

Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]

# More than any table holds, small enough that sums of them fit into 32 bits.
_UNBOUNDED = 50_000_000

Arc = tuple[int, int]


@dataclass(frozen=True)
class Network:
    """The arcs of a table of R rows and C columns.

    Nodes: rows 0 … R-1, columns R … R+C-1, then the node that feeds the rows' totals and the node
    that collects the columns' totals.
    """

    cells: Counts

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return int(self.cells.shape[0])

    @property
    def feeding(self) -> int:
        """The node from which the rows' totals flow."""
        return int(sum(self.cells.shape))

    @property
    def collecting(self) -> int:
        """The node into which the columns' totals flow."""
        return self.feeding + 1

    def cell(self, row: int, column: int) -> Arc:
        """The arc of a cell."""
        return row, self.rows + column

    def row_total(self, row: int) -> Arc:
        """The arc of a row's total."""
        return self.feeding, row

    def column_total(self, column: int) -> Arc:
        """The arc of a column's total."""
        return self.rows + column, self.collecting

    def values(self) -> dict[Arc, int]:
        """Arc → its true number, for every cell and total but the grand total."""
        found = {
            self.cell(row, column): int(count)
            for (row, column), count in np.ndenumerate(self.cells)
        }
        for row, total in enumerate(self.cells.sum(axis=1)):
            found[self.row_total(row)] = int(total)
        for column, total in enumerate(self.cells.sum(axis=0)):
            found[self.column_total(column)] = int(total)
        return found


def interval(network: Network, suppressed: set[Arc], arc: Arc) -> tuple[int, int]:
    """The smallest and the greatest number that the suppressed ``arc`` could be."""
    values = network.values()
    start, end = arc
    residual = np.zeros((network.collecting + 1,) * 2, dtype=np.int32)
    for other in suppressed - {arc}:
        residual[other] = _UNBOUNDED
        residual[other[::-1]] = values[other]
    graph = csr_array(residual)
    more = int(maximum_flow(graph, end, start).flow_value)
    less = int(maximum_flow(graph, start, end).flow_value)
    return values[arc] - min(values[arc], less), values[arc] + more


def cheapest_cover(
    network: Network, suppressed: set[Arc], arc: Arc, width: int
) -> list[Arc] | None:
    """The cells to suppress as well, so that ``arc`` could be greater by ``width``; None if none.

    It is the cheapest way back from the arc's end to its start: upwards through any cell, downwards
    through cells and totals that have ``width`` to give. A published cell costs its respondents;
    published totals stay.
    """
    values = network.values()
    totals = {feeding for feeding in values if network.feeding in feeding}
    totals |= {collecting for collecting in values if network.collecting in collecting}
    steps: dict[int, list[tuple[int, int, Arc]]] = {}
    for other, count in sorted(values.items()):
        hidden = other in suppressed
        if other == arc or (other in totals and not hidden):
            continue
        cost = 0 if hidden else 1 + count
        steps.setdefault(other[0], []).append((other[1], cost, other))
        if count >= width:
            steps.setdefault(other[1], []).append((other[0], cost, other))
    start, goal = arc[1], arc[0]
    queue: list[tuple[int, int, list[Arc]]] = [(0, start, [])]
    seen: set[int] = set()
    while queue:
        cost, node, path = heapq.heappop(queue)
        if node == goal:
            return [step for step in path if step not in suppressed]
        if node in seen:
            continue
        seen.add(node)
        for following, price, step in steps.get(node, ()):
            if following not in seen:
                heapq.heappush(queue, (cost + price, following, [*path, step]))
    return None
