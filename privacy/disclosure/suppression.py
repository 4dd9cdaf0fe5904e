"""Which cells of a table are not published: the small ones, and those that would give them away.

A cell is small below the threshold; zero is small. What is suppressed is protected when an attacker
who knows every published number exactly, and adds and subtracts as he likes, is left with a range
at least as wide as the threshold, which therefore also reaches the threshold.
"""

from __future__ import annotations

import numpy as np

from privacy.disclosure.network import Counts, Mask, Network, cheapest_cover, interval


def suppressed_totals(counts: Counts, threshold: int) -> Mask:
    """Which of the counts of one dimension are not published beside their sum.

    The hidden ones together hold at least ``threshold`` respondents, if any is hidden: the smallest
    published ones are hidden with them until they do. Depends on nothing but the counts, so that a
    total is treated alike in every table in which it stands.
    """
    hidden = counts < threshold
    for index in np.argsort(counts, kind="stable"):
        if not hidden.any() or int(counts[hidden].sum()) >= threshold:
            break
        hidden[index] = True
    return np.asarray(hidden)


def suppressed_cells(cells: Counts, rows: Mask, columns: Mask, threshold: int) -> Mask:
    """Which cells are not published, where the totals ``rows`` and ``columns`` are hidden."""
    network = Network(cells)
    small = {network.cell(int(row), int(column)) for row, column in np.argwhere(cells < threshold)}
    hidden_totals = {network.row_total(int(row)) for row in np.flatnonzero(rows)}
    hidden_totals |= {network.column_total(int(column)) for column in np.flatnonzero(columns)}
    values = network.values()
    sensitive = sorted(small | {arc for arc in hidden_totals if values[arc] < threshold})
    suppressed = small | hidden_totals
    everything = hidden_totals | {
        network.cell(row, column) for row, column in np.ndindex(cells.shape)
    }
    # What is suppressed later only widens ranges, so each needs to be looked at once.
    for arc in sensitive:
        least, most = interval(network, suppressed, arc)
        if most - least >= threshold:
            continue
        cover = cheapest_cover(network, suppressed, arc, threshold)
        if not cover:
            suppressed = everything
            break
        suppressed |= set(cover)
    mask = np.zeros(cells.shape, dtype=np.bool_)
    for row, column in np.ndindex(cells.shape):
        mask[row, column] = network.cell(row, column) in suppressed
    return mask
